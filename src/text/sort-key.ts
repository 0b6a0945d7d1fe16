/**
 * Every sign with a place of its own in Vietnamese dictionaries, lowest first: blanks, punctuation, digits, then the letters, where
 * ă, â, đ, ê, ô, ơ, ư stand after their base letter. The order is that of the CLDR collation "vi". 93 at most: see `keyLetter`.
 */
const ORDER = [
  ..." _-‐–—―,;:!?.·'\"«»()[]{}§@*/\\&#%•`´^°©®+×<=>|~$₫€",
  ..."0123456789",
  ..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz",
];
const PLACES = new Map(ORDER.map((sign, place) => [sign, place]));

/** Signs that share the place of another and differ from it on the second or the third level only, by so much. */
const VARIANTS = new Map<string, { sign: string; second: number; third: number }>([
  ...variants("'", "‘’‚‛", "second"),
  ...variants('"', "“”„‟", "second"),
  ...variants(" ", "\u00A0", "third"),
  ...variants("‐", "‑", "third"),
  ...variants(".", "\u2024", "third"),
  ...variants("1", "¹", "third"),
  ...variants("2", "²", "third"),
  ...variants("3", "³", "third"),
]);

/** Marks as the second level orders them: the tones huyền, hỏi, ngã, sắc, nặng, then those of other languages. Above the quotes. */
const MARKS = [..."\u0300\u0309\u0303\u0301\u0323\u0306\u0302\u030C\u030A\u0308\u030B\u0307\u0327\u0328\u0304"];
const FIRST_MARK = 5;

/** A letter and the mark that makes it another letter, not another tone. */
const MARKED_LETTERS = new Map([..."ăâêôơư"].map((letter) => [letter.normalize("NFD"), letter]));

/** Below every letter of a key, so that a shorter text stands first and a lower level counts only between equals. */
const SEPARATOR = " ";

/**
 * A key whose plain string comparison (code points) is the order of `Intl.Collator("vi")` over whole texts: letters first, then tones,
 * then lower before upper case. Printable ASCII. Exact for Vietnamese, digits and usual punctuation; a sign that is not in the
 * table stands after all others, by code point; control characters do not count.
 */
export function sortKey(text: string): string {
  const levels = { first: "", second: "", third: "" };
  const plain = text.normalize("NFC").replace(/[\p{Cc}\p{Cf}]/gu, "");
  for (const sign of plain.replaceAll("…", "\u2024\u2024\u2024")) append(levels, sign);
  const second = levels.second.replace(/!+$/, "");
  const third = levels.third.replace(/!+$/, "");
  return [levels.first, second, third].join(SEPARATOR).trimEnd();
}

/** A mark without a letter counts on the second level only, as do the tones of a letter. */
function append(levels: { first: string; second: string; third: string }, sign: string): void {
  if (/^\p{M}$/u.test(sign)) {
    levels.second += markWeight(sign);
    return;
  }
  const { letter, tones } = takeApart(sign.toLowerCase());
  const variant = VARIANTS.get(letter);
  levels.first += placeWeight(variant?.sign ?? letter);
  levels.second += keyLetter(variant?.second ?? 0) + tones.map(markWeight).join("");
  levels.third += keyLetter(variant?.third ?? (sign === sign.toLowerCase() ? 0 : 1));
}

/** The letter of the alphabet ("ậ" is an "â") and its tones. */
function takeApart(sign: string): { letter: string; tones: string[] } {
  const [base = "", ...marks] = sign.normalize("NFD");
  const maker = marks.find((mark) => MARKED_LETTERS.has(base + mark));
  if (maker === undefined) return { letter: base, tones: marks };
  return { letter: MARKED_LETTERS.get(base + maker) ?? base, tones: marks.filter((mark) => mark !== maker) };
}

function placeWeight(letter: string): string {
  const place = PLACES.get(letter);
  return place === undefined ? "~" + hexadecimal(letter) : keyLetter(place);
}

function markWeight(mark: string): string {
  const rank = MARKS.indexOf(mark);
  return rank < 0 ? "~" + hexadecimal(mark) : keyLetter(FIRST_MARK + rank);
}

/** Weights 0 to 92 as "!" to "}"; "~" opens a sign that is in no table. */
function keyLetter(weight: number): string {
  return String.fromCharCode(0x21 + weight);
}

function hexadecimal(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}

function variants(sign: string, others: string, level: "second" | "third") {
  return [...others].map((other, i) => [other, { sign, second: 0, third: 0, [level]: i + 1 }] as const);
}
