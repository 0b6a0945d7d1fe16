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
  return Array.from({ length: last - first + 1 }, (_, index) => monthDaysOf(first + index, [from, to])).flat();
}

/** Cypher: whether days of which only the year is missing have one of the month-days; their end may lie in the next year. */
const inSomeYear = (node: string, runs: string): string => {
  const [from, to] = [`${node}.monthDayFrom`, `${node}.monthDayTo`];
  const [begins, ends] = [`${from} <= run[1]`, `${to} >= run[0]`];
  return `any(run IN ${runs} WHERE ${begins} AND ${ends} OR ${from} > ${to} AND (${begins} OR ${ends}))`;
};

/** `Event.span`: of what lasts longer than a day, the first of these above its last day minus its first, both as numbers. */
const SPANS = [100, 1_200, 20_000, 100_000_000];

/** For each span, the first day that something of it may have begun on which lasts into a range. */
const spansInto = (from: number): (readonly [span: number, first: number])[] =>
  SPANS.map((span) => [span, Math.max(1, from - span + 1)] as const);

/** What begins in the range, what began before and lasts into it, and what may have, its year being unknown: each by an index of its own. */
const possibly: Seek = {
  rank: RANK.range,
  clauses: ({ node }, value) => {
    const branches = [
      `${node}.earliest >= ${value(0)} AND ${node}.earliest <= ${value(1)}`,
      `${node}.monthDayFrom > 0 AND ${inSomeYear(node, value(2))}`,
    ].map((where) => `MATCH (${node}:Event) WHERE ${where}`);
    const lasting =
      `UNWIND ${value(3)} AS span MATCH (${node}:Event) WHERE ${node}.span = span[0] AND ${node}.earliest >= span[1] ` +
      `AND ${node}.earliest < ${value(0)} AND ${orFalse(`${node}.latest >= ${value(0)}`)}`;
    return `CALL () { ${[...branches, lasting].map((each) => `${each} RETURN ${node}`).join(" UNION ")} }`;
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
    return { form: "POSSIBLY", values: [from, to, monthDaysBetween(from, to), spansInto(from)] };
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
