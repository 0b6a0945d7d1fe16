import { BadUserInput, LimitExceeded } from "../../src/errors.js";
import { parseCondition } from "../../src/graph/plan/condition.js";
import { whereOf } from "../../src/graph/plan/where.js";
import { LIMITS } from "../support/statements.js";

const read = (where: object, of = "Article", limits = LIMITS.filter) => whereOf(of, where, { limits });
const shape = (where: object, of = "Article"): string => read(where, of).shape;

const NOTHING = JSON.stringify(["any"]);
const EVERYTHING = JSON.stringify(["all"]);

describe("a filter", () => {
  it.each([
    ["is empty", {}],
    ["has only nulls", { id: null, title: null, organizations: null, and: null, not: null }],
    ["has only empty members", { id: {}, title: { accents: "EXACT" }, published: { from: null }, organizations: {} }],
    ["asks that each of none hold", { and: [] }],
    ["denies what holds of nothing", { not: { or: [] } }],
    ["asks every one to satisfy what all do", { organizations: { every: { id: {} } } }],
    ["asks that none satisfy what none can", { organizations: { none: { or: [] } } }],
    ["has an empty one among its alternatives", { or: [{ isStub: true }, {}] }],
  ])("holds of everything where it %s", (_what, where) => {
    expect(read(where)).toEqual({ shape: EVERYTHING, values: [] });
  });

  it.each([
    ["has no alternatives", { or: [] }],
    ["denies everything", { not: {} }],
    ["asks for one that satisfies what none can", { isStub: true, organizations: { some: { or: [] } } }],
    ["has a part that holds of nothing", { and: [{ isStub: true }, { or: [] }] }],
  ])("holds of nothing where it %s", (_what, where) => {
    expect(shape(where)).toBe(NOTHING);
  });

  it("asks for any of a link where that is empty", () => {
    expect(parseCondition(shape({ newspaper: {} }))).toEqual({
      is: "some",
      filter: "newspaper",
      first: 0,
      of: { is: "all", of: [] },
    });
  });

  it("has its values in the order in which its shape names them", () => {
    const where = { isStub: true, or: [{ title: { eq: "Bản Ây" } }, { id: { in: ["a", "b"] } }] };
    const turned = { or: [{ id: { in: ["a", "b"] } }, { title: { eq: "Bản Ây" } }], isStub: true };
    expect(read(turned)).toEqual(read(where));
    expect([...read(where).values].sort()).toEqual([["a", "b"], "ban ay", true].sort());
  });

  it("has days as numbers, and the minutes that they begin and end with in Viet Nam", () => {
    const { values } = read({ published: { from: "1970-01-02", to: "1970-01-02" } });
    // The second of January begins 17 hours after the epoch, at 17:00 UTC of the first.
    expect(values).toEqual([19700102, 19700102, 17 * 60, 17 * 60 + 24 * 60 - 1]);
  });

  it("has whole numbers as one range, whichever members make it", () => {
    const range = (count: object) => read({ organizations: { count } }).values;
    expect(range({ eq: 3 })).toEqual([3, 3]);
    expect(range({ gt: 3, lt: 9 })).toEqual([4, 8]);
    expect(range({ gte: 3, gt: 1, lte: 9, lt: 9 })).toEqual([3, 8]);
    expect(range({ eq: 3, gt: 5 })).toEqual([6, 3]);
  });

  it.each([
    ["days", { published: { from: "2024-02-01", to: "2024-01-31" } }, "where.published.from"],
    [
      "days of events, below others",
      { events: { none: { during: { from: "2024-02-01", to: "2024-01-31" } } } },
      "where.events.none.during.from",
    ],
    [
      "instants, far down",
      { and: [{}, { not: { recorded: { from: "2024-01-01T00:00:00+07:00", to: "2023-12-31T16:59:59Z" } } }] },
      "where.and.1.not.recorded.from",
    ],
  ])("whose range of %s ends before it begins is refused at its place", (_what, where, argument) => {
    expect(() => read(where)).toThrow(BadUserInput);
    expect(() => read(where)).toThrow(`\`${argument}\` must not be after \`to\``);
  });
});

describe("the day of a filter", () => {
  const on = (where: object, days: { day?: number; standing?: number }, of = "Organization") =>
    whereOf(of, where, { limits: LIMITS.filter, ...days });
  const kind = { province: { kind: ["PROVINCE"] } };

  it("is that of the field, for everything that it reads of a day", () => {
    expect(on(kind, { day: 20240601 }).values).toEqual([20240601, ["PROVINCE"], 20240601, null]);
  });

  it("is the nearest one said: of the input itself, else of one around it", () => {
    const where = { validOn: "2017-01-01", ...kind, parent: { validOn: "2020-01-01", ...kind } };
    const { values } = on(where, { day: 20240601, standing: 20240601 });
    expect(values.filter((each) => each === 20240601)).toEqual([]);
    // As a day of the list's rows, of their province and of its kind; the same of the parent, whose own period is that of the link to it.
    expect(values.filter((each) => each === 20170101).length).toBe(4);
    expect(values.filter((each) => each === 20200101).length).toBe(3);
  });

  it("is one on which the list's rows must stand only where the operation has it, a filter is written and it says no other", () => {
    const standing = { day: 20240601, standing: 20240601 };
    expect(on({ kind: ["MINISTRY"] }, standing).values).toEqual([["MINISTRY"], 20240601]);
    expect(on({ kind: ["MINISTRY"] }, { day: 20240601 }).values).toEqual([["MINISTRY"], null]);
    expect(on({ validOn: "2017-01-01" }, standing).values).toEqual([20170101]);
    expect(on({}, standing)).toEqual({ shape: EVERYTHING, values: [] });
    expect(on({ validOn: null, kind: null }, standing)).toEqual({ shape: EVERYTHING, values: [] });
  });

  it("is none on which anything inside `and`, `or`, `not` or another filter must stand", () => {
    const name = { name: { eq: "x" } };
    const where = { and: [name], or: [name], not: { parent: name } };
    expect(on(where, { day: 20240601, standing: 20240601 }).shape.match(/validOn/g)).toHaveLength(1);
    expect(on({ organizations: { some: name } }, { day: 20240601, standing: 20240601 }, "Article").shape).not.toContain(
      "validOn",
    );
  });
});

describe("the extent of a filter", () => {
  const where = { province: { id: { eq: "x" } } };

  it("is one more link, from a unit as reported to those that it stands for", () => {
    expect(parseCondition(shape({ ...where, extent: "LINEAGE" }))).toMatchObject({
      is: "some",
      filter: "province",
      of: { is: "some", filter: "LINEAGE", of: { is: "value", filter: "id" } },
    });
  });

  it("changes nothing where units are as reported, or any will do", () => {
    expect(shape({ ...where, extent: "AS_REPORTED" })).toBe(shape(where));
    expect(shape({ provinces: { some: {}, count: { gte: 2 } }, extent: "LINEAGE" })).toBe(
      shape({ provinces: { some: {}, count: { gte: 2 } } }),
    );
  });

  it("is that of its own input alone", () => {
    const { of } = parseCondition(shape({ extent: "LINEAGE", not: where })) as { of: object };
    expect(of).toMatchObject({ filter: "province", of: { is: "value" } });
  });
});

describe("the days of a filter of events", () => {
  const monthDays = (from?: string, to?: string): unknown => read({ during: { from, to } }, "Event").values[2];

  it.each([
    ["within a year", "2023-03-19", "2023-03-21", [[319, 321]]],
    [
      "over New Year",
      "2023-12-30",
      "2024-01-02",
      [
        [1230, 1231],
        [101, 102],
      ],
    ],
    ["over 29 February", "2024-02-28", "2024-03-01", [[228, 301]]],
    [
      "over the end of a February without one",
      "2023-02-28",
      "2023-03-01",
      [
        [228, 228],
        [301, 301],
      ],
    ],
  ])("are the month-days that there are %s", (_what, ...[from, to, expected]) => {
    expect(monthDays(from, to)).toEqual(expected);
  });

  it.each([
    ["from a day on", "2023-06-01", undefined],
    ["up to a day", undefined, "2023-06-01"],
    ["in the eight years between two leap days", "1896-03-01", "1904-02-29"],
    ["in a century", "1900-01-01", "1999-12-31"],
  ])("are all month-days, 29 February too, %s", (_what, from, to) => {
    const runs = monthDays(from, to) as [number, number][];
    for (const day of [101, 229, 301, 1231]) expect(runs.some(([start, end]) => start <= day && end >= day)).toBe(true);
  });

  it("lack 29 February in a year without one", () => {
    const runs = monthDays("2023-01-01", "2023-12-31") as [number, number][];
    expect(runs.some(([start, end]) => start <= 229 && end >= 229)).toBe(false);
  });

  it("hide nothing where none are named", () => {
    expect(shape({ during: { match: "CERTAINLY" } }, "Event")).toBe(EVERYTHING);
  });
});

describe("the size of a filter", () => {
  const limits = { depth: 3, conditions: 3, values: 3 };
  const refusal = (where: object) => {
    try {
      read(where, "Article", limits);
    } catch (error) {
      if (error instanceof LimitExceeded) return error.details;
    }
    throw new Error("It was not refused.");
  };

  it("may reach each limit", () => {
    const where = {
      not: { organizations: { some: { id: { in: ["a", "b", "c"] } } } },
      isStub: true,
    };
    expect(() => read(where, "Article", limits)).not.toThrow();
  });

  it("is refused past the depth, with the limit and the amount, through links and through `not` and `or`", () => {
    const where = { or: [{ organizations: { some: { parent: { name: { eq: "x" } } } } }] };
    expect(refusal(where)).toEqual({ limit: "filterDepth", allowed: 3, asked: 4, argument: "where" });
    expect(refusal({ not: { not: { not: { not: {} } } } })).toMatchObject({ limit: "filterDepth", asked: 5 });
  });

  it("is refused past the number of conditions", () => {
    const where = { isStub: true, title: { eq: "x" }, id: { eq: "x" }, section: { eq: "x" } };
    expect(refusal(where)).toEqual({ limit: "filterConditions", allowed: 3, asked: 4, argument: "where" });
  });

  it("counts what a filter leads to, also where it asks for any", () => {
    const newspapers = (size: number) => ({ and: Array.from({ length: size }, () => ({ newspaper: {} })) });
    expect(() => read(newspapers(3), "Article", limits)).not.toThrow();
    expect(refusal(newspapers(4))).toMatchObject({ limit: "filterConditions", asked: 4 });
    const participant = { participants: { some: { organization: {}, person: {}, role: ["HOST"] } } };
    expect(() => read(participant, "Event", limits)).toThrow("4 conditions");
  });

  it("is refused past the length of a list", () => {
    expect(refusal({ title: { in: ["a", "b", "c", "d"] } })).toEqual({
      limit: "filterValues",
      allowed: 3,
      asked: 4,
      argument: "where",
    });
    expect(refusal({ organizations: { count: { in: [1, 2, 3, 4] } } })).toMatchObject({ limit: "filterValues" });
    expect(refusal({ organizations: { some: { kind: ["A", "B", "C", "D"] } } })).toMatchObject({ asked: 4 });
  });
});
