import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, SOURCES } from "./build.mjs";
import { run } from "./command.mjs";
import { makeDataFolder } from "./data-folder.mjs";
import { Failure } from "./failure.mjs";
import { checkFolderIsFree } from "./local-neo4j/folder-lock.mjs";
import { checkJavaAndMaven } from "./local-neo4j/java.mjs";
import { checkBoltPort, startNeo4j } from "./local-neo4j/neo4j.mjs";
import { root } from "./settings.mjs";
import { step } from "./step.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */

/**
 * The folder of the local database.
 * @param {Settings} settings
 */
export const homeOf = (settings) => join(settings.dataDir, "neo4j");

/**
 * Throws a {@link Failure} for what would keep the local database from starting: checked before anything slow.
 * @param {Settings} settings
 */
export async function checkLocalDatabase(settings) {
  await checkJavaAndMaven(", or set NEO4J_URI to a Neo4j 5.26 of your own");
  makeDataFolder(settings.dataDir);
  checkFolderIsFree(homeOf(settings));
  await checkBoltPort(settings.boltPort);
}

/**
 * Starts the local database.
 * @param {Settings} settings
 * @param {AbortSignal} [signal]
 */
export function startLocalDatabase(settings, signal) {
  const { boltPort, dataDir, resources } = settings;
  const options = { home: homeOf(settings), boltPort, cacheFolder: dataDir, resources, ...(signal && { signal }) };
  return startNeo4j(options);
}

/**
 * The environment in which our own programs find a database; the local one knows no user.
 * @param {string} uri
 * @param {Settings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(uri, settings) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PORT: String(settings.port), NEO4J_URI: uri };
  if (settings.neo4jUri !== undefined) return env;
  const { NEO4J_USER: _u, NEO4J_PASSWORD: _p, NEO4J_PASSWORD_FILE: _f, NEO4J_DATABASE: _d, ...rest } = env;
  return rest;
}

/** How node runs a program of ours: as built, or straight from its source. */
export const PROGRAMS = {
  built: (/** @type {string} */ name) => [join(root, "dist", `${name}.js`)],
  source: (/** @type {string} */ name) => [
    "--import",
    "@swc-node/register/esm-register",
    join(root, "src", `${name}.ts`),
  ],
};

/**
 * How a command of ours is run: what node is given, in which environment.
 * @typedef {{ cli: readonly string[], env: NodeJS.ProcessEnv, signal?: AbortSignal }} Command
 */

/**
 * Migrates and seeds a database. Throws a {@link Failure} at the first command that fails.
 * @param {Command} command
 */
export async function prepareDatabase(command) {
  await runStep("Migrating", "migrate", command);
  await runStep("Seeding", "seed", command);
}

/**
 * The same for the local database, unless it was prepared from just these files before: reading the seeds takes Neo4j longer than
 * everything else of a start. `npm run migrate` and `npm run seed` do their work in any case.
 * @param {Settings} settings
 * @param {Command} command
 */
export async function prepareLocalDatabase(settings, command) {
  const files = hashOf(root, ["cypher", ...SOURCES]);
  const marker = join(homeOf(settings), "data", "prepared-from");
  if (existsSync(marker) && readFileSync(marker, "utf8") === files) return;
  await prepareDatabase(command);
  writeFileSync(marker, files);
}

/**
 * @param {string} name
 * @param {string} argument
 * @param {Command} command
 */
async function runStep(name, argument, { cli, env, signal }) {
  const options = { env, cwd: root, ...(signal && { signal }) };
  const outcome = await step(name, () => run(process.execPath, [...cli, argument], options));
  if (outcome.code === 0) return;
  process.stderr.write(outcome.stdout + outcome.stderr);
  throw new Failure(`${name} failed: see above.`);
}
