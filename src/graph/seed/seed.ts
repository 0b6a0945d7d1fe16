import { Conflict } from "../../errors.js";
import { readCypherFiles, readWrite, type CypherFile } from "../database/cypher-files.js";
import type { Graph, WriteTransaction } from "../database/graph.js";
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
 * Loads the scripts of a folder in the order of their names, each one statement in one transaction that raises the revision if it changed anything, then derives what follows from them; says
 * whether the graph changed. Throws Conflict, naming the file and the place in it, at the first that cannot be loaded: it leaves nothing of
 * itself, those before it stay.
 */
export async function seed(graph: Graph, { folder, report }: SeedOptions): Promise<boolean> {
  const raise = await readWrite("raise_revision");
  let hasChanged = false;
  for (const file of await readCypherFiles(folder)) {
    const startedAt = Date.now();
    const changed = await load(graph, file, raise);
    hasChanged ||= changed;
    report(`${file.name}: ${changed ? "loaded" : "unchanged"} (${Date.now() - startedAt} ms)`);
  }
  const startedAt = Date.now();
  const derived = await derive(graph);
  report(`derived: ${derived.join(", ") || "nothing"} (${Date.now() - startedAt} ms)`);
  return hasChanged || derived.length > 0;
}

async function load(graph: Graph, { name, text }: CypherFile, raise: string): Promise<boolean> {
  const statements = splitStatements(text).filter((statement) => withoutComments(statement) !== "");
  const [statement] = statements;
  if (statement === undefined || statements.length > 1) {
    throw new Conflict(`${name} cannot be loaded: it must hold one statement, and holds ${statements.length}.`);
  }
  try {
    return await graph.write((transaction) => change(transaction, { statement, raise }), SEED_TIMEOUT_MS);
  } catch (error) {
    const fault = scriptFault(error);
    if (fault === undefined) throw error;
    throw new Conflict(`${name} cannot be loaded: ${fault}`, { cause: error });
  }
}

/** Runs a script, and says whether it changed the graph; the revision then changes too, unless the script has raised it itself. */
async function change(transaction: WriteTransaction, { statement, raise }: { statement: string; raise: string }) {
  const before = await revision(transaction);
  const { changed } = await transaction.run(statement);
  if (changed && (await revision(transaction)) === before) await transaction.run(raise);
  return changed;
}

async function revision(transaction: WriteTransaction): Promise<unknown> {
  const { rows } = await transaction.run("MATCH (v:Revision {id: 'revision'}) RETURN v.counter");
  return rows[0]?.[0];
}
