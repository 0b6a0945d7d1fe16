import { delimiter } from "node:path";
import { run } from "../command.mjs";
import { jarsOf } from "./classpath.mjs";
import { javaCommand } from "./java.mjs";

/**
 * What to run: the path of a file, or a text.
 * @typedef {{ file: string } | { input: string }} Source
 */

/**
 * Runs statements with the real cypher-shell, from a file or a text, on a database without authentication. `code` is 0 if all of
 * them were run; it stops at the first that fails.
 * @param {{ uri: string, cacheFolder: string } & Source} options
 * @returns {Promise<import("../command.mjs").Outcome>}
 */
export async function cypherShell({ uri, cacheFolder, ...source }) {
  const jars = await jarsOf("cypher-shell", cacheFolder);
  const options = ["-Dfile.encoding=UTF-8", "-Dlog4j2.disable.jmx=true", "-cp", jars.join(delimiter)];
  const shell = ["org.neo4j.shell.Main", "--non-interactive", "--format", "plain", "-a", uri];
  const args = "file" in source ? ["--file", source.file] : [];
  return run(javaCommand(), [...options, ...shell, ...args], "input" in source ? { input: source.input } : {});
}
