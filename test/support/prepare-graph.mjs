import { existsSync } from "node:fs";
import { join } from "node:path";
import { environmentFor, prepareDatabase, PROGRAMS } from "../../tools/database.mjs";
import { readSettings, root } from "../../tools/settings.mjs";

/**
 * Brings the tests' database to the state in which a first start leaves one: migrated and seeded, by the command line from its
 * sources.
 * @param {string} uri
 */
export async function prepareGraph(uri) {
  if (!existsSync(join(root, "src", "cli.ts"))) return;
  const env = { ...environmentFor(uri, readSettings({})), SWC_NODE_PROJECT: "tsconfig.json" };
  await prepareDatabase({ cli: PROGRAMS.source("cli"), env });
}
