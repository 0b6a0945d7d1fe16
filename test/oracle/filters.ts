import { compareDecimals } from "./decimals.js";
import type { Day } from "./graph-data.js";
import { withMarks, withoutMarks } from "./text-keys.js";

/** An input object as graphql-js coerced it. */
export type Where = Readonly<Record<string, unknown>>;

/** What a member is read with: the day said nearest to it, and the extent that its own input names. */
export interface At {
  readonly day: Day;
  readonly extent: unknown;
}

/** Whether a thing satisfies an input that stands at such a place. */
export type Test<T> = (thing: T, where: unknown, at: At) => boolean;

/** What each member of an input asks of a thing. */
export type Members<T> = Readonly<Record<string, (thing: T, value: never, at: At) => boolean>>;

/** Whether all members of an input hold of a thing: null is as if absent; and, or and not take inputs of the same kind. */
export function holds<T>(thing: T, where: unknown, { members, at }: { members: Members<T>; at: At }): boolean {
  const { validOn, extent } = (where ?? {}) as { validOn?: Day; extent?: unknown };
  const inside = { day: validOn ?? at.day, extent: extent ?? "AS_REPORTED" };
  const each = (child: unknown): boolean => holds(thing, child, { members, at: inside });
  return given(where).every(([name, value]) => {
    if (name === "and") return (value as unknown[]).every(each);
    if (name === "or") return (value as unknown[]).some(each);
    if (name === "not") return !each(value);
    const member = members[name];
    if (!member) throw new Error(`The oracle knows no filter ${name}.`);
    return member(thing, value as never, inside);
  });
}

/** Members that are there and not null. */
export const given = (input: unknown): [name: string, value: unknown][] =>
  Object.entries((input ?? {}) as Where).filter(([, value]) => value !== null && value !== undefined);

/** Whether a value satisfies every member of a filter; what is missing satisfies none. */
const satisfies = <T>(
  value: T | null,
  filter: Where,
  tests: Readonly<Record<string, (value: T, asked: never) => boolean>>,
): boolean => given(filter).every(([name, asked]) => value !== null && (tests[name]?.(value, asked as never) ?? false));

export const isId = (id: string, filter: Where): boolean => isAnyId([id], filter);

/** Whether one of several ids satisfies all members. */
export const isAnyId = (ids: readonly string[], filter: Where): boolean =>
  given(filter).length === 0 ||
  ids.some((id) =>
    satisfies(id, filter, {
      eq: (own, asked: string) => own === asked,
      in: (own, asked: string[]) => asked.includes(own),
    }),
  );

const ORDERED = {
  gt: (sign: number) => sign > 0,
  gte: (sign: number) => sign >= 0,
  lt: (sign: number) => sign < 0,
  lte: (sign: number) => sign <= 0,
};

const compared = <T>(order: (value: T, asked: T) => number) =>
  Object.fromEntries(
    Object.entries(ORDERED).map(([name, test]) => [name, (value: T, asked: T) => test(order(value, asked))]),
  );

export const isInt = (value: number | null, filter: Where): boolean =>
  satisfies(value, filter, {
    ...compared<number>((left, right) => left - right),
    eq: (own, asked: number) => own === asked,
    in: (own, asked: number[]) => asked.includes(own),
  });

export const isDecimal = (value: string | null, filter: Where): boolean =>
  satisfies(value, filter, {
    ...compared(compareDecimals),
    eq: (own, asked: string) => compareDecimals(own, asked) === 0,
  });

/** Whether one of a thing's texts satisfies all members of a filter. */
export function isText(texts: readonly (string | null)[], { accents, ...filter }: Where): boolean {
  const key = accents === "EXACT" ? withMarks : withoutMarks;
  const tests = {
    eq: (own: string, asked: string) => own === key(asked),
    in: (own: string, asked: string[]) => asked.map(key).includes(own),
    startsWith: (own: string, asked: string) => own.startsWith(key(asked)),
    contains: (own: string, asked: string) => own.includes(key(asked)),
  };
  if (given(filter).length === 0) return true;
  return texts.some((text) => satisfies(text === null ? null : key(text), filter, tests));
}

/** Whether a day lies in a range, both ends included. */
export function isDay(day: string | null, range: Where): boolean {
  return satisfies(day, range, {
    from: (own, asked: string) => own >= asked,
    to: (own, asked: string) => own <= asked,
  });
}

/** Whether an instant lies in a range, its start included. */
export function isInstant(ms: number | null, range: Where): boolean {
  return satisfies(ms, range, {
    from: (own, asked: string) => own >= Date.parse(asked),
    to: (own, asked: string) => own < Date.parse(asked),
  });
}

/** How many of the things that a link leads to satisfy an input. `things` are counted once each. */
export function quantified<T>(
  linked: readonly T[],
  filter: unknown,
  { test, things, at }: { test: Test<T>; things: number; at: At },
): boolean {
  const members: Members<readonly T[]> = {
    some: (all, where: unknown) => all.some((each) => test(each, where, at)),
    none: (all, where: unknown) => !all.some((each) => test(each, where, at)),
    every: (all, where: unknown) => all.every((each) => test(each, where, at)),
    count: (_, where: Where) => isInt(things, where),
  };
  return holds(linked, filter, { members, at });
}

/** A list of allowed values: any of them. */
export const isOneOf = (value: string | null, allowed: readonly string[]): boolean =>
  value !== null && allowed.includes(value);
