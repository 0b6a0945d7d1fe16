import fc from "fast-check";
import { searchText, spaced } from "../../src/text/search-text.js";

/** What stands between quotes is plain text to Lucene; what is left is syntax of ours. */
const outsideQuotes = (query: string): string => query.replace(/"(?:[^"\\]|\\.)*"/g, "_");

describe("a text that is sought", () => {
  it("asks for all of its words, and prefers the same marks and the same order", () => {
    const { all } = searchText("Lai Châu");
    expect(all).toBe(
      '+(folded:"lai" folded:"lai.chau") +(folded:"chau" folded:"lai.chau") ' +
        'folded:"lai chau"^8 marked:"lai châu"^8 marked:"lai"^2 marked:"châu"^2',
    );
  });

  it("asks else for any of them, or for one that begins as the last one does", () => {
    const { any } = searchText("Lai Ch");
    expect(any).toMatch(/^folded:"lai" folded:"lai\.ch" folded:"ch" folded:"lai\.ch" folded:ch\* /);
  });

  it("is one and the same composed or not, in any case, with any dash, with either way of writing hoà", () => {
    const [plain, ...others] = [
      "Hòa Bình - Đà Nẵng",
      "Hoà Bình – Đà Nẵng",
      "HÒA BÌNH-ĐÀ NẴNG",
      "Hòa Bình — Đà Nẵng".normalize("NFD"),
    ].map(searchText);
    for (const other of others) expect(other).toEqual(plain);
  });

  it("has its words each once, without signs", () => {
    expect(searchText("Công an TP.HCM, công an (Q.1)").words).toEqual(["cong", "an", "tp", "hcm", "q", "1"]);
  });

  it.each(["", "  ", "*** -- !!", "²", "\0", "\uD800"])("has no queries where it has no words: %j", (text) => {
    expect(searchText(text)).toMatchObject({ words: [], all: "", any: "" });
  });

  it("holds no syntax of its own: fields, quotes and boosts alone stand outside quotes", () => {
    const syntax = fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ', "AND ", "OR ", "TO ", "folded:", "ấ", "x", "7");
    const text = fc.array(syntax, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (given) => {
        const { all, any, words } = searchText(given);
        if (words.length === 0) return;
        expect(outsideQuotes(all)).toMatch(/^(\+\(folded:_( folded:_)*\) )+folded:_\^8 marked:_\^8( marked:_\^2)+$/);
        expect(outsideQuotes(any)).toMatch(
          /^(folded:_ )+folded:[\p{L}\p{Nd}\p{M}]+\* folded:_\^8 marked:_\^8( marked:_\^2)+$/u,
        );
      }),
    );
  });

  it("looks for 32 words of a long text", () => {
    const { words, all } = searchText(Array.from({ length: 99 }, (_, index) => `từ${index}`).join(" "));
    expect(words).toHaveLength(32);
    expect(all.match(/\+\(/g)).toHaveLength(32);
  });
});

describe("a key with blanks for signs", () => {
  it("has one blank between words and at both ends", () => {
    expect(spaced('tp.hcm: "bat" (3) - xong')).toBe(" tp hcm bat 3 xong ");
  });
});
