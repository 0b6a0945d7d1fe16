/** The oracle's own reading of the rules of Vietnamese text: what is equal when marks do not count, and when they do. */

const DASHES = "‐‑‒–—―";
const BLANKS = " \t\n\v\f\r\u00a0\u2007\u202f";
const DOUBLE = "“”„‟«»";
const SINGLE = "‘’‚‛′`´";
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const LETTER_MARKS = "\u0302\u0306\u031b";

/** Case, blanks, dashes and quotes in one form; blanks round a dash and at the ends are gone. */
function plain(text: string): string {
  let written = "";
  let blank = false;
  for (const sign of text.normalize("NFC").toLowerCase()) {
    if (BLANKS.includes(sign)) {
      blank = true;
      continue;
    }
    const one = DASHES.includes(sign) ? "-" : DOUBLE.includes(sign) ? '"' : SINGLE.includes(sign) ? "'" : sign;
    if (blank && written !== "" && one !== "-" && !written.endsWith("-")) written += " ";
    blank = false;
    written += one;
  }
  return written.normalize("NFC");
}

const remembered = (key: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? key(text);
    known.set(text, found);
    return found;
  };
};

/** The text without case, tones, marks of letters; đ is d. */
export const withoutMarks = remembered(bare);

/** The text without case; the tone of a syllable that ends in oa, oe, uy stands on the first of the two (not after q). */
export const withMarks = remembered(toned);

function bare(text: string): string {
  const signs = [...plain(text).normalize("NFD")].filter((sign) => !(TONES + LETTER_MARKS).includes(sign));
  return signs
    .map((sign) => (sign === "đ" ? "d" : sign))
    .join("")
    .normalize("NFC");
}

/** A letter without its tone, and the tone; empty where it has none. */
function takeTone(sign: string): { letter: string; tone: string } {
  const [base = "", ...marks] = sign.normalize("NFD");
  const tone = marks.find((mark) => TONES.includes(mark)) ?? "";
  return { letter: [base, ...marks.filter((mark) => mark !== tone)].join("").normalize("NFC"), tone };
}

function toned(text: string): string {
  const signs = [...plain(text)];
  signs.forEach((sign, index) => {
    const { letter, tone } = takeTone(sign);
    const before = signs[index - 1] ?? "";
    const isPair =
      before === "o" ? "ae".includes(letter) : before === "u" && letter === "y" && signs[index - 2] !== "q";
    if (tone === "" || !isPair || /[\p{L}\p{M}]/u.test(signs[index + 1] ?? "")) return;
    signs[index - 1] = (before + tone).normalize("NFC");
    signs[index] = letter;
  });
  return signs.join("");
}

const collator = new Intl.Collator("vi");

/** Vietnamese dictionary order. */
export const inDictionary = (left: string, right: string): number => collator.compare(left, right);
