import { Conflict } from "../../errors.js";
import { scriptFault } from "../database/translate-error.js";
import { readWrite } from "../database/cypher-files.js";
import type { Graph, Row, WriteTransaction } from "../database/graph.js";
import { decimalKeysByText, entityKeys, foldedKeysByText, nameKeys, verdict } from "./keys.js";

/** A statement that changes what differs, or one that finds it and one that writes what only TypeScript can work out (undefined: nothing). */
type Step = { readonly name: string; readonly find?: string; readonly toRow?: (found: Row) => object | undefined };

/** In this order: periods are part of keys, a cluster is named by its label, an article's day is copied to its relationships, targets are met by keys of values, tallies count all of it. */
const STEPS: readonly Step[] = [
  { name: "complete_periods" },
  { name: "complete_articles" },
  { name: "complete_claims" },
  { name: "complete_events" },
  { find: "stale_entities", name: "entity_keys", toRow: entityKeys },
  { name: "complete_names" },
  { find: "stored_names", name: "name_keys", toRow: nameKeys },
  { find: "stored_sections", name: "section_keys", toRow: foldedKeysByText },
  { find: "stored_units", name: "unit_keys", toRow: foldedKeysByText },
  { find: "stored_values", name: "value_keys", toRow: decimalKeysByText },
  { find: "stored_verdicts", name: "verdicts", toRow: verdict },
  { name: "relationship_support" },
  { name: "copied_days" },
  { name: "article_counts" },
  { name: "lineage" },
  { find: "stale_tallies", name: "tallies", toRow: ([tally]) => tally as object },
];

const BATCH_SIZE = 1_000;
const DERIVE_TIMEOUT_MS = 10 * 60_000;

/**
 * Brings everything in the graph that follows from something else up to date: labels, sort keys and folded keys, name nodes, whether targets are
 * met, counts, the support of relationships, lineages, tallies. One transaction, which raises the revision if it changed anything; gives the names of the steps that did. A graph
 * that is up to date is only read. Throws Conflict with the database's own words where what is stored does not let it: a title too long for an index.
 */
export async function derive(graph: Graph): Promise<readonly string[]> {
  const statements = await readStatements();
  try {
    return await deriveAll(graph, statements);
  } catch (error) {
    const fault = scriptFault(error);
    if (fault === undefined) throw error;
    throw new Conflict(`The graph cannot be brought up to date, and nothing was changed: ${fault}`, { cause: error });
  }
}

function deriveAll(graph: Graph, statements: ReadonlyMap<string, string>): Promise<readonly string[]> {
  return graph.write(async (transaction) => {
    const changed: string[] = [];
    for (const step of STEPS) {
      if (await takeStep(transaction, step, statements)) changed.push(step.name);
    }
    if (changed.length > 0) await transaction.run(statements.get("raise_revision") ?? "");
    return changed;
  }, DERIVE_TIMEOUT_MS);
}

async function readStatements(): Promise<ReadonlyMap<string, string>> {
  const names = [...STEPS.flatMap(({ name, find }) => (find ? [name, find] : [name])), "raise_revision"];
  return new Map(await Promise.all(names.map(async (name) => [name, await readWrite(name)] as const)));
}

async function takeStep(
  transaction: WriteTransaction,
  { name, find, toRow }: Step,
  statements: ReadonlyMap<string, string>,
): Promise<boolean> {
  const write = statements.get(name) ?? "";
  if (!find || !toRow) return (await transaction.run(write)).changed;
  const { rows: found } = await transaction.run(statements.get(find) ?? "");
  const rows = found.map(toRow).filter((row) => row !== undefined);
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    await transaction.run(write, { rows: rows.slice(start, start + BATCH_SIZE) });
  }
  return rows.length > 0;
}
