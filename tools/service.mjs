import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { exitCode, stopProcess } from "./command.mjs";
import { guard } from "./local-neo4j/guard.mjs";
import { root } from "./settings.mjs";

const STOP_MS = 30_000;
const POLL_MS = 200;
const LATE_MS = 30_000;

/** Hosts that mean every address of this machine, which is not an address to call. */
const ANY_HOST = ["0.0.0.0", "::"];

const FIRST_QUERY = "{ cluster(number: 2) { provinces(year: 2024) { name } leader(year: 2024) { name } } }";

/**
 * Starts the service; its log goes where our output goes. `stop` lets it finish its requests (SIGTERM, after 30 s SIGKILL).
 * @param {{ args: readonly string[], env: NodeJS.ProcessEnv }} options what node is to run
 */
export function startService({ args, env }) {
  // In a process group of its own, so that Ctrl-C on the terminal reaches it once, through us.
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  guard(child);
  return { ended: exitCode(child), stop: () => stopProcess(child, STOP_MS) };
}

/**
 * Waits until the service says that it is ready, then prints its address and a query to try; says so once if that takes long.
 * Gives up quietly when `signal` says so.
 * @param {{ host: string, port: number }} service
 * @param {AbortSignal} signal
 */
export async function announceWhenReady({ host, port }, signal) {
  const name = ANY_HOST.includes(host) || host === "127.0.0.1" ? "localhost" : host;
  const probe = `http://${ANY_HOST.includes(host) ? "127.0.0.1" : host}:${port}/health/ready`;
  const late = setTimeout(() => process.stderr.write(`The service is not ready yet; ${probe} says why.\n`), LATE_MS);
  signal.addEventListener("abort", () => clearTimeout(late));
  while (!signal.aborted && !(await isReady(probe))) await sleep(POLL_MS);
  clearTimeout(late);
  if (signal.aborted) return;
  process.stdout.write(`\nReady: http://${name}:${port}/graphql\nA query to try:\n  ${FIRST_QUERY}\n\n`);
}

/** @param {string} url */
async function isReady(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status === 200;
  } catch {
    return false;
  }
}
