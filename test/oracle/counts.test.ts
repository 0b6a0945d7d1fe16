import { parse } from "graphql";
import { check } from "../../src/graph/check/check.js";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { derive } from "../../src/graph/derive/derive.js";
import { AskedService } from "./asked-service.js";
import { CursorBook } from "./compare.js";
import { Oracle } from "./evaluator.js";
import { loadGraph } from "./load-graph.js";
import { richGraph } from "./rich-graph.js";
import { ask } from "./run.js";
import { every } from "./settings.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS, openDerivedGraph } from "../support/scratch-graph.js";
import { schema } from "../support/statements.js";

const data = richGraph();
const oracle = new Oracle(data, schema);
let scratch: ScratchGraph;
let service: AskedService;
beforeAll(async () => {
  scratch = await openDerivedGraph((graph) => loadGraph(graph, data));
  service = new AskedService(scratch.graph, false);
}, LOAD_TIMEOUT_MS);
afterAll(() => scratch?.close());

/** Where the service counts something else than one thing after the other does. */
const differenceOf = async (text: string, variables: Record<string, unknown> = {}): Promise<string | undefined> => {
  const question = { text, document: parse(text), variables, cursors: {} };
  return (await ask({ service: service.ask, oracle, book: new CursorBook() }, question))?.first;
};

/** Around the days on which units were merged and renamed, long before the reform, and after it. */
const DAYS = every(3, [
  "2025-06-30",
  "1997-01-01",
  "2024-12-31",
  "2025-07-01",
  "2025-01-01",
  "1990-01-01",
  "2026-11-24",
]);

const FACETS = {
  articles: ["PROVINCE", "ORGANIZATION", "NEWSPAPER", "SECTION", "YEAR", "MONTH"],
  events: ["PROVINCE", "ORGANIZATION", "KIND", "YEAR", "MONTH"],
};

/** Lists of the graph; `#` is what is asked of them. */
const LISTS: readonly (readonly [of: keyof typeof FACETS, list: string])[] = [
  ["articles", "articles #"],
  ["articles", 'articles(where: {organizations: {some: {id: {eq: "org-07"}}}}) #'],
  ["articles", "articles(where: {or: []}) #"],
  ["articles", 'organization(id: "org-hub") { articles # }'],
  ["articles", 'person(id: "per-hub") { written # }'],
  ["articles", 'province(id: "prv-2025-phu-tho") { articles # }'],
  ["articles", 'province(id: "prv-2025-phu-tho") { articles(extent: PREDECESSORS) # }'],
  ["articles", 'province(id: "prv-yen-bai") { articles(extent: LINEAGE, where: {isStub: false}) # }'],
  ["events", "events #"],
  ["events", "events(where: {kind: [MEETING, OTHER]}) #"],
  ["events", 'organization(id: "org-hub") { events # }'],
  ["events", 'province(id: "prv-phu-tho") { events # }'],
  ["events", 'province(id: "prv-2025-lao-cai") { events(extent: PREDECESSORS) # }'],
  ["events", 'province(id: "prv-vinh-phu") { events(extent: LINEAGE) # }'],
];

describeWithNeo4j("facets", () => {
  it.each(every(2, LISTS))("of %s in %s are what counting one by one gives, by everything", async (of, list) => {
    const facets = FACETS[of].map((by) => `${by}: facets(by: ${by}, first: 100) { key label count }`);
    const asked = `{ totalCount nodes { id } ${facets.join(" ")} few: facets(by: PROVINCE, first: 2) { key } }`;
    expect(await differenceOf(`{ ${list.replace("#", asked)} }`)).toBeUndefined();
  });

  it.each(LISTS)("of %s in %s are that for the units of any day", async (_of, list) => {
    const asked = "{ facets(by: PROVINCE, unitsOf: $day, first: 100) { key label count } totalCount }";
    for (const day of DAYS) {
      expect(await differenceOf(`query ($day: Date) { ${list.replace("#", asked)} }`, { day })).toBeUndefined();
    }
  });

  it("stand below each of several things, for each of them", async () => {
    const asked = "articles { totalCount facets(by: SECTION) { label count } facets(by: SECTION) { key } }";
    expect(await differenceOf(`{ provinces { id ${asked} } }`)).toBeUndefined();
  });
});

const DIMENSIONS = {
  ARTICLES: ["NONE", "PROVINCE", "ORGANIZATION", "NEWSPAPER"],
  EVENTS: ["NONE", "PROVINCE", "ORGANIZATION", "KIND"],
};

/** For each bucket a range of whole months, and one that begins and ends within its buckets. */
const RANGES: readonly (readonly [bucket: string, from: string, to: string])[] = [
  ["DAY", "2024-02-01", "2024-03-31"],
  ["DAY", "2025-06-25", "2025-07-03"],
  ["WEEK", "2024-12-01", "2025-01-31"],
  ["WEEK", "2023-12-31", "2024-03-18"],
  ["MONTH", "2024-01-01", "2025-12-31"],
  ["MONTH", "2024-03-02", "2025-07-01"],
  ["QUARTER", "2023-11-01", "2026-02-28"],
  ["QUARTER", "2024-03-18", "2025-07-01"],
  ["YEAR", "2019-01-01", "2026-12-31"],
  ["YEAR", "2019-11-02", "2025-06-30"],
];

const WHERES = {
  ARTICLES: ["", 'articleWhere: {organizations: {some: {id: {eq: "org-hub"}}}}', "articleWhere: {or: []}"],
  EVENTS: ["", "eventWhere: {or: [{isPart: true}, {kind: [MEETING]}]}", "eventWhere: {or: []}"],
};

const TRENDS = (["ARTICLES", "EVENTS"] as const).flatMap((of) =>
  DIMENSIONS[of].flatMap((by) => WHERES[of].map((where) => [of, by, where] as const)),
);

describeWithNeo4j("a trend", () => {
  it.each(every(2, TRENDS))(
    "of %s by %s %s is what counting one by one gives, in every bucket",
    async (of, by, where) => {
      const text = `query ($bucket: TimeBucket!, $from: Date!, $to: Date!, $day: Date) {
      trend(of: ${of}, by: ${by}, bucket: $bucket, from: $from, to: $to, unitsOf: $day, first: 12, ${where}) { start key label count } }`;
      for (const day of by === "PROVINCE" ? [null, ...DAYS] : [null]) {
        for (const [bucket, from, to] of RANGES)
          expect(await differenceOf(text, { bucket, from, to, day })).toBeUndefined();
      }
    },
  );
});

interface Counts {
  readonly totalCount: number;
  readonly facets: readonly { readonly count: number }[];
}
const sum = (of: readonly { readonly count: number }[]): number => of.reduce((total, { count }) => total + count, 0);

describeWithNeo4j("where each event has one unit", () => {
  // What was divided counts under each of its parts.
  const where = '{provinces: {count: {eq: 1}, none: {id: {eq: "prv-vinh-phu"}}}}';

  it.each([null, ...DAYS])("the counts of all units of the day %j are all there is", async (day) => {
    const facets = "facets(by: PROVINCE, first: 100, unitsOf: $day) { count }";
    const text = `query ($day: Date) { events(where: ${where}) { totalCount ${facets} } }`;
    const { data: answer } = await service.ask(text, { day });
    const { events } = answer as unknown as { events: Counts };
    expect(events.totalCount).toBeGreaterThan(5);
    expect(sum(events.facets)).toBe(events.totalCount);
  });

  it("the series of all units are the series of all, bucket by bucket", async () => {
    const range = 'bucket: QUARTER, from: "2019-01-01", to: "2026-12-31"';
    const trend = (rest: string) =>
      `trend(of: EVENTS, eventWhere: ${where}, first: 100, ${rest}, ${range}) { start count }`;
    const { data: answer } = await service.ask(
      `{ all: ${trend("by: NONE")} units: ${trend('by: PROVINCE, unitsOf: "2025-07-01"')} }`,
      {},
    );
    const { all, units } = answer as Record<"all" | "units", { start: string; count: number }[]>;
    expect(sum(all)).toBeGreaterThan(5);
    for (const { start, count } of all) expect(sum(units.filter((point) => point.start === start))).toBe(count);
  });
});

describeWithNeo4j("tallies", () => {
  const asked =
    "{ articles { a: facets(by: PROVINCE) { key count } b: facets(by: ORGANIZATION) { key count } c: facets(by: MONTH) { key count } } }";
  const troubles = async (): Promise<number> => {
    const findings = await check(scratch.graph, cypherFolder("checks"));
    return findings.find(({ name }) => name === "tallies")?.rows.length ?? 0;
  };

  it("that were edited by hand are told of, and mended", async () => {
    expect(await differenceOf(asked)).toBeUndefined();
    expect(await troubles()).toBe(0);
    await scratch.run(
      "MATCH (t:Tally {id: 'ARTICLES|PROVINCE|prv-hub'}) SET t.counts = [count IN t.counts | count + 1]",
      "MATCH (t:Tally {id: 'ARTICLES|ORGANIZATION'}) DELETE t",
      "CREATE (:Tally {id: 'ARTICLES|PROVINCE|none', subject: 'ARTICLES', by: 'PROVINCE', key: 'none', months: [202401], counts: [9]})",
    );
    expect(await differenceOf(asked)).toBeDefined();
    expect(await troubles()).toBe(3);
    expect(await derive(scratch.graph)).toEqual(["tallies"]);
    expect(await troubles()).toBe(0);
    expect(await differenceOf(asked)).toBeUndefined();
  });
});
