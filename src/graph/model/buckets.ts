import type { TimeUnit } from "./counting.js";

/** Buckets of time that follow each other without a gap, numbered so. */
interface Bucket {
  /** What of a day tells its bucket. */
  readonly unit: TimeUnit;
  /** The bucket's number, from year, month and day. */
  readonly numberOf: (date: CalendarDay) => number;
  readonly start: (number: number) => CalendarDay;
}

type CalendarDay = readonly [year: number, month: number, day: number];

const MS_PER_DAY = 86_400_000;
/** The first day of 1970 was a Thursday, three days after the Monday of its week. */
const MONDAY = 3;

const iso = ([year, month, day]: CalendarDay): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Days since 1970-01-01. */
const daysOf = (date: CalendarDay): number => Date.parse(`${iso(date)}T00:00:00Z`) / MS_PER_DAY;

function dateOf(days: number): CalendarDay {
  const date = new Date(days * MS_PER_DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const monthsOf = (months: number) => ({
  unit: "MONTH" as const,
  numberOf: ([year, month]: CalendarDay) => Math.floor((year * 12 + month - 1) / months),
  start: (number: number): CalendarDay => [Math.floor((number * months) / 12), ((number * months) % 12) + 1, 1],
});

/** The buckets of the API by name; weeks begin on Monday (ISO 8601). */
const buckets: Readonly<Record<string, Bucket>> = {
  DAY: { unit: "DAY", numberOf: daysOf, start: dateOf },
  WEEK: {
    unit: "DAY",
    numberOf: (date) => Math.floor((daysOf(date) + MONDAY) / 7),
    start: (number) => dateOf(number * 7 - MONDAY),
  },
  MONTH: monthsOf(1),
  QUARTER: monthsOf(3),
  YEAR: monthsOf(12),
};

/** A range of days, both ends included, as yyyymmdd, cut into buckets. */
export interface Range {
  readonly bucket: string;
  readonly from: number;
  readonly to: number;
}

const bucketNamed = (name: string): Bucket => {
  const found = buckets[name];
  if (!found) throw new Error(`There is no bucket ${name}.`);
  return found;
};

/** yyyymmdd, or yyyymm for the first day of the month. */
const dayOf = (number: number, unit: TimeUnit): CalendarDay =>
  unit === "DAY"
    ? [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100]
    : [Math.floor(number / 100), number % 100, 1];

/** By what counts must be told to fill a bucket: by days (yyyymmdd) or by months (yyyymm). */
export const unitOf = (bucket: string): TimeUnit => bucketNamed(bucket).unit;

const numbersOf = ({ bucket, from, to }: Range): readonly [first: number, last: number] => {
  const { numberOf } = bucketNamed(bucket);
  return [numberOf(dayOf(from, "DAY")), numberOf(dayOf(to, "DAY"))];
};

/** How many buckets a range has. */
export function bucketCount(range: Range): number {
  const [first, last] = numbersOf(range);
  return last - first + 1;
}

/** The first calendar day of each bucket of a range, as YYYY-MM-DD, in order; that of the first may lie before the range. */
export function bucketStarts(range: Range): readonly string[] {
  const [first] = numbersOf(range);
  const { start } = bucketNamed(range.bucket);
  return Array.from({ length: bucketCount(range) }, (_, index) => iso(start(first + index)));
}

/** How much counts in each bucket of a range, zeros included; `counts` are pairs of a day or month, as {@link unitOf} says, and how much counts then. */
export function fillBuckets(range: Range, counts: readonly (readonly [at: number, count: number])[]): number[] {
  const [first] = numbersOf(range);
  const { numberOf, unit } = bucketNamed(range.bucket);
  const filled = new Array<number>(bucketCount(range)).fill(0);
  for (const [at, count] of counts) {
    const index = numberOf(dayOf(at, unit)) - first;
    if (index in filled) filled[index] = (filled[index] ?? 0) + count;
  }
  return filled;
}

/** Whether a range begins with the first day of a month and ends with the last one of a month. */
export function isOfWholeMonths({ from, to }: Omit<Range, "bucket">): boolean {
  const [, , first] = dayOf(from, "DAY");
  const [, , after] = dateOf(daysOf(dayOf(to, "DAY")) + 1);
  return first === 1 && after === 1;
}
