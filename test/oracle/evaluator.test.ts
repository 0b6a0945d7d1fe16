import { parse } from "graphql";
import { schema } from "../support/statements.js";
import { Oracle } from "./evaluator.js";
import { richGraph } from "./rich-graph.js";

const oracle = new Oracle(richGraph(), schema);

/** All ids in an answer, in its order. */
const idsIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "id" ? String(inner) : idsIn(inner)));
};

const idsOf = async (text: string): Promise<string[]> => {
  const { data, errors } = await oracle.answer(parse(text), {});
  expect(errors).toBeUndefined();
  return idsIn(data);
};

describe("The oracle", () => {
  const during = (id: string, range: string) =>
    idsOf(`{ events(where: {id: {eq: "${id}"}, during: {${range}}}) { nodes { id } } }`);

  it.each([
    ["29 February without a year falls into a leap year", ["evt-08", 'from: "2024-02-29", to: "2024-02-29"'], true],
    ["29 February without a year falls into no other year", ["evt-08", 'from: "2023-02-01", to: "2023-03-31"'], false],
    ["29 February without a year lies after 28 February of a leap year", ["evt-08", 'to: "2024-02-28"'], true],
    ["29 February may not have been from 2097 to 2103", ["evt-08", 'from: "2097-01-01", to: "2103-12-31"'], false],
    ["29 February may have been in 2000", ["evt-08", 'from: "2000-02-01", to: "2000-02-29"'], true],
    ["days without a year cross New Year", ["evt-07", 'from: "2025-01-02", to: "2025-01-02"'], true],
    ["days without a year begin in the year before", ["evt-07", 'from: "2024-12-30", to: "2024-12-30"'], true],
    ["days without a year end where they end", ["evt-07", 'from: "2025-01-03", to: "2025-12-29"'], false],
    ["a range over New Year has days of both years", ["evt-19", 'from: "2024-12-31", to: "2025-01-01"'], true],
    ["up to 29 February is up to 28 February in other years", ["evt-16", 'from: "2023-02-28", to: "2023-02-28"'], true],
    ["from 29 February is from 1 March in other years", ["evt-17", 'from: "2023-03-01", to: "2023-03-01"'], true],
    ["days without a year are never certain", ["evt-06", 'from: "2000-01-01", match: CERTAINLY'], false],
    ["a month lies certainly in itself", ["evt-03", 'from: "2024-03-01", to: "2024-03-31", match: CERTAINLY'], true],
    ["a month lies possibly in its last day", ["evt-03", 'from: "2024-03-31", to: "2024-04-30"'], true],
    ["a year does not lie certainly in most of itself", ["evt-04", 'from: "2024-01-02", match: CERTAINLY'], false],
    ["a date that tells nothing lies in no range", ["evt-20", 'from: "1900-01-01"'], false],
    ["days lie in a range though no date is told", ["evt-24", 'from: "2024-06-02", to: "2024-06-02"'], true],
    ["what has no date lies in no range", ["evt-00", 'to: "9999-12-31"'], false],
    ["what has no date is not hidden by no range", ["evt-00", "match: CERTAINLY"], true],
  ])("knows that %s", async (_, [id = "", range = ""], isFound) => {
    expect(await during(id, range)).toEqual(isFound ? [id] : []);
  });

  it("refuses a range that ends before it starts", async () => {
    const text = '{ events(where: {not: {during: {from: "2024-03-02", to: "2024-03-01"}}}) { totalCount } }';
    expect((await oracle.answer(parse(text), {})).errors).toHaveLength(1);
  });

  const viaOf = async (unit: string, extent: string): Promise<Set<string>> =>
    new Set(
      await idsOf(
        `{ node(id: "${unit}") { ... on Province { events(first: 100, extent: ${extent}) { edges { via { id } } } } } }`,
      ),
    );

  it("reaches what went into a unit and what it went into, however many steps away, and no sister", async () => {
    const [before, between, after] = ["prv-vinh-phu", ["prv-phu-tho", "prv-vinh-phuc"], "prv-2025-phu-tho"];
    expect(await viaOf(after, "PREDECESSORS")).toEqual(new Set([after, ...between, "prv-hoa-binh", before]));
    expect(await viaOf(after, "AS_REPORTED")).toEqual(new Set([after]));
    expect(await viaOf("prv-phu-tho", "LINEAGE")).toEqual(new Set([before, "prv-phu-tho", after]));
    expect(await viaOf(before, "PREDECESSORS")).toEqual(new Set([before]));
  });

  const reportedOf = (where: string) => idsOf(`{ events(first: 100, where: {${where}}) { nodes { id } } }`);

  it("finds by a unit what was reported of any that the extent reaches from it", async () => {
    const lineage = ["prv-yen-bai", "prv-2025-lao-cai"];
    const found = await reportedOf('province: {id: {eq: "prv-yen-bai"}}, extent: LINEAGE');
    expect(found).toEqual(await reportedOf(`province: {id: {in: ${JSON.stringify(lineage)}}}`));
    expect(found).not.toEqual(await reportedOf('province: {id: {eq: "prv-yen-bai"}}'));
  });

  it("does not carry an extent into the inputs inside its own", async () => {
    const plain = await reportedOf('province: {id: {eq: "prv-yen-bai"}}');
    expect(await reportedOf('and: [{province: {id: {eq: "prv-yen-bai"}}}], extent: LINEAGE')).toEqual(plain);
  });

  const province = (own: string) => `organization(id: "org-09") { province${own} { id } }`;

  it.each([
    ["where the field names none", `query @asOf(day: "2025-06-30") { ${province("")} }`],
    ["where the field names null", `query @asOf(day: "2025-06-30") { ${province("(asOf: null)")} }`],
    ["not where the field names another", `query @asOf(day: "2025-07-01") { ${province('(asOf: "2025-06-30")')} }`],
  ])("looks at the day of an operation %s", async (_, text) => {
    expect(await idsOf(text)).toEqual(["prv-lao-cai"]);
  });

  const forces = (where: string, day?: string) =>
    idsOf(
      `query ${day ? `@asOf(day: "${day}")` : ""} { organizations(where: {id: {in: ["org-09", "org-10"]}, ${where}}) { nodes { id } } }`,
    );

  it.each([
    ["asks who stood, under the day of an operation, of the outermost filter", ["", "2025-07-01"], ["org-09"]],
    ["asks that of no filter without a day", [""], ["org-09", "org-10"]],
    [
      "asks that on the day that the filter names, where it names one",
      ['validOn: "2025-06-30"', "2025-07-01"],
      ["org-09", "org-10"],
    ],
    ["looks at the province of the day", ['province: {id: {eq: "prv-lao-cai"}}', "2025-06-30"], ["org-09"]],
    ["looks at the province of the latest day without one", ['province: {id: {eq: "prv-lao-cai"}}'], []],
    [
      "looks at the day named nearest",
      ['validOn: "2025-06-30", and: [{province: {id: {eq: "prv-lao-cai"}}}]', "2026-01-01"],
      ["org-09"],
    ],
  ])("%s", async (_, [where = "", day], expected) => {
    expect(new Set(await forces(where, day))).toEqual(new Set(expected));
  });

  it("asks that of no filter inside another", async () => {
    const articles = (head: string) =>
      idsOf(`${head} { articles(first: 100, where: {organizations: {some: {id: {eq: "org-10"}}}}) { nodes { id } } }`);
    const found = await articles("");
    expect(found).not.toEqual([]);
    expect(await articles('query @asOf(day: "2025-07-01")')).toEqual(found);
  });

  it("leaves a list whole, under the day of an operation, where its filter asks for nothing", async () => {
    const total = async (text: string) => (await oracle.answer(parse(text), {})).data;
    const whole = await total("{ organizations { totalCount } }");
    for (const where of ["", "(where: {})", "(where: {validOn: null, and: null})"])
      expect(await total(`query @asOf(day: "2025-07-01") { organizations${where} { totalCount } }`)).toEqual(whole);
    expect(
      await total('query @asOf(day: "2025-07-01") { organizations(where: {and: []}) { totalCount } }'),
    ).not.toEqual(whole);
  });

  it.each([
    ["the last that begins of those that stand on a day", "2024-08-01", ["term-o-2024-late"]],
    ["the one that stands for that day alone", "2025-01-31", ["term-o-2025"]],
    ["the one left on the day after the others end", "2025-01-01", ["term-o-2024-late"]],
    ["none on a day without any", "2025-02-01", []],
  ])("answers for the term of a cluster %s", async (_, day, expected) => {
    expect(await idsOf(`query @asOf(day: "${day}") { cluster(id: "clu-2-other-owner") { term { id } } }`)).toEqual(
      expected,
    );
  });

  it.each([
    ["2026-04-29", "PROVINCE"],
    ["2026-04-30", "MUNICIPALITY"],
    ["1900-01-01", "PROVINCE"],
  ])("knows the kind that a unit had on %s", async (day, kind) => {
    const { data } = await oracle.answer(
      parse(`query @asOf(day: "${day}") { province(id: "prv-dong-nai") { kind } }`),
      {},
    );
    expect(data).toEqual({ province: { kind } });
  });
});
