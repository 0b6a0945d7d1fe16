import { bucketCount, bucketStarts, fillBuckets, isOfWholeMonths } from "../../src/graph/model/buckets.js";

const starts = (bucket: string, from: number, to: number) => bucketStarts({ bucket, from, to });

describe("the buckets of a range", () => {
  it.each([
    ["the days over a leap day", "DAY", 20240228, 20240301, ["2024-02-28", "2024-02-29", "2024-03-01"]],
    ["the days over the end of February in other years", "DAY", 21000228, 21000301, ["2100-02-28", "2100-03-01"]],
    ["the weeks over New Year, which belong to no year", "WEEK", 20241231, 20250106, ["2024-12-30", "2025-01-06"]],
    ["the week that ends the year 2023 on a Sunday", "WEEK", 20231231, 20240101, ["2023-12-25", "2024-01-01"]],
    ["the 53rd week of 2020 and the first of 2021", "WEEK", 20210103, 20210104, ["2020-12-28", "2021-01-04"]],
    ["one week, though the range begins on its Sunday", "WEEK", 20250706, 20250706, ["2025-06-30"]],
    ["the months over New Year", "MONTH", 20231231, 20240201, ["2023-12-01", "2024-01-01", "2024-02-01"]],
    ["the quarters around the reform", "QUARTER", 20250630, 20250701, ["2025-04-01", "2025-07-01"]],
    ["the quarters of a year", "QUARTER", 20240101, 20241231, ["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"]],
    ["the years that a range touches", "YEAR", 20241231, 20260101, ["2024-01-01", "2025-01-01", "2026-01-01"]],
    ["a single day", "MONTH", 20240229, 20240229, ["2024-02-01"]],
    ["the first year there is, which began on a Monday", "WEEK", 10101, 10108, ["0001-01-01", "0001-01-08"]],
    ["the first months there are", "MONTH", 10115, 10201, ["0001-01-01", "0001-02-01"]],
    ["the last day there is", "DAY", 99991231, 99991231, ["9999-12-31"]],
    ["the last week there is, which would end in no year", "WEEK", 99991231, 99991231, ["9999-12-27"]],
    ["the last quarter there is", "QUARTER", 99991231, 99991231, ["9999-10-01"]],
  ] as const)("are %s", (...[, bucket, from, to, expected]) => {
    expect(starts(bucket, from, to)).toEqual(expected);
  });

  it.each([
    ["DAY", 3_652_059],
    ["WEEK", 521_723],
    ["MONTH", 9_999 * 12],
    ["QUARTER", 9_999 * 4],
    ["YEAR", 9_999],
  ])("of all time by %s are counted without being made", (bucket, expected) => {
    expect(bucketCount({ bucket, from: 10101, to: 99991231 })).toBe(expected);
  });

  it.each(["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"])(
    "by %s begin with the one of the first day and end with the one of the last, whatever these are",
    (bucket) => {
      for (const [from, to] of [
        [20231225, 20240107],
        [20240226, 20240304],
        [20250629, 20250702],
        [10101, 10401],
      ] as const) {
        const found = starts(bucket, from, to);
        expect(found[0]).toBe(starts(bucket, from, from)[0]);
        expect(found.at(-1)).toBe(starts(bucket, to, to)[0]);
        expect([...new Set(found)].sort()).toEqual(found);
      }
    },
  );
});

describe("the counts of a range", () => {
  it("by days stand in the buckets of those days, with zeros between them", () => {
    const range = { bucket: "WEEK", from: 20241230, to: 20250119 };
    const counts = [
      [20241230, 1],
      [20250105, 2],
      [20250113, 4],
    ] as const;
    expect(fillBuckets(range, counts)).toEqual([3, 0, 4]);
  });

  it("by months stand in the month, the quarter or the year of those months", () => {
    const counts = [
      [202401, 1],
      [202403, 2],
      [202404, 4],
      [202412, 8],
    ] as const;
    const filled = (bucket: string) => fillBuckets({ bucket, from: 20240101, to: 20250131 }, counts);
    expect(filled("MONTH")).toEqual([1, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 8, 0]);
    expect(filled("QUARTER")).toEqual([3, 4, 0, 8, 0]);
    expect(filled("YEAR")).toEqual([15, 0]);
  });

  it("are zeros where nothing counts", () => {
    expect(fillBuckets({ bucket: "DAY", from: 20240228, to: 20240301 }, [])).toEqual([0, 0, 0]);
  });
});

describe("a range of whole months", () => {
  it.each([
    [20240201, 20240229, true],
    [20240201, 20240228, false],
    [20230201, 20230228, true],
    [20240202, 20240229, false],
    [20231201, 20240131, true],
    [10101, 99991231, true],
  ])("is told from %d to %d: %s", (from, to, expected) => {
    expect(isOfWholeMonths({ from, to })).toBe(expected);
  });
});
