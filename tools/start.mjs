/** `npm start` and, with --dev, `npm run dev`: installs, builds, starts a database where none is named, and serves. */
import { once } from "node:events";
import { build } from "./build.mjs";
import {
  checkLocalDatabase,
  environmentFor,
  prepareDatabase,
  prepareLocalDatabase,
  PROGRAMS,
  startLocalDatabase,
} from "./database.mjs";
import { Failure, main } from "./failure.mjs";
import { install } from "./install.mjs";
import { abortOnInterrupt } from "./interrupt.mjs";
import { answersBolt } from "./local-neo4j/bolt.mjs";
import { checkNode } from "./node-version.mjs";
import { isPortTaken } from "./ports.mjs";
import { announceWhenReady, startService } from "./service.mjs";
import { readSettings, VARIABLES } from "./settings.mjs";
import { step } from "./step.mjs";

const HELP = `Usage: npm start            builds and serves
       npm run dev          serves from the sources, again after each change
Ctrl-C stops the service, then the database; a second one does not wait for them.

${VARIABLES}`;

await main(async () => {
  checkNode(process.versions.node);
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--dev");
  if (unknown !== undefined) throw new Failure(`Unknown option ${unknown}: --help lists what there is.`);
  return start(readSettings(process.env), args.includes("--dev"));
});

/**
 * @param {import("./settings.mjs").Settings} settings
 * @param {boolean} isDev
 */
async function start(settings, isDev) {
  const signal = abortOnInterrupt();
  if (settings.neo4jUri === undefined) await checkLocalDatabase(settings);
  if (await isPortTaken(settings.port, settings.host)) {
    throw new Failure(
      `Port ${settings.port} of ${settings.host} is taken: stop what uses it, or set PORT to another port.`,
    );
  }
  await install(signal);
  if (!isDev) await build(signal);
  if (settings.neo4jUri !== undefined) return serve(settings.neo4jUri, settings, { isDev, signal });

  const database = await startLocalDatabase(settings, signal);
  let isStopping = false;
  void database.ended.then((code) => {
    if (!isStopping) process.stderr.write(`Neo4j has ended by itself (${code}): stop with Ctrl-C and start again.\n`);
  });
  try {
    return await serve(database.uri, settings, { isDev, signal });
  } finally {
    isStopping = true;
    await database.stop();
  }
}

/**
 * Prepares the database and serves until the service ends or somebody interrupts; gives the exit code.
 * @param {string} uri
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ isDev: boolean, signal: AbortSignal }} options
 */
async function serve(uri, settings, { isDev, signal }) {
  const program = isDev ? PROGRAMS.source : PROGRAMS.built;
  const env = { ...environmentFor(uri, settings), ...(isDev && { SWC_NODE_PROJECT: "tsconfig.json" }) };
  const command = { cli: program("cli"), env, signal };
  if (settings.neo4jUri === undefined) await prepareLocalDatabase(settings, command);
  else if (await answersBolt(uri)) await prepareDatabase(command);
  else
    process.stderr.write(
      `${uri} does not answer: serving without it; when it is back, run npm run migrate and npm run seed.\n`,
    );

  signal.throwIfAborted();
  const service = startService({ args: [...(isDev ? ["--watch"] : []), ...program("main")], env });
  const over = new AbortController();
  void announceWhenReady(settings, over.signal);
  const interruption = once(signal, "abort").then(() => "interrupted");
  const end = await Promise.race([service.ended, interruption]);
  over.abort();
  if (typeof end === "number") return end;
  await step("Stopping the service", service.stop);
  return 0;
}
