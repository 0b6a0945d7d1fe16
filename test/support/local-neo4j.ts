import { cypherShell, type Source } from "../../tools/local-neo4j/cypher-shell.mjs";
import { readSettings } from "../../tools/settings.mjs";

/**
 * `describe` for tests that need the tests' database: where there is none they are skipped, and their name says why.
 * The body is given the address; what it writes there, other test files see.
 */
export function describeWithNeo4j(name: string, body: (uri: string) => void): void {
  const uri = process.env.MACH_TIN_TEST_NEO4J_URI;
  const reason = process.env.MACH_TIN_TEST_SKIP;
  if (uri) describe(name, () => body(uri));
  else describe.skip(`${name} (skipped: ${reason ?? "no database was started"})`, () => body("bolt://127.0.0.1:0"));
}

/** Where the lists of jars are kept: the folder of `npm start`, so that Maven is asked once. */
export const cacheFolder = readSettings(process.env).dataDir;

/** Runs statements with the real cypher-shell and gives what it printed; throws what it complained of. */
export async function runCypherShell(uri: string, source: Source): Promise<string> {
  const { code, stdout, stderr } = await cypherShell({ uri, cacheFolder, ...source });
  if (code !== 0) throw new Error(`cypher-shell: ${stderr}`);
  return stdout;
}
