import { userInfo } from "node:os";
import { cypherFolder } from "../src/graph/database/cypher-files.js";
import type { Graph } from "../src/graph/database/graph.js";
import { derive } from "../src/graph/derive/derive.js";
import { migrate } from "../src/graph/migrate/migrate.js";
import { factSteps } from "./generator/facts.js";
import type { Layout } from "./generator/layout.js";
import { nodeSteps } from "./generator/nodes.js";
import type { Row, Step } from "./generator/step.js";
import { Progress } from "./progress.js";

const BATCH = 10_000;
const MINUTES = 60_000;

/** Brings the schema of a database up to date, its indexes filled. */
export async function migrateGraph(graph: Graph): Promise<void> {
  const options = { folder: cypherFolder("migrations"), by: userInfo().username, connectedAs: "" };
  await migrate(graph, { ...options, report: () => {} });
}

/** Fills an empty, migrated database with the generated graph. */
export async function load(graph: Graph, layout: Layout): Promise<void> {
  const steps = [...nodeSteps(layout), ...factSteps(layout)];
  const total = steps.reduce((sum, { size, weight }) => sum + size * weight, 0);
  const progress = new Progress(`Loading ${layout.articles} articles`, total);
  for (const step of steps) await loadStep(graph, step, progress);
  progress.end();
}

/** Writes what the service's own rules derive from what was loaded, and brings the statistics up to date from which plans are made. */
export async function settle(graph: Graph): Promise<void> {
  await derive(graph);
  await write(graph, "CALL db.resampleOutdatedIndexes()");
  await write(graph, "CALL db.awaitIndexes(600)");
}

async function loadStep(graph: Graph, step: Step, progress: Progress): Promise<void> {
  let rows: Row[] = [];
  let things = 0;
  const flush = async () => {
    await write(graph, step.statement, { rows });
    progress.add(things * step.weight, step.name);
    rows = [];
    things = 0;
  };
  for (let index = 0; index < step.size; index++) {
    rows.push(...step.rows(index));
    things++;
    if (rows.length >= BATCH) await flush();
  }
  await flush();
}

async function write(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<void> {
  await graph.write((transaction) => transaction.run(text, parameters), 10 * MINUTES);
}
