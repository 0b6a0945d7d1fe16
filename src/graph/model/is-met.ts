type Stored = readonly [comparator: string, value: string | null, unit: string | null];

/** An open or closed end of an interval on the number line. */
interface Interval {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/** The values that a figure leaves possible; undefined where it gives no bound that can be compared. */
function interval([comparator, value]: Stored): Interval | undefined {
  if (value === null) return undefined;
  const at = Number(value);
  const all = { low: -Infinity, lowOpen: true, high: Infinity, highOpen: true };
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

const apart = (left: Interval, right: Interval): boolean =>
  left.high < right.low || (left.high === right.low && (left.highOpen || right.lowOpen));

/** A bare target ("đạt 90 %") is reached by that much or more. */
const aim = (target: Stored): Stored => (target[0] === "EQ" ? ["GTE", target[1], target[2]] : target);

function verdict(target: Stored, result: Stored): boolean | null {
  const directions = ["FALL", "RISE"];
  if (target[1] === null && directions.includes(target[0]) && directions.includes(result[0])) {
    return target[0] === result[0];
  }
  const wanted = interval(aim(target));
  const reached = interval(result);
  if (!wanted || !reached || target[2] !== result[2]) return null;
  if (startsWithin(reached, wanted) && endsWithin(reached, wanted)) return true;
  return apart(reached, wanted) ? false : null;
}

/**
 * Whether a target is met by the results recorded as answering it: every value that the results leave possible lies
 * within what was aimed at. Null where results are missing, disagree or cannot tell.
 * Takes `[comparator, value, unit, [[comparator, value, unit], …]]` as read from the graph.
 */
export function isMet(stored: unknown): boolean | null {
  const [comparator, value, unit, results] = stored as [...Stored, readonly Stored[]];
  const verdicts = new Set(results.map((result) => verdict([comparator, value, unit], result)));
  const [only = null] = verdicts;
  return verdicts.size === 1 ? only : null;
}
