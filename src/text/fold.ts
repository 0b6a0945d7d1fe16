/** The combining marks of Vietnamese: grave, acute, tilde, hook above, dot below, circumflex, breve, horn. */
const VIETNAMESE_MARKS = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B]/g;

const BLANKS = /[ \t\n\v\f\r\u00A0\u2007\u202F]+/g;
const DASHES = /[\u2010-\u2015]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB]/g;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u0060\u00B4]/g;

/** An open syllable ending in oa, oe or uy whose tone stands on the last vowel; not after q, where u is no vowel. */
const TONE_ON_LAST_VOWEL = /(?:o([àáảãạèéẻẽẹ])|(?<!q)u([ỳýỷỹỵ]))(?![\p{L}\p{M}])/gu;

/**
 * The key by which names and titles are found: NFC, runs of blanks as one space, dashes as "-" without the blanks round them, quotes
 * in one form, lower case, tones and vowel marks off, đ as d, trimmed. Equal for NFC and NFD input, and idempotent.
 * It finds, it never identifies: different names share a key. The check `folded_keys` is the same function inside the database.
 */
export function fold(text: string): string {
  const bare = oneForm(text).normalize("NFD").replace(VIETNAMESE_MARKS, "").replaceAll("đ", "d");
  return bare.normalize("NFC");
}

/**
 * The exact key of a name: as {@link fold}, but tones, vowel marks and đ stay, and the tone of an open oa, oe, uy stands on its first
 * vowel, so that "Hoà Bình" and "Hòa Bình" are equal while "Quý" stays.
 */
export function marked(text: string): string {
  return oneForm(text).replace(TONE_ON_LAST_VOWEL, (_match, afterO: string | undefined, afterU: string | undefined) =>
    afterO === undefined ? moveTone("u", afterU ?? "") : moveTone("o", afterO),
  );
}

/** Spaces, dashes, quotes and case in one form; marks untouched; NFC. */
function oneForm(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(DASHES, "-")
    .replace(BLANKS, " ")
    .replaceAll(" -", "-")
    .replaceAll("- ", "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(/^ | $/g, "")
    .normalize("NFC");
}

function moveTone(first: string, toned: string): string {
  const [base = "", tone = ""] = toned.normalize("NFD");
  return (first + tone).normalize("NFC") + base;
}
