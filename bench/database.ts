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

const RESOURCES = { heap: "1g", pageCache: "512m", transactionTimeout: "600s" };
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

/** What a graph was made by, as hashes of {@link GENERATOR} and {@link RULES}. */
interface Made {
  readonly generator?: string;
  readonly rules?: string;
}

interface Filling {
  readonly before: Made;
  readonly made: Required<Made>;
  readonly remember: (now: Made) => void;
}

/** Starts the database of so many articles. It is loaded only where it was not loaded by just this generator. */
export async function openDatabase(articles: number, { seed, fresh }: DatabaseOptions): Promise<BenchDatabase> {
  const { dataDir } = readSettings(process.env);
  const home = join(dataDir, "bench", `${articles}-seed-${seed}`);
  const marker = join(home, "made-by.json");
  const made = { generator: hashOf(root, GENERATOR), rules: hashOf(root, RULES) };
  const before = fresh ? {} : readMarker(marker);
  checkFolderIsFree(home);
  if (before.generator !== made.generator) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { uri, pid, stop } = await startNeo4j({ home, boltPort: 0, cacheFolder: dataDir, resources: RESOURCES });
  const layout = layoutOf(articles, seed);
  try {
    await fill(uri, layout, { before, made, remember: (now) => writeFileSync(marker, JSON.stringify(now)) });
    return { layout, uri, pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A connection of ours to a database of the bench. */
export const connect = (uri: string): Graph =>
  new Graph({ uri, credentials: undefined, database: "neo4j", deadlineMs: DEADLINE_MS });

function readMarker(file: string): Made {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Made;
  } catch {
    return {};
  }
}

async function fill(uri: string, layout: Layout, { before, made, remember }: Filling): Promise<void> {
  const isLoaded = before.generator === made.generator;
  if (isLoaded && before.rules === made.rules) return;
  const graph = connect(uri);
  try {
    await step("Migrating", () => migrateGraph(graph));
    if (!isLoaded) await load(graph, layout);
    // Where the rest fails, the next run need not load again.
    remember({ generator: made.generator });
    await step("Deriving", () => settle(graph));
    remember(made);
  } finally {
    await graph.close();
  }
}
