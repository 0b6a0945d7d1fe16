import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../command.mjs";
import { Failure } from "../failure.mjs";
import { step } from "../step.mjs";

const POMS = {
  neo4j: fileURLToPath(new URL("./pom.xml", import.meta.url)),
  "cypher-shell": fileURLToPath(new URL("./cypher-shell/pom.xml", import.meta.url)),
};

/**
 * The jars of the database or of cypher-shell, in Maven's own cache: from the list kept under `cacheFolder`, which is made anew
 * when the pom changed or a jar is gone. Throws a {@link Failure} if Maven cannot fetch them.
 * @param {keyof typeof POMS} name
 * @param {string} cacheFolder
 * @param {AbortSignal} [signal]
 * @returns {Promise<string[]>}
 */
export async function jarsOf(name, cacheFolder, signal) {
  const pom = POMS[name];
  const pomHash = createHash("sha256").update(readFileSync(pom)).digest("hex");
  const file = join(cacheFolder, `classpath-${name}.json`);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  if (kept?.pomHash === pomHash && kept.jars.every(existsSync)) return kept.jars;

  const jars = await step(`Fetching ${name} through Maven`, () => askMaven(pom, signal));
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ pomHash, jars }, null, 1));
  renameSync(`${file}.${process.pid}`, file);
  return jars;
}

/**
 * @param {string} pom
 * @param {AbortSignal} [signal]
 */
async function askMaven(pom, signal) {
  const folder = mkdtempSync(join(tmpdir(), "mach-tin-maven-"));
  try {
    const file = join(folder, "classpath");
    const goal = ["dependency:build-classpath", "-DincludeScope=runtime", `-Dmdep.outputFile=${file}`];
    const outcome = await run("mvn", ["-q", "-B", "-Dstyle.color=never", "-f", pom, ...goal], signal && { signal });
    if (outcome.code === 0) return readFileSync(file, "utf8").trim().split(delimiter);
    const reason = /^\[ERROR\] *(.+)$/m.exec(outcome.stdout + outcome.stderr)?.[1] ?? `exit code ${outcome.code}`;
    throw new Failure(
      `Maven could not fetch the database: ${reason} (mvn -f ${pom} dependency:build-classpath says more)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
