/**
 * What a filter asks, without its values: those are numbered in the order in which the condition names them, `first` is the number of
 * a condition's own first one, if it has any. An empty `all` holds of everything, an empty `any` of nothing: they stand alone or say what a link leads to,
 * never below `all`, `any` or `not`.
 */
export type Condition =
  | { readonly is: "value"; readonly filter: string; readonly form: string; readonly first: number }
  | { readonly is: "count"; readonly filter: string; readonly form: string; readonly first: number }
  | { readonly is: Quantifier; readonly filter: string; readonly first: number; readonly of: Condition }
  | { readonly is: "as"; readonly filter: string; readonly of: Condition }
  | { readonly is: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly is: "not"; readonly of: Condition };

/** Holds of everything. */
export const HOLDS: Condition = { is: "all", of: [] };

/** How many of what a relationship leads to must satisfy a condition. */
export type Quantifier = "some" | "none" | "every";

/** A condition as text, which tells its structure and nothing else, and its values. */
export interface Draft {
  readonly text: string;
  readonly values: readonly unknown[];
  /** What it is where it asks for some of what a link leads to. */
  readonly some?: { readonly link: DraftedLink; readonly of: Draft };
}

/** A link filter by its name, with the values that it has of its own. */
export interface DraftedLink {
  readonly filter: string;
  readonly values: readonly unknown[];
}

const draft = (parts: readonly unknown[], values: readonly unknown[] = []): Draft => ({
  text: JSON.stringify(parts),
  values,
});

/** Holds of everything; of nothing. */
export const ALWAYS: Draft = draft(["all"]);
const NEVER: Draft = draft(["any"]);

export const isAlways = ({ text }: Draft): boolean => text === ALWAYS.text;
const isNever = ({ text }: Draft): boolean => text === NEVER.text;

const nest = (head: readonly unknown[], inner: readonly Draft[], own: readonly unknown[] = []): Draft => ({
  text: `[${[...head.map((part) => JSON.stringify(part)), ...inner.map(({ text }) => text)].join(",")}]`,
  values: [...own, ...inner.flatMap(({ values }) => values)],
});

const byText = (a: Draft, b: Draft): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Children in an order of their structure, so that the order in which a client writes them makes no other text. */
const several = (is: "all" | "any", of: readonly Draft[]): Draft => {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : nest([is], [...of].sort(byText));
};

/** Every one of them holds. */
export const all = (of: readonly Draft[]): Draft =>
  of.some(isNever)
    ? NEVER
    : several(
        "all",
        of.filter((each) => !isAlways(each)),
      );

/** At least one of them holds. */
export const any = (of: readonly Draft[]): Draft =>
  of.some(isAlways)
    ? ALWAYS
    : several(
        "any",
        joined(of).filter((each) => !isNever(each)),
      );

/** Some of one kind or some of another are some of one or the other: one link is followed instead of many. */
function joined(of: readonly Draft[]): readonly Draft[] {
  const links = new Map<string, { link: DraftedLink; of: Draft[] }>();
  for (const { some } of of) {
    if (!some) continue;
    const name = JSON.stringify(some.link);
    links.set(name, { link: some.link, of: [...(links.get(name)?.of ?? []), some.of] });
  }
  const others = of.filter(({ some }) => !some);
  return [...others, ...[...links.values()].map(({ link, of: inner }) => quantified("some", link, any(inner)))];
}

/** It does not hold. */
export const not = (of: Draft): Draft => (isAlways(of) ? NEVER : isNever(of) ? ALWAYS : nest(["not"], [of]));

/** A filter's own condition, or how many of its links there are. */
export const leaf = (
  is: "value" | "count",
  filter: string,
  { form, values }: { form: string; values: readonly unknown[] },
): Draft => draft([is, filter, form, values.length], values);

/** A condition on what a link leads to. */
export function quantified(is: Quantifier, link: DraftedLink, of: Draft): Draft {
  if (is === "every" && isAlways(of)) return ALWAYS;
  if (is !== "every" && isNever(of)) return is === "some" ? NEVER : ALWAYS;
  const nested = nest([is, link.filter, link.values.length], [of], link.values);
  return is === "some" ? { ...nested, some: { link, of } } : nested;
}

/** A condition on the same node, seen as one of a type. */
export const seenAs = (filter: string, of: Draft): Draft => (isNever(of) ? NEVER : nest(["as", filter], [of]));

type Parts = readonly [is: Condition["is"], ...rest: unknown[]];

/** Reads a condition's text; values are numbered as they are named. */
export function parseCondition(text: string): Condition {
  let count = 0;
  const read = ([is, ...rest]: Parts): Condition => {
    switch (is) {
      case "all":
      case "any":
        return { is, of: (rest as Parts[]).map(read) };
      case "not":
        return { is, of: read(rest[0] as Parts) };
      case "value":
      case "count": {
        const [filter, form, size] = rest as [string, string, number];
        count += size;
        return { is, filter, form, first: count - size };
      }
      case "as":
        return { is, filter: rest[0] as string, of: read(rest[1] as Parts) };
      default: {
        const [filter, size, of] = rest as [string, number, Parts];
        count += size;
        return { is, filter, first: count - size, of: read(of) };
      }
    }
  };
  return read(JSON.parse(text) as Parts);
}
