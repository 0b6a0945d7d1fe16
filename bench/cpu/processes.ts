import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { stopProcess } from "../../tools/command.mjs";
import { Failure } from "../../tools/failure.mjs";
import { guard } from "../../tools/local-neo4j/guard.mjs";
import { freePort } from "../../tools/ports.mjs";
import { root } from "../../tools/settings.mjs";
import { post } from "./requests.js";

const START_MS = 30_000;
const STOP_MS = 5_000;

/** The kernel counts the time of processes in hundredths of a second. */
const TICK_MS = 10;
const USER_TIME = 13 - 2;
const SYSTEM_TIME = 14 - 2;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: URL;
  readonly pid: number;
  stop(): Promise<unknown>;
}

/** Starts a program that serves at the port in PORT, over the database in NEO4J_URI, and waits until it answers a request at `path`. */
export async function startServer(
  program: string,
  { uri, path }: { uri: string; path: string },
): Promise<ServerProcess> {
  const port = await freePort();
  // As in the container: some libraries check themselves at every step otherwise.
  const served = { NODE_ENV: "production", NEO4J_URI: uri, PORT: String(port) };
  const env = { ...process.env, ...served, SWC_NODE_PROJECT: "tsconfig.json" };
  const args = ["--import", "@swc-node/register/esm-register", program];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  guard(child);
  const url = new URL(path, `http://127.0.0.1:${port}`);
  const stop = () => stopProcess(child, STOP_MS);
  try {
    await untilAnswers(url, child);
    return { url, pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilAnswers(url: URL, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end && child.exitCode === null; await sleep(200)) {
    if (await post(url).catch(() => undefined)) return;
  }
  throw new Failure(`${child.spawnargs.at(-1)} does not answer.`);
}

/** Milliseconds of processor time that a process has used so far, in user mode and for it in the kernel, all threads together. Linux alone. */
export function cpuOf(pid: number): number {
  // What stands before the last parenthesis is a name, which may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * TICK_MS;
}
