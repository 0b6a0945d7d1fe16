import { aliases, day, entityColumns, plain } from "./columns.js";
import { eventsTakenPartIn } from "./event.js";
import type { Filters } from "./filter-types.js";
import { flag, flagIn, ids, link, links } from "./filters.js";
import { counted } from "./number-filters.js";
import { articleOrders, labelThenId } from "./orders.js";
import { implied, incoming, out, qualified } from "./link.js";
import { claimsOf, connectionOf, self } from "./reads.js";
import { names } from "./text-filters.js";
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

/** Posts at a body, and those without one. */
const allPosts = (person: string): string =>
  `CALL (${person}) { MATCH (${person})-[held:HELD_POST]->(body:Organization) ` +
  `RETURN body, held { .rank, .title, .firstStatedOn, .lastStatedOn, keys: [held.key] } AS post ` +
  `UNION ${statedPosts(person)} }`;

/** A row's edge is a map with the keys of the relationships that it stands on. */
const posts: ManyRead = {
  kind: "many",
  of: ["Post"],
  match: (at) => ({
    clauses: `${allPosts(at.from.node)} WITH body AS ${at.node}, post AS ${at.edge}`,
    where: [],
  }),
  orderBy: (at) =>
    `coalesce(${at.edge}.firstStatedOn, 0), coalesce(${at.node}.sortKey, ''), coalesce(${at.edge}.rank, ''), coalesce(${at.edge}.title, ''), coalesce(${at.node}.id, '')`,
};

/** Of the same name, and not judged to be the same person or another. */
const areNamesakes = (one: string, other: string): string[] => [
  `${other}.marked = ${one}.marked`,
  `${other}.id <> ${one}.id`,
  `NOT EXISTS { (${other})-[:SAME_AS|DIFFERENT_FROM]-(${one}) }`,
];

export const personFilters: Filters = {
  id: ids("Person"),
  name: names("Person"),
  isByline: flagIn("Person", "isByline"),
  hasNamesakes: flag(
    ({ node }) => `EXISTS { MATCH (other:Person) WHERE ${areNamesakes(node, "other").join(" AND ")} }`,
  ),
  posts: counted(({ node }) => `COUNT { ${allPosts(node)} RETURN post }`),
  organization: link(out("HELD_POST", "Organization"), "Organization"),
  articles: links(implied(incoming("MENTIONS", "Article")), "Article"),
  events: links(qualified(implied(out("TOOK_PART_IN", "Event"))), "Event"),
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
        where: areNamesakes(at.from.node, at.node),
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
