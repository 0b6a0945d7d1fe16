import { BadUserInput } from "../../errors.js";
import { searchText, spaced } from "../../text/search-text.js";
import type { Site, Sought } from "../model/types.js";

/** The longest text that is sought, in code points of its NFC form. */
const LONGEST_TEXT = 500;

/** How near a name or title comes to the text: it is that, has the same words, begins with them, has them, has them with a longer last one. */
export const NEARNESS = { same: 5, sameWords: 4, begins: 3, contains: 2, begun: 1 } as const;

/** Steps of how alike two texts are in length. */
export const STEPS = 1_000;

/**
 * What is sought by a text, and how what is found is ranked: first by how many of the words are there; then, where the text has marks, by how many of them are
 * there with the same marks, before how near to the text it comes, and where it has none, the other way round; last by its length. Throws BadUserInput for a text
 * that is too long.
 */
export function soughtBy(text: string): Sought {
  refuseTooLong([...text.normalize("NFC")].length);
  const { folded, marked, words, markedWords, last, all, any } = searchText(text);
  const most = { words: words.length + (last === undefined ? 0 : 1), marks: markedWords.length, whole: NEARNESS.same };
  const word = (most.marks + 1) * (most.whole + 1);
  const weights =
    folded === marked ? { word, marks: 1, whole: most.marks + 1 } : { word, marks: most.whole + 1, whole: 1 };
  const allWords = most.words * word * (STEPS + 1);
  return {
    folded,
    phrase: spaced(folded),
    words: [...words.map(spaced), ...(last === undefined ? [] : [` ${last}`])],
    markedWords: markedWords.map(spaced),
    all,
    any,
    weights,
    allWords,
    best: allWords + (most.marks * weights.marks + most.whole * weights.whole) * (STEPS + 1) + STEPS,
  };
}

/** What the search of a site seeks. */
export function soughtAt({ sought }: Site): Sought {
  if (!sought) throw new Error("No text is sought there.");
  return sought;
}

function refuseTooLong(asked: number): void {
  if (asked <= LONGEST_TEXT) return;
  throw new BadUserInput("text", `\`text\` takes at most ${LONGEST_TEXT} characters; ${asked} were given.`, {
    max: LONGEST_TEXT,
    asked,
  });
}
