import { readFileSync } from "node:fs";
import * as identity from "../../src/graph/identity.js";
import { staleSeedFiles } from "../../tools/seeds/generate.js";
import { readSeedFiles } from "../../tools/seeds/read-seed-files.js";

const seeds = readSeedFiles();
const seedOf = (name: string) => seeds.find((seed) => seed.name.startsWith(name))!;
const entities = seeds.flatMap((seed) => seed.entities);
const facts = seeds.flatMap((seed) => seed.facts);

describe("the seed files", () => {
  it("are what the tables give", () => expect(staleSeedFiles()).toEqual([]));

  it.each(seeds.map((seed) => [seed.name, seed] as const))(
    "%s is one statement, and ends as all of them do",
    (_name, { text }) => {
      const statement = readFileSync(new URL("../../tools/seeds/statement.cypher", import.meta.url), "utf8");
      expect(text.endsWith(`\n${statement}`)).toBe(true);
      expect(text.match(/;[ \t]*$/gm)).toHaveLength(1);
    },
  );

  it("bear claim ids that follow from article, block, start and fact, and no id twice", () => {
    const claims = facts.flatMap((fact) => fact.claims.map((claim) => ({ ...claim, factKey: identity.factKey(fact) })));
    expect(claims.length).toBeGreaterThan(700);
    for (const claim of claims)
      expect([claim.id, claim.factKey]).toEqual([
        identity.claimId({ ...claim, articleId: claim.article }),
        claim.factKey,
      ]);
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  it("give every fact a claim, and both of its ends a row in this file or an earlier one", () => {
    const known = new Set<string>();
    for (const seed of seeds) {
      for (const entity of seed.entities) known.add(entity.id);
      for (const fact of seed.facts) {
        expect(fact.claims.length).toBeGreaterThan(0);
        for (const id of [fact.from, fact.to, ...fact.claims.map((claim) => claim.article)])
          expect([...known]).toContain(id);
      }
    }
  });

  it("name everything that has a name, once for each owner and text", () => {
    const rows = seeds.flatMap((seed) => seed.names);
    const texts = rows.flatMap((row) =>
      [...(row.NAME ?? []), ...(row.ALIAS ?? []), ...(row.WEAK ?? [])].map((text) => `${row.of}|${text}`),
    );
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    const named = entities.filter((entity) => entity.set?.["name"] !== undefined);
    expect(named.length).toBeGreaterThan(170);
    for (const { id, set } of named)
      expect(rows.filter((row) => row.of === id).flatMap((row) => row.NAME)).toContain(set?.["name"]);
  });

  it("hold no null, and no id with the sign that separates the parts of a key", () => {
    for (const { text } of seeds) expect(text).not.toMatch(/: (null|undefined|NaN)\b/);
    for (const { id } of entities) expect(id).not.toContain("|");
  });

  it("leave what a stub says to whoever reads the article: only its creation writes it", () => {
    const stubs = entities.filter((entity) => entity.label === "Article" && entity.set === undefined);
    expect(stubs.length).toBeGreaterThan(60);
    for (const { onCreate } of stubs) {
      expect(onCreate).toMatchObject({ isStub: true, sortAt: 0, publishedDay: 0 });
      expect(onCreate).not.toHaveProperty("title");
    }
  });

  it("mark what no page tells as inferred, by a named rule and below certainty", () => {
    for (const claim of facts.flatMap((fact) => fact.claims)) {
      expect(claim.origin === "INFERRED").toBe(claim.confidence < 1);
      expect(claim.rule === undefined).toBe(claim.origin === "ASSERTED");
    }
  });
});

describe("the tables of provinces and forces", () => {
  const provinces = seedOf("010").entities.filter((entity) => entity.label === "Province");
  const forces = seedOf("020").entities.filter((entity) => entity.set?.["kind"] === "PROVINCIAL_POLICE");
  const on = (day: number) =>
    provinces.filter(({ set }) => Number(set?.["validFrom"]) <= day && day <= Number(set?.["validTo"]));

  it("hold 87 units: 63 before the merger, 34 since", () => {
    expect([provinces.length, on(20250630).length, on(20250701).length]).toEqual([87, 63, 34]);
  });

  it("give every unit of every day one force, and every force one unit a day", () => {
    expect(forces).toHaveLength(63);
    for (const day of [20111231, 20241231, 20250101, 20250630, 20250701, 20260430]) {
      const serving = seedOf("020").facts.filter(
        ({ type, set }) => type === "SERVES" && Number(set?.["validFrom"]) <= day && day <= Number(set?.["validTo"]),
      );
      expect(serving.map((fact) => fact.to).sort()).toEqual(
        on(day)
          .map(({ id }) => id)
          .sort(),
      );
      expect(new Set(serving.map((fact) => fact.from)).size).toBe(serving.length);
    }
  });

  it("let Công an tỉnh Lào Cai serve both units of that name, and end Công an tỉnh Yên Bái", () => {
    const serves = (force: string) =>
      seedOf("020").facts.filter((fact) => fact.type === "SERVES" && fact.from === force);
    expect(serves("org-cong-an-tinh-lao-cai").map(({ to, set }) => [to, set?.["validFrom"], set?.["validTo"]])).toEqual(
      [
        ["vn-prov-1997-lao-cai", 0, 20250630],
        ["vn-prov-2025-lao-cai", 20250701, 99991231],
      ],
    );
    expect(forces.find(({ id }) => id === "org-cong-an-tinh-yen-bai")?.set?.["validTo"]).toBe(20250630);
    expect(serves("org-cong-an-tinh-yen-bai")).toHaveLength(1);
  });

  it("keep one id for the force of Huế under two dated names", () => {
    const names = seedOf("020").names.filter((row) => row.of === "org-cong-an-tinh-thua-thien-hue");
    expect(names.map((row) => [row.NAME?.[0], row.validFrom, row.validTo])).toEqual([
      ["Công an tỉnh Thừa Thiên Huế", 0, 20241231],
      ["Công an TP Huế", 20250101, 99991231],
    ]);
    expect(forces.find(({ id }) => id === "org-cong-an-tinh-thua-thien-hue")?.set?.["name"]).toBe("Công an TP Huế");
  });

  it("date the status of Đồng Nai, and give a merged unit no region", () => {
    expect(provinces.find(({ id }) => id === "vn-prov-2025-dong-nai")?.set).toMatchObject({
      kinds: ["PROVINCE", "MUNICIPALITY"],
      kindFrom: [20250701, 20260430],
      kindTo: [20260429, 99991231],
    });
    expect(provinces.find(({ id }) => id === "vn-prov-2025-dong-nai")?.set).not.toHaveProperty("region");
    expect(provinces.find(({ id }) => id === "vn-prov-2025-hue")?.set).toHaveProperty("region");
  });

  it("lead from every unit that ended to the one that covers it, a change of status alone nowhere", () => {
    const steps = seedOf("010").facts.map((fact) => [fact.from, fact.to] as const);
    expect(steps).toHaveLength(53);
    expect(steps.filter(([, to]) => to === "vn-prov-2025-lao-cai").map(([from]) => from)).toEqual([
      "vn-prov-1997-lao-cai",
      "vn-prov-1997-yen-bai",
    ]);
    const ended = provinces.filter(({ set }) => set?.["validTo"] !== 99991231).map(({ id }) => id);
    expect(steps.map(([from]) => from).sort()).toEqual(ended.sort());
  });
});

describe("the table of clusters", () => {
  const { entities: rows, facts: told } = seedOf("030");
  const terms = rows.filter((entity) => entity.label === "ClusterTerm");
  const members = (term: string) => told.filter((fact) => fact.type === "MEMBER_OF" && fact.to === term);
  const ministry = identity.clusterId({
    level: "MINISTRY_PROVINCIAL",
    ownerId: identity.organizationId("Bộ Công an"),
    number: 2,
  });
  const term = (year: number, start = 101) => identity.clusterTermId(ministry, year, year * 10_000 + start);

  it("gives 50 terms of 22 clusters", () => {
    expect([terms.length, rows.filter((entity) => entity.label === "Cluster").length]).toEqual([50, 22]);
  });

  it("reads the leader, who is no plain member too, from the row, and infers a list that is only repeated", () => {
    const of2017 = members(term(2017)).map((fact) => [fact.qualifier, fact.claims.map((claim) => claim.confidence)]);
    expect(of2017).toEqual([["LEADER", [1, 1]], ...Array.from({ length: 6 }, () => ["MEMBER", [0.8, 0.8]])]);
    const heads = told
      .filter((fact) => fact.type === "MEMBER_OF" && fact.qualifier !== "MEMBER")
      .map((fact) => `${fact.from}|${fact.to}`);
    const plain = told.filter((fact) => fact.qualifier === "MEMBER").map((fact) => `${fact.from}|${fact.to}`);
    expect(plain.filter((pair) => heads.includes(pair))).toEqual([]);
  });

  it("keeps a term without names, and none for a year or a row without one", () => {
    expect(terms.find(({ id }) => id === term(2019))?.set?.["completeness"]).toBe("UNNAMED");
    expect(members(term(2019))).toEqual([]);
    expect(terms.find(({ id }) => id === term(2021))).toBeUndefined();
    expect(terms.some(({ id }) => id.includes("women-union"))).toBe(false);
  });

  it("cuts the year of the merger in two, and ends a term of two years with the second", () => {
    const days = terms.map(({ set }) => `${set?.["year"]}: ${set?.["validFrom"]}-${set?.["validTo"]}`);
    expect(days).toEqual(expect.arrayContaining(["2025: 20250101-20250630", "2025: 20250701-20251231"]));
    expect(days).toEqual(expect.arrayContaining(["2022: 20220101-20231231", "2023: 20230101-20251231"]));
    expect(days).toContain("2026: 20260101-20261231");
  });

  it("makes one article of a source met twice, and none anew of the seed article", () => {
    const refs = rows.flatMap((row) => (row.label === "Article" ? [row.onCreate?.["sourceRef"]] : []));
    expect(refs.filter((ref) => ref === "cand.com.vn 465497")).toHaveLength(1);
    expect(refs.filter((ref) => ref === undefined)).toHaveLength(1);
    const seedArticle = seedOf("040").entities.find((entity) => entity.set?.["isStub"] === false)?.id;
    expect(rows.some((row) => row.id === seedArticle)).toBe(true);
  });
});
