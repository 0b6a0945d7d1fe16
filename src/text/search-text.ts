import { fold, marked } from "./fold.js";

/** So many words of a text are looked for; of a longer one the first. */
const MOST_WORDS = 32;

/** Signs between words, and runs of blanks that they leave: each in turn is made one blank. */
export const SIGNS: readonly string[] = [...".,:;/()\"'!?-_%&+[]{}<>=*#@|\\~^…·•°§", "  ", "  "];

/** A key with a blank for every sign between words and one at either end, so that a word or a phrase is found whole. The statement of a search does the same. */
export const spaced = (key: string): string => SIGNS.reduce((text, sign) => text.replaceAll(sign, " "), ` ${key} `);

/** What is looked for: its keys, its different words with and without marks, and the queries in Lucene's language that find it. */
export interface SearchText {
  readonly folded: string;
  readonly marked: string;
  readonly words: readonly string[];
  readonly markedWords: readonly string[];
  /** The last of the words, which may be the beginning of a longer one. */
  readonly last: string | undefined;
  /** Finds what has all of the words, in any order. */
  readonly all: string;
  /** Finds what has any of the words, or a word that begins as the last one does. */
  readonly any: string;
}

/**
 * A text that somebody looks for, as the full-text indexes over `folded` and `marked` are asked for it. Nothing in it is taken for syntax: words are letters and
 * digits, and whatever else there is stands escaped between quotes. Texts with the same words in the same order, and with the same marks, are preferred. The
 * queries of a text without a word are empty.
 */
export function searchText(text: string): SearchText {
  const plain = text.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  const folded = fold(plain);
  const exact = marked(plain);
  const words = wordsOf(folded).slice(0, MOST_WORDS);
  const markedWords = distinct(wordsOf(exact).slice(0, MOST_WORDS));
  const queries = words.length > 0 ? queriesFor(words, { folded, exact, markedWords }) : { all: "", any: "" };
  return { folded, marked: exact, words: distinct(words), markedWords, last: words.at(-1), ...queries };
}

function queriesFor(
  words: readonly string[],
  { folded, exact, markedWords }: { folded: string; exact: string; markedWords: readonly string[] },
): { all: string; any: string } {
  const spellings = distinct(words.map((_, index) => spellingsOf(words, index)));
  const preferred = [
    `folded:${quoted(folded)}^8`,
    `marked:${quoted(exact)}^8`,
    ...markedWords.map((word) => `marked:${quoted(word)}^2`),
  ];
  return {
    all: [...spellings.map((each) => `+(${each})`), ...preferred].join(" "),
    any: [...spellings, `folded:${words.at(-1)}*`, ...preferred].join(" "),
  };
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu) ?? [];

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** A word by itself, and as one with its neighbours where the index takes a dot between them for part of the word: "TP.HCM", "3.000". */
function spellingsOf(words: readonly string[], index: number): string {
  const [before, word = "", after] = [words[index - 1], words[index], words[index + 1]];
  const joined = [
    ...(before === undefined ? [] : [`${before}.${word}`]),
    ...(after === undefined ? [] : [`${word}.${after}`]),
  ];
  return [word, ...joined].map((each) => `folded:${quoted(each)}`).join(" ");
}
