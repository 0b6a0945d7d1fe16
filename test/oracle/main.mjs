/** `npm run oracle`: asks the service and the oracle many generated operations, `--runs` says how many, `--seed` which; and all of that of which `npm test` asks a part. */
import { parseArgs } from "node:util";
import { join } from "node:path";
import { run } from "../../tools/command.mjs";
import { main } from "../../tools/failure.mjs";
import { abortOnInterrupt } from "../../tools/interrupt.mjs";
import { root } from "../../tools/settings.mjs";

const options = /** @type {const} */ ({ runs: { type: "string", default: "3000" }, seed: { type: "string" } });

await main(async () => {
  const { values } = parseArgs({ options });
  const seed = values.seed ?? String(Date.now() % 1_000_000_000);
  process.stdout.write(`ORACLE_SEED=${seed} ORACLE_RUNS=${values.runs}\n`);
  const env = { ...process.env, ORACLE_SEED: seed, ORACLE_RUNS: values.runs };
  const signal = abortOnInterrupt();
  const tests = [join(root, "tools", "test.mjs"), "test/oracle", "test/cypher"];
  return (await run(process.execPath, tests, { cwd: root, env, show: true, signal })).code;
});
