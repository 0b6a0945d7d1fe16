import { Failure } from "./failure.mjs";

const LEAST = [20, 15];

/**
 * Throws a {@link Failure} for a Node.js before 20.15, in which the rest of this repository cannot run.
 * @param {string} version such as 20.15.0
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Failure(`Node.js ${version} is too old: install Node.js ${LEAST.join(".")} or later, and try again.`);
}
