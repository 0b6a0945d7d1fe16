import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { lintCypherQuery } from "@neo4j-cypher/language-support";
import { every } from "../oracle/settings.js";
import { planOf } from "../support/statements.js";

// Its ES modules do not load under Jest; the CommonJS ones do.
const language = createRequire(import.meta.url)("@neo4j-cypher/language-support") as {
  lintCypherQuery: typeof lintCypherQuery;
};

/** What the language's own parser and checker find wrong with a statement; they need no database. */
function faults(text: string, parameters: Record<string, unknown> = {}): string[] {
  const { diagnostics } = language.lintCypherQuery(text, { parameters });
  return diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
}

const folder = new URL("../../cypher/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cypher"))
  .sort();

const STATEMENTS = [
  '{ node(id: "x") { ... on Person { posts { title claims { id } } } ... on Article { title } } nodes(ids: ["x"]) { id } }',
  "{ articles(last: 5) { totalCount pageInfo { hasNextPage } edges { cursor node { bylines { person { name } } } } } }",
  '{ province(name: "x") { kind events { edges { roles claims { article { title } } node { date { edtf } } } } memberships { role } } }',
  '{ organization(id: "x") { articles { nodes { id } facets(by: PROVINCE, unitsOf: "2025-07-01") { key } b: facets(by: NEWSPAPER) { label } } } }',
  '{ articles { facets(by: ORGANIZATION) { key } } trend(of: ARTICLES, by: PROVINCE, bucket: MONTH, from: "2024-01-01", to: "2024-12-31", unitsOf: "2025-07-01") { count } }',
  "{ cluster(number: 2) { provinces { name } leader { name } term { members { claims { block } } } } clusters { name } dataset { revision } }",
  '{ search(text: "x", kinds: [ARTICLE]) { edges { score matched node { id } } pageInfo { hasPreviousPage } kindCounts { key count } } }',
  '{ paths(from: "x", to: "y", via: [MENTIONS, SERVES]) { length weakestConfidence nodes { label } hops { key claims { id } } } }',
];

describe("Cypher", () => {
  it("that is wrong is found wrong", () => {
    expect(faults("MATCH (n) RETRN n")).not.toEqual([]);
    expect(faults("MATCH (n) RETURN m")).not.toEqual([]);
  });

  // The checker takes its time; the database explains every statement that there is.
  it.each(every(3, STATEMENTS))("of %s is well formed", (document) => {
    expect(faults(planOf(document).text, { p: {} })).toEqual([]);
  });

  it.each(files)("of %s is well formed", (name) => {
    expect(faults(readFileSync(new URL(name, folder), "utf8"), { rows: [] })).toEqual([]);
  });
});
