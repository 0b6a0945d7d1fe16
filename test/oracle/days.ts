import type { Day } from "./graph-data.js";

/** The day on which the service under test believes to be. */
export const TODAY = "2026-11-24";

const EARLIEST = "0000-00-00";
const LATEST = "9999-99-99";

interface Period {
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
}

/** Whether a period, both ends included, has the day. */
export const covers = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom ?? EARLIEST) <= day && day <= (validTo ?? LATEST);

/** Order by the start of a period; an unknown one is the earliest. */
export const byStart = <T extends Period>(left: T, right: T): number =>
  compare(left.validFrom ?? EARLIEST, right.validFrom ?? EARLIEST);

/** Order of plain values, as a computer has it. */
export const compare = <T extends string | number>(left: T, right: T): number =>
  left < right ? -1 : left > right ? 1 : 0;

const OFFSET_MS = 7 * 3_600_000;

const two = (number: number): string => String(number).padStart(2, "0");

/** An instant in Viet Nam as RFC 3339, with a fraction only where there is one. */
export function inVietnam(ms: number): string {
  const local = new Date(ms + OFFSET_MS);
  const fraction = ms % 1000 === 0 ? "" : `.${String(local.getUTCMilliseconds()).padStart(3, "0")}`;
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(":");
  return `${dayInVietnam(ms)}T${time}${fraction}+07:00`;
}

/** The day in Viet Nam at an instant. */
export function dayInVietnam(ms: number): string {
  const local = new Date(ms + OFFSET_MS);
  return [local.getUTCFullYear(), two(local.getUTCMonth() + 1), two(local.getUTCDate())].join("-");
}
