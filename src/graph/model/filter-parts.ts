import type { Seek, Subject, Value } from "./filter-types.js";
import type { Scope } from "./types.js";

/** How few rows an index is likely to give, fewest first. */
export const RANK = { ids: 0, equal: 1, prefix: 2, part: 3, kind: 5, range: 6, flag: 7 };

type Members = Readonly<Record<string, unknown>>;

/** The members of an input that say something: null is as if absent. */
export const given = (value: unknown, names: readonly string[]): readonly string[] =>
  names.filter((name) => ((value as Members)[name] ?? null) !== null);

/** One member of an input. */
export const member = (value: unknown, name: string): unknown => (value as Members)[name];

/** A property of the node. */
export const property = (name: string) => (at: Scope) => `${at.node}.${name}`;

/** False instead of null, where the property may be missing. */
export const orFalse = (condition: string): string => `coalesce(${condition}, false)`;

/** A seek in the index of a label and a property. */
export const seekIn = (label: string, rank: number, condition: (at: Subject, value: Value) => string): Seek => ({
  rank,
  clauses: (at, value) => `MATCH (${at.node}:${label}) WHERE ${condition(at, value)}`,
});

/** An index of several properties serves only where all of them are asked for: what a condition on its first ones leaves out. */
export const alsoIndexed = (node: string, ...properties: string[]): string =>
  properties.map((name) => ` AND ${node}.${name} IS NOT NULL`).join("");
