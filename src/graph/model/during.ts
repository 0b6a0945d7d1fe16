import { dayNumber } from "./days.js";
import { member, orFalse, property, RANK } from "./filter-parts.js";
import type { Seek, ValueFilter } from "./filter-types.js";
import { parseRange } from "./number-filters.js";

const YEAR = 10_000;
/** No run of days longer than this many years lacks a month-day, 29 February among them. */
const ALL_MONTH_DAYS = 9;
const END_OF_FEBRUARY = 228;
const FIRST_OF_MARCH = 301;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The month-days (mmdd) that a run of days has within one year, as runs of their own; where there is no 29 February it is in none. */
function monthDaysOf(year: number, [from, to]: readonly [from: number, to: number]): (readonly [number, number])[] {
  const first = Math.max(from - year * YEAR, 101);
  const last = Math.min(to - year * YEAR, 1231);
  const runs = isLeap(year)
    ? ([[first, last]] as const)
    : ([
        [first, Math.min(last, END_OF_FEBRUARY)],
        [Math.max(first, FIRST_OF_MARCH), last],
      ] as const);
  return runs.filter(([start, end]) => start <= end);
}

/** The month-days that a run of days has in any year. */
function monthDaysBetween(from: number, to: number): (readonly [number, number])[] {
  const first = Math.floor(from / YEAR);
  const last = Math.min(Math.floor(to / YEAR), first + ALL_MONTH_DAYS);
  const runs = Array.from({ length: last - first + 1 }, (_, index) => monthDaysOf(first + index, [from, to])).flat();
  return [...new Map(runs.map((run) => [run.join(), run])).values()];
}

/** Cypher: whether days of which only the year is missing have one of the month-days; their end may lie in the next year. */
const inSomeYear = (node: string, runs: string): string => {
  const [from, to] = [`${node}.monthDayFrom`, `${node}.monthDayTo`];
  const [begins, ends] = [`${from} <= run[1]`, `${to} >= run[0]`];
  return `any(run IN ${runs} WHERE ${begins} AND ${ends} OR ${from} > ${to} AND (${begins} OR ${ends}))`;
};

/** The span of what lasts over New Year in a year that is not known. */
export const OVER_NEW_YEAR = 100_000_000;

/** `Event.span`, as `derive` keeps it, of what lasts longer than a day: the first of these above its last day minus its first, both as numbers. */
export const SPANS = [100, 1_200, 20_000, OVER_NEW_YEAR];

/** Of one span, the days on which something may have begun. */
type Begun = readonly [span: number, first: number, last: number];

/** When something began that lasts longer than a day, began on a day at the latest and lasts at least to another. */
const begun = (to: number, atLatest: number): Begun[] =>
  SPANS.map((span) => [span, Math.max(1, to - span + 1), atLatest]);

/** When something without a year began that may have one of the month-days: over New Year, on any day. */
const meeting = (runs: readonly (readonly [number, number])[]): Begun[] => [
  ...runs.flatMap(([from, to]): Begun[] => [[0, from, to], ...begun(from, to)]),
  [OVER_NEW_YEAR, 1, 1231],
];

/** What begins in the range, what began before and lasts into it, and what may have, its year being unknown: each by an index of its own. */
const possibly: Seek = {
  rank: RANK.range,
  clauses: ({ node }, value) => {
    const begunOn = (when: string, first: string) =>
      `UNWIND ${when} AS begun MATCH (${node}:Event) WHERE ${node}.span = begun[0] AND ${first} >= begun[1] AND ${first} <= begun[2]`;
    const branches = [
      `MATCH (${node}:Event) WHERE ${node}.earliest >= ${value(0)} AND ${node}.earliest <= ${value(1)}`,
      `${begunOn(value(3), `${node}.earliest`)} AND ${orFalse(`${node}.latest >= ${value(0)}`)}`,
      `${begunOn(value(4), `${node}.monthDayFrom`)} AND ${orFalse(inSomeYear(node, value(2)))}`,
    ];
    return `CALL () { ${branches.map((each) => `${each} RETURN ${node}`).join(" UNION ")} }`;
  },
};

const certainly: Seek = {
  rank: RANK.range,
  clauses: ({ node }, value) =>
    `MATCH (${node}:Event) WHERE ${node}.earliest >= ${value(0)} AND ${node}.earliest <= ${value(1)} AND ${orFalse(`${node}.latest <= ${value(1)}`)}`,
};

/**
 * The days of an event as far as they are told, against a range of days. What has no date at all is in no range, what has no year never
 * certainly.
 */
export const during: ValueFilter = {
  kind: "value",
  parse: (value, refuse) => {
    const range = parseRange(value, refuse, { what: "day", none: [1, Number.MAX_SAFE_INTEGER], toBound: dayNumber });
    if (!range) return undefined;
    const [from, to] = range.values as [number, number];
    if (member(value, "match") === "CERTAINLY") return { form: "CERTAINLY", values: [from, to] };
    const runs = monthDaysBetween(from, to);
    return { form: "POSSIBLY", values: [from, to, runs, begun(from, from - 1), meeting(runs)] };
  },
  holds: ({ node }, form, value) =>
    form === "CERTAINLY"
      ? `${node}.sortDay >= ${value(0)} AND ${node}.sortDay <= ${value(1)} AND ${orFalse(`${node}.latest <= ${value(1)}`)}`
      : `${node}.sortDay <= ${value(1)} AND CASE WHEN ${node}.sortDay > 0 THEN ${node}.latest >= ${value(0)} ELSE ${inSomeYear(node, value(2))} END`,
  along: (form) => ({
    key: property("sortDay"),
    ...(form === "POSSIBLY" && { bound: ({ node }, value) => `${node}.sortDay <= ${value(1)}` }),
  }),
  seek: (form) => (form === "CERTAINLY" ? certainly : possibly),
};
