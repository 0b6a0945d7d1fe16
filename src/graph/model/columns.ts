import { isoDay, isoInstant } from "./days.js";
import type { Column, Scope } from "./types.js";

const propertyOf =
  (at: keyof Scope, property: string) =>
  (scope: Scope): string =>
    `${scope[at]}.${property}`;

/** A property as it is stored. */
export const plain = (property: string, at: keyof Scope = "node"): Column => ({ cypher: propertyOf(at, property) });

/** A day (yyyymmdd), null where unknown or open. */
export const day = (property: string, at: keyof Scope = "node"): Column => ({
  cypher: propertyOf(at, property),
  decode: isoDay,
});

/** Milliseconds since the epoch. */
export const instant = (property: string): Column => ({ cypher: propertyOf("node", property), decode: isoInstant });

/** A zoned datetime, read as milliseconds since the epoch. */
export const zoned = (property: string): Column => ({
  cypher: (at) => `${at.node}.${property}.epochMillis`,
  decode: isoInstant,
});

/** Other names of the node than the one it goes by. */
export const aliases: Column = {
  cypher: ({ node }) =>
    `COLLECT { MATCH (${node})-[:KNOWN_AS]->(alias:Name) WHERE alias.text <> ${node}.name RETURN alias.text ORDER BY alias.folded, alias.text }`,
};

/** What every entity has. */
export const entityColumns = { id: plain("id"), label: plain("label") };
