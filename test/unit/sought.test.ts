import { BadUserInput } from "../../src/errors.js";
import { soughtBy } from "../../src/graph/plan/sought.js";

describe("what is sought by a text", () => {
  it("counts a word more than all marks and the whole text, and whole before marks where it has none", () => {
    const { weights } = soughtBy("lai chau");
    expect(weights).toEqual({ word: 18, marks: 1, whole: 3 });
    expect(2 * weights.marks + 5 * weights.whole).toBeLessThan(weights.word);
  });

  it("counts marks before the whole text where it has some", () => {
    expect(soughtBy("Lai Châu").weights).toEqual({ word: 18, marks: 6, whole: 1 });
  });

  it("has a best rank above that of all words without marks", () => {
    const { allWords, best } = soughtBy("Lai Châu");
    expect(best).toBeGreaterThan(allWords);
    expect(Number.isSafeInteger(soughtBy("từ ".repeat(160)).best)).toBe(true);
  });

  it("may have 500 characters, however they are composed", () => {
    const text = "ấ".repeat(500);
    expect(() => soughtBy(text.normalize("NFD"))).not.toThrow();
    expect(() => soughtBy(`${text}x`)).toThrow(BadUserInput);
    expect(() => soughtBy(`${text}x`)).toThrow("`text` takes at most 500 characters; 501 were given.");
  });
});
