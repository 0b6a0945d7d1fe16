import { withIntegers } from "../../src/graph/database/parameters.js";
import { cypher, dbHits } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { planOf } from "../support/statements.js";

const QUESTIONS = [
  'province(name: "Sơn La") { name kind organizations { nodes { name } } }',
  'province(name: "Lào Cai") { kind memberships { role organization { name } } }',
  'organization(name: "Công an tỉnh Sơn La") { province { name } parent { name } memberships { term { year } } }',
  'organization(name: "Bộ Công an") { children { totalCount nodes { name province { name kind } } } }',
  "organizations(where: {kind: [PROVINCIAL_POLICE]}, first: 50) { totalCount nodes { name } }",
  "organizations(where: {province: {kind: [MUNICIPALITY]}}) { totalCount nodes { name } }",
  "clusters { name term { year leader { name } } provinces { name } leader { name } }",
  'articles(where: {organizations: {some: {province: {name: {eq: "Sơn La"}}}}}) { totalCount nodes { title } }',
];

/** What a condition on a period says, with its parameter and its period. */
const CONDITION = /\((\$p\.\w+) IS NULL OR \((\w+)\.validFrom <= \1 AND \2\.validTo >= \1\)\)/g;

describeWithNeo4j("a day for the whole operation", (uri) => {
  const planned = (document: string) => {
    const { text, parameters, request } = planOf(document);
    return { text, hits: (asked = text) => dbHits(asked, withIntegers(parameters(request)), uri) };
  };

  it.each(QUESTIONS)("costs nothing where there is none, as if no period were asked about: %s", async (asked) => {
    const { text, hits } = planned(`{ ${asked} }`);
    const undated = text.replace(CONDITION, "true");
    expect(undated).not.toBe(text);
    // The units of a root stand on a day even where none is given, and the database may begin elsewhere.
    expect(await hits()).toBeLessThanOrEqual(1.05 * (await hits(undated)) + 10);
  });

  it("looks for a later parent only of children whose period has an end", async () => {
    const [periods] = await cypher(
      "MATCH (:Organization {name: 'Bộ Công an'})<-[r:ANSWERS_TO]-() RETURN sum(CASE r.validTo WHEN 99991231 THEN 1 ELSE 0 END), count(r)",
    );
    const [open, all] = periods as [number, number];
    expect(open).toBeGreaterThan(20);
    const { hits } = planned('{ organization(name: "Bộ Công an") { children { totalCount } } }');
    expect(await hits()).toBeLessThanOrEqual(3 * open + 12 * (all - open) + 20);
  });

  it.each(QUESTIONS)("makes the database look at no more than twice as much: %s", async (asked) => {
    const plain = await planned(`{ ${asked} }`).hits();
    // What is not there costs a hit or two.
    expect(plain).toBeGreaterThan(10);
    for (const day of ["2017-06-01", "2024-06-01", "2026-01-01"]) {
      expect(await planned(`query @asOf(day: "${day}") { ${asked} }`).hits()).toBeLessThanOrEqual(2 * plain);
    }
  });
});
