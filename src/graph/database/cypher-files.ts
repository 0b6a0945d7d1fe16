import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Conflict } from "../../errors.js";

/** A file of Cypher with its name, without the folder. */
export interface CypherFile {
  readonly name: string;
  readonly text: string;
}

/** The package's own folder of that name; it stands beside both `src` and `dist`. */
export function cypherFolder(name: "migrations" | "seed" | "checks" | "writes"): string {
  return fileURLToPath(new URL(`../../../cypher/${name}/`, import.meta.url));
}

/** The `.cypher` files of a folder by name; other files are left alone. Throws Conflict where the folder cannot be read. */
export async function readCypherFiles(folder: string): Promise<readonly CypherFile[]> {
  const entries = await readdir(folder).catch(() => {
    throw new Conflict(`The folder ${folder} cannot be read.`);
  });
  const names = entries.filter((name) => name.endsWith(".cypher")).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The statement in `cypher/writes` of that name. */
export async function readWrite(name: string): Promise<string> {
  return readFile(join(cypherFolder("writes"), `${name}.cypher`), "utf8");
}
