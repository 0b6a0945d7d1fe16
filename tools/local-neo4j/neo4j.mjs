import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { exitCode, stopProcess } from "../command.mjs";
import { Failure } from "../failure.mjs";
import { freePort, isPortTaken } from "../ports.mjs";
import { step } from "../step.mjs";
import { waitForQuery } from "./bolt.mjs";
import { jarsOf } from "./classpath.mjs";
import { DEFAULT_RESOURCES, writeConfiguration } from "./configuration.mjs";
import { takeFolder } from "./folder-lock.mjs";
import { guard } from "./guard.mjs";
import { javaCommand } from "./java.mjs";

const START_MS = 120_000;
const STOP_MS = 15_000;

/**
 * A running database. `stop` ends it (SIGTERM, after 15 s SIGKILL; with `force` SIGKILL at once, for data that nobody keeps);
 * `ended` settles with the exit code when it ends for whatever reason.
 * @typedef {object} LocalNeo4j
 * @property {string} uri
 * @property {number} pid
 * @property {Promise<number>} ended
 * @property {(options?: { force?: boolean }) => Promise<void>} stop
 */

/**
 * @typedef {object} StartOptions
 * @property {string} home everything that the database writes lies under this folder
 * @property {number} boltPort on 127.0.0.1; 0 picks a free one
 * @property {string} cacheFolder where the list of jars is kept
 * @property {Partial<import("./configuration.mjs").Resources>} [resources]
 * @property {AbortSignal} [signal] gives the start up
 */

/**
 * Starts Neo4j Community on loopback, without authentication, and waits until it runs a query. It does not outlive this process.
 * Throws a {@link Failure} for a taken port, a folder in use, or a database that does not come up.
 * @param {StartOptions} options
 * @returns {Promise<LocalNeo4j>}
 */
export async function startNeo4j({ home: folder, boltPort, cacheFolder, resources, signal }) {
  const home = resolve(folder);
  const port = boltPort === 0 ? await freePort() : boltPort;
  const uri = `bolt://127.0.0.1:${port}`;
  const jars = await jarsOf("neo4j", cacheFolder, signal);
  const lock = await takeFolder(home, uri);
  try {
    await checkBoltPort(port);
    const used = { ...DEFAULT_RESOURCES, ...resources };
    const { child, log } = launch(home, writeConfiguration({ home, boltPort: port, jars, resources: used }));
    const ended = exitCode(child).finally(lock.release);
    lock.setDatabase(child.pid ?? 0);
    await step("Starting Neo4j", () => untilReady(uri, { child, log, ...(signal && { signal }) }));
    const stop = async ({ force = false } = {}) =>
      void (await step("Stopping Neo4j", () => stopProcess(child, force ? 0 : STOP_MS)));
    return { uri, pid: child.pid ?? 0, ended, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Ends the database where it does not come up.
 * @param {string} uri
 * @param {{ child: import("node:child_process").ChildProcess, log: string, signal?: AbortSignal }} database
 */
async function untilReady(uri, { child, log, signal }) {
  const isOver = () => child.exitCode !== null || child.signalCode !== null || signal?.aborted === true;
  if (await waitForQuery(uri, { timeoutMs: START_MS, isOver })) return;
  await stopProcess(child, STOP_MS);
  signal?.throwIfAborted();
  throw new Failure(`Neo4j did not come up: ${lastFault(log)} (its log is ${log})`);
}

/**
 * Throws a {@link Failure} where something listens on the port already.
 * @param {number} port
 */
export async function checkBoltPort(port) {
  if (!(await isPortTaken(port))) return;
  throw new Failure(
    `Port ${port} of 127.0.0.1 is taken: stop what uses it, or set NEO4J_BOLT_PORT to another port (0 picks a free one).`,
  );
}

/**
 * @param {string} home
 * @param {string} argumentFile
 */
function launch(home, argumentFile) {
  const log = join(home, "logs", "console.log");
  const output = openSync(log, "w");
  // In a process group of its own: Ctrl-C on the terminal must not end it before the service has let go of it.
  const child = spawn(javaCommand(), [`@${argumentFile}`], {
    cwd: home,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  guard(child);
  child.unref();
  return { child, log };
}

/** @param {string} log */
function lastFault(log) {
  const lines = readFileSync(log, "utf8").split("\n");
  // Java names the reason of reasons last; a JVM that does not start names it first.
  const fault =
    lines.findLast((line) => line.startsWith("Caused by:")) ?? lines.find((line) => /error|invalid/i.test(line));
  return (fault ?? lines.find(Boolean) ?? "it said nothing").trim();
}
