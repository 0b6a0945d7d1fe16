import { readWrite } from "../../src/graph/database/cypher-files.js";
import { derive } from "../../src/graph/derive/derive.js";
import { decimalKey } from "../../src/text/decimal-key.js";
import { fold, marked } from "../../src/text/fold.js";
import { sortKey } from "../../src/text/sort-key.js";
import { handLoadedTests } from "../support/hand-loaded.js";
import type { ScratchGraph } from "../support/scratch-graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

let scratch: ScratchGraph;
handLoadedTests((started) => (scratch = started));

const LONG_TITLE =
  "CREATE (:Entity:Article {id: 'article-long', language: 'vi', title: reduce(text = 'ấ', _ IN range(1, 14) | text + text)})";
const read = (text: string) => scratch.graph.read(text);
const revision = async () => (await read("OPTIONAL MATCH (v:Revision) RETURN v.counter"))[0];

describeWithNeo4j("a title that no index can hold", () => {
  it("is refused in the words of the database, which name the index, and nothing is changed", async () => {
    await scratch.run("CREATE INDEX article_sort_key FOR (n:Article) ON (n.sortKey, n.id)", LONG_TITLE);
    const message = /nothing was changed: .*too large to index.*article_sort_key/s;
    await expect(derive(scratch.graph)).rejects.toThrow(message);
    expect(await read("MATCH (n:Article) WHERE n.sortKey IS NOT NULL RETURN count(n)")).toEqual([0]);
  });
});

describeWithNeo4j("a script loaded by hand", () => {
  beforeEach(() => derive(scratch.graph));

  it("is found by any of its names, with or without accents", async () => {
    const [owners] = await read(
      "MATCH (n:Name)<-[:KNOWN_AS]-(o) WHERE n.folded IN ['cong an tinh hoa binh', 'ca hoa binh', 'phu tho'] RETURN collect([o.id, n.marked, n.kind, n.key])",
    );
    expect(new Set(owners as unknown[])).toEqual(
      new Set([
        ["org-1", "công an tỉnh hòa bình", "NAME", "org-1|Công an tỉnh Hoà Bình"],
        ["org-1", "ca hòa bình", "ALIAS", "org-1|CA Hoà Bình"],
        ["prov-2", "phú thọ", "NAME", "prov-2|Phú Thọ"],
      ]),
    );
  });

  it("bears the label, the sort key and the folded keys that belong to it", async () => {
    const [entities] = await read("MATCH (n:Entity) RETURN collect(n {.id, .label, .sortKey, .folded, .marked})");
    const expected = [
      ["article-1", "Bão số 3", "Bão số 3"],
      ["article-2", "Danh mục đơn vị", null],
      ["org-1", "Công an tỉnh Hoà Bình", "Công an tỉnh Hoà Bình"],
      ["prov-1", "Hoà Bình", "Hoà Bình"],
      ["prov-2", "Phú Thọ", "Phú Thọ"],
      ["event-1", "Ký giao ước", "Ký giao ước"],
      ["cluster-1", "Cụm thi đua số 2", null],
      ["term-1", "Cụm thi đua số 2, 2024", null],
    ].map(([id, label, text]) => ({
      id,
      label,
      sortKey: sortKey(label ?? ""),
      folded: text ? fold(text) : null,
      marked: text ? marked(text) : null,
    }));
    expect(new Set(entities as unknown[])).toEqual(new Set(expected));
  });

  it("stands in every order: minutes and days at +07:00, 0 where unknown", async () => {
    const [articles, event] = await read(
      "MATCH (a:Article) WITH a ORDER BY a.id WITH collect([a.sortAt, a.publishedDay, a.recordedAt > 0]) AS articles MATCH (e:Event) RETURN articles, [e.sortDay, e.earliest, e.latest, e.monthDayFrom]",
    );
    expect(articles).toEqual([
      [Date.UTC(2024, 2, 18, 16, 30) / 60_000, 20240318, true],
      [0, 0, true],
    ]);
    expect(event).toEqual([20240318, 20240318, 20240318, 0]);
  });

  it("has open periods where none was told, and keys made of them", async () => {
    const [serves, force, code] = await read(
      "MATCH (o:Organization)-[s:SERVES]->()-[:HAS_CODE]->(c) RETURN [s.validFrom, s.validTo, s.key], [o.validFrom, o.validTo], [c.validFrom, c.validTo]",
    );
    expect(serves).toEqual([0, 20250630, "org-1|SERVES|prov-1|0"]);
    expect(force).toEqual([0, 99991231]);
    expect(code).toEqual([0, 99991231]);
  });

  it("counts sources by distinct articles and takes the best confidence", async () => {
    const [support] = await read(
      "MATCH ()-[r:MEMBER_OF|MENTIONS]->() RETURN collect([r.key, r.sources, r.confidence])",
    );
    expect(new Set(support as unknown[])).toEqual(
      new Set([
        ["org-1|MEMBER_OF|term-1|LEADER", 2, 1],
        ["article-1|MENTIONS|org-1", 1, 0.9],
      ]),
    );
  });

  it("copies days to relationships, counts articles and lists lineages", async () => {
    const row = await read(`
      MATCH (:Article)-[m:MENTIONS]->(o), (:Event)-[h:HAPPENED_IN]->(old)-[:SUCCEEDED_BY]->(new)
      RETURN m.publishedDay, [h.earliest, h.latest], [o.articleCount, old.articleCount], [old.predecessorIds, old.successorIds], [new.predecessorIds, new.successorIds]`);
    expect(row).toEqual([20240318, [20240318, 20240318], [1, 0], [[], ["prov-2"]], [["prov-1"], []]]);
  });
});

describeWithNeo4j("deriving", () => {
  it("raises the revision by one where anything changed, and otherwise only reads", async () => {
    await derive(scratch.graph);
    await expect(revision()).resolves.toBe(1);
    const before = await scratch.digest();
    const sent = scratch.statements.length;
    await expect(derive(scratch.graph)).resolves.toEqual([]);
    expect(scratch.statements.slice(sent).filter((text) => /UNWIND \$rows|:Revision/.test(text))).toEqual([]);
    await expect(scratch.digest()).resolves.toBe(before);
  });

  it("follows a new name, and the old one still answers", async () => {
    await derive(scratch.graph);
    await scratch.run("MATCH (p:Entity {id: 'prov-2'}) SET p.name = 'Đất Tổ'");
    await expect(derive(scratch.graph)).resolves.toEqual(["entity_keys", "complete_names", "name_keys"]);
    const [keys, names] = await read(
      "MATCH (p:Entity {id: 'prov-2'})-[:KNOWN_AS]->(n) RETURN [p.label, p.folded, p.sortKey], collect(n.folded)",
    );
    expect(keys).toEqual(["Đất Tổ", "dat to", sortKey("Đất Tổ")]);
    expect(new Set(names as string[])).toEqual(new Set(["dat to", "phu tho"]));
    await expect(revision()).resolves.toBe(2);
  });

  it("follows a stub that is completed into every order, and to what it mentions", async () => {
    await scratch.run("MATCH (s:Entity {id: 'article-2'}), (o:Organization) CREATE (s)-[:MENTIONS]->(o)");
    await derive(scratch.graph);
    await scratch.run(
      "MATCH (s:Entity {id: 'article-2'}) SET s.publishedAt = datetime('2024-09-01T18:00:00Z'), s.isStub = false",
    );
    await expect(derive(scratch.graph)).resolves.toEqual(["complete_articles", "copied_days", "tallies"]);
    await expect(
      read("MATCH (s:Entity {id: 'article-2'})-[m:MENTIONS]->() RETURN s.sortAt, s.publishedDay, m.publishedDay"),
    ).resolves.toEqual([Date.UTC(2024, 8, 1, 18) / 60_000, 20240902, 20240902]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  it("gives a claim what a script left out", async () => {
    await scratch.run("CREATE (:Claim {id: 'claim-x', factKey: 'a|MENTIONS|b'})");
    await expect(derive(scratch.graph)).resolves.toContain("complete_claims");
    const claim = "c.block, c.origin, c.confidence, c.recordedAt > 0";
    await expect(read(`MATCH (c:Claim {id: 'claim-x'}) RETURN ${claim}`)).resolves.toEqual([
      "CURATED",
      "ASSERTED",
      1,
      true,
    ]);
  });

  it("follows the section of an article, for every article that bears it, until it is taken away", async () => {
    await scratch.run("MATCH (a:Article) SET a.section = 'Hoà  giải'");
    await derive(scratch.graph);
    const sections = () =>
      read("MATCH (a:Article) WITH a ORDER BY a.id RETURN collect([a.sectionFolded, a.sectionMarked])");
    await expect(sections()).resolves.toEqual([Array(2).fill(["hoa giai", "hòa giải"])]);
    await scratch.run("MATCH (a:Article {id: 'article-1'}) SET a.section = 'Hoả giải'");
    await expect(derive(scratch.graph)).resolves.toEqual(["section_keys", "tallies"]);
    await expect(sections()).resolves.toEqual([
      [
        ["hoa giai", "hỏa giải"],
        ["hoa giai", "hòa giải"],
      ],
    ]);
    await scratch.run("MATCH (a:Article) REMOVE a.section");
    await expect(derive(scratch.graph)).resolves.toEqual(["section_keys", "tallies"]);
    await expect(sections()).resolves.toEqual([Array(2).fill([null, null])]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  it("writes nothing to articles whose section has its keys, however many do", async () => {
    await scratch.run("MATCH (a:Article) SET a.section = 'Thời sự'");
    await derive(scratch.graph);
    await scratch.run("MATCH (a:Article {id: 'article-1'}) REMOVE a.sectionMarked");
    const [keys] = await read("RETURN {folded: 'thoi su', marked: 'thời sự'}");
    const rows = [{ keys: { "=Thời sự": keys } }];
    const statement = await readWrite("section_keys");
    const { rows: written } = await scratch.graph.write((transaction) =>
      transaction.run(`${statement} RETURN a.id`, { rows }),
    );
    expect(written).toEqual([["article-1"]]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  const figure = (id: string, rest: string) =>
    `CREATE (:Entity:Figure {id: '${id}', subject: 'x', kind: 'TARGET', comparator: 'GTE', ${rest}})`;

  it("follows the value and the unit of a figure, exactly, and replaces a float", async () => {
    await scratch.run(figure("figure-x", "value: '0.10000000000000000001', unit: 'VỤ', sortValue: 0.1"));
    await derive(scratch.graph);
    const keys = () => read("MATCH (f:Figure {id: 'figure-x'}) RETURN f.sortValue, f.unitFolded, f.unitMarked");
    await expect(keys()).resolves.toEqual([decimalKey("0.10000000000000000001"), "vu", "vụ"]);
    await scratch.run("MATCH (f:Figure) SET f.value = '7', f.unit = null");
    await expect(derive(scratch.graph)).resolves.toEqual(["unit_keys", "value_keys"]);
    await expect(keys()).resolves.toEqual([decimalKey("7"), null, null]);
    await scratch.run("MATCH (f:Figure) REMOVE f.value");
    await expect(derive(scratch.graph)).resolves.toEqual(["value_keys"]);
    await expect(keys()).resolves.toEqual([null, null, null]);
  });

  it("tells whether a target is met as its results come, change and go", async () => {
    await scratch.run(
      figure("target", "value: '90', unit: 'percent'"),
      figure("result", "value: '9007199254740993', unit: 'percent'"),
    );
    const met = () => read("MATCH (f:Figure {id: 'target'}) RETURN f.isMet");
    await derive(scratch.graph);
    await expect(met()).resolves.toEqual([null]);
    await scratch.run(
      "MATCH (t:Figure {id: 'target'}), (r:Figure {id: 'result'}) SET r.comparator = 'EQ' CREATE (r)-[:RESULT_OF {key: 'k', sources: 0, confidence: 0.0}]->(t)",
    );
    await expect(derive(scratch.graph)).resolves.toEqual(["verdicts"]);
    await expect(met()).resolves.toEqual([true]);
    await scratch.run("MATCH (t:Figure {id: 'target'}) SET t.value = '9007199254740994'");
    await expect(derive(scratch.graph)).resolves.toEqual(["value_keys", "verdicts"]);
    await expect(met()).resolves.toEqual([false]);
    await scratch.run("MATCH (r:Figure {id: 'result'}) SET r.unit = 'VND'");
    await expect(derive(scratch.graph)).resolves.toEqual(["unit_keys", "verdicts"]);
    await expect(met()).resolves.toEqual([null]);
    await scratch.run("MATCH (r:Figure {id: 'result'}) SET r.unit = 'percent'");
    await derive(scratch.graph);
    await expect(met()).resolves.toEqual([false]);
    await scratch.run("MATCH (r:Figure {id: 'result'}) DETACH DELETE r");
    await expect(derive(scratch.graph)).resolves.toEqual(["verdicts"]);
    await expect(met()).resolves.toEqual([null]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  const DAYS =
    "MATCH (e:Event)-[h:HAPPENED_IN]->() RETURN e.span, e.earliest, e.latest, e.sortDay, e.monthDayFrom, e.monthDayTo, h.earliest, h.latest";

  it.each([
    ["another day", "e.edtf = '2024-03-19'", [0, 20240319, 20240319, 20240319, 0, 0]],
    ["several days", "e.edtf = '2024-03-18/2024-03-20'", [100, 20240318, 20240320, 20240318, 0, 0]],
    ["some months", "e.edtf = '2024-01-01/2024-12-31'", [1200, 20240101, 20241231, 20240101, 0, 0]],
    ["two years", "e.edtf = '2024-01-01/2025-12-31'", [20000, 20240101, 20251231, 20240101, 0, 0]],
    ["days over New Year", "e.edtf = 'XXXX-12-30/XXXX-01-02'", [100000000, 0, 0, 0, 1230, 102]],
    ["a lifetime", "e.edtf = '1930-02-03/2024-03-18'", [100000000, 19300203, 20240318, 19300203, 0, 0]],
    ["a day without its year", "e.edtf = 'XXXX-03-20'", [0, 0, 0, 0, 320, 320]],
    ["days without their year", "e.edtf = 'XXXX-03-19/XXXX-03-21'", [100, 0, 0, 0, 319, 321]],
    ["a day without a written date", "e.edtf = null, e.earliest = 20240301", [0, 20240301, 20240301, 20240301, 0, 0]],
    ["a number", "e.edtf = null, e.precision = null, e.earliest = 20240401", [0, ...Array(3).fill(20240401), 0, 0]],
    [
      "a month, as whoever wrote it counts its days",
      "e.edtf = '2024-04', e.precision = 'MONTH', e.earliest = 20240401, e.latest = 20240430",
      [100, 20240401, 20240430, 20240401, 0, 0],
    ],
  ])("follows a date that is corrected to %s", async (_what, correction, right) => {
    await derive(scratch.graph);
    await scratch.run(`MATCH (e:Event) SET ${correction}`);
    const tallied = Math.floor(Number(right[1]) / 100) === 202403 ? [] : ["tallies"];
    await expect(derive(scratch.graph)).resolves.toEqual(["complete_events", "copied_days", ...tallied]);
    await expect(read(DAYS)).resolves.toEqual([...right, right[1], right[2]]);
    await expect(derive(scratch.graph)).resolves.toEqual([]);
  });

  it("forgets retired claims", async () => {
    await derive(scratch.graph);
    await scratch.run("MATCH (c:Claim {kind: 'MEMBER_OF', confidence: 1.0}) SET c.retiredAt = timestamp()");
    await expect(derive(scratch.graph)).resolves.toEqual(["relationship_support"]);
    await expect(read("MATCH ()-[r:MEMBER_OF]->() RETURN r.sources, r.confidence")).resolves.toEqual([1, 0.8]);
  });
});
