import { withIntegers } from "../../src/graph/database/parameters.js";
import { dbHits } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { planOf } from "../support/statements.js";

describeWithNeo4j("a day for the whole operation", (uri) => {
  const hits = async (document: string): Promise<number> => {
    const { text, parameters, request } = planOf(document);
    return dbHits(text, withIntegers(parameters(request)), uri);
  };

  it.each([
    'province(name: "Sơn La") { name kind organizations { nodes { name } } }',
    'province(name: "Lào Cai") { kind memberships { role organization { name } } }',
    'organization(name: "Công an tỉnh Sơn La") { province { name } parent { name } memberships { term { year } } }',
    'organization(name: "Bộ Công an") { children { totalCount nodes { name province { name kind } } } }',
    "organizations(where: {kind: [PROVINCIAL_POLICE]}, first: 50) { totalCount nodes { name } }",
    "organizations(where: {province: {kind: [MUNICIPALITY]}}) { totalCount nodes { name } }",
    "clusters { name term { year leader { name } } provinces { name } leader { name } }",
    'articles(where: {organizations: {some: {province: {name: {eq: "Sơn La"}}}}}) { totalCount nodes { title } }',
  ])("makes the database look at no more than twice as much: %s", async (asked) => {
    const plain = await hits(`{ ${asked} }`);
    // What is not there costs a hit or two.
    expect(plain).toBeGreaterThan(10);
    for (const day of ["2017-06-01", "2024-06-01", "2026-01-01"]) {
      expect(await hits(`query @asOf(day: "${day}") { ${asked} }`)).toBeLessThanOrEqual(2 * plain);
    }
  });
});
