import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const SON_LA = "org-cong-an-tinh-son-la";
const LAO_CAI = "org-cong-an-tinh-lao-cai";
const CAO_THIEN = "person-cao-thien-b1047918";
const DIEN_BIEN = "vn-prov-1997-dien-bien";
const ARTICLE = "Cụm thi đua số 2 thực hiện hiệu quả phong trào thi đua “Vì an ninh Tổ quốc”";

interface Path {
  readonly length: number;
  readonly weakestConfidence: number;
  readonly nodes: { label: string }[];
  readonly hops: { key: string }[];
}

describeWithNeo4j("paths", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const paths = async (
    [from, to]: readonly [string, string],
    args = "",
    read = "length weakestConfidence nodes { label } hops { key }",
  ) => (await service.data(`{ paths(from: "${from}", to: "${to}"${args}) { ${read} } }`)).paths as Path[] | null;
  const labels = (found: Path[] | null) => found?.map(({ nodes }) => nodes.map(({ label }) => label).join(" – "));

  it("join two forces by every term in which both were members, the surest first", async () => {
    const found = await paths([SON_LA, LAO_CAI], ", via: [MEMBER_OF], maxHops: 2, first: 10");
    const terms = found?.map(({ nodes, weakestConfidence }) => [nodes[1]?.label, weakestConfidence]);
    expect(terms).toEqual([
      ["Cụm thi đua số 2, 2016", 1],
      ["Cụm thi đua số 2, 2024", 1],
      ["Cụm thi đua số 3, 2025", 1],
      // What a source only repeats from an earlier year.
      ["Cụm thi đua số 2, 2017", 0.8],
      ["Cụm thi đua số 2, 2018", 0.8],
      ["Cụm thi đua số 2, 2020", 0.8],
    ]);
    for (const { length, nodes } of found ?? []) {
      expect(length).toBe(2);
      expect([nodes[0]?.label, nodes[2]?.label]).toEqual(["Công an tỉnh Sơn La", "Công an tỉnh Lào Cai"]);
    }
  });

  it("use only hops that are sure enough", async () => {
    const found = await paths([SON_LA, LAO_CAI], ", via: [MEMBER_OF], maxHops: 2, first: 10, minConfidence: 0.9");
    expect(found?.map(({ weakestConfidence }) => weakestConfidence)).toEqual([1, 1, 1]);
  });

  it("lead from a byline to a province through what was written", async () => {
    const found = await paths([CAO_THIEN, DIEN_BIEN], ", maxHops: 6, first: 2");
    expect(labels(found)).toEqual([
      `Cao Thiên – ${ARTICLE} – Điện Biên`,
      `Cao Thiên – ${ARTICLE} – Công an tỉnh Điện Biên – Điện Biên`,
    ]);
  });

  it("of six hops lead from a unit to another through forces and their clusters", async () => {
    const ends = ["vn-prov-1997-son-la", "vn-prov-1997-yen-bai"] as const;
    const found = await paths(ends, ", via: [SERVES, MEMBER_OF], maxHops: 6, first: 5");
    expect(found?.map(({ length }) => length)).toEqual([4, 6, 6, 6, 6]);
    expect(labels(found)?.[0]).toBe(
      "Sơn La – Công an tỉnh Sơn La – Cụm thi đua số 2, 2024 – Công an tỉnh Yên Bái – Yên Bái",
    );
  });

  it("tell each hop as it is stored, with its claims, though it is walked backwards", async () => {
    const read =
      "nodes { __typename id ... on Province { isCurrent } } hops { kind from { id } to { id ... on Province { name } } sources claims { confidence } }";
    const [yenBai, now, laoCai] = ["vn-prov-1997-yen-bai", "vn-prov-2025-lao-cai", "vn-prov-1997-lao-cai"];
    const found = await paths([yenBai, laoCai], ", via: [SUCCEEDED_BY]", read);
    const hop = (id: string) => ({
      kind: "SUCCEEDED_BY",
      from: { id },
      to: { id: now, name: "Lào Cai" },
      sources: 1,
      claims: [{ confidence: 1 }],
    });
    expect(found).toEqual([
      {
        nodes: [
          { __typename: "Province", id: yenBai, isCurrent: false },
          { __typename: "Province", id: now, isCurrent: true },
          { __typename: "Province", id: laoCai, isCurrent: false },
        ],
        hops: [hop(yenBai), hop(laoCai)],
      },
    ]);
  });

  it("are two where two relationships join the same nodes", async () => {
    const found = await paths([SON_LA, LAO_CAI], ", via: [TOOK_PART_IN], maxHops: 2, first: 100");
    const ways = labels(found) ?? [];
    expect(new Set(ways).size).toBeLessThan(ways.length);
    expect(new Set(found?.map(({ hops }) => hops.map(({ key }) => key).join(" "))).size).toBe(ways.length);
  });

  it.each([
    ["within so few hops", ", maxHops: 1"],
    ["of these kinds", ", via: [SUCCEEDED_BY], maxHops: 6"],
    ["of no kind at all", ", via: []"],
  ])("are none where there are none %s", async (_why, args) => {
    expect(await paths([CAO_THIEN, DIEN_BIEN], args)).toEqual([]);
  });

  it("are none where none are wanted", async () => {
    expect(await paths([CAO_THIEN, DIEN_BIEN], ", first: 0")).toEqual([]);
  });

  it("are null where an end is not known, or is no entity", async () => {
    const { claims } = await service.data("{ claims(first: 1) { nodes { id } } }");
    const [claim] = (claims as { nodes: { id: string }[] }).nodes;
    for (const other of ["none", claim?.id ?? ""]) {
      expect(await paths([CAO_THIEN, other])).toBeNull();
      expect(await paths([other, CAO_THIEN])).toBeNull();
    }
  });

  it("take null as the default of each argument", async () => {
    const given = await paths([SON_LA, LAO_CAI], ", maxHops: null, via: null, minConfidence: null, first: null");
    expect(given).toEqual(await paths([SON_LA, LAO_CAI]));
    expect(given).toHaveLength(3);
  });
});
