import { TODAY } from "./days.js";
import type { Draw } from "./draw.js";
import type { GraphData } from "./graph-data.js";

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEARLESS_DAYS = /XXXX-(\d\d-\d\d)/g;

/** Before all that is known of, and the last day that can be written. */
const FIRST = "1900-01-01";
const LAST = "9999-12-31";

/** Days that a calendar makes hard, and today. */
const HARD = [TODAY, "2023-02-28", "2024-02-29", "2023-12-31", "2024-01-01", "2096-03-01", "2104-02-28"] as const;

/** Years in which days without one are asked for: one before a leap year, a leap year, one after. */
const YEARS = [2023, 2024, 2025];

/** The day before, the day itself, the day after. */
const BESIDE = [-1, 0, 0, 1];

/** Lengths of ranges, in days after the first. */
const LENGTHS = [0, 0, 1, 2, 4, 30, 31, 60, 181, 363, 364, 365, 366, 800, 1461, 2922];

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The day so many days later; the last that there is where that lies beyond it. */
function later(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  const found = instant.toISOString().slice(0, 10);
  return DAY.test(found) ? found : LAST;
}

/** Days to ask with: those on which something in the graph begins or ends, their neighbours, hard ones, and any. */
export class BoundaryDays {
  private readonly all: readonly string[];
  private readonly each: readonly string[];
  /** Days without a year, each in some years. */
  private readonly inSomeYear: readonly string[];

  constructor(data: GraphData) {
    const texts = textsIn(data);
    const monthDays = texts.flatMap((text) => [...text.matchAll(YEARLESS_DAYS)].map(([, day = ""]) => day));
    this.inSomeYear = monthDays.flatMap((day) => YEARS.map((year) => inYear(year, day)));
    this.all = texts.filter((text) => DAY.test(text));
    this.each = [...new Set([...this.all, ...this.inSomeYear, ...HARD])];
  }

  /** What many things begin or end on comes as often as what few do. */
  readonly day = (draw: Draw): string => {
    if (draw.chance(6)) return draw.pick([FIRST, LAST]);
    if (draw.chance(15)) return later("2018-01-01", draw.int(0, 3_650));
    return later(draw.pick(draw.chance(50) ? this.all : this.each), draw.pick(BESIDE));
  };

  /** The day so many days later; the last that there is where that lies beyond it. */
  readonly later = later;

  /** A range of days, neither end before the other; at times a short one at days that are told without a year. */
  readonly range = (draw: Draw): [from: string, to: string] => {
    const isShort = draw.chance(40);
    const from = isShort ? later(draw.pick(this.inSomeYear), draw.pick(BESIDE)) : this.day(draw);
    return [from, later(from, isShort ? draw.int(0, 2) : draw.pick(LENGTHS))];
  };
}

/** A day of a month in a year; 1 March for 29 February where the year has none. */
const inYear = (year: number, monthDay: string): string => {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
};
