/** `npm test`: every tier of tests; arguments go to jest, such as `npm test -- --selectProjects unit`. */
import { join } from "node:path";
import { run } from "./command.mjs";
import { main } from "./failure.mjs";
import { install } from "./install.mjs";
import { abortOnInterrupt } from "./interrupt.mjs";
import { checkNode } from "./node-version.mjs";
import { root } from "./settings.mjs";

const NODE_FLAGS = "--experimental-vm-modules --disable-warning=ExperimentalWarning";

await main(async () => {
  checkNode(process.versions.node);
  const signal = abortOnInterrupt();
  await install(signal);
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${NODE_FLAGS}`.trim() };
  const outcome = await run(process.execPath, [jest, ...process.argv.slice(2)], { cwd: root, env, show: true, signal });
  return outcome.code;
});
