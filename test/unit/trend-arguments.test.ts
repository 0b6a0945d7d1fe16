import { BadUserInput, LimitExceeded, type ServiceError } from "../../src/errors.js";
import { operationOf } from "../support/statements.js";

const DAYS = 'bucket: MONTH, from: "2024-01-01", to: "2024-12-31"';

/** What refuses a document's arguments. */
function refusal(document: string, variables: Record<string, unknown> = {}): unknown {
  try {
    operationOf(document, variables);
  } catch (error) {
    return error;
  }
  return undefined;
}

const trend = (rest: string) => refusal(`{ trend(${rest}) { count } }`);

describe("the arguments of a trend", () => {
  it.each([
    ["a kind of articles", `of: ARTICLES, by: KIND, ${DAYS}`, "by", "NONE, PROVINCE, ORGANIZATION, NEWSPAPER"],
    ["a newspaper of events", `of: EVENTS, by: NEWSPAPER, ${DAYS}`, "by", "NONE, PROVINCE, ORGANIZATION, KIND"],
    ["a filter of events for articles", `of: ARTICLES, eventWhere: {}, ${DAYS}`, "eventWhere", "articleWhere"],
    ["a filter of articles for events", `of: EVENTS, articleWhere: {}, ${DAYS}`, "articleWhere", "eventWhere"],
    [
      "days that end before they begin",
      'of: EVENTS, bucket: DAY, from: "2024-01-02", to: "2024-01-01"',
      "from",
      "`to`",
    ],
    ["more series than a page has rows", `of: EVENTS, by: KIND, first: 101, ${DAYS}`, "first", "100"],
    ["fewer series than none", `of: EVENTS, by: KIND, first: -1, ${DAYS}`, "first", "0"],
    [
      "a range inside its filter that is the wrong way round",
      `of: ARTICLES, articleWhere: {published: {from: "2024-02-01", to: "2024-01-01"}}, ${DAYS}`,
      "articleWhere.published.from",
      "`to`",
    ],
  ])("are refused where they ask for %s, by name and with what is allowed", (...[, rest, argument, allowed]) => {
    const error = trend(rest) as ServiceError;
    expect(error).toBeInstanceOf(BadUserInput);
    expect(error.details).toMatchObject({ argument });
    expect(error.message).toContain(allowed);
  });

  it("are refused where their filter asks too much, by the name of that", () => {
    const error = refusal(`query ($w: EventWhere) { trend(of: EVENTS, eventWhere: $w, ${DAYS}) { count } }`, {
      w: { or: Array.from({ length: 101 }, () => ({ isPart: true })) },
    });
    expect(error).toBeInstanceOf(LimitExceeded);
    expect((error as LimitExceeded).message).toContain("`eventWhere` has 101 conditions");
  });

  it.each([
    ["one day", 'of: ARTICLES, bucket: DAY, from: "2024-01-01", to: "2024-01-01"'],
    ["nulls, which are as if absent", `of: EVENTS, by: null, first: null, articleWhere: null, unitsOf: null, ${DAYS}`],
    ["all time", 'of: EVENTS, bucket: YEAR, from: "0001-01-01", to: "9999-12-31"'],
  ])("may be %s", (_what, rest) => {
    expect(trend(rest)).toBeUndefined();
  });
});

describe("the arguments of facets", () => {
  it.each([
    [-1, "{ articles { facets(by: YEAR, first: -1) { count } } }"],
    [101, "{ articles { facets(by: YEAR, first: 101) { count } } }"],
  ])("are refused where they ask for %d keys", (asked, document) => {
    expect((refusal(document) as ServiceError).details).toMatchObject({ argument: "first", asked, max: 100 });
  });
});
