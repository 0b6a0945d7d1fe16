/** What a figure says, its value as a decimal key, by which it is compared exactly. */
export type Stated = readonly [comparator: string, valueKey: string | null, unit: string | null];

/** An open or closed end of an interval on the number line, by decimal keys. */
interface Interval {
  readonly low: string;
  readonly lowOpen: boolean;
  readonly high: string;
  readonly highOpen: boolean;
}

/** Below and above every decimal key. */
const NO_END = { low: "", high: "~" };

/** The values that a figure leaves possible; undefined where it gives no bound that can be compared. */
function interval([comparator, at]: Stated): Interval | undefined {
  if (at === null) return undefined;
  const all = { ...NO_END, lowOpen: true, highOpen: true };
  switch (comparator) {
    case "EQ":
      return { low: at, lowOpen: false, high: at, highOpen: false };
    case "GT":
    case "GTE":
      return { ...all, low: at, lowOpen: comparator === "GT" };
    case "LT":
    case "LTE":
      return { ...all, high: at, highOpen: comparator === "LT" };
    default:
      return undefined;
  }
}

const startsWithin = (inner: Interval, outer: Interval): boolean =>
  inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));

const endsWithin = (inner: Interval, outer: Interval): boolean =>
  inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));

const below = (left: Interval, right: Interval): boolean =>
  left.high < right.low || (left.high === right.low && (left.highOpen || right.lowOpen));

/** A bare target ("đạt 90 %") is reached by that much or more. */
const aim = (target: Stated): Stated => (target[0] === "EQ" ? ["GTE", target[1], target[2]] : target);

function verdict(target: Stated, result: Stated): boolean | null {
  const directions = ["FALL", "RISE"];
  if (target[1] === null && directions.includes(target[0]) && directions.includes(result[0])) {
    return target[0] === result[0];
  }
  const wanted = interval(aim(target));
  const reached = interval(result);
  if (!wanted || !reached || target[2] !== result[2]) return null;
  if (startsWithin(reached, wanted) && endsWithin(reached, wanted)) return true;
  return below(reached, wanted) || below(wanted, reached) ? false : null;
}

/**
 * Whether a target is met by the results recorded as answering it: every value that the results leave possible lies
 * within what was aimed at. Null where results are missing, disagree or cannot tell.
 */
export function isMet(target: Stated, results: readonly Stated[]): boolean | null {
  const verdicts = new Set(results.map((result) => verdict(target, result)));
  const [only = null] = verdicts;
  return verdicts.size === 1 ? only : null;
}
