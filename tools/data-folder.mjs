import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "./failure.mjs";

/**
 * Makes a folder, with those above it, where it is missing. Throws a {@link Failure} where it cannot be one that we can write to.
 * @param {string} folder
 */
export function makeDataFolder(folder) {
  try {
    make(folder);
    if (!statSync(folder).isDirectory()) throw new Error("it is not a folder");
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${folder} cannot hold the data: ${reason}. Set DATA_DIR to a folder that can be written to.`);
  }
}

/**
 * One level after the other: Node's own recursive way does not end on file systems that refuse folders.
 * @param {string} folder
 */
function make(folder) {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder);
}
