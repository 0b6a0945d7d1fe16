import type { Day, Event } from "./graph-data.js";

interface Range {
  readonly from?: Day;
  readonly to?: Day;
  readonly match?: string | null;
}

/** Days as yyyymmdd, the first and the last. */
type Span = readonly [first: number, last: number];

const numberOf = (day: string): number => Number(day.replaceAll("-", ""));

/** Whether an event happened, or may have happened, in a range of days; without both ends the range hides nothing. */
export function isDuring({ earliest, latest, edtf }: Event, during: Range): boolean {
  const { from = null, to = null, match } = during;
  if (from === null && to === null) return true;
  const asked: Span = [from === null ? -Infinity : numberOf(from), to === null ? Infinity : numberOf(to)];
  const told: Span | undefined = earliest === null ? undefined : [numberOf(earliest), numberOf(latest ?? earliest)];
  if (match === "CERTAINLY") return told !== undefined && asked[0] <= told[0] && told[1] <= asked[1];
  return told ? overlap(told, asked) : yearless(edtf).some((days) => overlapInSomeYear(days, asked));
}

const overlap = (one: Span, other: Span): boolean => one[0] <= other[1] && other[0] <= one[1];

const YEARLESS = /^XXXX-(\d\d)-(\d\d)(?:\/XXXX-(\d\d)-(\d\d))?$/;

/** The days of a date of which only the year is missing, as mmdd; none where it tells something else. */
function yearless(edtf: string | null): Span[] {
  const found = YEARLESS.exec(edtf ?? "");
  if (!found) return [];
  const [, month, day, lastMonth = month, lastDay = day] = found;
  return [[Number(`${month}${day}`), Number(`${lastMonth}${lastDay}`)]];
}

const LEAP_DAY = 229;

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

const inYear = (year: number, monthDay: number): number => year * 10_000 + monthDay;

/** Such days in the year in which they begin; none where the year has not one of them. */
function inTheYear(year: number, [first, last]: Span): Span[] {
  const lastYear = last < first ? year + 1 : year;
  const days: Span = [
    inYear(year, first === LEAP_DAY && !isLeap(year) ? 301 : first),
    inYear(lastYear, last === LEAP_DAY && !isLeap(lastYear) ? 228 : last),
  ];
  return days[0] <= days[1] ? [days] : [];
}

/** An open range has a year for all days there are. */
function overlapInSomeYear(days: Span, asked: Span): boolean {
  if (!asked.every(Number.isFinite)) return true;
  const [first, last] = asked.map((day) => Math.floor(day / 10_000)) as [number, number];
  for (let year = first - 1; year <= last; year++)
    if (inTheYear(year, days).some((each) => overlap(each, asked))) return true;
  return false;
}
