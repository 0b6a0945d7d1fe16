/** Adds up the checks and the tests: `node tools/count-results.mjs FOLDER CHECK_CODE TEST_CODE`; fails if anything failed or nothing ran. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = ".", checkCode, testCode] = process.argv.slice(2);

const [, checksPassed = "0", checksFailed = "0"] =
  /^check: (\d+) passed, (\d+) failed/m.exec(readFileSync(join(folder, "check"), "utf8")) ?? [];
const file = join(folder, "tests.json");
const tests = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

/**
 * A command that failed without naming what failed counts as one failure.
 * @param {string | undefined} code
 * @param {number} failed
 */
const atLeastOne = (code, failed) => (code === "0" ? failed : Math.max(failed, 1));

const testsFailed = (tests.numFailedTests ?? 0) + (tests.numRuntimeErrorTestSuites ?? 0);
const passed = Number(checksPassed) + (tests.numPassedTests ?? 0);
const failed = atLeastOne(checkCode, Number(checksFailed)) + atLeastOne(testCode, testsFailed);
const skipped = (tests.numPendingTests ?? 0) + (tests.numTodoTests ?? 0);

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || !tests.numPassedTests ? 1 : 0;
