import { readFileSync } from "node:fs";
import fc from "fast-check";
import { sortKey } from "../../src/text/sort-key.js";
import { readTables } from "../../tools/seeds/tables.js";

const collator = new Intl.Collator("vi");
const LETTERS = [..."aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz"];
const SIGNS = [..." \u00A0_-‐‑–—,;:!?.…·'‘’\"“”«»()[]{}§@*/\\&#%•°+<=>|~$₫€0123456789²üñç"];

/** Few different letters, so that texts are often equal but for tones or case. */
const near = fc.array(fc.constantFrom(..."aAàÀâấẤậdDđĐ -'’".split("")), { maxLength: 6 });
const wide = fc.array(fc.constantFrom(...LETTERS, ...LETTERS.map((sign) => sign.toUpperCase()), ...SIGNS), {
  maxLength: 8,
});
const text = fc.oneof(near, wide).map((signs) => signs.join(""));

const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);

function namesInData(): string[] {
  const tables = readTables(new URL("../../data/", import.meta.url));
  const provinces = [...tables.names.values()].flatMap((unit) => [unit.name, ...unit.aliases, ...unit.weakAliases]);
  const newspapers = tables.newspapers.flatMap((row) => [row.name, ...row.aliases.split("|")]);
  const cells = tables.clusters.flatMap((row) => [row.owner, row.source, row.note, ...row.members.split("|")]);
  const regions = readFileSync(new URL("../../data/provinces.csv", import.meta.url), "utf8").split(/[,\n]/);
  return [...new Set([...provinces, ...newspapers, ...cells, ...regions])];
}

describe("sortKey", () => {
  it.each([
    ["letters of their own after their base letter", ["Bình Dương", "Bình Định"]],
    ["ă and â after a", ["Lào Cai", "Lâm Đồng"]],
    ["a before â, whatever the tones", ["Cao Bằng", "Cần Thơ"]],
    ["tones from huyền to nặng", ["ma", "mà", "mả", "mã", "má", "mạ", "mab"]],
    ["tones only between equal letters", ["mạ an", "ma ang"]],
    ["case last", ["an", "An", "AN", "án"]],
    ["a shorter text first", ["Hà", "Hà Giang"]],
  ])("puts %s", (_what, ordered) => {
    expect([...ordered].reverse().sort(byKey)).toEqual(ordered);
    expect([...ordered].reverse().sort(collator.compare)).toEqual(ordered);
  });

  it("orders any two Vietnamese texts as the collator does", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(byKey(a, b)).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 5000 },
    );
  });

  it("orders every name of the tables as the collator does", () => {
    const names = namesInData().sort(collator.compare);
    expect(names.length).toBeGreaterThan(400);
    const neighbours = names.slice(1).map((name, i) => [names[i] ?? "", name] as const);
    const wrong = neighbours.filter(([a, b]) => byKey(a, b) !== Math.sign(collator.compare(a, b)));
    expect(wrong).toEqual([]);
  });

  it("is printable ASCII, so that every database compares it by code points", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (given) => expect(sortKey(given)).toMatch(/^[ -~]*$/)));
  });

  it("puts a sign of no table behind all others, in a fixed order", () => {
    expect(["中", "z", "я", "日"].sort(byKey)).toEqual(["z", "я", "中", "日"]);
  });

  it("does not tell composed from decomposed text", () =>
    expect(sortKey("Điện Biên".normalize("NFD"))).toBe(sortKey("Điện Biên")));
});
