import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ARTICLE = fileURLToPath(new URL("../../../shared/seeds/000_c091bab4b4769d6d.txt", import.meta.url));
const isHere = existsSync(ARTICLE);
const WORDS_IN_A_SENTENCE = 6;

/** The text of the seed article in NFC, which is no part of the repository; empty where it is absent. */
export const text = isHere ? readFileSync(ARTICLE, "utf8").normalize("NFC") : "";

/** `it` for tests that need the text; where it is absent they are skipped, and their name says why. */
export function withText(name: string, test: jest.ProvidesCallback): void {
  if (isHere) it(name, test);
  else it.skip(`${name} [skipped: ../shared/seeds is absent, and with it the text of the article]`, test);
}

/** All runs of six words in a text, in lower case without the signs between them: whole sentences cannot hide. */
export function runs(given: string): string[] {
  const words =
    given
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS_IN_A_SENTENCE - 1).map((_word, i) => words.slice(i, i + WORDS_IN_A_SENTENCE).join(" "));
}

/** The runs of the article that no file and no graph may hold: all but those of its title and of names, given as `free`. */
export function ownRuns(free: readonly string[]): ReadonlySet<string> {
  const allowed = new Set(free.flatMap(runs));
  return new Set(runs(text).filter((run) => !allowed.has(run)));
}
