import { fold, marked } from "../../text/fold.js";
import { given, member, orFalse, RANK, seekIn } from "./filter-parts.js";
import type { Parsed, Value, ValueFilter } from "./filter-types.js";

const TEXT_OPERATORS: Readonly<Record<string, { cypher: string; rank: number }>> = {
  eq: { cypher: "=", rank: RANK.equal },
  in: { cypher: "IN", rank: RANK.equal },
  startsWith: { cypher: "STARTS WITH", rank: RANK.prefix },
  contains: { cypher: "CONTAINS", rank: RANK.part },
};

const parseText = (value: unknown): Parsed | undefined => {
  const operators = given(value, Object.keys(TEXT_OPERATORS));
  if (operators.length === 0) return undefined;
  const accents = member(value, "accents") === "EXACT" ? "EXACT" : "FOLDED";
  const key = accents === "EXACT" ? marked : fold;
  const keys = (text: unknown) => (Array.isArray(text) ? text.map((each) => key(String(each))) : key(String(text)));
  return { form: [accents, ...operators].join(" "), values: operators.map((name) => keys(member(value, name))) };
};

/** The properties that hold the folded and the exact key of a text. */
interface TextKeys {
  readonly FOLDED: string;
  readonly EXACT: string;
}

const TEXT_KEYS: TextKeys = { FOLDED: "folded", EXACT: "marked" };

const compareText = (node: string, keys: TextKeys, { form, value }: { form: string; value: Value }): string => {
  const [accents, ...operators] = form.split(" ");
  const key = `${node}.${keys[accents as keyof TextKeys]}`;
  return operators.map((name, index) => `${key} ${TEXT_OPERATORS[name]?.cypher} ${value(index)}`).join(" AND ");
};

const rankOfText = (form: string): number =>
  Math.min(...form.split(" ").flatMap((name) => TEXT_OPERATORS[name]?.rank ?? []));

/** A text of the node's own: a title, a section. */
export const text = (label: string, keys: TextKeys = TEXT_KEYS): ValueFilter => ({
  kind: "value",
  parse: parseText,
  holds: ({ node }, form, value) => orFalse(compareText(node, keys, { form, value })),
  seek: (form) => seekIn(label, rankOfText(form), ({ node }, value) => compareText(node, keys, { form, value })),
});

/** Any one of the node's names, aliases and former names among them. */
export const names = (label: string): ValueFilter => ({
  kind: "value",
  parse: parseText,
  holds: ({ node }, form, value) =>
    `EXISTS { MATCH (${node})-[:KNOWN_AS]->(name:Name) WHERE ${compareText("name", TEXT_KEYS, { form, value })} }`,
  seek: (form) => ({
    rank: rankOfText(form),
    clauses: ({ node, depth }, value) => {
      const name = `x${depth}`;
      return (
        `MATCH (${name}:Name) WHERE ${compareText(name, TEXT_KEYS, { form, value })} ` +
        `WITH ${name} MATCH (${name})<-[:KNOWN_AS]-(${node}:${label})`
      );
    },
  }),
});
