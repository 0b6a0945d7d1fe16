import { readCypherFiles } from "../database/cypher-files.js";
import type { Graph } from "../database/graph.js";

/** What one question found: `meaning` says what trouble each of the rows is. */
export interface Finding {
  readonly name: string;
  readonly meaning: string;
  readonly rows: readonly string[];
}

const CHECK_TIMEOUT_MS = 10 * 60_000;

/** Asks the graph every question of a folder, in the order of their names, and gives what each found: no rows, no trouble. Only reads. */
export async function check(graph: Graph, folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name, text } of await readCypherFiles(folder)) {
    const rows = await graph.readAll(text, {}, CHECK_TIMEOUT_MS);
    findings.push({
      name: name.replace(".cypher", ""),
      meaning: text.split("\n", 1)[0]?.replace(/^\/\/\s*/, "") ?? "",
      rows: rows.map((row) => row.map((value) => JSON.stringify(value)).join(", ")),
    });
  }
  return findings;
}

const SHOWN = 10;

/** The troubles among the findings as lines to print; none where all is well. */
export function describeTrouble(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ name, meaning, rows }) => [
      `${name}: ${meaning} (${rows.length})`,
      ...rows.slice(0, SHOWN).map((row) => `  ${row}`),
      ...(rows.length > SHOWN ? [`  … and ${rows.length - SHOWN} more`] : []),
    ]);
}
