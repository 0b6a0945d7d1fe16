import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "./failure.mjs";

const isWindows = process.platform === "win32";

/**
 * What a finished command left behind; `code` is 127 where the command does not exist.
 * @typedef {{ code: number, stdout: string, stderr: string }} Outcome
 */

/**
 * @typedef {object} CommandOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} [input] given on stdin; without it stdin is empty
 * @property {boolean} [show] lets the output through to our own, instead of keeping it
 * @property {AbortSignal} [signal] ends the command (SIGTERM), and then fails quietly
 */

/**
 * Runs a command to its end. Never throws for its exit code; throws a silent {@link Failure} when `signal` ended it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, { env = process.env, cwd, input, show = false, signal } = {}) {
  signal?.throwIfAborted();
  const output = show ? "inherit" : "pipe";
  const stdin = input === undefined ? "ignore" : "pipe";
  // On Windows npm and Maven are batch files, which only a shell can start.
  const shell = isWindows && !/[\\/]/.test(command);
  const child = spawn(command, args, { env, ...(cwd && { cwd }), stdio: [stdin, output, output], shell });
  const ending = () => child.kill("SIGTERM");
  signal?.addEventListener("abort", ending);
  try {
    const [code, stdout, stderr] = await Promise.all([
      exitCode(child),
      text(child.stdout),
      text(child.stderr),
      feed(child, input),
    ]);
    signal?.throwIfAborted();
    return { code, stdout, stderr };
  } finally {
    signal?.removeEventListener("abort", ending);
  }
}

/**
 * The exit code of a process once it has ended: 127 if it could not be started, 1 if a signal ended it.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Ends a process with SIGTERM, and with SIGKILL if it is still there after `graceMs`; true if SIGTERM was enough.
 * @param {import("node:child_process").ChildProcess} child
 * @param {number} graceMs
 */
export async function stopProcess(child, graceMs) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const ended = exitCode(child).then(() => true);
  child.kill("SIGTERM");
  const waiting = new AbortController();
  const late = sleep(graceMs, false, { signal: waiting.signal }).catch(() => false);
  const inTime = await Promise.race([ended, late]);
  waiting.abort();
  if (!inTime) child.kill("SIGKILL");
  await ended;
  return inTime;
}

/**
 * A silent failure for work that somebody interrupted, in the form that `AbortController.abort` takes.
 */
export function interrupted() {
  return new Failure("", 130);
}

/** @param {import("node:stream").Readable | null} stream */
async function text(stream) {
  let all = "";
  for await (const part of stream?.setEncoding("utf8") ?? []) all += part;
  return all;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string | undefined} input
 */
async function feed(child, input) {
  // A command that ends before it has read everything is not a fault of the pipe.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
}
