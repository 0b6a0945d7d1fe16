import fc from "fast-check";
import { decimalKey, isDecimal } from "../../src/text/decimal-key.js";

/** Whole numbers as digits, the point moved by so many places, and what does not change the number: zeros in front and behind. */
const written = fc
  .record({
    negative: fc.boolean(),
    digits: fc.oneof(fc.constantFrom("0", "1", "9", "10", "99", "100"), fc.stringMatching(/^\d{1,40}$/)),
    places: fc.integer({ min: 0, max: 45 }),
    front: fc.constantFrom("", "0", "000"),
    behind: fc.constantFrom("", "0", "000"),
  })
  .map(({ negative, digits, places, front, behind }) => {
    const padded = digits.padStart(places + 1, "0");
    const fraction = padded.slice(padded.length - places) + behind;
    const whole = front + padded.slice(0, padded.length - places);
    return `${negative ? "-" : ""}${whole}${places > 0 && fraction !== "" ? `.${fraction}` : ""}`;
  });

const SCALE = 50;

/** The number times 10^50, exactly. */
function scaled(text: string): bigint {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(SCALE, "0"));
  return text.startsWith("-") ? -size : size;
}

const sign = (left: string | bigint, right: string | bigint): number => (left < right ? -1 : left > right ? 1 : 0);

describe("decimalKey", () => {
  it("orders any two decimals as the numbers are ordered, and gives equal numbers one key", () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        expect(sign(decimalKey(left), decimalKey(right))).toBe(sign(scaled(left), scaled(right)));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ["75", ["75.0", "075", "75.000", "0075.0"]],
    ["0", ["-0", "0.0", "-0.00", "000"]],
    ["0.1", ["0.10", "00.1"]],
    ["-1.5", ["-01.50"]],
  ])("gives %s one key, however it is written", (plain, others) => {
    expect(others.map(decimalKey)).toEqual(others.map(() => decimalKey(plain)));
  });

  it("puts numbers apart that a float cannot tell", () => {
    const ordered = ["-9007199254740993", "-9007199254740992", "0.1", "0.10000000000000000001", "9007199254740993"];
    const keys = ordered.map(decimalKey);
    expect([...keys].reverse().sort()).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("followed by a space stands above the key, and below the key of any greater number", () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        const after = `${decimalKey(left)} `;
        expect(decimalKey(right) < after).toBe(scaled(right) <= scaled(left));
      }),
      { numRuns: 5_000 },
    );
  });

  it("holds printable signs above the space alone", () => {
    fc.assert(fc.property(written, (text) => expect(decimalKey(text)).toMatch(/^[!-~]+$/)));
  });

  it("takes numbers of a million digits, zeros among them, in time that grows with their length", () => {
    const zeros = "0".repeat(1_000_000);
    expect(decimalKey(`1${zeros}`) < decimalKey(`1${zeros}0`)).toBe(true);
    expect(decimalKey(`0.${zeros}1`) < decimalKey(`0.${zeros.slice(1)}1`)).toBe(true);
    expect(decimalKey(`1.${zeros}1${zeros}`) > decimalKey("1")).toBe(true);
  });

  it.each(["", "-", "1e5", "+1", ".5", "5.", "1,5", "٣", " 1", "1\n", "NaN", "--1"])("refuses %j", (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => decimalKey(text)).toThrow(RangeError);
  });
});
