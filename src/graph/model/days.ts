/** Days are integers yyyymmdd; an unknown start is 0, an open end is this. */
export const OPEN_END = 99991231;

/** Cypher: whether a period covers a day, both ends included. */
export const standsOn = (period: string, day: string): string =>
  `${period}.validFrom <= ${day} AND ${period}.validTo >= ${day}`;

/** The same, but any does where the day is null. */
export const covers = (period: string, day: string): string => `(${day} IS NULL OR (${standsOn(period, day)}))`;

/** `2024-03-18` as 20240318. The day has been checked by its scalar. */
export function dayNumber(iso: unknown): number {
  return Number(String(iso).replaceAll("-", ""));
}

/** 20240318 as `2024-03-18`; null for an unknown start, an open end and nothing. */
export function isoDay(day: unknown): string | null {
  if (typeof day !== "number" || day === 0 || day === OPEN_END) return null;
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Milliseconds since the epoch as RFC 3339 at +07:00; fractions of a second only where there are any. */
export function isoInstant(ms: unknown): string | null {
  if (typeof ms !== "number") return null;
  return new Date(ms + VIETNAM_OFFSET_MS).toISOString().replace(/(\.000)?Z$/, "+07:00");
}

/** The day in Asia/Ho_Chi_Minh at an instant, as yyyymmdd. Viet Nam has kept +07:00 since 1975. */
export function vietnamDay(ms: number): number {
  return dayNumber(new Date(ms + VIETNAM_OFFSET_MS).toISOString().slice(0, 10));
}
