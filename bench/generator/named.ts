import { FIXED, idOf, NEWSPAPERS, type Layout } from "./layout.js";
import { personName, placeName } from "./names.js";
import { randomOf } from "./random.js";
import { ALWAYS, MERGERS, type Period, periodOf, periodOfForce, predecessorsOf, UNITS_BEFORE } from "./reform.js";

/** Ids and names of what is named, in an order that the graph does not depend on; each bears its name as long as it stands. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly period: Period;
}

/** All organizations: the hub, the newspapers, the numbered ones and the fixed ones. */
export function organizations(layout: Layout): readonly Named[] {
  const numbered = Array.from({ length: layout.organizations }, (_, index) => ({
    id: idOf.organization(index),
    name:
      index === 0
        ? "Bộ Công an"
        : `${index <= NEWSPAPERS ? "Báo" : "Công an"} ${placeName(randomOf(layout.seed, 3, index))} ${index}`,
    period: periodOfForce(index),
  }));
  const fixed = [FIXED.organization, ...FIXED.bodies].map((id, index) => ({
    id,
    name: `Đội Thạch Anh ${index}`,
    period: ALWAYS,
  }));
  return [...numbered, ...fixed];
}

/** All people: authors first, and one with a fixed number of articles. */
export function people(layout: Layout): readonly Named[] {
  const numbered = Array.from({ length: layout.people }, (_, index) => ({
    id: idOf.person(index),
    name: personName(randomOf(layout.seed, 4, index)),
    period: ALWAYS,
  }));
  return [...numbered, { id: FIXED.byline, name: FIXED.bylineName, period: ALWAYS }];
}

/** All provinces of both periods. A new one has the name of the first that went into it; the last of the old ones is the rare one. */
export const provinces = (layout: Layout): readonly Named[] =>
  Array.from({ length: UNITS_BEFORE + MERGERS.length }, (_, index) => {
    const [first = index] = predecessorsOf(index);
    const id = idOf.province(index);
    const common = `${placeName(randomOf(layout.seed, 5, first))} ${first}`;
    return { id, name: id === FIXED.province ? FIXED.provinceName : common, period: periodOf(index) };
  });
