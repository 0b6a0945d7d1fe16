import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jest } from "@jest/globals";
import type { GraphSettings } from "../../src/config.js";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { Graph } from "../../src/graph/database/graph.js";
import { derive } from "../../src/graph/derive/derive.js";
import { migrate } from "../../src/graph/migrate/migrate.js";
import { startNeo4j } from "../../tools/local-neo4j/neo4j.mjs";

/** A database that a suite may write to, and everything that the suite asks of it. */
export interface ScratchGraph {
  readonly graph: Graph;
  readonly settings: GraphSettings;
  /** The texts of all statements sent since the start. */
  readonly statements: string[];
  /** Runs statements that the service would not. */
  run(...texts: string[]): Promise<void>;
  /** Removes every node, index and constraint. */
  clear(): Promise<void>;
  /** A hash of all that is stored, without the clock's readings and the chain of migrations; equal where nothing changed. */
  digest(): Promise<string>;
  stop(): Promise<void>;
}

/** How long a suite may wait for a database: the first time, Maven fetches it. */
export const START_TIMEOUT_MS = 180_000;

// A database that has just started plans its first statements slowly.
jest.setTimeout(60_000);

const CACHE = fileURLToPath(new URL("../../.data", import.meta.url));

/** Starts a throw-away database in a folder of its own. */
export async function startScratchGraph(): Promise<ScratchGraph> {
  const home = mkdtempSync(join(tmpdir(), "mach-tin-scratch-"));
  const resources = { heap: "320m", pageCache: "32m" };
  const database = await startNeo4j({ home, boltPort: 0, cacheFolder: CACHE, resources });
  const settings = { uri: database.uri, credentials: undefined, database: "neo4j", deadlineMs: 10_000 };
  const statements: string[] = [];
  const graph = new Graph(settings, { onStatement: (text) => statements.push(text) });
  const run = async (...texts: string[]) => {
    for (const text of texts) await graph.write((transaction) => transaction.run(text));
  };
  return {
    graph,
    settings,
    statements,
    run,
    clear: () => clear(graph, run),
    digest: () => digest(graph),
    stop: async () => {
      await graph.close();
      await database.stop({ force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The same with its indexes, what `load` writes, and all that follows from that. */
export async function startDerivedGraph(load: (graph: Graph) => Promise<unknown>): Promise<ScratchGraph> {
  const scratch = await startScratchGraph();
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
  await run(...indexes.map(([name]) => `DROP INDEX \`${String(name)}\``));
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
