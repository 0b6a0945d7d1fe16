import { isMet, type Stated } from "../../src/graph/derive/is-met.js";
import { decimalKey } from "../../src/text/decimal-key.js";

type Said = readonly [comparator: string, value: string | null, unit: string | null];

const stated = ([comparator, value, unit]: Said): Stated => [comparator, value && decimalKey(value), unit];

const met = (comparator: string, value: string | null, ...results: Said[]) =>
  isMet(stated([comparator, value, "percent"]), results.map(stated));

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
    expect(met("LTE", "2", ["EQ", "2.5", "percent"])).toBe(false);
    expect(met("LT", "2", ["GTE", "2", "percent"])).toBe(false);
  });

  it("is compared exactly, where numbers of the machine cannot tell", () => {
    expect(met("GT", "9007199254740992", ["EQ", "9007199254740993", "percent"])).toBe(true);
    expect(met("GTE", "0.1", ["EQ", "0.0999999999999999999999", "percent"])).toBe(false);
    expect(met("EQ", "90.0", ["EQ", "90", "percent"])).toBe(true);
    expect(met("LT", "-10", ["EQ", "-9.5", "percent"])).toBe(false);
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
