import { decimalKey, isDecimal } from "../../text/decimal-key.js";
import { fold, marked } from "../../text/fold.js";
import { sortKey } from "../../text/sort-key.js";
import type { Row } from "../database/graph.js";
import { isMet, type Stated } from "./is-met.js";

type Properties = Readonly<Record<string, unknown>>;

/** From id, label and the text to fold, which may be null, as `stale_entities` finds them. */
export function entityKeys([id, label, text]: Row): Properties {
  return { id, label, sortKey: sortKey(String(label)), ...foldedKeys(text) };
}

/** From key, text and the stored keys, as `stored_names` finds them; undefined where those are right. */
export function nameKeys([key, text, folded, marked]: Row): Properties | undefined {
  const right = foldedKeys(text);
  return folded === right.folded && marked === right.marked ? undefined : { key, ...right };
}

/** From id, what is stored, what was aimed at and what was reached, as `stored_verdicts` finds them; undefined where that is right. */
export function verdict([id, stored, target, results]: Row): Properties | undefined {
  const right = isMet(target as Stated, results as Stated[]);
  return right === stored ? undefined : { id, isMet: right };
}

/** The keys of sections or units: as {@link keysByText}, from text and its two folded keys. */
export const foldedKeysByText = keysByText(foldedKeys);

/** The keys of values: as {@link keysByText}, from text and its decimal key; null for what is no decimal. */
export const decimalKeysByText = keysByText((text) => ({
  sortValue: text !== null && isDecimal(String(text)) ? decimalKey(String(text)) : null,
}));

/**
 * For a property that many nodes share, so that each text travels once: from one list of distinct [text, …stored keys], the right keys of
 * the texts whose stored keys are wrong somewhere, under "=" and the text, or under "" for none; undefined where there is no such text.
 * The sign keeps any text from being a name that objects have.
 */
function keysByText(keysOf: (text: unknown) => Properties) {
  return ([found]: Row): { readonly keys: Properties } | undefined => {
    const stale = (found as Row[])
      .map(([text, ...stored]) => ({ text, stored, right: keysOf(text) }))
      .filter(({ stored, right }) => Object.values(right).some((key, index) => key !== stored[index]));
    if (stale.length === 0) return undefined;
    return {
      keys: Object.fromEntries(stale.map(({ text, right }) => [text === null ? "" : `=${String(text)}`, right])),
    };
  };
}

function foldedKeys(text: unknown) {
  if (text === null) return { folded: null, marked: null };
  return { folded: fold(String(text)), marked: marked(String(text)) };
}
