/** `npm run check`: everything that can be said of the sources without running them. Every check runs, also after one failed. */
import { join } from "node:path";
import { run } from "./command.mjs";
import { main } from "./failure.mjs";
import { install } from "./install.mjs";
import { abortOnInterrupt } from "./interrupt.mjs";
import { checkNode } from "./node-version.mjs";
import { root } from "./settings.mjs";

/** The folder of an installed package, or a file in it. */
const installed = (/** @type {string} */ path) => join(root, "node_modules", path);
const SOURCE = ["--import", "@swc-node/register/esm-register"];

/** What node is given for each check; one that fails ends with an exit code other than 0. */
const CHECKS = [
  { name: "prettier", args: [installed("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { name: "eslint", args: [installed("eslint/bin/eslint.js"), "."] },
  { name: "tsc", args: [installed("typescript/bin/tsc"), "--noEmit", "-p", "."] },
  { name: "schema is fresh", args: [...SOURCE, "tools/emit-schema.ts", "--check"] },
  { name: "seeds are fresh", args: [...SOURCE, "tools/seeds/main.ts", "--check"] },
  { name: "knip", args: [installed("knip/bin/knip.js")] },
];

await main(async () => {
  checkNode(process.versions.node);
  const signal = abortOnInterrupt();
  await install(signal);
  const failed = [];
  const env = { ...process.env, SWC_NODE_PROJECT: "tsconfig.json" };
  for (const { name, args } of CHECKS) {
    process.stdout.write(`check: ${name}\n`);
    const outcome = await run(process.execPath, args, { cwd: root, env, show: true, signal });
    if (outcome.code !== 0) failed.push(name);
  }
  const passed = CHECKS.length - failed.length;
  process.stdout.write(
    `check: ${passed} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(", ")}` : ""}\n`,
  );
  return failed.length > 0 ? 1 : 0;
});
