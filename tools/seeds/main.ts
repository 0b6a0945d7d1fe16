import { staleSeedFiles, writeSeedFiles } from "./generate.js";

// Run as: SWC_NODE_PROJECT=tsconfig.json node --import @swc-node/register/esm-register tools/seeds/main.ts [--check]
if (process.argv.includes("--check")) {
  const stale = staleSeedFiles();
  for (const path of stale)
    console.error(`${path} is not what the tables in data/ give: run tools/seeds/main.ts without --check.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  writeSeedFiles();
}
