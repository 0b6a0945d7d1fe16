import { isMet } from "../../src/graph/model/is-met.js";

type Result = [comparator: string, value: string | null, unit: string | null];

const met = (comparator: string, value: string | null, ...results: Result[]) =>
  isMet([comparator, value, "percent", results]);

describe("a target", () => {
  it("is met by a result that lies within what was aimed at", () => {
    expect(met("GT", "78", ["EQ", "80.25", "percent"])).toBe(true);
    expect(met("GTE", "95", ["GTE", "95", "percent"])).toBe(true);
    expect(met("LTE", "2", ["LT", "2", "percent"])).toBe(true);
  });

  it("is missed by a result outside", () => {
    expect(met("GTE", "95", ["EQ", "94.1", "percent"])).toBe(false);
    expect(met("GT", "90", ["EQ", "90", "percent"])).toBe(false);
    expect(met("GT", "90", ["LTE", "90", "percent"])).toBe(false);
  });

  it("without a bound is reached by that much or more", () => {
    expect(met("EQ", "90", ["EQ", "95", "percent"])).toBe(true);
    expect(met("EQ", "90", ["EQ", "89", "percent"])).toBe(false);
  });

  it("of a direction alone is met by that direction", () => {
    expect(met("FALL", null, ["FALL", "5", "percent"])).toBe(true);
    expect(met("FALL", null, ["RISE", null, "percent"])).toBe(false);
  });

  it("stays open where results lack, cannot tell, are of another unit or disagree", () => {
    expect(met("GT", "90")).toBeNull();
    expect(met("GT", "90", ["GT", "80", "percent"])).toBeNull();
    expect(met("GT", "90", ["APPROX", "95", "percent"])).toBeNull();
    expect(met("GT", "90", ["EQ", "95", "VND"])).toBeNull();
    expect(met("GT", "90", ["EQ", "95", "percent"], ["EQ", "85", "percent"])).toBeNull();
    expect(met("GT", "90", ["EQ", "95", "percent"], ["GT", "80", "percent"])).toBeNull();
  });
});
