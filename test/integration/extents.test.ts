import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const YEN_BAI = { id: "vn-prov-1997-yen-bai", name: "Yên Bái" };
const OLD_LAO_CAI = { id: "vn-prov-1997-lao-cai", name: "Lào Cai" };
const NEW_LAO_CAI = { id: "vn-prov-2025-lao-cai", name: "Lào Cai" };
const THE_OTHERS = ["vn-prov-1997-son-la", "vn-prov-1997-dien-bien", "vn-prov-1997-lai-chau"];

/** The seed article names the old Lào Cai, Yên Bái and three units that nothing was merged into. */
const ARTICLE = "article-92c238b61391f9c3";

interface Row {
  readonly cursor: string;
  readonly node: { id: string };
  readonly via: { id: string; name: string }[];
  readonly claims: { relationship: { to: { id: string } } }[];
}

describeWithNeo4j("an extent", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const ROWS =
    "totalCount edges { cursor node { id } via { id name } claims { relationship { to { id } } } } pageInfo { hasNextPage endCursor }";
  const articlesOf = async (id: string, args: string) => {
    const text = `query ($id: ID!) { province(id: $id) { articles(${args}) { ${ROWS} } } }`;
    const { province } = await service.data(text, { id });
    return (province as { articles: { totalCount: number; edges: Row[]; pageInfo: unknown } }).articles;
  };

  it.each([
    ["AS_REPORTED", NEW_LAO_CAI, [], "no article names a unit that came later"],
    ["PREDECESSORS", NEW_LAO_CAI, [OLD_LAO_CAI, YEN_BAI], "what went into it is certainly inside"],
    ["LINEAGE", NEW_LAO_CAI, [OLD_LAO_CAI, YEN_BAI], "it went into nothing"],
    ["AS_REPORTED", YEN_BAI, [YEN_BAI], "the unit as it was"],
    ["PREDECESSORS", YEN_BAI, [YEN_BAI], "nothing went into it"],
    ["LINEAGE", YEN_BAI, [YEN_BAI], "a sister is not reached through what both went into"],
    ["LINEAGE", OLD_LAO_CAI, [OLD_LAO_CAI], "neither is it from the other side"],
  ])("%s of %j finds one article at most, via %j: %s", async (extent, { id }, via) => {
    const { totalCount, edges } = await articlesOf(id, `extent: ${extent}`);
    expect(totalCount).toBe(via.length === 0 ? 0 : 1);
    expect(edges.flatMap((edge) => edge.via)).toEqual(via);
    expect(edges.map(({ node }) => node.id)).toEqual(via.length === 0 ? [] : [ARTICLE]);
    const claimed = edges.flatMap(({ claims }) => claims.map(({ relationship }) => relationship.to.id));
    expect(claimed.sort()).toEqual(via.map((unit) => unit.id).sort());
  });

  it("counts what it shows, also where the filter names ids: what is asked for by id must be of one of the units", async () => {
    const asked = (province: string, extent: string) =>
      `${extent}: province(id: "${province}") { articles(extent: ${extent}, where: { id: { in: ["${ARTICLE}"] } }) { totalCount nodes { id } } }`;
    const none = { articles: { totalCount: 0, nodes: [] } };
    const one = { articles: { totalCount: 1, nodes: [{ id: ARTICLE }] } };
    const answer = await service.data(
      `{ ${asked("vn-prov-1997-bac-ninh", "LINEAGE")} ${asked(NEW_LAO_CAI.id, "PREDECESSORS")} ${asked(NEW_LAO_CAI.id, "AS_REPORTED")} }`,
    );
    expect(answer).toEqual({ LINEAGE: none, PREDECESSORS: one, AS_REPORTED: none });
  });

  it("keeps totals and cursors of what two units share: it stands once, on one page", async () => {
    const { edges } = await articlesOf(NEW_LAO_CAI.id, "extent: PREDECESSORS, first: 1");
    const cursor = edges[0]?.cursor ?? "";
    expect(await articlesOf(NEW_LAO_CAI.id, "extent: PREDECESSORS, first: 0")).toMatchObject({
      totalCount: 1,
      edges: [],
    });
    expect(await articlesOf(NEW_LAO_CAI.id, `extent: PREDECESSORS, first: 1, after: "${cursor}"`)).toEqual({
      totalCount: 1,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it("of a unit that the reform left alone is the unit itself, on every page of its events", async () => {
    const text = `query ($extent: PlaceExtent, $after: String) { province(name: "Sơn La") { events(extent: $extent, first: 3, after: $after) {
      totalCount edges { node { id } via { name } roles } pageInfo { endCursor hasNextPage } } } }`;
    for (const extent of ["AS_REPORTED", "PREDECESSORS", "LINEAGE", null]) {
      const ask = async (after: string | null) =>
        (
          (await service.data(text, { extent, after })).province as {
            events: { totalCount: number; edges: object[]; pageInfo: { endCursor: string } };
          }
        ).events;
      const first = await ask(null);
      const second = await ask(first.pageInfo.endCursor);
      expect([first.edges.length, second.edges.length, first.totalCount, second.totalCount]).toEqual([3, 1, 4, 4]);
      expect(new Set([...first.edges, ...second.edges].map((edge) => JSON.stringify(edge))).size).toBe(4);
      for (const edge of first.edges) expect(edge).toMatchObject({ via: [{ name: "Sơn La" }], roles: [] });
    }
  });

  it("names no units where no province led to the row", async () => {
    const rows = "articles { edges { via { id } } }";
    const text = `{ articles(where: { isStub: false }) { edges { via { id } } } organization(name: "Công an tỉnh Yên Bái") { ${rows} } }`;
    const edges = [{ via: [] }];
    expect(await service.data(text)).toEqual({ articles: { edges }, organization: { articles: { edges } } });
  });
});

describeWithNeo4j("an extent in a filter of articles", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());
  const count = async (where: Record<string, unknown>): Promise<unknown> => {
    const text = "query ($where: ArticleWhere) { articles(where: $where) { totalCount } }";
    return ((await service.data(text, { where: { isStub: false, ...where } })).articles as { totalCount: number })
      .totalCount;
  };
  const unit = ({ id }: { id: string }) => ({ id: { eq: id } });
  const now = unit(NEW_LAO_CAI);

  const FILTERS: [where: Record<string, unknown>, found: number, why: string][] = [
    [{ province: now }, 0, "nothing names the new unit"],
    [{ province: now, extent: null }, 0, "null is AS_REPORTED"],
    [{ province: now, extent: "PREDECESSORS" }, 1, "what it names went into the new unit"],
    [{ province: now, extent: "LINEAGE" }, 1, "the same of the whole lineage"],
    [{ province: { name: { eq: "Lào Cai" }, validOn: "2025-07-01" }, extent: "PREDECESSORS" }, 1, "by name and day"],
    [{ province: { kind: ["MUNICIPALITY"] }, extent: "LINEAGE" }, 0, "none of the five went into a city"],
    [{ provinces: { some: now }, extent: "PREDECESSORS" }, 1, "the long form of province"],
    [{ provinces: { none: now }, extent: "PREDECESSORS" }, 0, "two do"],
    [{ provinces: { none: now } }, 1, "none does as reported"],
    [{ provinces: { count: { eq: 5 } }, extent: "LINEAGE" }, 1, "units as reported are counted"],
    [{ extent: "PREDECESSORS", or: [{ province: now }] }, 0, "it speaks only of what is beside it"],
    [{ or: [{ province: now, extent: "PREDECESSORS" }] }, 1, "and of that inside an or, too"],
    [{ extent: "PREDECESSORS", not: { province: now } }, 1, "not inside a not"],
  ];
  it.each(FILTERS)("%j finds %d: %s", async (where, found) => {
    expect(await count(where)).toBe(found);
  });

  it("takes no unit for its sister: not every one of the five is of the lineage of Yên Bái or left alone", async () => {
    const every = (id: string) => ({ provinces: { every: { id: { in: [id, ...THE_OTHERS] } } } });
    expect(await count({ ...every(YEN_BAI.id), extent: "LINEAGE" })).toBe(0);
    expect(await count({ ...every(NEW_LAO_CAI.id), extent: "LINEAGE" })).toBe(1);
    expect(await count({ ...every(NEW_LAO_CAI.id), extent: "PREDECESSORS" })).toBe(1);
    expect(await count(every(NEW_LAO_CAI.id))).toBe(0);
  });

  it("holds inside a filter of events", async () => {
    const events = (extent: string) => ({ articles: { some: { province: now, extent } } });
    const text = "query ($where: EventWhere) { events(where: $where) { totalCount } }";
    expect(await service.data(text, { where: events("PREDECESSORS") })).toEqual({ events: { totalCount: 4 } });
    expect(await service.data(text, { where: events("AS_REPORTED") })).toEqual({ events: { totalCount: 0 } });
    const where = { province: unit({ id: "vn-prov-1997-son-la" }), extent: "LINEAGE" };
    expect(await service.data(text, { where })).toEqual({ events: { totalCount: 4 } });
  });
});
