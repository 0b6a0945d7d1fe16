import fc from "fast-check";
import { fold, marked } from "../../src/text/fold.js";

const VIETNAMESE = [..."aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"];
const SIGNS = [..."  \u00A0\u2007\u202F\t\n-‐–—“”„\"«»'‘’`´.,()0123456789KBüñ"];
const letter = fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.map((sign) => sign.toUpperCase()));
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: letter }, fc.constantFrom(...SIGNS)), { maxLength: 40 })
  .map((signs) => signs.join(""));

describe("fold", () => {
  it.each([
    ["Lai Châu", "lai chau"],
    ["Đắk Lắk", "dak lak"],
    ["Bà Rịa – Vũng Tàu", "ba ria-vung tau"],
    ["Thừa Thiên- Huế", "thua thien-hue"],
    ["  TP\u00A0Lai   Châu ", "tp lai chau"],
    ["phong trào “Vì an ninh Tổ quốc”", 'phong trao "vi an ninh to quoc"'],
    ["K’Brum", "k'brum"],
    ["hoà hòa Hoà", "hoa hoa hoa"],
  ])("gives %j as %j", (given, folded) => expect(fold(given)).toBe(folded));

  it("keeps marks that are not Vietnamese, so that one expression of the database can equal it", () =>
    expect(fold("Zürich")).toBe("zürich"));

  it("is the same for composed and decomposed text, for upper and lower case, and when done twice", () => {
    fc.assert(
      fc.property(text, (given) => {
        const key = fold(given);
        expect(fold(given.normalize("NFD"))).toBe(key);
        expect(fold(given.toUpperCase())).toBe(key);
        expect(fold(key)).toBe(key);
        expect(key).toBe(key.normalize("NFC"));
      }),
    );
  });

  it("does not see which dash stands between words, nor blanks round it", () => {
    fc.assert(
      fc.property(fc.constantFrom("-", "‐", "–", " – ", "- ", " —"), (dash) => {
        expect(fold(`Thừa Thiên${dash}Huế`)).toBe("thua thien-hue");
      }),
    );
  });
});

describe("marked", () => {
  it.each([
    ["Hoà Bình", "hòa bình"],
    ["khoẻ", "khỏe"],
    ["Thuỷ", "thủy"],
    ["Trung uý", "trung úy"],
    ["hoạ, hoá, loã", "họa, hóa, lõa"],
  ])("puts the tone of an open syllable on its first vowel: %j is %j", (given, key) => expect(marked(given)).toBe(key));

  it.each(["quý", "quỳ hợp", "quỳnh", "toàn", "hoàng", "thuyền", "ngoài", "khuỷu"])("leaves %j alone", (word) =>
    expect(marked(word)).toBe(word),
  );

  it("keeps apart what only marks tell apart, and folds to the same key as the text itself", () => {
    expect(marked("Phú Ninh")).not.toBe(marked("Phù Ninh"));
    expect(marked("Đà")).not.toBe(marked("Da"));
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(marked(given))).toBe(fold(given));
        expect(marked(marked(given))).toBe(marked(given));
        expect(marked(given.normalize("NFD"))).toBe(marked(given));
      }),
    );
  });
});
