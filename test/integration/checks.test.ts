import { Conflict } from "../../src/errors.js";
import { check, describeTrouble } from "../../src/graph/check/check.js";
import { cypherFolder, readCypherFiles } from "../../src/graph/database/cypher-files.js";
import { derive } from "../../src/graph/derive/derive.js";
import { HAND_LOADED } from "../support/hand-loaded.js";
import { LOAD_TIMEOUT_MS, openScratchGraph, type ScratchGraph } from "../support/scratch-graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

let scratch: ScratchGraph;
beforeAll(async () => {
  scratch = await openScratchGraph();
  await scratch.run(HAND_LOADED);
  await derive(scratch.graph);
}, LOAD_TIMEOUT_MS);
afterAll(() => scratch?.close());

/** For each question, ways to make a sound graph unsound. */
const TROUBLES: Record<string, string[]> = {
  article_counts: ["MATCH (o:Organization) SET o.articleCount = 7", "MATCH (o:Organization) REMOVE o.articleCount"],
  claims_at_odds_with_their_key: [
    "MATCH (c:Claim {kind: 'MENTIONS'}) SET c.kind = 'REPORTS'",
    "MATCH (c:Claim {kind: 'MENTIONS'}) SET c.toId = 'org'",
    "MATCH (c:Claim {kind: 'MENTIONS'}) REMOVE c.factKey",
  ],
  claims_without_article: [
    "MATCH (:Claim {kind: 'MENTIONS'})-[r:ASSERTED_BY]->() DELETE r",
    "MATCH (c:Claim {kind: 'MENTIONS'}) SET c.articleId = 'article-2'",
  ],
  claims_without_relationship: [
    "MATCH ()-[r:MENTIONS]->() DELETE r",
    "MATCH (c:Claim {kind: 'TOOK_PART_IN'}) SET c.factKey = 'org-1|TOOK_PART_IN|event-1|SPEAKER'",
  ],
  copied_days: [
    "MATCH ()-[r:MENTIONS]->() SET r.publishedDay = 20240319",
    "MATCH ()-[r:HAPPENED_IN]->() SET r.latest = 20240319",
    "MATCH ()-[r:TOOK_PART_IN]->() SET r.earliest = 0",
  ],
  entities_without_their_name: [
    "MATCH (n:Name {folded: 'phu tho'}) DETACH DELETE n",
    "MATCH (:Cluster)-[:KNOWN_AS]->(n) DETACH DELETE n",
  ],
  entity_labels: [
    "MATCH (o:Organization) SET o:Person",
    "MATCH (o:Organization) REMOVE o:Organization",
    "MATCH (o:Organization) REMOVE o:Entity",
    "CREATE (:Entity:Ship {id: 'x'})",
  ],
  folded_keys: [
    "MATCH (o:Organization) SET o.folded = 'hòa bình'",
    "MATCH (n:Name) REMOVE n.folded",
    "MATCH (a:Article {id: 'article-1'}) SET a.section = 'Thời sự'",
    "MATCH (a:Article {id: 'article-1'}) SET a.section = 'Thời sự', a.sectionFolded = 'thời sự'",
    "MATCH (a:Article {id: 'article-1'}) SET a.sectionFolded = 'thoi su'",
    "CREATE (:Entity:Figure {id: 'f', unit: 'vụ', unitFolded: 'vụ'})",
  ],
  lineage: [
    "MATCH (p:Entity {id: 'prov-1'}) SET p.successorIds = []",
    "MATCH (p:Province) SET p.predecessorIds = [p.id]",
  ],
  missing_properties: [
    "MATCH (n:Article {id: 'article-2'}) REMOVE n.sortAt",
    "MATCH (n:Event) REMOVE n.yearSource",
    "MATCH (n:Claim) REMOVE n.block",
    "MATCH (n:Code) REMOVE n.validTo",
    "MATCH (n:Cluster) REMOVE n.sortKey",
    "MATCH (a:Article {id: 'article-1'}) SET a.section = 'Thời sự', a.sectionFolded = 'thoi su'",
    ...["unit: 'vụ', unitFolded: 'vu'", "value: '75'"].map(
      (rest) =>
        `CREATE (:Entity:Figure {id: 'f', label: 'f', sortKey: 'f', subject: 'f', folded: 'f', marked: 'f', kind: 'TARGET', comparator: 'EQ', ${rest}})`,
    ),
  ],
  missing_relationship_properties: [
    "MATCH ()-[r:SERVES]->() REMOVE r.validFrom",
    "MATCH ()-[r:MENTIONS]->() REMOVE r.publishedDay",
    "MATCH ()-[r:SUCCEEDED_BY]->() REMOVE r.effectiveOn",
  ],
  names_of_another_kind: [
    "MATCH (n:Name {folded: 'phu tho'}) SET n.owner = 'PLACE'",
    "MATCH (n:Name {folded: 'phu tho'}) REMOVE n.owner",
  ],
  names_without_owner: [
    "MATCH ()-[r:HAS_CODE]->() DELETE r",
    "MATCH (n:Name {folded: 'phu tho'}), (o:Organization) CREATE (o)-[:KNOWN_AS]->(n)",
  ],
  overlapping_periods: [
    "MATCH (o:Organization), (p:Entity {id: 'prov-2'}) CREATE (o)-[:SERVES {key: 'z', validFrom: 20250630, validTo: 99991231}]->(p)",
  ],
  periods_that_end_before_they_start: [
    "MATCH (o:Organization) SET o.validFrom = 20250101, o.validTo = 20241231",
    "MATCH ()-[r:SERVES]->() SET r.validFrom = 20250701",
    "MATCH (e:Event) SET e.latest = 20240317",
  ],
  relationship_keys: ["MATCH ()-[r:TOOK_PART_IN]->() SET r.role = 'SPEAKER'", "MATCH ()-[r:SERVES]->() REMOVE r.key"],
  relationship_support: [
    "MATCH ()-[r:MEMBER_OF]->() SET r.sources = 1",
    "MATCH ()-[r:MEMBER_OF]->() SET r.confidence = 0.8",
  ],
  relationships_without_claim: [
    "MATCH (c:Claim {kind: 'TERM_OF'}) SET c.retiredAt = timestamp()",
    "MATCH (a:Article {id: 'article-2'}), (o:Organization) CREATE (a)-[:MENTIONS {key: 'new'}]->(o)",
  ],
  sort_keys_of_time: [
    "MATCH (a:Article {id: 'article-1'}) SET a.sortAt = 0",
    "MATCH (a:Article {id: 'article-1'}) SET a.publishedDay = 20240319",
    "MATCH (a:Article {id: 'article-2'}) SET a.publishedAt = datetime('2024-03-18T23:30:00+07:00')",
    "MATCH (e:Event) SET e.sortDay = 20240319",
    "MATCH (e:Event) SET e.span = 100",
    "MATCH (e:Event) SET e.edtf = '2024-03-19'",
    "MATCH (e:Event) SET e.edtf = 'XXXX-03-18', e.earliest = 0, e.latest = 0, e.sortDay = 0",
    "MATCH (e:Event) SET e.edtf = 'XXXX-03-18/XXXX-03-19', e.earliest = 0, e.latest = 0, e.sortDay = 0, e.monthDayFrom = 318, e.monthDayTo = 318",
    "MATCH (e:Event) SET e.latest = 20240319",
  ],
  tallies: [
    "MATCH (t:Tally {subject: 'EVENTS', by: 'NONE'}) SET t.counts = [2]",
    "MATCH (t:Tally {subject: 'EVENTS', by: 'NONE'}) SET t.months = [202404]",
    "MATCH (t:Tally {subject: 'EVENTS', by: 'LINEAGE', key: 'prov-2'}) DELETE t",
    "MATCH (t:Tally {subject: 'EVENTS', by: 'KIND'}) SET t.key = 'OTHER'",
    "MATCH (a:Article {id: 'article-1'}) SET a.section = 'Thời sự'",
    "MATCH (e:Event) SET e.earliest = 20240401",
    "MATCH (a:Article {id: 'article-1'}), (o:Organization) CREATE (a)-[:PUBLISHED_BY {confidence: 1.0, sources: 1}]->(o)",
    "MATCH ()-[r:HAPPENED_IN]->() DELETE r",
    "CREATE (:Tally {id: 'x'})",
  ],
  targets_met: [
    "CREATE (:Figure {comparator: 'GT', isMet: true})",
    "CREATE (:Figure {comparator: 'GT', sortValue: '1', isMet: false})<-[:RESULT_OF]-(:Figure {comparator: 'EQ', sortValue: '2'})",
    "CREATE (:Figure {comparator: 'EQ', sortValue: '2'})<-[:RESULT_OF]-(:Figure {comparator: 'EQ', sortValue: '1'})",
  ],
  teaser_text_of_an_article: ["MATCH (c:Claim {kind: 'MENTIONS'}) SET c.block = 'TEASER'"],
  unknown_nodes: ["CREATE (:Ship)", "CREATE ()"],
};
const CASES = Object.entries(TROUBLES).flatMap(([name, plants]) => plants.map((plant) => [name, plant] as const));

/** What a question finds after a change that is then taken back. */
async function askAfter(plant: string, question: string): Promise<readonly unknown[]> {
  const undo: unknown = await scratch.graph
    .write(async (transaction) => {
      await transaction.run(plant);
      throw new Conflict("undo", { details: { rows: (await transaction.run(question)).rows } });
    })
    .catch((error: unknown) => error);
  if (!(undo instanceof Conflict)) throw undo;
  return undo.details.rows as readonly unknown[];
}

describeWithNeo4j("the questions about integrity", () => {
  it("find nothing in a sound graph", async () => {
    await expect(check(scratch.graph, cypherFolder("checks")).then(describeTrouble)).resolves.toEqual([]);
  });

  it("each have a trouble that proves them, and say in their first line what a row means", async () => {
    const findings = await check(scratch.graph, cypherFolder("checks"));
    expect(findings.map(({ name }) => name)).toEqual(Object.keys(TROUBLES).sort());
    for (const { meaning } of findings) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  it.each(CASES)("%s finds: %s", async (name, plant) => {
    const files = await readCypherFiles(cypherFolder("checks"));
    const question = files.find((file) => file.name === `${name}.cypher`)?.text ?? "";
    expect((await askAfter(plant, question)).length).toBeGreaterThan(0);
  });

  it("leave alone what is allowed: a teaser on a stub, the announcement on the article, a claim that was retired", async () => {
    const files = await readCypherFiles(cypherFolder("checks"));
    const question = files.find(({ name }) => name === "teaser_text_of_an_article.cypher")?.text ?? "";
    await expect(
      askAfter("MATCH (c:Claim {articleId: 'article-2'}) SET c.block = 'TEASER'", question),
    ).resolves.toEqual([]);
    await expect(
      askAfter("MATCH (c:Claim {kind: 'MENTIONS'}) SET c.block = 'TEASER', c.kind = 'TEASES'", question),
    ).resolves.toEqual([]);
    const retired = files.find(({ name }) => name === "claims_without_relationship.cypher")?.text ?? "";
    const plant = "MATCH (c:Claim {kind: 'MENTIONS'}) SET c.retiredAt = 1 WITH c MATCH ()-[r:MENTIONS]->() DELETE r";
    await expect(askAfter(plant, retired)).resolves.toEqual([]);
  });
});

describeWithNeo4j("the report of a check", () => {
  it("names the question, its meaning and the first ten rows", () => {
    const rows = Array.from({ length: 12 }, (_, i) => `"x${i}"`);
    const lines = describeTrouble([
      { name: "odd", meaning: "It is odd.", rows },
      { name: "fine", meaning: "", rows: [] },
    ]);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe("odd: It is odd. (12)");
    expect(lines.at(-1)).toBe("  … and 2 more");
  });
});
