import { readFileSync } from "node:fs";

/**
 * Whether a process of that id is there and has not ended; one that ended and was not collected counts as ended.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return /** @type {NodeJS.ErrnoException} */ (fault).code === "EPERM";
  }
  return !isZombie(pid);
}

/**
 * Sends a signal; a process that is gone already is no fault.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone.
  }
}

/** @param {number} pid */
function isZombie(pid) {
  if (process.platform !== "linux") return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
