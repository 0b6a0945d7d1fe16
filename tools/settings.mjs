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
 * Reads the settings; a blank variable counts as absent. Throws a {@link Failure} that names the variable at fault.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const heap = env.NEO4J_HEAP?.trim();
  const pageCache = env.NEO4J_PAGE_CACHE?.trim();
  return {
    host: env.HOST?.trim() || "127.0.0.1",
    port: portOf(env, "PORT", 4000),
    dataDir: resolve(root, env.DATA_DIR?.trim() || ".data"),
    neo4jUri: uriOf(env),
    boltPort: portOf(env, "NEO4J_BOLT_PORT", 7687),
    resources: { ...(heap && { heap }), ...(pageCache && { pageCache }) },
  };
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
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} byDefault
 */
function portOf(env, name, byDefault) {
  const text = env[name]?.trim() || String(byDefault);
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Failure(`${name} must be a whole number from 0 to 65535.`);
}

/** @param {NodeJS.ProcessEnv} env */
function uriOf(env) {
  const uri = env.NEO4J_URI?.trim() || undefined;
  if (uri === undefined || (/^(bolt|neo4j)(\+s|\+ssc)?:/.test(uri) && URL.canParse(uri))) return uri;
  throw new Failure("NEO4J_URI must be an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org.");
}
