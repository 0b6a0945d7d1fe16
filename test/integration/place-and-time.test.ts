import { BadUserInput } from "../../src/errors.js";
import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const SIGNING = "event-a7c0cb4d6de11fc8";
const DISCUSSION = "event-b1abbdcc37be7c2c";
const COMMITMENT = "event-485231ec886bac16";
const TRIBUTE = "event-de33f8985d4c3b19";
const BRAWL = "event-903bce93d9d7fabb";
/** XXXX-03-19/XXXX-03-21 */
const FIELD_TRIP = "event-e7306a5c186c4c49";
/** XXXX-03-20 */
const LONDON = "event-07328cc0ad3ddce4";
/** Without any date. */
const PROSECUTION = "event-1159eb2f42bdaa74";

/** All of 2024-03-18. */
const CONFERENCE = [TRIBUTE, DISCUSSION, SIGNING, COMMITMENT];
const NO_YEAR = [FIELD_TRIP, LONDON];
const NEWEST_FIRST = [BRAWL, ...CONFERENCE, FIELD_TRIP, PROSECUTION, LONDON];

interface Page {
  readonly nodes: { id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

describeWithNeo4j("the days of events", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const page = async (where: Record<string, unknown>, rest = ""): Promise<Page> => {
    const text = `query ($where: EventWhere) { events(where: $where${rest}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
    return (await service.data(text, { where })).events as Page;
  };
  const found = async (where: Record<string, unknown>) => (await page(where)).nodes.map(({ id }) => id);

  it.each([
    ["2024-03-01", "2024-03-31", [...CONFERENCE, ...NO_YEAR], CONFERENCE, "March 2024"],
    ["2031-03-01", "2031-03-31", NO_YEAR, [], "a March to come"],
    ["2024-03-18", "2024-03-18", CONFERENCE, CONFERENCE, "one day"],
    ["2024-03-21", "2024-04-30", [FIELD_TRIP], [], "the last of several days is enough"],
    ["2024-03-22", "2024-09-01", [BRAWL], [BRAWL], "no 19 to 21 March is in it"],
    ["2024-09-02", "2025-03-19", [FIELD_TRIP], [], "one is, in the next year"],
    ["2023-03-22", "2024-03-18", CONFERENCE, CONFERENCE, "a year without it, nearly"],
    [null, "2024-03-17", NO_YEAR, [], "no first day"],
    ["2024-03-19", null, [BRAWL, ...NO_YEAR], [BRAWL], "no last day"],
    ["1900-01-01", "2100-12-31", [BRAWL, ...CONFERENCE, ...NO_YEAR], [BRAWL, ...CONFERENCE], "no date is in no range"],
    [null, null, NEWEST_FIRST, NEWEST_FIRST, "no range hides nothing"],
  ])("from %s to %s possibly hold %j, certainly %j: %s", async (from, to, ...[possibly, certainly]) => {
    expect(await found({ during: { from, to } })).toEqual(possibly);
    expect(await found({ during: { from, to, match: "POSSIBLY" } })).toEqual(possibly);
    expect(await found({ during: { from, to, match: "CERTAINLY" } })).toEqual(certainly);
  });

  it("are outside a range where they are neither certainly nor possibly inside", async () => {
    const march = { from: "2024-03-01", to: "2024-03-31" };
    expect(await found({ not: { during: march } })).toEqual([BRAWL, PROSECUTION]);
    expect(await found({ not: { during: { ...march, match: "CERTAINLY" } } })).toEqual([
      BRAWL,
      FIELD_TRIP,
      PROSECUTION,
      LONDON,
    ]);
  });

  it.each([
    [{ precision: ["DAY"] }, [BRAWL, ...CONFERENCE, LONDON]],
    [{ precision: ["RANGE", "MONTH"] }, [FIELD_TRIP]],
    [{ precision: [] }, []],
    [{ yearSource: ["STATED"] }, [BRAWL]],
    [{ yearSource: ["FROM_PUBLICATION", "STATED"] }, [BRAWL, ...CONFERENCE]],
    [{ yearSource: ["UNKNOWN"], precision: ["DAY", "RANGE"] }, NO_YEAR],
    [{ isPart: true }, [DISCUSSION, COMMITMENT]],
    [{ isPart: false, yearSource: ["FROM_PUBLICATION"] }, [TRIBUTE, SIGNING]],
    [{ isPart: null, precision: null, yearSource: null }, NEWEST_FIRST],
  ])("as far as told, and as items of others: %j finds %j", async (where, ids) => {
    expect(await found(where)).toEqual(ids);
  });

  it.each([
    ["DATE_DESC", NEWEST_FIRST, "last"],
    ["DATE_ASC", [...NEWEST_FIRST].reverse(), "first"],
  ])("by %s %j: on pages like any other, what has no year %s", async (order, ids) => {
    const walked: string[] = [];
    let after = "";
    for (let next = true; next;) {
      const { nodes, totalCount, pageInfo } = await page({}, `, orderBy: ${order}, first: 3${after}`);
      expect(totalCount).toBe(8);
      walked.push(...nodes.map(({ id }) => id));
      after = `, after: "${String(pageInfo.endCursor)}"`;
      next = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(ids);
  });

  it("are refused where the first day is after the last, at the field that asks", async () => {
    const during = '{ during: { from: "2024-03-31", to: "2024-03-01" } }';
    const { data, errors } = await service.ask(
      `{ at: province(name: "Sơn La") { told: events(where: ${during}) { totalCount } } dataset { events } }`,
    );
    expect(errors?.map(({ path }) => path)).toEqual([["at", "told"]]);
    expect(errors?.[0]?.originalError).toMatchObject({ details: { argument: "where.during.from" } });
    expect(errors?.[0]?.originalError).toBeInstanceOf(BadUserInput);
    expect(data).toEqual({ at: null, dataset: { events: 8 } });
  });
});
