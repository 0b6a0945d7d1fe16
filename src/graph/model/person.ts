import { aliases, day, entityColumns, plain } from "./columns.js";
import { eventsTakenPartIn } from "./event.js";
import { articleOrders, labelThenId } from "./orders.js";
import { claimsOf, connectionOf, implied, incoming, self } from "./reads.js";
import type { ManyRead, TypeModel } from "./types.js";

/** What articles state of a person without naming a body: one map for each rank and title, grouped without aggregating. */
const statedPosts = (person: string): string =>
  `MATCH (${person})<-[stated:MENTIONS]-() WHERE stated.rank IS NOT NULL OR stated.title IS NOT NULL ` +
  `WITH DISTINCT ${person}, coalesce(stated.rank, '') AS rank, coalesce(stated.title, '') AS title ` +
  `WITH rank, title, COLLECT { MATCH (${person})<-[each:MENTIONS]-() ` +
  `WHERE coalesce(each.rank, '') = rank AND coalesce(each.title, '') = title ` +
  `RETURN [each.publishedDay, each.key] ORDER BY each.publishedDay } AS statements ` +
  `WITH rank, title, statements, [each IN statements WHERE each[0] > 0 | each[0]] AS days ` +
  `RETURN null AS body, { rank: nullIf(rank, ''), title: nullIf(title, ''), firstStatedOn: head(days), ` +
  `lastStatedOn: last(days), keys: [each IN statements | each[1]] } AS post`;

/** Posts at a body, and those without one. A row's edge is a map with the keys of the relationships that it stands on. */
const posts: ManyRead = {
  kind: "many",
  of: ["Post"],
  match: (at) => ({
    clauses:
      `CALL (${at.from.node}) { MATCH (${at.from.node})-[held:HELD_POST]->(body:Organization) ` +
      `RETURN body, held { .rank, .title, .firstStatedOn, .lastStatedOn, keys: [held.key] } AS post ` +
      `UNION ${statedPosts(at.from.node)} } WITH body AS ${at.node}, post AS ${at.edge}`,
    where: [],
  }),
  orderBy: (at) =>
    `coalesce(${at.edge}.firstStatedOn, 0), coalesce(${at.node}.sortKey, ''), coalesce(${at.edge}.rank, ''), coalesce(${at.edge}.title, ''), coalesce(${at.node}.id, '')`,
};

export const person: TypeModel = {
  name: "Person",
  columns: { ...entityColumns, name: plain("name"), aliases, isByline: plain("isByline") },
  reads: {
    posts,
    written: connectionOf(implied(incoming("WRITTEN_BY", "Article")), { orders: articleOrders, hub: true }),
    articles: connectionOf(implied(incoming("MENTIONS", "Article")), { orders: articleOrders, hub: true }),
    events: eventsTakenPartIn,
    namesakes: {
      kind: "many",
      of: ["Person"],
      first: 20,
      match: (at) => ({
        clauses: `MATCH (${at.node}:Person)`,
        where: [
          `${at.node}.marked = ${at.from.node}.marked`,
          `${at.node}.id <> ${at.from.node}.id`,
          `NOT EXISTS { (${at.node})-[:SAME_AS|DIFFERENT_FROM]-(${at.from.node}) }`,
        ],
      }),
      orderBy: labelThenId,
    },
  },
};

/** A rank and title at a body (`node`, null where none is named); `edge` is the map of what was stated. */
export const post: TypeModel = {
  name: "Post",
  columns: {
    rank: plain("rank", "edge"),
    title: plain("title", "edge"),
    firstStatedOn: day("firstStatedOn", "edge"),
    lastStatedOn: day("lastStatedOn", "edge"),
  },
  reads: {
    organization: self("Organization", "node", ({ node }) => `${node} IS NOT NULL`),
    claims: claimsOf((from) => `${from.edge}.keys`, 5, "IN"),
  },
};
