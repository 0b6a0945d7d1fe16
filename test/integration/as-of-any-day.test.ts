import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const OLD_LAO_CAI = "vn-prov-1997-lao-cai";
const NEW_LAO_CAI = "vn-prov-2025-lao-cai";
const YEN_BAI = "vn-prov-1997-yen-bai";
const OLD_HUE = { id: "vn-prov-1997-thua-thien-hue", kind: "PROVINCE" };
const NEW_HUE = { id: "vn-prov-2025-hue", kind: "MUNICIPALITY" };

const names = (list: unknown): string[] => (list as { name: string }[]).map(({ name }) => name);

/** What a service answers to one text on any day. */
const asker = (service: ServiceUnderTest) => (day: string, fields: string) =>
  service.data(`query ($day: Date!) @asOf(day: $day) { ${fields} }`, { day });

describeWithNeo4j("the units of a day", () => {
  const service = new ServiceUnderTest();
  const on = asker(service);
  afterAll(() => service.close());

  it.each([
    ["1900-01-01", 63, "an unknown start is open"],
    ["2024-12-31", 63, "Thừa Thiên Huế still stands"],
    ["2025-01-01", 63, "Huế stands in its place"],
    ["2025-06-30", 63, "the last day counts"],
    ["2025-07-01", 34, "the first day counts"],
    ["2026-11-24", 34, "nothing was merged since"],
  ])("of %s are %d, each with its force under the ministry: %s", async (day, count) => {
    const answer = await on(
      day,
      `provinces { organizations { totalCount } } organizations(where: { kind: [PROVINCIAL_POLICE] }, first: 0) { totalCount }
      organization(name: "Bộ Công an") { children(where: { kind: [PROVINCIAL_POLICE] }, first: 0) { totalCount } }`,
    );
    expect(answer).toEqual({
      provinces: Array(count).fill({ organizations: { totalCount: 1 } }),
      organizations: { totalCount: count },
      organization: { children: { totalCount: count } },
    });
  });

  it.each([
    ["2024-03-18", OLD_LAO_CAI, YEN_BAI, "before the merger they are two"],
    ["2025-06-30", OLD_LAO_CAI, YEN_BAI, "on its eve they still are"],
    ["2025-07-01", NEW_LAO_CAI, undefined, "on the day itself they are one, a new one"],
    ["2026-01-01", NEW_LAO_CAI, undefined, "and so it stays"],
  ])("called Lào Cai and Yên Bái are on %s %s and %s: %s", async (day, ...[laoCai, yenBai]) => {
    expect(await on(day, 'laoCai: province(name: "Lào Cai") { id } yenBai: province(name: "Yên Bái") { id }')).toEqual({
      laoCai: { id: laoCai },
      yenBai: yenBai === undefined ? null : { id: yenBai },
    });
  });

  it.each([
    ["2024-12-31", OLD_HUE, OLD_HUE, OLD_HUE],
    ["2025-01-01", null, NEW_HUE, NEW_HUE],
  ])(
    "called Thừa Thiên Huế, Huế and 46 on %s: a city is another unit than the province",
    async (day, ...[long, short, coded]) => {
      const fields = `long: province(name: "Thừa Thiên Huế") { id kind } short: province(name: "Huế") { id kind }
      coded: province(code: { scheme: GSO, code: "46", on: "${day}" }) { id kind }`;
      expect(await on(day, fields)).toEqual({ long, short, coded });
    },
  );

  const FIVE = ["Cần Thơ", "Đà Nẵng", "Hà Nội", "Hải Phòng", "Hồ Chí Minh"];
  it.each([
    ["2024-12-31", "PROVINCE", FIVE, "before its first day a unit is what it then became"],
    ["2025-01-01", "PROVINCE", [...FIVE, "Huế"], "Huế is a city from its first day"],
    ["2025-07-01", "PROVINCE", [...FIVE, "Huế"], "the merged cities are cities"],
    ["2026-04-29", "PROVINCE", [...FIVE, "Huế"], "the eve"],
    ["2026-04-30", "MUNICIPALITY", [...FIVE, "Huế", "Đồng Nai"], "the unit stays, its status changes"],
  ])("find Đồng Nai on %s a %s among cities %j: %s", async (day, kind, cities) => {
    const fields = 'province(id: "vn-prov-2025-dong-nai") { kind } provinces(where: { kind: [MUNICIPALITY] }) { name }';
    const { province, provinces } = await on(day, fields);
    expect(province).toEqual({ kind });
    expect(names(provinces).sort()).toEqual([...cities].sort());
  });

  it("are named by a code on its own day, whatever the day of the operation; a code of another period names none", async () => {
    const code = (text: string, day: string) => `province(code: { scheme: GSO, code: "${text}", on: "${day}" }) { id }`;
    const fields = `old: ${code("15", "2025-06-30")} now: ${code("15", "2025-07-01")} retired: ${code("10", "2025-07-01")}`;
    for (const day of ["2024-03-18", "2026-01-01"])
      expect(await on(day, fields)).toEqual({ old: { id: YEN_BAI }, now: { id: NEW_LAO_CAI }, retired: null });
  });
});

describeWithNeo4j("the forces of a day", () => {
  const service = new ServiceUnderTest();
  const on = asker(service);
  afterAll(() => service.close());

  it.each([
    ["2024-12-31", true, "Thừa Thiên Huế"],
    ["2025-01-01", false, "Huế"],
  ])(
    "of Huế are one body with dated names: on %s the old name is borne: %s, and it serves %s",
    async (day, isOld, served) => {
      const id = "org-cong-an-tinh-thua-thien-hue";
      const fields = `old: organization(name: "Công an tỉnh Thừa Thiên Huế") { id } new: organization(name: "Công an TP Huế") { id }
      force: organization(id: "${id}") { name province { name } }`;
      expect(await on(day, fields)).toEqual({
        old: isOld ? { id } : null,
        new: isOld ? null : { id },
        force: { name: "Công an TP Huế", province: { name: served } },
      });
    },
  );

  const ENDED = { id: "org-cong-an-tinh-yen-bai", province: { id: YEN_BAI }, parent: { name: "Bộ Công an" } };
  it.each([
    ["2025-06-30", ENDED, ENDED, "it stands on its last day"],
    [
      "2025-07-01",
      null,
      { ...ENDED, province: null, parent: null },
      "it bears no name and serves nobody, but has its id",
    ],
  ])("that ended: Công an tỉnh Yên Bái on %s by name %j and by id %j: %s", async (day, ...[byName, byId]) => {
    const fields = "{ id province { id } parent { name } }";
    const text = `byName: organization(name: "Công an tỉnh Yên Bái") ${fields} byId: organization(id: "${ENDED.id}") ${fields}`;
    expect(await on(day, text)).toEqual({ byName, byId });
  });

  const FORCE = [{ name: "Công an tỉnh Lào Cai" }];
  it.each([
    ["1900-01-01", OLD_LAO_CAI, FORCE, []],
    ["2025-06-30", OLD_LAO_CAI, FORCE, []],
    ["2025-07-01", NEW_LAO_CAI, [], FORCE],
  ])(
    "that goes on: Công an tỉnh Lào Cai serves on %s %s, one of the two units of that name",
    async (day, ...[served, old, now]) => {
      const forces = "{ organizations { nodes { name } } }";
      const fields = `organization(name: "Công an tỉnh Lào Cai") { validTo province { id } parent { name } }
      old: province(id: "${OLD_LAO_CAI}") ${forces} now: province(id: "${NEW_LAO_CAI}") ${forces}`;
      expect(await on(day, fields)).toEqual({
        organization: { validTo: null, province: { id: served }, parent: { name: "Bộ Công an" } },
        old: { organizations: { nodes: old } },
        now: { organizations: { nodes: now } },
      });
    },
  );
});
