import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const EVE = "2025-06-30";
const DAY = "2025-07-01";
const OLD_LAO_CAI = "vn-prov-1997-lao-cai";
const NEW_LAO_CAI = "vn-prov-2025-lao-cai";
const total = (totalCount: number) => ({ totalCount });

describeWithNeo4j("the day of an operation", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());
  const on = (day: string, fields: string) =>
    service.data(`query ($day: Date!) @asOf(day: $day) { ${fields} }`, { day });

  it("gives way to a field's own asOf", async () => {
    const fields = `provinces(asOf: "${EVE}") { __typename } province(name: "Yên Bái", asOf: "${EVE}") { name organizations(asOf: "${EVE}") { totalCount } }
      dongNai: province(id: "vn-prov-2025-dong-nai") { kind(asOf: "2026-04-30") }
      organization(name: "Công an tỉnh Yên Bái", asOf: "${EVE}") { province(asOf: "${EVE}") { name } parent(asOf: "${EVE}") { children(asOf: "${EVE}", where: { kind: [PROVINCIAL_POLICE] }) { totalCount } } }`;
    const { provinces, ...rest } = await on(DAY, fields);
    expect(provinces).toHaveLength(63);
    expect(rest).toEqual({
      province: { name: "Yên Bái", organizations: total(1) },
      dongNai: { kind: "MUNICIPALITY" },
      organization: { province: { name: "Yên Bái" }, parent: { children: total(63) } },
    });
  });

  it("gives way to a field's own year", async () => {
    const fields = `cluster(number: 2) { term(year: 2017) { year } provinces(year: 2016) { name } leader(year: 2017) { name } }
      organization(name: "Công an tỉnh Sơn La") { memberships(year: 2024) { role } } province(name: "Sơn La") { memberships(year: 2024) { role } } clusters(year: 2026) { number }`;
    const { cluster, ...rest } = await on("2024-06-01", fields);
    expect(cluster).toMatchObject({ term: { year: 2017 }, leader: { name: "Công an tỉnh Lạng Sơn" } });
    expect((cluster as { provinces: unknown[] }).provinces).toHaveLength(7);
    const memberships = [{ role: "LEADER" }];
    expect(rest).toEqual({ organization: { memberships }, province: { memberships }, clusters: [{ number: 3 }] });
  });

  it("gives way to validOn, at whatever depth that is written", async () => {
    const forces = (where: string) => `organizations(where: { ${where} }, first: 0) { totalCount }`;
    const fields = `at: ${forces(`kind: [PROVINCIAL_POLICE], validOn: "${EVE}"`)}
      unlike: ${forces(`kind: [PROVINCIAL_POLICE], validOn: "${EVE}", not: { name: { eq: "Công an tỉnh Yên Bái" } }`)}
      inside: ${forces(`kind: [PROVINCIAL_POLICE], and: [{ validOn: "${EVE}" }]`)}
      articles(where: { province: { name: { eq: "Yên Bái" }, validOn: "${DAY}" } }) { totalCount }`;
    expect(await on(DAY, fields)).toEqual({ at: total(63), unlike: total(62), inside: total(34), articles: total(0) });
  });

  it("is that of a field whose asOf, year or validOn is null", async () => {
    const fields = `provinces(asOf: null) { __typename } dongNai: province(id: "vn-prov-2025-dong-nai") { kind(asOf: null) } cluster(number: 3) { term(year: null) { label } }
      organizations(where: { kind: [PROVINCIAL_POLICE], validOn: null }, first: 0) { totalCount }`;
    const { provinces, ...rest } = await on(DAY, fields);
    expect(provinces).toHaveLength(34);
    expect(rest).toEqual({
      dongNai: { kind: "PROVINCE" },
      cluster: { term: { label: "Cụm thi đua số 3, 2025" } },
      organizations: total(34),
    });
  });

  it("is the default of validOn only at the outermost level of a list of organizations, or, and, not aside", async () => {
    const forces = (where: string) => `organizations(where: ${where}, first: 0) { totalCount }`;
    const fields = `plain: ${forces("{ kind: [PROVINCIAL_POLICE] }")} or: ${forces("{ or: [{ kind: [PROVINCIAL_POLICE] }] }")}
      namesAnEnded: articles(where: { organizations: { some: { name: { eq: "Công an tỉnh Yên Bái" } } } }) { totalCount }
      namesOnlyStanding: articles(where: { isStub: false, organizations: { none: { name: { eq: "Công an tỉnh Yên Bái" } } } }) { totalCount }
      inYenBai: articles(where: { province: { name: { eq: "Yên Bái" } } }) { totalCount }`;
    expect(await on(DAY, fields)).toEqual({
      plain: total(34),
      or: total(34),
      namesAnEnded: total(1),
      namesOnlyStanding: total(0),
      inYenBai: total(1),
    });
  });

  it.each(["", "(where: null)", "(where: {})", "(where: { kind: null, not: null })"])(
    "hides no organization, dissolved or not, from a list with %j",
    async (where) => {
      const fields = `organizations${where} { totalCount }`;
      const [today, early] = [await on("2026-01-01", fields), await on("2024-01-01", fields)];
      const everything = await service.data("{ organizations { totalCount } }");
      expect([today.organizations, early.organizations]).toEqual(Array(2).fill(everything.organizations));
    },
  );

  it("is looked at by filters of what a body serves, on the day nearest to them", async () => {
    const named = (id: string, more = "") =>
      `articles(where: { organizations: { some: { ${more} province: { id: { eq: "${id}" } } } } }) { totalCount }`;
    const text = `old: ${named(OLD_LAO_CAI)} now: ${named(NEW_LAO_CAI)} own: ${named(OLD_LAO_CAI, `validOn: "${EVE}",`)}
      organization(name: "Bộ Công an") { children(asOf: "${EVE}", where: { province: { id: { eq: "${OLD_LAO_CAI}" } } }) { totalCount } }
      provinces(asOf: "2026-04-29", where: { kind: [MUNICIPALITY] }) { __typename }`;
    const own = total(1);
    const rest = { organization: { children: total(1) }, provinces: Array(6).fill({ __typename: "Province" }) };
    expect(await on(EVE, text)).toEqual({ old: total(1), now: total(0), own, ...rest });
    expect(await on(DAY, text)).toEqual({ old: total(0), now: total(1), own, ...rest });
    expect(await service.data(`{ ${text} }`)).toEqual({ old: total(0), now: total(1), own, ...rest });
  });

  const LISTS = `articles { totalCount } stubs: articles(where: { isStub: true }) { totalCount } events { totalCount } held: events(where: { isPart: false }) { totalCount }
    claims { totalCount } people { totalCount nodes { written { totalCount } } } figures { totalCount }
    province(id: "vn-prov-1997-lai-chau") { articles { totalCount } events { totalCount } predecessors { kind } aliases }
    yenBai: province(id: "vn-prov-1997-yen-bai") { articles { totalCount } codes { code } successors { effectiveOn province { name } } }
    organization(id: "org-cong-an-tinh-yen-bai") { name aliases articles { totalCount } events { totalCount } }
    event(id: "event-a7c0cb4d6de11fc8") { provinces { name } participants { totalCount } articles { totalCount } }`;

  it.each(["1900-01-01", "2024-06-01", "2026-01-01"])(
    "%s hides no article, event, person or claim, and shortens no lineage",
    async (day) => {
      expect(await on(day, LISTS)).toEqual(await service.data(`{ ${LISTS} }`));
    },
  );

  it.each(["1900-01-01", EVE, DAY])("%s does not change what stands today", async (day) => {
    const fields = `old: province(id: "${OLD_LAO_CAI}") { isCurrent } now: province(id: "${NEW_LAO_CAI}") { isCurrent }`;
    expect(await on(day, fields)).toEqual({ old: { isCurrent: false }, now: { isCurrent: true } });
  });
});
