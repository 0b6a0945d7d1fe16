/** First and last day of something, as yyyymmdd. */
export interface Period {
  readonly validFrom: number;
  readonly validTo: number;
}

export const REFORM = 20250701;
export const ALWAYS: Period = { validFrom: 0, validTo: 99991231 };
export const BEFORE_REFORM: Period = { ...ALWAYS, validTo: 20250630 };
export const SINCE_REFORM: Period = { ...ALWAYS, validFrom: REFORM };

/** Units of the map before the reform; those that it made are numbered after them. */
export const UNITS_BEFORE = 63;

const TRIPLES = 6;
const MERGED = 52;

const merged = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

/** The units that went into each new one: 6 times three, 17 times two; the other 11 stay what they are. */
export const MERGERS: readonly (readonly number[])[] = [
  ...Array.from({ length: TRIPLES }, (_, index) => merged(1 + 3 * index, 3)),
  ...Array.from({ length: (MERGED - 3 * TRIPLES) / 2 }, (_, index) => merged(1 + 3 * TRIPLES + 2 * index, 2)),
];

/** The unit that the n-th merger made. */
export const heirOf = (merger: number): number => UNITS_BEFORE + merger;

/** What a unit went into, if it did. */
export function successorOf(unit: number): number | undefined {
  const merger = MERGERS.findIndex((units) => units.includes(unit));
  return merger < 0 ? undefined : heirOf(merger);
}

/** What went into a unit; nothing where it is no new one. */
export const predecessorsOf = (unit: number): readonly number[] => MERGERS[unit - UNITS_BEFORE] ?? [];

/** When a unit stands. */
export function periodOf(unit: number): Period {
  if (unit >= UNITS_BEFORE) return SINCE_REFORM;
  return successorOf(unit) === undefined ? ALWAYS : BEFORE_REFORM;
}

/** The unit that an organization serves, as long as that stands. */
export const unitServed = (organization: number): number => organization % (UNITS_BEFORE - 1);

/** When an organization stands: of twenty one ends with its unit. */
export const periodOfForce = (organization: number): Period =>
  organization % 20 === 5 ? periodOf(unitServed(organization)) : ALWAYS;
