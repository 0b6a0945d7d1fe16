import type { Kinship, Match, RowTypes } from "./types.js";

/** A relationship type seen from the record's node. */
export interface Link {
  readonly type: string;
  readonly direction: "out" | "in";
  readonly target: RowTypes;
  /** Nothing else stands at the far end, so its label need not be looked at. */
  readonly implied?: boolean;
  /** Several may join one pair of nodes (roles, periods), told apart by the last part of their key. */
  readonly qualified?: boolean;
}

export const out = (type: string, ...target: string[]): Link => ({ type, direction: "out", target });
export const incoming = (type: string, ...target: string[]): Link => ({ type, direction: "in", target });
/** The far end can be nothing but the target: a degree needs no label. */
export const implied = (link: Link): Link => ({ ...link, implied: true });
export const qualified = (link: Link): Link => ({ ...link, qualified: true });

/** The link as a pattern; an end that is not named may be anything. */
export const arrow = (link: Link, from: string, { edge = "", to = "" } = {}): string =>
  link.direction === "out" ? `(${from})-[${edge}:${link.type}]->(${to})` : `(${from})<-[${edge}:${link.type}]-(${to})`;

/** What binds the far end of a link, or relatives. */
export const follow = (link: Link | Kinship, from: string, { edge, to }: { edge: string; to: string }): Match =>
  "type" in link
    ? { clauses: `MATCH ${arrow(link, from, { edge, to: labelled(link, to) })}`, where: [] }
    : byIds(link.of(from), to);

/** What binds the near end, which has a label, from the far one. */
export const followBack = (
  link: Link | Kinship,
  { node, label }: { node: string; label: string },
  { edge, to }: { edge: string; to: string },
): Match =>
  "type" in link
    ? { clauses: `MATCH ${arrow(link, `${node}:${label}`, { edge, to })}`, where: [] }
    : leadingTo(link, to, node);

/** What binds those that lead to a node, itself among them. */
export const leadingTo = (kinship: Kinship, to: string, node: string): Match => byIds(kinship.from(to), node);

const byIds = (ids: string, node: string): Match => ({
  clauses: `MATCH (${node}:Entity)`,
  where: [`${node}.id IN ${ids}`],
});

/** The far end with its label, where something else might stand there. */
export const labelled = (link: Link, node: string): string =>
  link.implied ? node : `${node}:${link.target.join("|")}`;
