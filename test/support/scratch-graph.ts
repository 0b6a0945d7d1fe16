import { createHash } from "node:crypto";
import type { GraphSettings } from "../../src/config.js";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { Graph } from "../../src/graph/database/graph.js";
import { derive } from "../../src/graph/derive/derive.js";
import { migrate } from "../../src/graph/migrate/migrate.js";

/** A database that a suite may write to, and everything that the suite asks of it. */
export interface ScratchGraph {
  readonly graph: Graph;
  readonly settings: GraphSettings;
  /** The texts of all statements sent since it was opened. */
  readonly statements: string[];
  /** Runs statements that the service would not. */
  run(...texts: string[]): Promise<void>;
  /** Removes every node, index and constraint. */
  clear(): Promise<void>;
  /** A hash of all that is stored, without the clock's readings and the chain of migrations; equal where nothing changed. */
  digest(): Promise<string>;
  close(): Promise<void>;
}

/** How long a suite may take to load its graph. */
export const LOAD_TIMEOUT_MS = 180_000;

/** Opens the database of this worker, emptied: all suites that the worker runs write to it, one after the other. */
export async function openScratchGraph(): Promise<ScratchGraph> {
  const uri = (process.env.MACH_TIN_TEST_SCRATCH_URIS ?? "").split(" ")[Number(process.env.JEST_WORKER_ID) - 1];
  if (!uri) throw new Error(`Worker ${process.env.JEST_WORKER_ID} has no database.`);
  const settings = { uri, credentials: undefined, database: "neo4j", deadlineMs: 10_000 };
  const statements: string[] = [];
  const graph = new Graph(settings, { onStatement: (text) => statements.push(text) });
  const run = async (...texts: string[]) => {
    for (const text of texts) await graph.write((transaction) => transaction.run(text));
  };
  await clear(graph, run);
  statements.length = 0;
  return {
    graph,
    settings,
    statements,
    run,
    clear: () => clear(graph, run),
    digest: () => digest(graph),
    close: () => graph.close(),
  };
}

/** The same with its indexes, what `load` writes, and all that follows from that. */
export async function openDerivedGraph(load: (graph: Graph) => Promise<unknown>): Promise<ScratchGraph> {
  const scratch = await openScratchGraph();
  const folder = cypherFolder("migrations");
  await migrate(scratch.graph, { folder, by: "test", connectedAs: "neo4j", report: () => {} });
  await load(scratch.graph);
  await derive(scratch.graph);
  return scratch;
}

async function clear(graph: Graph, run: ScratchGraph["run"]): Promise<void> {
  const constraints = await graph.readAll("SHOW CONSTRAINTS YIELD name");
  const indexes = await graph.readAll(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  );
  await run("MATCH (n) DETACH DELETE n");
  await run(...constraints.map(([name]) => `DROP CONSTRAINT \`${String(name)}\``));
  await run(...indexes.map(([name]) => `DROP INDEX \`${String(name)}\``), "CALL db.clearQueryCaches()");
}

const CLOCK = "['recordedAt', 'retrievedAt']";
const EVERYTHING = `
MATCH (n) WHERE NOT n:__Neo4jMigration
RETURN labels(n) AS labels, null AS ends, [k IN keys(n) WHERE NOT k IN ${CLOCK} | [k, toStringOrNull(n[k]), toStringList(CASE WHEN n[k] IS :: LIST<ANY> THEN n[k] ELSE [] END)]] AS properties
UNION ALL
MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
RETURN [type(r)] AS labels, [coalesce(a.id, a.key), coalesce(b.id, b.key)] AS ends, [k IN keys(r) | [k, toStringOrNull(r[k]), []]] AS properties`;

async function digest(graph: Graph): Promise<string> {
  const rows = await graph.readAll(EVERYTHING);
  const lines = rows.map(([labels, ends, properties]) =>
    JSON.stringify([
      (labels as string[]).sort(),
      ends,
      (properties as unknown[]).map((one) => JSON.stringify(one)).sort(),
    ]),
  );
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}
