import type { Event } from "./graph-data.js";
import { numbered, type Random, range } from "./random.js";
import { TITLES } from "./rich-texts.js";

type Told = Pick<Event, "edtf" | "earliest" | "latest" | "precision">;

/** A date with a year, of which only one day or a range need not say its ends. */
const dated = (edtf: string, precision: string, ends = edtf): Told => {
  const [earliest = null, latest = earliest] = ends.split("/");
  return { edtf, precision, earliest, latest };
};

const yearless = (edtf: string, precision: string): Told => ({ edtf, precision, earliest: null, latest: null });

const UNDATED: Told = { edtf: null, earliest: null, latest: null, precision: null };

/** Every way of telling a date: on the days where years, units and leap years meet, and with what is missing; one has days, but no date as told. */
const DATES: readonly Told[] = [
  UNDATED,
  dated("2024-03-18", "DAY"),
  dated("2024-03-18/2024-03-20", "RANGE"),
  dated("2024-03", "MONTH", "2024-03-01/2024-03-31"),
  dated("2024", "YEAR", "2024-01-01/2024-12-31"),
  dated("2025-07-01", "DAY"),
  yearless("XXXX-03-18", "DAY"),
  yearless("XXXX-12-30/XXXX-01-02", "RANGE"),
  yearless("XXXX-02-29", "DAY"),
  dated("2019-11-02", "DAY"),
  dated("2025-06-30", "DAY"),
  dated("2025-06-29/2025-07-02", "RANGE"),
  dated("2024-12-30/2025-01-02", "RANGE"),
  dated("2024-02", "MONTH", "2024-02-01/2024-02-29"),
  dated("2024-02-29", "DAY"),
  dated("2023", "YEAR", "2023-01-01/2023-12-31"),
  yearless("XXXX-02-27/XXXX-02-29", "RANGE"),
  yearless("XXXX-02-29/XXXX-03-01", "RANGE"),
  yearless("XXXX-12-30/XXXX-12-31", "RANGE"),
  yearless("XXXX-01-01", "DAY"),
  yearless("XXXX", "UNKNOWN"),
  dated("2024-12-31", "DAY"),
  dated("2025-01-01", "DAY"),
  dated("2026-04-30", "DAY"),
  { ...UNDATED, earliest: "2024-06-01", latest: "2024-06-03" },
  dated("2024-05-15/2024-06-15", "RANGE"),
  dated("2024-01-01/2026-01-01", "RANGE"),
  dated("2022/2024", "RANGE", "2022-01-01/2024-12-31"),
];

const KINDS = ["MEETING", "CHARITY", "CONFERENCE", "COVENANT_SIGNING", "OTHER"];

/** Where the year comes from is told of every date, and of nothing else. */
function yearSourceOf({ edtf, earliest }: Told, random: Random): string | null {
  if (edtf === null) return null;
  return earliest === null ? "UNKNOWN" : random.pick(["STATED", "FROM_PUBLICATION"]);
}

const event =
  (random: Random) =>
  (index: number): Event => {
    const date = DATES[index % DATES.length] ?? UNDATED;
    const isDated = date.edtf !== null;
    return {
      type: "Event",
      id: numbered("evt", index),
      title: random.pick(TITLES),
      kind: random.pick(KINDS),
      isPart: index % 4 === 1,
      dateText: isDated && random.chance(50) ? "18/3" : null,
      ...date,
      yearSource: yearSourceOf(date, random),
      partOfDay: isDated && random.chance(30) ? "MORNING" : null,
    };
  };

/** Two events for every way of telling a date. */
export const richEvents = (random: Random): readonly Event[] => range(2 * DATES.length).map(event(random));
