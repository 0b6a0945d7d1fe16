import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../tools/failure.mjs";
import { checkJavaAndMaven } from "../../tools/local-neo4j/java.mjs";
import { startNeo4j } from "../../tools/local-neo4j/neo4j.mjs";
import { readSettings } from "../../tools/settings.mjs";
import { prepareGraph } from "./prepare-graph.mjs";

/**
 * @typedef {{ stop: () => Promise<void> }} TestNeo4j
 * @typedef {typeof globalThis & { machTinTestNeo4j?: TestNeo4j }} WithTestNeo4j
 */

const SCRATCH = { heap: "320m", pageCache: "32m" };

/**
 * Before the tests of the project "graph": one throw-away Neo4j, migrated and seeded, whose address the tests find in
 * MACH_TIN_TEST_NEO4J_URI; and an empty one for each worker, to write to, in MACH_TIN_TEST_SCRATCH_URIS. A database that has run for a while plans
 * faster than a new one, so the suites of a worker share theirs. Where Java or Maven is missing, MACH_TIN_TEST_SKIP says so and the tests skip
 * themselves by name; with CI=true that is a failure.
 * @param {{ maxWorkers: number }} jest
 */
export default async function setUp({ maxWorkers }) {
  if (!(await canStart())) return;
  const { start, stop } = throwAwayDatabases();
  /** @type {WithTestNeo4j} */ (globalThis).machTinTestNeo4j = { stop };
  try {
    const uri = await start("seeded", {});
    const scratch = [];
    for (let worker = 1; worker <= maxWorkers; worker++) scratch.push(await start(`scratch-${worker}`, SCRATCH));
    process.env.MACH_TIN_TEST_NEO4J_URI = uri;
    process.env.MACH_TIN_TEST_SCRATCH_URIS = scratch.join(" ");
    await prepareGraph(uri);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether there are Java and Maven. */
async function canStart() {
  try {
    await checkJavaAndMaven();
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || process.env.CI === "true") throw error;
    process.env.MACH_TIN_TEST_SKIP = error.message;
    process.stderr.write(`Tests that need a database are skipped. ${error.message}\n`);
    return false;
  }
}

/** Starts databases, each under a name and with its resources, and stops them all and deletes their data. */
function throwAwayDatabases() {
  const home = mkdtempSync(join(tmpdir(), "mach-tin-test-"));
  const { dataDir: cacheFolder } = readSettings(process.env);
  /** @type {import("../../tools/local-neo4j/neo4j.mjs").LocalNeo4j[]} */
  const databases = [];
  const start = async (/** @type {string} */ name, /** @type {object} */ resources) => {
    const database = await startNeo4j({ home: join(home, name), boltPort: 0, cacheFolder, resources });
    databases.push(database);
    return database.uri;
  };
  const stop = async () => {
    for (const database of databases) await database.stop({ force: true });
    rmSync(home, { recursive: true, force: true });
  };
  return { start, stop };
}
