import type { Along, LinkFilter, Subject, Value } from "../model/filter-types.js";
import { covers } from "../model/days.js";
import { arrow, follow, labelled } from "../model/link.js";
import { filtersOf } from "../model/model.js";
import { compareCounted } from "../model/number-filters.js";
import type { Condition, Quantifier } from "./condition.js";
import { matched } from "./matched.js";

/** What a condition speaks of: a type's filters, and the variables that they are about. */
export interface About {
  readonly of: string;
  readonly at: Subject;
}

/** A condition as Cypher that is true or false, never null, and may stand beside others that are joined by AND. */
export function predicate(condition: Condition, about: About, value: Value): string {
  switch (condition.is) {
    case "all":
      return condition.of.map((each) => predicate(each, about, value)).join(" AND ") || "true";
    case "any":
      return `(${condition.of.map((each) => predicate(each, about, value)).join(" OR ") || "false"})`;
    case "not":
      return `NOT (${predicate(condition.of, about, value)})`;
    case "value": {
      const { form, first } = condition;
      return valueFilter(about.of, condition.filter).holds(about.at, form, (index) => value(first + index));
    }
    case "as": {
      const { of } = filtersOf(about.of)[condition.filter] as { of: string };
      const holds = predicate(condition.of, { of, at: about.at }, value);
      return `(${about.at.node}:${of} AND ${holds})`;
    }
    case "count": {
      const { form, first } = condition;
      const count = countOf(linkFilter(about.of, condition.filter), about.at);
      return compareCounted(count, form, (index) => value(first + index));
    }
    default:
      return exists(condition, about, value);
  }
}

/** The conditions of which all must hold; one that is no `all` stands alone. */
export const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.is === "all" ? condition.of.flatMap(conjuncts) : [condition];

/** Whether a condition holds of nothing. */
export const isNever = (condition: Condition): boolean => condition.is === "any" && condition.of.length === 0;

/** The far end of a link, one level deeper. */
export const farEnd = ({ depth }: Subject): Subject => ({
  node: `f${depth + 1}`,
  edge: `e${depth + 1}`,
  other: "",
  depth: depth + 1,
});

/** A condition of `<of>Where` on the node itself; a name that is none is a fault of ours. */
export function valueFilter(of: string, name: string) {
  const filter = filtersOf(of)[name];
  if (filter?.kind !== "value") throw new Error(`${of}Where.${name} is no condition of its own.`);
  return filter;
}

/** The range of an order's key that a condition of `<of>Where` is, or has. */
export const alongOf = (of: string, condition: Condition): Along | undefined =>
  condition.is === "value" ? valueFilter(of, condition.filter).along?.(condition.form) : undefined;

/** A condition of `<of>Where` on what a relationship leads to; a name that is none is a fault of ours. */
export function linkFilter(of: string, name: string): LinkFilter {
  const filter = filtersOf(of)[name];
  if (filter?.kind !== "link") throw new Error(`${of}Where.${name} leads nowhere.`);
  return filter;
}

function exists(
  { is, filter: name, first, of }: Extract<Condition, { is: Quantifier }>,
  about: About,
  value: Value,
): string {
  const filter = linkFilter(about.of, name);
  const far = farEnd(about.at);
  const { clauses, where } = follow(filter.link, about.at.node, { edge: far.edge, to: far.node });
  const leads = filter.isDated ? [...where, covers(far.edge, value(first))] : where;
  const holds = predicate(of, { of: filter.of, at: far }, value);
  const led = (...conditions: string[]) => `EXISTS { ${matched({ clauses, where: [...leads, ...conditions] })} }`;
  if (is === "every") return `NOT ${led(`NOT (${holds})`)}`;
  if (is === "none") return `NOT ${led(...unlessTrue(holds))}`;
  // Where any will do, it does not matter which is the first.
  if (!filter.first || holds === "true") return led(...unlessTrue(holds));
  const only = `WITH ${far.node} ORDER BY ${filter.first(far)} LIMIT 1 WHERE ${holds} RETURN ${far.node}`;
  return `EXISTS { ${matched({ clauses, where: leads })} ${only} }`;
}

const unlessTrue = (condition: string): string[] => (condition === "true" ? [] : [condition]);

/** How many there are at the far end, each once; a degree where that is the same. */
function countOf({ link }: LinkFilter, at: Subject): string {
  if (!("type" in link)) throw new Error("Relatives are not counted.");
  if (link.implied && !link.qualified) return `COUNT { ${arrow(link, at.node)} }`;
  const { node } = farEnd(at);
  const match = `MATCH ${arrow(link, at.node, { to: labelled(link, node) })}`;
  return link.qualified ? `COUNT { ${match} RETURN DISTINCT ${node} }` : `COUNT { ${match} }`;
}
