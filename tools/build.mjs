import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { Failure } from "./failure.mjs";
import { root } from "./settings.mjs";
import { step } from "./step.mjs";

/** What dist is built from. */
export const SOURCES = ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];
const MARKER = join(root, "dist", ".built-from");

/**
 * Compiles src to dist, unless dist was built from just these files. Throws a {@link Failure} if it does not compile.
 * @param {AbortSignal} [signal]
 */
export async function build(signal) {
  const inputs = hashOf(root, SOURCES);
  if (existsSync(MARKER) && readFileSync(MARKER, "utf8") === inputs) return;
  // What was compiled from a file that is gone must not stay.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-p", join(root, "tsconfig.build.json")];
  const outcome = await step("Compiling", () => run(process.execPath, args, signal && { signal }));
  if (outcome.code !== 0) {
    process.stderr.write(outcome.stdout + outcome.stderr);
    throw new Failure("The sources do not compile: see above.");
  }
  writeFileSync(MARKER, inputs);
}

/**
 * A hash of files and of all the files in folders, names included; the order of the file system does not matter.
 * @param {string} folder
 * @param {readonly string[]} names files and folders in it
 */
export function hashOf(folder, names) {
  const hash = createHash("sha256");
  for (const name of names) addTo(hash, folder, name);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} folder
 * @param {string} name
 */
function addTo(hash, folder, name) {
  const path = join(folder, name);
  const entries = readdirOf(path);
  if (entries) return entries.sort().forEach((entry) => addTo(hash, folder, `${name}/${entry}`));
  const content = readFileSync(path);
  hash.update(`${name}\0${content.length}\0`).update(content);
}

/** @param {string} path */
function readdirOf(path) {
  try {
    return readdirSync(path);
  } catch (fault) {
    if (/** @type {NodeJS.ErrnoException} */ (fault).code === "ENOTDIR") return undefined;
    throw fault;
  }
}
