import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

type Named = { name: string };

const OLD_LAO_CAI = "vn-prov-1997-lao-cai";
const NEW_LAO_CAI = "vn-prov-2025-lao-cai";
const term = (label: string) => ({ term: { label } });

describeWithNeo4j("the clusters of a day", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());
  const on = (day: string, fields: string) =>
    service.data(`query ($day: Date!) @asOf(day: $day) { ${fields} }`, { day });

  const OF_2017 = ["Cao Bằng", "Điện Biên", "Hà Giang", "Lai Châu", "Lạng Sơn", "Lào Cai", "Sơn La"];
  const OF_2024 = ["Điện Biên", "Lai Châu", "Lào Cai", "Sơn La", "Yên Bái"];
  const TERMS: [day: string, year: number | null, provinces: string[] | null, leader: string | null, why: string][] = [
    ["2017-06-01", 2017, OF_2017, "Công an tỉnh Lạng Sơn", "the term that stands"],
    ["2019-06-01", 2019, null, null, "a term of which nobody is named"],
    ["2021-06-01", null, null, null, "no term is known of that year"],
    ["2024-01-01", 2024, OF_2024, "Công an tỉnh Sơn La", "the first day of a term counts"],
    ["2024-12-31", 2024, OF_2024, "Công an tỉnh Sơn La", "and so does the last"],
    ["2025-01-01", null, null, null, "a term does not outlast its year, though it is the latest known"],
  ];
  it.each(TERMS)(
    "show Cluster 2 on %s with the term %s, %j under %s: %s",
    async (day, ...[year, provinces, leader]) => {
      const { cluster } = await on(day, "cluster(number: 2) { term { year } provinces { name } leader { name } }");
      expect(cluster).toEqual({
        term: year === null ? null : { year },
        provinces: provinces?.map((name) => ({ name })) ?? null,
        leader: leader === null ? null : { name: leader },
      });
    },
  );

  it("have in a term the units of its own first day, and all known terms, whatever the day", async () => {
    const fields = "cluster(number: 2) { terms { year } term(year: 2024) { provinces { id } leader { name } } }";
    const [before, after] = [await on("2024-06-01", fields), await on("2026-01-01", fields)];
    expect(after).toEqual(before);
    expect(after.cluster).toMatchObject({ terms: [2016, 2017, 2018, 2019, 2020, 2024].map((year) => ({ year })) });
    const ids = (after.cluster as { term: { provinces: { id: string }[] } }).term.provinces.map(({ id }) => id);
    expect(ids).toContain(OLD_LAO_CAI);
    expect(ids).not.toContain(NEW_LAO_CAI);
  });

  it.each([
    ["2025-06-30", [8], "the numbering before the merger ends on its eve"],
    ["2025-07-01", [1, 3, 4, 5], "the next begins on the day itself"],
    ["2025-12-31", [1, 3, 4, 5], "and lasts to the end of the year"],
    ["2026-01-01", [3], "one is known of 2026"],
    ["1900-01-01", [], "a term has a known start, and none is so early"],
  ])("are on %s those with a term that stands, %j: %s", async (day, numbers) => {
    const { clusters } = await on(day, "clusters { number }");
    expect((clusters as { number: number }[]).map(({ number }) => number).sort()).toEqual(numbers);
  });

  it("of the day of the merger name the new units", async () => {
    const { cluster } = await on("2025-07-01", "cluster(number: 3) { provinces { id name } }");
    const laoCai = (cluster as { provinces: Named[] }).provinces.filter(({ name }) => name === "Lào Cai");
    expect(laoCai).toEqual([{ id: NEW_LAO_CAI, name: "Lào Cai" }]);
  });

  const CLUSTER_2 = [term("Cụm thi đua số 2, 2024")];
  const CLUSTER_3 = [term("Cụm thi đua số 3, 2025")];
  it.each([
    ["2024-06-01", CLUSTER_2, [], CLUSTER_2, "the old unit is a member through its force"],
    ["2025-06-30", [], [], [], "no term with that force stands"],
    ["2025-07-01", [], CLUSTER_3, CLUSTER_3, "the new unit is one through the same force"],
  ])("count on %s the Lào Cai of before %j, of after %j and the force %j: %s", async (day, ...[old, now, force]) => {
    const fields = "{ memberships { term { label } } }";
    const text = `old: province(id: "${OLD_LAO_CAI}") ${fields} now: province(id: "${NEW_LAO_CAI}") ${fields} force: organization(id: "org-cong-an-tinh-lao-cai") ${fields}`;
    expect(await on(day, text)).toEqual({
      old: { memberships: old },
      now: { memberships: now },
      force: { memberships: force },
    });
  });

  it("count a province in a year by the force that served it on the term's first day", async () => {
    const fields =
      "in2024: memberships(year: 2024) { role term { label } } in2025: memberships(year: 2025) { role term { label } }";
    const text = `{ old: province(id: "${OLD_LAO_CAI}") { ${fields} } now: province(id: "${NEW_LAO_CAI}") { ${fields} } ended: province(name: "Yên Bái", asOf: "2025-06-30") { ${fields} } }`;
    const [in2024, in2025] = [CLUSTER_2, CLUSTER_3].map(([one]) => [{ role: "MEMBER", ...one }]);
    expect(await service.data(text)).toEqual({
      old: { in2024, in2025: [] },
      now: { in2024: [], in2025 },
      ended: { in2024, in2025: [] },
    });
  });
});
