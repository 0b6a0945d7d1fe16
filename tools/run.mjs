/** `npm run migrate`, `npm run seed`: one command of the service against the database named, or the local one. */
import { build } from "./build.mjs";
import { run } from "./command.mjs";
import { checkLocalDatabase, environmentFor, homeOf, PROGRAMS, startLocalDatabase } from "./database.mjs";
import { Failure, main } from "./failure.mjs";
import { install } from "./install.mjs";
import { abortOnInterrupt } from "./interrupt.mjs";
import { waitForQuery } from "./local-neo4j/bolt.mjs";
import { folderOwner } from "./local-neo4j/folder-lock.mjs";
import { checkNode } from "./node-version.mjs";
import { readSettings, root } from "./settings.mjs";
import { step } from "./step.mjs";

const WAIT_MS = 60_000;

await main(async () => {
  checkNode(process.versions.node);
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined)
    throw new Failure("Usage: node tools/run.mjs COMMAND [arguments], such as migrate or seed.");
  const settings = readSettings(process.env);
  const signal = abortOnInterrupt();
  const running = settings.neo4jUri ?? folderOwner(homeOf(settings))?.uri;
  if (running === undefined) await checkLocalDatabase(settings);
  await install(signal);
  await build(signal);

  /** @param {string} uri */
  const runOn = async (uri) => {
    const options = { env: environmentFor(uri, settings), cwd: root, show: true, signal };
    return (await run(process.execPath, [...PROGRAMS.built("cli"), command, ...args], options)).code;
  };
  if (settings.neo4jUri !== undefined) return runOn(settings.neo4jUri);
  if (running !== undefined) {
    await step("Waiting for the database in use", () => waitForQuery(running, { timeoutMs: WAIT_MS }));
    return runOn(running);
  }
  const database = await startLocalDatabase(settings, signal);
  try {
    return await runOn(database.uri);
  } finally {
    await database.stop();
  }
});
