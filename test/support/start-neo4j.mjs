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

/**
 * Before the tests of the project "graph": one throw-away Neo4j, migrated and seeded, whose address the tests find in
 * MACH_TIN_TEST_NEO4J_URI. Where Java or Maven is missing, MACH_TIN_TEST_SKIP says so and the tests skip themselves by name; with
 * CI=true that is a failure. A MACH_TIN_TEST_NEO4J_URI that is set already is used as it is, for those who repeat the tests often.
 */
export default async function setUp() {
  if (process.env.MACH_TIN_TEST_NEO4J_URI) return prepareGraph(process.env.MACH_TIN_TEST_NEO4J_URI);
  try {
    await checkJavaAndMaven();
  } catch (error) {
    if (!(error instanceof Failure) || process.env.CI === "true") throw error;
    process.env.MACH_TIN_TEST_SKIP = error.message;
    process.stderr.write(`Tests that need a database are skipped. ${error.message}\n`);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), "mach-tin-test-"));
  const { dataDir } = readSettings(process.env);
  const database = await startNeo4j({ home, boltPort: 0, cacheFolder: dataDir });
  const stop = async () => {
    await database.stop({ force: true });
    rmSync(home, { recursive: true, force: true });
  };
  /** @type {WithTestNeo4j} */ (globalThis).machTinTestNeo4j = { stop };
  process.env.MACH_TIN_TEST_NEO4J_URI = database.uri;
  try {
    await prepareGraph(database.uri);
  } catch (error) {
    await stop();
    throw error;
  }
}
