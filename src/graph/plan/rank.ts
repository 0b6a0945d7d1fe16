import { SIGNS } from "../../text/search-text.js";
import type { Bind, Sought } from "../model/types.js";
import { NEARNESS, soughtAt, STEPS } from "./sought.js";

/**
 * Clauses that bind `rank` for each `hit`, a name, article or event: a whole number, told by the text sought and the keys of the hit alone, so that it holds while others
 * come and go. What has nothing of the text is left out. {@link soughtBy} says what comes first.
 */
export function ranked(bind: Bind): string {
  const value = (of: (sought: Sought) => unknown) => bind((site) => of(soughtAt(site)));
  const signs = bind(() => SIGNS);
  const spaced = (key: string) => `reduce(text = ' ' + ${key} + ' ', sign IN ${signs} | replace(text, sign, ' '))`;
  const found = (words: (sought: Sought) => unknown, text: string) =>
    `size([word IN ${value(words)} WHERE ${text} CONTAINS word])`;
  const counts = [
    `${value(({ weights }) => weights.word)} * ${found((sought) => sought.words, "words")}`,
    `${value(({ weights }) => weights.marks)} * ${found((sought) => sought.markedWords, "markedWords")}`,
    `${value(({ weights }) => weights.whole)} * ${nearness(value)}`,
  ];
  return (
    `WITH *, ${spaced("hit.folded")} AS words, ${spaced("hit.marked")} AS markedWords ` +
    `WITH *, ${counts.join(" + ")} AS likeness WHERE likeness > 0 ` +
    `WITH *, likeness * ${STEPS + 1} + ${share(value(({ folded }) => [...folded].length))} AS rank`
  );
}

type Value = (of: (sought: Sought) => unknown) => string;

function nearness(value: Value): string {
  const phrase = value(({ phrase }) => phrase);
  return (
    `CASE WHEN hit.folded = ${value(({ folded }) => folded)} THEN ${NEARNESS.same} WHEN words = ${phrase} THEN ${NEARNESS.sameWords} ` +
    `WHEN words STARTS WITH ${phrase} THEN ${NEARNESS.begins} WHEN words CONTAINS ${phrase} THEN ${NEARNESS.contains} ` +
    `WHEN words CONTAINS ${value(({ phrase }) => phrase.trimEnd())} THEN ${NEARNESS.begun} ELSE 0 END`
  );
}

/** The shorter length as a share of the longer one, in steps. */
const share = (length: string): string =>
  `CASE WHEN size(hit.folded) < ${length} THEN ${STEPS} * size(hit.folded) / ${length} ELSE ${STEPS} * ${length} / size(hit.folded) END`;
