import { dayNumber, covers } from "./days.js";
import { alsoIndexed, given, member, orFalse, property, RANK, seekIn } from "./filter-parts.js";
import type { AsFilter, LinkFilter, Parsed, Seek, Value, ValueFilter } from "./filter-types.js";
import type { Link } from "./link.js";
import type { Scope } from "./types.js";

/** eq and in of ids. */
export const parseIds = (value: unknown): Parsed | undefined => {
  const operators = given(value, ["eq", "in"]);
  if (operators.length === 0) return undefined;
  return { form: operators.join(" "), values: operators.map((name) => member(value, name)) };
};

/** An id against what {@link parseIds} made. */
export const compareIds = (id: string, form: string, value: Value): string =>
  form
    .split(" ")
    .map((name, index) => `${id} ${name === "eq" ? "=" : "IN"} ${value(index)}`)
    .join(" AND ");

/** The node's own id. */
export const ids = (label: string): ValueFilter => ({
  kind: "value",
  parse: parseIds,
  holds: ({ node }, form, value) => compareIds(`${node}.id`, form, value),
  seek: (form) => ({
    rank: RANK.ids,
    clauses: ({ node }, value) =>
      `MATCH (${node}:Entity) WHERE ${compareIds(`${node}.id`, form, value)} WITH ${node} WHERE ${node}:${label}`,
  }),
});

/** The id of something that the clauses bind to `end`, standing at the far end of a relationship. */
export const idOfEnd = (label: string, link: (node: string, end: string) => string): ValueFilter => ({
  kind: "value",
  parse: parseIds,
  holds: ({ node }, form, value) => `EXISTS { MATCH ${link(node, "end")} WHERE ${compareIds("end.id", form, value)} }`,
  seek: (form) => ({
    rank: RANK.equal,
    clauses: ({ node, depth }, value) => {
      const end = `x${depth}`;
      return `MATCH (${end}:Entity) WHERE ${compareIds(`${end}.id`, form, value)} WITH ${end} MATCH ${link(`${node}:${label}`, end)}`;
    },
  }),
});

/** The id that a property holds; `rest` are the other properties of its index. */
export const idIn = (label: string, name: string, ...rest: string[]): ValueFilter => ({
  kind: "value",
  parse: parseIds,
  holds: ({ node }, form, value) => compareIds(`${node}.${name}`, form, value),
  seek: (form) =>
    seekIn(
      label,
      RANK.equal,
      ({ node }, value) => compareIds(`${node}.${name}`, form, value) + alsoIndexed(node, ...rest),
    ),
});

const parseAny = (value: unknown): Parsed => ({ form: "", values: [value] });

/** One of several values; of a list-valued argument, any. `of` is the Cypher of the value that the node has. */
export const oneOf = (of: (at: Scope) => string, seek?: Seek): ValueFilter => ({
  kind: "value",
  parse: parseAny,
  holds: (at, _form, value) => `${of(at)} IN ${value(0)}`,
  ...(seek && { seek: () => seek }),
});

/** One of several values of an indexed property that is always there. */
export const kinds = (label: string, name = "kind"): ValueFilter => {
  const of = property(name);
  return oneOf(
    of,
    seekIn(label, RANK.kind, (at, value) => `${of(at)} IN ${value(0)}`),
  );
};

/** The same of a property that may be missing; then it is none of them. */
export const kindsIfAny = (label: string, name: string): ValueFilter => {
  const { holds, ...rest } = kinds(label, name);
  return { ...rest, holds: (at, form, value) => orFalse(holds(at, form, value)) };
};

/** Whether something holds; the Cypher of it may be null, which is neither. */
export const flag = (of: (at: Scope) => string, seek?: Seek): ValueFilter => ({
  kind: "value",
  parse: parseAny,
  holds: (at, _form, value) => orFalse(`${of(at)} = ${value(0)}`),
  ...(seek && { seek: () => seek }),
});

/** A boolean property with its index. */
export const flagIn = (label: string, name: string): ValueFilter => {
  const of = property(name);
  return flag(
    of,
    seekIn(label, RANK.flag, (at, value) => `${of(at)} = ${value(0)}`),
  );
};

/** Whether the thing itself stands on a day; where that is null, as it is for a list without one, it need not. */
export const validOn: ValueFilter = {
  kind: "value",
  parse: (day) => ({ form: "", values: [dayNumber(day)] }),
  holds: ({ node }, _form, value) => covers(node, value(0)),
};

/** Some, none, every or how many of what a relationship leads to. */
export const links = (link: Link, of: string): LinkFilter => ({ kind: "link", link, of, quantified: true });

/** At least one of what a relationship leads to. */
export const link = (link: Link, of: string): LinkFilter => ({ kind: "link", link, of, quantified: false });

/** The link to provinces, short or quantified, which `extent` beside it may widen. */
export const widened = (filter: LinkFilter): LinkFilter => ({ ...filter, isWidened: true });

/** The one far end that a field shows: the first of an order. */
export const shown = (link: Link, of: string, first: (at: Scope) => string): LinkFilter => ({
  kind: "link",
  link,
  of,
  quantified: false,
  first,
});

/** The node as one of a type. */
export const as = (of: string): AsFilter => ({ kind: "as", of });
