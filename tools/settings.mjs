import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What the commands read from the environment; the service reads more of it by itself (docs/configuration.md).
 * @typedef {object} Settings
 * @property {string} host where the service listens
 * @property {number} port of the service
 * @property {string} dataDir
 * @property {string | undefined} neo4jUri undefined: a database of our own
 * @property {number} boltPort of the database of our own
 * @property {Partial<import("./local-neo4j/configuration.mjs").Resources>} resources
 */

/**
 * Reads the settings; a blank variable counts as absent. Throws one {@link Failure} that names every variable at fault.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const faults = [];
  const heap = memoryOf(env, "NEO4J_HEAP", faults);
  const pageCache = memoryOf(env, "NEO4J_PAGE_CACHE", faults);
  const settings = {
    host: env.HOST?.trim() || "127.0.0.1",
    port: portOf(env, "PORT", 4000, faults),
    dataDir: resolve(root, env.DATA_DIR?.trim() || ".data"),
    neo4jUri: uriOf(env, faults),
    boltPort: portOf(env, "NEO4J_BOLT_PORT", 7687, faults),
    resources: { ...(heap && { heap }), ...(pageCache && { pageCache }) },
  };
  if (faults.length > 0) throw new Failure(faults.join("\n"));
  return settings;
}

/** What `--help` says of the variables. */
export const VARIABLES = `Variables:
  PORT                 port of the service (4000)
  HOST                 address that the service listens on (127.0.0.1)
  DATA_DIR             folder of the local database (.data)
  NEO4J_URI            a Neo4j 5.26 of your own, such as bolt://127.0.0.1:7687; without it a local one is started (Java 17, Maven)
  NEO4J_USER           its user (neo4j where a password is set)
  NEO4J_PASSWORD       its password, or
  NEO4J_PASSWORD_FILE  a file that holds it
  NEO4J_BOLT_PORT      port of the local database (7687; 0 picks a free one)
  NEO4J_HEAP           memory of the local database's heap (512m)
  NEO4J_PAGE_CACHE     memory of its page cache (64m)
`;

/**
 * The text of a variable that is set and fits; what does not fit is told in `faults`.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {{ fits: (text: string) => boolean, allowed: string, faults: string[] }} rule
 */
function textOf(env, name, { fits, allowed, faults }) {
  const text = env[name]?.trim() || undefined;
  if (text === undefined || fits(text)) return text;
  faults.push(`${name} must be ${allowed}.`);
  return undefined;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} byDefault
 * @param {string[]} faults
 */
// Four of one kind, read side by side above.
// eslint-disable-next-line max-params
function portOf(env, name, byDefault, faults) {
  const fits = (/** @type {string} */ text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535;
  return Number(textOf(env, name, { fits, allowed: "a whole number from 0 to 65535", faults }) ?? byDefault);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} faults
 */
function memoryOf(env, name, faults) {
  const fits = (/** @type {string} */ text) => /^\d+[kmg]?$/i.test(text);
  return textOf(env, name, { fits, allowed: "an amount of memory such as 512m or 1g", faults });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} faults
 */
function uriOf(env, faults) {
  const fits = (/** @type {string} */ text) => /^(bolt|neo4j)(\+s|\+ssc)?:/.test(text) && URL.canParse(text);
  return textOf(env, "NEO4J_URI", {
    fits,
    allowed: "an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org",
    faults,
  });
}
