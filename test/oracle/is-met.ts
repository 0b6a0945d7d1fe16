import { compareDecimals } from "./decimals.js";
import type { Figure } from "./graph-data.js";

type Side = { readonly at: string; readonly isIn: boolean } | undefined;

/** Values that a figure leaves possible: those from `low` to `high`; undefined is no bound. */
interface Span {
  readonly low: Side;
  readonly high: Side;
}

function spanOf({ comparator, value }: Figure): Span | undefined {
  if (value === null) return undefined;
  const at = (isIn: boolean): Side => ({ at: value, isIn });
  const spans: Record<string, Span> = {
    EQ: { low: at(true), high: at(true) },
    GT: { low: at(false), high: undefined },
    GTE: { low: at(true), high: undefined },
    LT: { low: undefined, high: at(false) },
    LTE: { low: undefined, high: at(true) },
  };
  return spans[comparator];
}

/** Whether one bound lets through no more than another; `sign` is 1 for lower bounds, -1 for upper ones. */
function within(inner: Side, outer: Side, sign: 1 | -1): boolean {
  if (!outer) return true;
  if (!inner) return false;
  const order = sign * compareDecimals(inner.at, outer.at);
  return order > 0 || (order === 0 && (outer.isIn || !inner.isIn));
}

const isBefore = (high: Side, low: Side): boolean => {
  if (!high || !low) return false;
  const order = compareDecimals(high.at, low.at);
  return order < 0 || (order === 0 && !(high.isIn && low.isIn));
};

/** What one result says of a target: a bare target is reached by that much or more. */
function says(target: Figure, result: Figure): boolean | null {
  const directions = ["FALL", "RISE"];
  if (target.value === null && directions.includes(target.comparator) && directions.includes(result.comparator))
    return target.comparator === result.comparator;
  const aim = spanOf(target.comparator === "EQ" ? { ...target, comparator: "GTE" } : target);
  const reached = spanOf(result);
  if (!aim || !reached || target.unit !== result.unit) return null;
  if (within(reached.low, aim.low, 1) && within(reached.high, aim.high, -1)) return true;
  return isBefore(reached.high, aim.low) || isBefore(aim.high, reached.low) ? false : null;
}

/** Whether a target is met; null where results lack, disagree or cannot tell. */
export function isMet(target: Figure, results: readonly Figure[]): boolean | null {
  const said = results.map((result) => says(target, result));
  const [first = null] = said;
  return said.every((each) => each === first) ? first : null;
}
