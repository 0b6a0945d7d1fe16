import { join } from "node:path";
import { run } from "../command.mjs";
import { Failure } from "../failure.mjs";

const LEAST_JAVA = 17;

/** The `java` to run: that of JAVA_HOME, which Maven uses as well, else the first on the PATH. */
export function javaCommand() {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
}

/**
 * The feature version in what `java -version` prints: 17 for `openjdk version "17.0.15"`, 8 for `java version "1.8.0_392"`.
 * @param {string} text
 * @returns {number | undefined}
 */
export function javaVersion(text) {
  const found = / version "(?:1\.)?(\d+)/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/**
 * Throws a {@link Failure} unless Java 17 or later and Maven can be run.
 * @param {string} [instead] what one can do without them, to end the sentence: ", or …"
 */
export async function checkJavaAndMaven(instead = "") {
  const java = await run(javaCommand(), ["-version"]);
  const version = javaVersion(java.stderr + java.stdout);
  if (java.code !== 0 || version === undefined) {
    throw new Failure(`Java was not found: install Java 17 or 21${instead}.`);
  }
  if (version < LEAST_JAVA) throw new Failure(`Java ${version} is too old: install Java 17 or 21${instead}.`);
  const maven = await run("mvn", ["-v"]);
  if (maven.code !== 0) throw new Failure(`Maven was not found: install Maven 3.8 or later${instead}.`);
}
