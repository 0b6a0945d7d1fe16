import { Conflict } from "../../errors.js";
import { readCypherFiles, type CypherFile } from "../database/cypher-files.js";
import type { Graph } from "../database/graph.js";
import { scriptFault } from "../database/translate-error.js";
import { derive } from "../derive/derive.js";
import { splitStatements, withoutComments } from "../migrate/statements.js";

const SEED_TIMEOUT_MS = 5 * 60_000;

/** Where the scripts are, and who is told of each one. */
export interface SeedOptions {
  readonly folder: string;
  readonly report: (line: string) => void;
}

/**
 * Loads the scripts of a folder in the order of their names, each one statement in one transaction, then derives what follows from them; says
 * whether the graph changed. Throws Conflict, naming the file and the place in it, at the first that cannot be loaded: it leaves nothing of
 * itself, those before it stay.
 */
export async function seed(graph: Graph, { folder, report }: SeedOptions): Promise<boolean> {
  let hasChanged = false;
  for (const file of await readCypherFiles(folder)) {
    const startedAt = Date.now();
    const changed = await load(graph, file);
    hasChanged ||= changed;
    report(`${file.name}: ${changed ? "loaded" : "unchanged"} (${Date.now() - startedAt} ms)`);
  }
  const startedAt = Date.now();
  const derived = await derive(graph);
  report(`derived: ${derived.join(", ") || "nothing"} (${Date.now() - startedAt} ms)`);
  return hasChanged || derived.length > 0;
}

async function load(graph: Graph, { name, text }: CypherFile): Promise<boolean> {
  const statements = splitStatements(text).filter((statement) => withoutComments(statement) !== "");
  const [statement] = statements;
  if (statement === undefined || statements.length > 1) {
    throw new Conflict(`${name} cannot be loaded: it must hold one statement, and holds ${statements.length}.`);
  }
  try {
    return await graph.write(async (transaction) => (await transaction.run(statement)).changed, SEED_TIMEOUT_MS);
  } catch (error) {
    const fault = scriptFault(error);
    if (fault === undefined) throw error;
    throw new Conflict(`${name} cannot be loaded: ${fault}`, { cause: error });
  }
}
