import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { isAlive } from "./process-id.mjs";

const ORPHAN_MS = 30_000;

/**
 * Who uses a database's folder: our process, the database's own, and its address.
 * @typedef {{ pid: number, uri: string, databasePid?: number }} Owner
 */

/** @param {string} home */
const lockFile = (home) => join(home, "in-use.json");

/**
 * The process that uses the folder now; undefined if there is none, or it ended without saying so.
 * @param {string} home
 * @returns {Owner | undefined}
 */
export function folderOwner(home) {
  const owner = readOwner(home);
  return owner && isAlive(owner.pid) ? owner : undefined;
}

/**
 * Throws a {@link Failure} where another process uses the folder.
 * @param {string} home
 */
export function checkFolderIsFree(home) {
  const owner = folderOwner(home);
  if (!owner) return;
  throw new Failure(
    `${home} is in use by process ${owner.pid}, whose database is ${owner.uri}: stop it, or set DATA_DIR to another folder ` +
      `(if that process is not mach-tin, delete ${lockFile(home)}).`,
  );
}

/**
 * Takes the folder for this process, after a database whose own owner was killed has ended. Throws a {@link Failure} where another
 * process uses it.
 * @param {string} home
 * @param {string} uri
 * @returns {Promise<{ setDatabase: (pid: number) => void, release: () => void }>}
 */
export async function takeFolder(home, uri) {
  checkFolderIsFree(home);
  await orphanHasEnded(home);
  rmSync(lockFile(home), { force: true });
  mkdirSync(home, { recursive: true });
  /** @type {Owner} */
  const owner = { pid: process.pid, uri };
  try {
    writeFileSync(lockFile(home), JSON.stringify(owner), { flag: "wx" });
  } catch {
    checkFolderIsFree(home);
    throw new Failure(`${lockFile(home)} cannot be written: make the folder writable, or set DATA_DIR to another.`);
  }
  return {
    setDatabase: (databasePid) => writeFileSync(lockFile(home), JSON.stringify({ ...owner, databasePid })),
    release: () => rmSync(lockFile(home), { force: true }),
  };
}

/** @param {string} home */
async function orphanHasEnded(home) {
  const pid = readOwner(home)?.databasePid;
  if (pid === undefined) return;
  for (const end = Date.now() + ORPHAN_MS; isAlive(pid); await sleep(200)) {
    if (Date.now() > end)
      throw new Failure(`The database of an earlier run (process ${pid}) still uses ${home}: stop it first.`);
  }
}

/**
 * @param {string} home
 * @returns {Owner | undefined}
 */
function readOwner(home) {
  if (!existsSync(lockFile(home))) return undefined;
  try {
    return JSON.parse(readFileSync(lockFile(home), "utf8"));
  } catch {
    // Cut off while it was written: whoever wrote it is gone.
    return undefined;
  }
}
