import { aliases, day, entityColumns, plain } from "./columns.js";
import { articleOrders, eventOrders, labelThenId } from "./orders.js";
import { claimsOf, connectionOf, implied, incoming, out, qualified, self } from "./reads.js";
import type { ManyRead, TypeModel } from "./types.js";

/**
 * Posts at a body, and those that articles state of a person without naming a body. Each row is a map with the keys of
 * the relationships it stands on; a day is 0 where no article with a known day states it.
 */
const posts: ManyRead = {
  kind: "many",
  of: ["Post"],
  match: (at) => ({
    clauses:
      `CALL (${at.from.node}) { ` +
      `MATCH (${at.from.node})-[held:HELD_POST]->(body:Organization) ` +
      `RETURN body, held { .rank, .title, .firstStatedOn, .lastStatedOn, keys: [held.key] } AS post UNION ` +
      `MATCH (${at.from.node})<-[stated:MENTIONS]-() WHERE stated.rank IS NOT NULL OR stated.title IS NOT NULL ` +
      `WITH stated.rank AS rank, stated.title AS title, collect(stated.key) AS keys, ` +
      `min(CASE WHEN stated.publishedDay > 0 THEN stated.publishedDay END) AS first, max(stated.publishedDay) AS last ` +
      `RETURN null AS body, { rank: rank, title: title, firstStatedOn: first, lastStatedOn: last, keys: keys } AS post } ` +
      `WITH body AS ${at.node}, post AS ${at.edge}`,
    where: [],
  }),
  orderBy: (at) =>
    `${at.edge}.firstStatedOn, coalesce(${at.node}.sortKey, ''), coalesce(${at.edge}.rank, ''), coalesce(${at.edge}.title, '')`,
};

const tookPartIn = qualified(implied(out("TOOK_PART_IN", "Event")));

export const person: TypeModel = {
  name: "Person",
  label: "Person",
  columns: { ...entityColumns, name: plain("name"), aliases, isByline: plain("isByline") },
  reads: {
    posts,
    written: connectionOf(implied(incoming("WRITTEN_BY", "Article")), { orders: articleOrders, hub: true }),
    articles: connectionOf(implied(incoming("MENTIONS", "Article")), { orders: articleOrders, hub: true }),
    events: connectionOf(tookPartIn, { orders: eventOrders, hub: true, roles: true }),
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
