import { BadUserInput, LimitExceeded } from "../../src/errors.js";
import { parseCondition } from "../../src/graph/plan/condition.js";
import { whereOf } from "../../src/graph/plan/where.js";
import { LIMITS } from "../support/statements.js";

const read = (where: object, of = "Article", limits = LIMITS.filter) => whereOf(of, where, limits);
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
      "instants, far down",
      { and: [{}, { not: { recorded: { from: "2024-01-01T00:00:00+07:00", to: "2023-12-31T16:59:59Z" } } }] },
      "where.and.1.not.recorded.from",
    ],
  ])("whose range of %s ends before it begins is refused at its place", (_what, where, argument) => {
    expect(() => read(where)).toThrow(BadUserInput);
    expect(() => read(where)).toThrow(`\`${argument}\` must not be after \`to\``);
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
