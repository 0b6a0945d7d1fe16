import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Graph } from "../src/graph/database/graph.js";
import { hashOf } from "../tools/build.mjs";
import { checkFolderIsFree } from "../tools/local-neo4j/folder-lock.mjs";
import { startNeo4j } from "../tools/local-neo4j/neo4j.mjs";
import { readSettings, root } from "../tools/settings.mjs";
import { step } from "../tools/step.mjs";
import { layoutOf, type Layout } from "./generator/layout.js";
import { load, migrateGraph, settle } from "./load.js";

const RESOURCES = { heap: "1g", pageCache: "512m", transactionMemory: "768m", transactionTimeout: "600s" };
const DEADLINE_MS = 120_000;

/** What the loaded graph is made by; when it changes, an earlier load is of no use. */
const GENERATOR = ["bench/generator", "bench/load.ts"];
/** What its derived properties and indexes are made by. */
const RULES = ["cypher/migrations", "cypher/writes", "src/graph/derive", "src/text"];

/** A database of its own that holds the generated graph. */
export interface BenchDatabase {
  readonly layout: Layout;
  readonly uri: string;
  /** The database's process. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Which graph, and whether it is loaded again although it was loaded before. */
export interface DatabaseOptions {
  readonly seed: number;
  readonly fresh: boolean;
}

/** Starts the database of so many articles. It is loaded only where it was not loaded by just this generator. */
export async function openDatabase(articles: number, { seed, fresh }: DatabaseOptions): Promise<BenchDatabase> {
  const { dataDir } = readSettings(process.env);
  const home = join(dataDir, "bench", `${articles}-seed-${seed}`);
  const marker = join(home, "made-by.json");
  const made = { generator: hashOf(root, GENERATOR), rules: hashOf(root, RULES) };
  const before = fresh ? {} : readMarker(marker);
  const isLoaded = before.generator === made.generator;
  checkFolderIsFree(home);
  if (!isLoaded) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { uri, pid, stop } = await startNeo4j({ home, boltPort: 0, cacheFolder: dataDir, resources: RESOURCES });
  const layout = layoutOf(articles, seed);
  try {
    await fill(uri, layout, { isLoaded, isSettled: isLoaded && before.rules === made.rules });
    writeFileSync(marker, JSON.stringify(made));
    return { layout, uri, pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A connection of ours to a database of the bench. */
export const connect = (uri: string): Graph =>
  new Graph({ uri, credentials: undefined, database: "neo4j", deadlineMs: DEADLINE_MS });

function readMarker(file: string): { generator?: string; rules?: string } {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { generator?: string; rules?: string };
  } catch {
    return {};
  }
}

async function fill(uri: string, layout: Layout, state: { isLoaded: boolean; isSettled: boolean }): Promise<void> {
  const graph = connect(uri);
  try {
    if (!state.isSettled) await step("Migrating", () => migrateGraph(graph));
    if (!state.isLoaded) await load(graph, layout);
    if (!state.isSettled) await step("Deriving", () => settle(graph));
  } finally {
    await graph.close();
  }
}
