import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { Failure } from "./failure.mjs";
import { root } from "./settings.mjs";
import { step } from "./step.mjs";

/**
 * Installs what the lock file says, unless that is what stands in node_modules. Throws a {@link Failure} if npm cannot.
 * @param {AbortSignal} [signal]
 */
export async function install(signal) {
  if (isInstalled(root)) return;
  const outcome = await step("Installing packages (npm ci)", () =>
    run("npm", ["ci"], { cwd: root, ...(signal && { signal }) }),
  );
  if (outcome.code === 0) return;
  process.stderr.write(outcome.stderr);
  throw new Failure("npm ci failed: see above, put it right, and try again.");
}

/**
 * Whether a folder's node_modules holds what its lock file says, by npm's own record of what it installed, which it writes last.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const present = packagesIn(record);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    if (path === "" || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
