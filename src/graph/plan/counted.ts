import { sortKey } from "../../text/sort-key.js";
import type { Dimension, TimeUnit } from "../model/counting.js";

/** The label of what is not known. */
const UNKNOWN = "Không rõ";

/** A key as a statement gives it, with its label where it is a node. */
export type StoredKey = readonly [key: string | number | null, label: string | null];

/** A key as clients see it, null where it is not known; both are null of what is not told apart. */
export interface Named {
  readonly key: string | null;
  readonly label: string | null;
}

/** A key of a dimension as clients see it. */
export function named(dimension: Dimension, [key, label]: StoredKey): Named {
  if (dimension.kind === "none") return { key: null, label: null };
  const text = dimension.kind === "time" ? timeText(dimension.unit, Number(key)) : key;
  return text === null ? { key: null, label: UNKNOWN } : { key: String(text), label: label ?? String(text) };
}

/** 2024, 2024-03; null for 0. */
function timeText(unit: TimeUnit, number: number): string | null {
  if (number === 0) return null;
  const digits = String(number);
  return unit === "YEAR" ? digits.padStart(4, "0") : digits.padStart(6, "0").replace(/(..)$/, "-$1");
}

/** Something with how much counts under it. */
export interface Counted extends Named {
  readonly amount: number;
}

/**
 * The first so many by their amounts, the largest first; equals in dictionary order of their labels, then by key, what is not known last.
 * `isInOrder`: those that are known come in that order of equals.
 */
export function largest<T extends Counted>(
  counted: readonly T[],
  { isInOrder, first }: { isInOrder: boolean; first: number },
): readonly T[] {
  const rows = counted.map((row) => ({ row, place: isInOrder ? "" : sortKey(row.label ?? "") }));
  rows.sort(
    (a, b) =>
      b.row.amount - a.row.amount ||
      Number(a.row.key === null) - Number(b.row.key === null) ||
      compare(a.place, b.place) ||
      (isInOrder ? 0 : compare(a.row.key ?? "", b.row.key ?? "")),
  );
  return rows.slice(0, first).map(({ row }) => row);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
