import { decimalKey } from "../../text/decimal-key.js";
import { dayNumber, OPEN_END } from "./days.js";
import { alsoIndexed, given, member, orFalse, property, RANK, seekIn } from "./filter-parts.js";
import type { Parsed, Refuse, Subject, Value, ValueFilter } from "./filter-types.js";
import type { Scope } from "./types.js";

const LOWEST = Number.MIN_SAFE_INTEGER;
const HIGHEST = Number.MAX_SAFE_INTEGER;

const numberOr = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

/** eq, gt, gte, lt and lte of integers as one range, both ends included, and `in` as a list. */
export const parseIntegers = (value: unknown): Parsed | undefined => {
  const [eq, gt, gte, lt, lte] = ["eq", "gt", "gte", "lt", "lte"].map((name) => member(value, name));
  if (given(value, ["eq", "in", "gt", "gte", "lt", "lte"]).length === 0) return undefined;
  const from = Math.max(numberOr(eq, LOWEST), numberOr(gt, LOWEST - 1) + 1, numberOr(gte, LOWEST));
  const to = Math.min(numberOr(eq, HIGHEST), numberOr(lt, HIGHEST + 1) - 1, numberOr(lte, HIGHEST));
  const list = given(value, ["in"]).map((name) => member(value, name));
  return { form: list.length > 0 ? "in" : "", values: [from, to, ...list] };
};

/** A number against the range, and the list where there is one, of {@link parseIntegers}. */
const compareIntegers = (of: string, form: string, value: Value): string =>
  `${of} >= ${value(0)} AND ${of} <= ${value(1)}${form === "in" ? ` AND ${of} IN ${value(2)}` : ""}`;

/** A whole number that is never missing. */
export const wholeNumber = (of: (at: Scope) => string): ValueFilter => ({
  kind: "value",
  parse: parseIntegers,
  holds: (at, form, value) => compareIntegers(of(at), form, value),
});

/** The same of a number that is worked out: it is bound first, so that it is worked out once. */
export const compareCounted = (of: string, form: string, value: Value): string =>
  `any(count IN [${of}] WHERE ${compareIntegers("count", form, value)})`;

/** A whole number that is worked out. */
export const counted = (of: (at: Subject) => string): ValueFilter => ({
  kind: "value",
  parse: parseIntegers,
  holds: (at, form, value) => compareCounted(of(at), form, value),
});

/** A whole number in an indexed property, perhaps missing. */
export const integerIn = (label: string, name: string): ValueFilter => {
  const of = property(name);
  return {
    kind: "value",
    parse: parseIntegers,
    holds: (at, form, value) => orFalse(compareIntegers(of(at), form, value)),
    seek: (form) => seekIn(label, RANK.range, (at, value) => compareIntegers(of(at), form, value)),
  };
};

/** A number that is never missing, against a bound. */
export const bounded = (of: (at: Scope) => string, compare: ">=" | "<=", label?: string): ValueFilter => ({
  kind: "value",
  parse: (bound) => ({ form: "", values: [bound] }),
  holds: (at, _form, value) => `${of(at)} ${compare} ${value(0)}`,
  ...(label && { seek: () => seekIn(label, RANK.range, (at, value) => `${of(at)} ${compare} ${value(0)}`) }),
});

/** The smallest text above a key, and above all of the same number: keys have no character as low. */
const above = (key: string): string => `${key} `;

const NO_DECIMAL = { from: "", to: "\u{10FFFF}" };

/** Exact decimals by their keys, which are in order as text: the range from (included) to (not included). */
const parseDecimals = (value: unknown): Parsed | undefined => {
  const operators = given(value, ["eq", "gt", "gte", "lt", "lte"]);
  if (operators.length === 0) return undefined;
  const keys = Object.fromEntries(operators.map((name) => [name, decimalKey(String(member(value, name)))]));
  const lower = [keys.eq, keys.gte, keys.gt && above(keys.gt)].filter((key) => key !== undefined);
  const upper = [keys.eq && above(keys.eq), keys.lte && above(keys.lte), keys.lt].filter((key) => key !== undefined);
  return { form: "", values: [lower.sort().at(-1) ?? NO_DECIMAL.from, upper.sort()[0] ?? NO_DECIMAL.to] };
};

const halfOpen = (of: string, value: Value): string => `${of} >= ${value(0)} AND ${of} < ${value(1)}`;

/** An exact decimal, perhaps missing, by the property that holds its key. */
export const decimal = (label: string, name: string): ValueFilter => {
  const of = property(name);
  return {
    kind: "value",
    parse: parseDecimals,
    holds: (at, _form, value) => orFalse(halfOpen(of(at), value)),
    seek: () => seekIn(label, RANK.range, (at, value) => halfOpen(of(at), value)),
  };
};

/** How the bounds of a range are kept: what stands for an absent one, and what a given one becomes. */
interface RangeOf {
  readonly what: string;
  readonly none: readonly [from: number, to: number];
  readonly toBound: (bound: unknown) => number;
}

/** from and to as two numbers; undefined where neither is given, refused where they are the wrong way round. */
export const parseRange = (value: unknown, refuse: Refuse, { what, none, toBound }: RangeOf): Parsed | undefined => {
  if (given(value, ["from", "to"]).length === 0) return undefined;
  const [asked, until] = [member(value, "from"), member(value, "to")];
  const from = asked ? toBound(asked) : none[0];
  const to = until ? toBound(until) : none[1];
  if (asked && until && from > to) {
    refuse("from", `must not be after \`to\`: no ${what} is from ${String(asked)} to ${String(until)}.`);
  }
  return { form: "", values: [from, to] };
};

const parseDays = (value: unknown, refuse: Refuse): Parsed | undefined =>
  parseRange(value, refuse, { what: "day", none: [1, OPEN_END], toBound: dayNumber });

/** Days in a range, by an indexed property, perhaps missing; what has none is in no range. */
export const days = (label: string, name: string): ValueFilter => ({ ...integerIn(label, name), parse: parseDays });

const published = days("Article", "publishedDay");

const MINUTES_PER_DAY = 24 * 60;
const VIETNAM_MINUTES = 7 * 60;

/** The first minute of a day in Asia/Ho_Chi_Minh, from the epoch. */
const minuteOf = (iso: unknown): number => Date.parse(`${String(iso)}T00:00:00Z`) / 60_000 - VIETNAM_MINUTES;

/**
 * The day of publication; what has none is in no range. The minutes say the same again for a page that is read along the index of
 * times: it then begins and ends where the range does.
 */
export const publicationDay: ValueFilter = {
  ...published,
  parse: (value, refuse) => {
    const range = parseDays(value, refuse);
    if (!range) return undefined;
    const [from, to] = [member(value, "from"), member(value, "to")];
    const minutes = [from ? minuteOf(from) : LOWEST, to ? minuteOf(to) + MINUTES_PER_DAY - 1 : HIGHEST];
    return { form: "", values: [...range.values, ...minutes] };
  },
  holds: (at, form, value) =>
    `${at.node}.sortAt >= ${value(2)} AND ${at.node}.sortAt <= ${value(3)} AND ${published.holds(at, form, value)}`,
  along: () => ({ key: property("sortAt") }),
};

/** In milliseconds; a fraction of one is none of what is kept, so the next whole one is the bound. */
const millisecond = (instant: unknown): number =>
  Date.parse(String(instant)) + (/\.\d{3}\d*[1-9]/.test(String(instant)) ? 1 : 0);

const instantRange = (value: unknown, refuse: Refuse): Parsed | undefined =>
  parseRange(value, refuse, {
    what: "instant",
    none: [LOWEST, HIGHEST],
    toBound: millisecond,
  });

/**
 * Instants from `from` up to but not at `to`, by a property in milliseconds that is never missing; `rest` are the other
 * properties of its index.
 */
export const instants = (label: string, name: string, ...rest: string[]): ValueFilter => {
  const of = property(name);
  return {
    kind: "value",
    parse: instantRange,
    holds: (at, _form, value) => halfOpen(of(at), value),
    along: () => ({ key: of }),
    seek: () => seekIn(label, RANK.range, (at, value) => halfOpen(of(at), value) + alsoIndexed(at.node, ...rest)),
  };
};

/** The same by a property that may be missing; then it is in no range. */
export const instantsIfAny = (label: string, name: string): ValueFilter => {
  const { holds, ...rest } = instants(label, name);
  return { ...rest, holds: (at, form, value) => orFalse(holds(at, form, value)) };
};
