import { cacheFolder, describeWithNeo4j } from "../support/local-neo4j.js";
import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cypherShell } from "../../tools/local-neo4j/cypher-shell.mjs";
import { startNeo4j } from "../../tools/local-neo4j/neo4j.mjs";
import { cypher } from "../support/graph.js";

const FOLDER = fileURLToPath(new URL("../../cypher/", import.meta.url));
const filesOf = (folder: string) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith(".cypher"))
    .sort()
    .map((name) => join(FOLDER, folder, name));

/** Members of a cluster of the ministry in one term, as the units that they served on its first day: name, id, role. */
const MEMBERS = `
  MATCH (:Cluster {level: 'MINISTRY_PROVINCIAL', number: $number})<-[:TERM_OF]-(term:ClusterTerm {year: $year})
  MATCH (term)<-[member:MEMBER_OF]-(force)-[serves:SERVES]->(province)
  WHERE serves.validFrom <= term.validFrom AND serves.validTo >= term.validFrom
  RETURN province.name, province.id, member.role, force.name`;

async function composition(number: number, year: number) {
  const rows = (await cypher(MEMBERS, { number, year })) as [string, string, string, string][];
  const leader = rows.filter(([, , role]) => role === "LEADER").map(([, , , force]) => force);
  return { names: new Set(rows.map(([name]) => name)), ids: rows.map(([, id]) => id), leader };
}

describeWithNeo4j("the seeded graph", () => {
  it("holds 63 units before the merger, 34 since, 87 in all, and 63 provincial forces", async () => {
    const units = await cypher("MATCH (p:Province) WHERE p.validFrom <= $day <= p.validTo RETURN count(*)", {
      day: 20240601,
    });
    const now = await cypher("MATCH (p:Province) WHERE p.validFrom <= $day <= p.validTo RETURN count(*)", {
      day: 20251231,
    });
    const all = await cypher(
      "MATCH (p:Province) WITH count(*) AS units MATCH (o:Organization {kind: 'PROVINCIAL_POLICE'}) RETURN units, count(*)",
    );
    expect([units, now, all]).toEqual([[[63]], [[34]], [[87, 63]]]);
  });

  it("holds 50 terms of 22 clusters", async () => {
    expect(
      await cypher("MATCH (t:ClusterTerm) WITH count(*) AS terms MATCH (c:Cluster) RETURN terms, count(*)"),
    ).toEqual([[50, 22]]);
  });

  it("knows cluster 2 of 2024: five units as they then were, led by Công an tỉnh Sơn La", async () => {
    const { names, ids, leader } = await composition(2, 2024);
    expect(names).toEqual(new Set(["Sơn La", "Lào Cai", "Điện Biên", "Lai Châu", "Yên Bái"]));
    expect(ids).toEqual(expect.arrayContaining(["vn-prov-1997-yen-bai", "vn-prov-1997-lao-cai"]));
    expect(leader).toEqual(["Công an tỉnh Sơn La"]);
  });

  it("knows the seven of 2017, led by Công an tỉnh Lạng Sơn", async () => {
    const { names, leader } = await composition(2, 2017);
    expect(names).toEqual(new Set(["Lai Châu", "Điện Biên", "Cao Bằng", "Sơn La", "Lào Cai", "Hà Giang", "Lạng Sơn"]));
    expect(leader).toEqual(["Công an tỉnh Lạng Sơn"]);
  });

  it("has cluster 2 of 2019 without names, and no term for 2021", async () => {
    const terms =
      "MATCH (:Cluster {level: 'MINISTRY_PROVINCIAL', number: 2})<-[:TERM_OF]-(t {year: $year}) RETURN t.completeness, COUNT { (t)<-[:MEMBER_OF]-() }";
    expect(await cypher(terms, { year: 2019 })).toEqual([["UNNAMED", 0]]);
    expect(await cypher(terms, { year: 2021 })).toEqual([]);
  });

  it("takes the Lào Cai of 2025 into cluster 3 of 2025, not the old one", async () => {
    const { names, ids, leader } = await composition(3, 2025);
    expect(names).toEqual(new Set(["Cao Bằng", "Điện Biên", "Lào Cai", "Lai Châu", "Sơn La", "Tuyên Quang"]));
    expect(ids).toContain("vn-prov-2025-lao-cai");
    expect(ids).not.toContain("vn-prov-1997-lao-cai");
    expect(leader).toEqual(["Công an tỉnh Cao Bằng"]);
  });

  it("knows 15 as Yên Bái before the merger and as Lào Cai since", async () => {
    const unit =
      "MATCH (p)-[:HAS_CODE]->(c:Code {scheme: 'GSO', code: '15'}) WHERE c.validFrom <= $day <= c.validTo RETURN p.id";
    expect(await cypher(unit, { day: 20240101 })).toEqual([["vn-prov-1997-yen-bai"]]);
    expect(await cypher(unit, { day: 20260101 })).toEqual([["vn-prov-2025-lao-cai"]]);
  });

  it("has two events in Lai Châu, both from a stub, and the conference in Sơn La alone", async () => {
    const events = await cypher(
      "MATCH (e:Event)-[:HAPPENED_IN]->(p:Province) MATCH (e)<-[:REPORTS]-(a) RETURN p.name, e.kind, e.edtf, a.isStub ORDER BY p.name, e.kind",
    );
    expect(events.filter(([name]) => name === "Lai Châu")).toEqual([
      ["Lai Châu", "CRIME", "2024-09-01", true],
      ["Lai Châu", "PROSECUTION", null, true],
    ]);
    expect(events.filter(([, kind]) => kind === "COVENANT_SIGNING")).toEqual([
      ["Sơn La", "COVENANT_SIGNING", "2024-03-18", false],
    ]);
  });

  it("joins what the table and the article say of cluster 2 of 2024 in one fact with two or more sources", async () => {
    const sources = await cypher(
      "MATCH (:Cluster {level: 'MINISTRY_PROVINCIAL', number: 2})<-[:TERM_OF]-({year: 2024})<-[m:MEMBER_OF]-() " +
        "MATCH (c:Claim {factKey: m.key}) RETURN DISTINCT m.sources, collect(DISTINCT c.block) AS blocks",
    );
    expect(sources).toEqual([[2, expect.arrayContaining(["CURATED", "LEAD"])]]);
  });
});

/** What a load changed is read from the database, not from what the shell prints. */
const STATE =
  "CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS links } " +
  "OPTIONAL MATCH (v:Revision) RETURN nodes, links, v.counter";

describeWithNeo4j("each seed file, loaded by the real cypher-shell into an empty database", () => {
  let home: string;
  let database: Awaited<ReturnType<typeof startNeo4j>>;

  const load = (file: string) => cypherShell({ uri: database.uri, cacheFolder, file });
  const loadTogether = (files: string[]) =>
    cypherShell({ uri: database.uri, cacheFolder, input: files.map((file) => readFileSync(file, "utf8")).join("\n") });
  const state = async () => (await cypher(STATE, {}, database.uri))[0];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "mach-tin-seeds-"));
    database = await startNeo4j({ home, boltPort: 0, cacheFolder });
    expect(await loadTogether(filesOf("migrations"))).toMatchObject({ code: 0 });
  }, 180_000);

  afterAll(async () => {
    await database?.stop({ force: true });
    await rm(home, { recursive: true, force: true });
  }, 60_000);

  it("leaves nothing behind where what it rests on is missing", async () => {
    const outcome = await load(join(FOLDER, "seed", "040_seed_article.cypher"));
    expect(outcome.code).not.toBe(0);
    expect(await state()).toEqual([0, 0, null]);
  }, 60_000);

  it("raises the revision once, and changes nothing when loaded again", async () => {
    const files = filesOf("seed");
    for (const [i, file] of files.entries()) {
      expect(await load(file)).toMatchObject({ code: 0 });
      const [nodes, , counter] = (await state()) as number[];
      expect(nodes).toBeGreaterThan(100);
      expect(counter).toBe(i + 1);
    }
    const loaded = await state();
    expect(await loadTogether(files)).toMatchObject({ code: 0 });
    expect(await state()).toEqual(loaded);
  }, 180_000);

  it("leaves a stub that was read since as it was read", async () => {
    const stub = "MATCH (a:Article {sourceRef: 'cand.com.vn 465497'})";
    await cypher(
      `${stub} SET a.isStub = false, a.title = 'Bài đã đọc', a.sortAt = 25000000, a.publishedDay = 20171201`,
      {},
      database.uri,
    );
    expect(await load(join(FOLDER, "seed", "030_cluster_terms.cypher"))).toMatchObject({ code: 0 });
    const read = await cypher(`${stub} RETURN a.isStub, a.title, a.sortAt, a.publishedDay`, {}, database.uri);
    expect(read).toEqual([[false, "Bài đã đọc", 25_000_000, 20_171_201]]);
  }, 60_000);
});
