import { day, plain } from "./columns.js";
import { RANK } from "./filter-parts.js";
import type { Filters, Value, ValueFilter } from "./filter-types.js";
import { oneOf, parseIds, compareIds } from "./filters.js";
import { bounded, wholeNumber } from "./number-filters.js";
import { relationshipOrder } from "./orders.js";
import { claimsOf } from "./reads.js";
import type { Column, Connection, Scope, SelfRead, TypeModel } from "./types.js";

/** The types of relationships that clients can see, in the order of their names. */
export const RELATIONSHIP_KINDS = [
  "ANSWERS_TO",
  "HAPPENED_IN",
  "HELD_AT",
  "HELD_FOR",
  "HELD_POST",
  "LOCATED_IN",
  "MEMBER_OF",
  "MENTIONS",
  "PART_OF",
  "PROMOTES",
  "PUBLISHED_BY",
  "REPORTS",
  "RESULT_OF",
  "RUN_BY",
  "SERVES",
  "SET",
  "SUCCEEDED_BY",
  "TEASES",
  "TERM_OF",
  "TOOK_PART_IN",
  "WRITTEN_BY",
] as const;

/** Whatever can stand at an end of a relationship. */
export const ENTITY_TYPES = [
  "Article",
  "Organization",
  "Province",
  "Person",
  "Event",
  "Movement",
  "Place",
  "Cluster",
  "ClusterTerm",
  "Figure",
] as const;

/** Binds a relationship's ends as the variables of its record: from is its node, to is its other. */
export const withEnds = (at: Scope): string =>
  `WITH ${at.edge}, startNode(${at.edge}) AS ${at.node}, endNode(${at.edge}) AS ${at.other}`;

/** Clauses for the relationship with a key: one seek, since its type tells the index. */
export const byKey = ({ kind, key }: { kind: string; key: string }, at: Scope): string => {
  const seeks = RELATIONSHIP_KINDS.map(
    (type) => `WHEN '${type}' THEN COLLECT { MATCH ()-[found:${type} {key: ${key}}]->() RETURN found }`,
  );
  return `UNWIND CASE ${kind} ${seeks.join(" ")} END AS ${at.edge} ${withEnds(at)}`;
};

const roleOf = (type: string): Column => ({
  cypher: ({ edge }) => `CASE WHEN ${edge}:${type} THEN ${edge}.role END`,
});

const end = (at: keyof Scope): SelfRead => ({ kind: "self", of: ENTITY_TYPES, at });

/** A stored link: `edge` is the relationship, `node` its subject, `other` its object. */
export const relationship: TypeModel = {
  name: "Relationship",
  columns: {
    key: plain("key", "edge"),
    kind: { cypher: ({ edge }) => `type(${edge})` },
    role: roleOf("TOOK_PART_IN"),
    clusterRole: roleOf("MEMBER_OF"),
    validFrom: day("validFrom", "edge"),
    validTo: day("validTo", "edge"),
    sources: plain("sources", "edge"),
    confidence: plain("confidence", "edge"),
  },
  reads: {
    from: end("node"),
    to: end("other"),
    claims: claimsOf((from) => `${from.edge}.key`, 5),
  },
};

/** The variable of the ends from which relationships are followed. */
export const END = "x0";

/** Its seek binds no relationship but the ends that are asked for: which types are followed from there is the page's choice. */
const eitherEnd: ValueFilter = {
  kind: "value",
  parse: parseIds,
  holds: ({ node, other }, form, value) =>
    `(${compareIds(`${node}.id`, form, value)} OR ${compareIds(`${other}.id`, form, value)})`,
  seek: (form) => ({
    rank: RANK.ids,
    clauses: (_at, value: Value) => `MATCH (${END}:Entity) WHERE ${compareIds(`${END}.id`, form, value)}`,
  }),
};

export const relationshipFilters: Filters = {
  kind: oneOf(({ edge }) => `type(${edge})`),
  end: eitherEnd,
  sources: wholeNumber(({ edge }) => `${edge}.sources`),
  minConfidence: bounded(({ edge }) => `${edge}.confidence`, ">="),
};

/** All relationships, each once. */
export const relationships: Connection = {
  kind: "connection",
  of: ["Relationship"],
  match: (at) => ({ clauses: `MATCH (${at.node})-[${at.edge}]->(${at.other})`, where: [] }),
  orders: relationshipOrder,
  order: "KEY",
  distinct: false,
  isRoot: true,
};
