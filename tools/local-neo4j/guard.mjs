import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @type {import("node:child_process").ChildProcess | undefined} */
let guardian;
/** @type {Set<import("node:child_process").ChildProcess>} */
const guarded = new Set();

/**
 * Sees to it that a process does not outlive ours, even if ours is killed: a small process of its own notices our end and stops
 * what is guarded, last started first.
 * @param {import("node:child_process").ChildProcess} child
 */
export function guard(child) {
  guardian ??= startGuardian();
  guardian.stdin?.write(`+${child.pid}\n`);
  guarded.add(child);
  child.once("exit", () => {
    guarded.delete(child);
    guardian?.stdin?.write(`-${child.pid}\n`);
  });
}

/** Ends everything that is guarded, at once and without its leave. */
export function killGuarded() {
  for (const child of guarded) child.kill("SIGKILL");
}

function startGuardian() {
  const file = fileURLToPath(new URL("./guardian.mjs", import.meta.url));
  // In a process group of its own, so that Ctrl-C on the terminal does not reach it.
  const child = spawn(process.execPath, [file], { detached: true, stdio: ["pipe", "ignore", "ignore"], env: {} });
  child.stdin.on("error", () => {});
  child.unref();
  /** @type {import("node:net").Socket} */ (/** @type {unknown} */ (child.stdin)).unref();
  return child;
}
