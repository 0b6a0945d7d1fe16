import { constants, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { isAlive } from "./process-id.mjs";

const ORPHAN_MS = 30_000;
/** How long a note that cannot be read may still be in the writing. */
const WRITING_MS = 200;

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
 * process uses it. What is given back, or told about the database, is our own hold on it, never another's.
 * @param {string} home
 * @param {string} uri
 * @returns {Promise<{ setDatabase: (pid: number) => void, release: () => void }>}
 */
export async function takeFolder(home, uri) {
  mkdirSync(home, { recursive: true });
  await removeDeadOwner(home);
  /** @type {Owner} */
  const owner = { pid: process.pid, uri };
  try {
    writeFileSync(lockFile(home), JSON.stringify(owner), { flag: "wx" });
  } catch {
    checkFolderIsFree(home);
    throw new Failure(`${lockFile(home)} cannot be written: make the folder writable, or set DATA_DIR to another.`);
  }
  const isOurs = () => {
    const now = readOwner(home);
    return now?.pid === owner.pid && now.uri === owner.uri;
  };
  return {
    setDatabase: (databasePid) => {
      if (isOurs()) writeFileSync(lockFile(home), JSON.stringify({ ...owner, databasePid }));
    },
    release: () => {
      if (isOurs()) rmSync(lockFile(home), { force: true });
    },
  };
}

/**
 * Removes the note of an owner that has ended, once its database has too. Others may do the same at the same time, and take the folder.
 * @param {string} home
 */
async function removeDeadOwner(home) {
  checkFolderIsFree(home);
  const seen = readNote(home);
  if (seen === undefined) return;
  const dead = parse(seen);
  await (dead ? orphanHasEnded(home, dead.databasePid) : sleep(WRITING_MS));
  checkFolderIsFree(home);
  const aside = join(home, `in-use.${process.pid}.json`);
  try {
    renameSync(lockFile(home), aside);
  } catch {
    // Another has removed it.
    return;
  }
  // Between the look and the renaming another may have taken the folder: then the note is not the dead one's.
  if (readFileSync(aside, "utf8") !== seen) copyFileSync(aside, lockFile(home), constants.COPYFILE_EXCL);
  rmSync(aside, { force: true });
}

/**
 * @param {string} home
 * @param {number | undefined} pid
 */
async function orphanHasEnded(home, pid) {
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
  return parse(readNote(home) ?? "");
}

/**
 * @param {string} home
 * @returns {string | undefined}
 */
function readNote(home) {
  try {
    return readFileSync(lockFile(home), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * The owner that a note tells of; undefined where it was cut off, or is being written.
 * @param {string} note
 * @returns {Owner | undefined}
 */
function parse(note) {
  try {
    return JSON.parse(note);
  } catch {
    return undefined;
  }
}
