import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * What a database may use: sizes as the JVM and Neo4j write them (512m), a duration as Neo4j writes it (60s). One transaction may take half of the heap.
 * @typedef {{ heap: string, pageCache: string, transactionTimeout: string }} Resources
 */

/** @type {Resources} */
export const DEFAULT_RESOURCES = {
  heap: "512m",
  pageCache: "64m",
  transactionTimeout: "120s",
};

/** Of amounts of memory, each 1024 times the one before; the first are bytes. */
const UNITS = ["", "k", "m", "g"];

const FOLDERS = {
  "server.directories.data": "data",
  "server.directories.transaction.logs.root": "data/transactions",
  "server.directories.dumps.root": "data/dumps",
  "server.directories.logs": "logs",
  "server.directories.run": "run",
  "server.directories.plugins": "plugins",
  "server.directories.import": "import",
  "server.directories.lib": "lib",
  "server.directories.licenses": "licenses",
};

/**
 * The text of neo4j.conf for a database on loopback, without authentication, that keeps everything under `home`.
 * @param {string} home
 * @param {number} boltPort
 * @param {Resources} resources
 */
export function neo4jConf(home, boltPort, resources) {
  const settings = {
    ...Object.fromEntries(Object.entries(FOLDERS).map(([name, folder]) => [name, slashes(join(home, folder))])),
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "false",
    "dbms.usage_report.enabled": "false",
    "server.memory.pagecache.size": resources.pageCache,
    "db.memory.transaction.max": halfOf(resources.heap),
    "db.transaction.timeout": resources.transactionTimeout,
    // A plan of a long filter takes up to a megabyte of the heap; the default of 1,000 would fill it.
    "server.memory.query_cache.per_db_cache_num_entries": "200",
    // Otherwise each database claims 256 MB of disk for its log before it holds anything.
    "db.tx_log.preallocate": "false",
    // Nobody is left to wait for when the database is told to stop.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/**
 * Half of an amount of memory, in whole bytes.
 * @param {string} memory
 */
function halfOf(memory) {
  const [, digits, unit = ""] = /^(\d+)([kmg]?)$/i.exec(memory) ?? [];
  return String(Math.floor((Number(digits) * 1024 ** UNITS.indexOf(unit.toLowerCase())) / 2));
}

/**
 * The arguments that start the database, one a line, in the form that `java @file` reads.
 * @param {{ home: string, jars: readonly string[], heap: string }} options
 */
export function javaArguments({ home, jars, heap }) {
  return [
    "-Xms256m",
    `-Xmx${heap}`,
    "-XX:+UseG1GC",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    "-cp",
    quoted(jars.join(delimiter)),
    "org.neo4j.server.CommunityEntryPoint",
    quoted(`--home-dir=${home}`),
    quoted(`--config-dir=${join(home, "conf")}`),
    "--console-mode",
  ].join("\n");
}

/**
 * Makes the folders and writes both files; gives back the path of the argument file.
 * @param {{ home: string, boltPort: number, jars: readonly string[], resources: Resources }} options
 */
export function writeConfiguration({ home, boltPort, jars, resources }) {
  for (const folder of ["conf", "logs", "run", "plugins", "import"]) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), neo4jConf(home, boltPort, resources));
  const file = join(home, "conf", "java-arguments");
  writeFileSync(file, javaArguments({ home, jars, heap: resources.heap }));
  return file;
}

/**
 * An argument as a Java argument file wants it: in quotes, where a backslash escapes.
 * @param {string} argument
 */
export function quoted(argument) {
  return `"${argument.replace(/[\\"]/g, "\\$&")}"`;
}

/** @param {string} path */
function slashes(path) {
  return path.replaceAll("\\", "/");
}
