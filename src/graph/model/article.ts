import { entityColumns, instant, plain, zoned } from "./columns.js";
import type { Filters } from "./filter-types.js";
import { flagIn, ids, link, links, shown, widened } from "./filters.js";
import { instants, publicationDay } from "./number-filters.js";
import { eventOrders, textOrder } from "./orders.js";
import { text } from "./text-filters.js";
import { implied, incoming, out } from "./link.js";
import { bestOf, bestSupported, connectionOf, linksOf, listOf, self } from "./reads.js";
import type { Connection, TypeModel } from "./types.js";
import { figuresOf } from "./figure.js";

/** The claims in force that an article asserts. No relationship tells of a claim but its own. */
const claimsInText: Connection = {
  kind: "connection",
  of: ["Claim"],
  match: ({ from, node }) => ({
    clauses: `MATCH (${from.node})<-[:ASSERTED_BY]-(${node}:Claim)`,
    where: [`${node}.retiredAt IS NULL`],
  }),
  orders: textOrder,
  order: "TEXT",
  distinct: false,
  isRoot: false,
};

export const article: TypeModel = {
  name: "Article",
  columns: {
    ...entityColumns,
    title: plain("title"),
    publishedAt: zoned("publishedAt"),
    url: plain("url"),
    language: plain("language"),
    section: plain("section"),
    isStub: plain("isStub"),
    rights: plain("rights"),
    sourceRef: plain("sourceRef"),
    contentHash: plain("contentHash"),
    retrievedAt: instant("retrievedAt"),
    recordedAt: instant("recordedAt"),
  },
  reads: {
    newspaper: bestOf(out("PUBLISHED_BY", "Organization")),
    bylines: linksOf("Byline", out("WRITTEN_BY", "Person"), {
      orderBy: (at) => `${at.edge}.position, ${at.node}.id`,
    }),
    organizations: connectionOf(out("MENTIONS", "Organization")),
    provinces: connectionOf(out("MENTIONS", "Province")),
    people: connectionOf(out("MENTIONS", "Person")),
    events: connectionOf(out("REPORTS", "Event"), { orders: eventOrders }),
    figures: figuresOf(out("REPORTS", "Figure")),
    teases: listOf(out("TEASES", "Article"), { orderBy: (at) => `${at.edge}.position, ${at.node}.id` }),
    teasedBy: listOf(implied(incoming("TEASES", "Article")), { first: 20 }),
    claims: claimsInText,
  },
};

const mentioned = (type: string) => out("MENTIONS", type);

export const articleFilters: Filters = {
  id: ids("Article"),
  title: text("Article"),
  section: text("Article", { FOLDED: "sectionFolded", EXACT: "sectionMarked" }),
  published: publicationDay,
  recorded: instants("Article", "recordedAt", "id"),
  isStub: flagIn("Article", "isStub"),
  newspaper: shown(out("PUBLISHED_BY", "Organization"), "Organization", bestSupported),
  organizations: links(mentioned("Organization"), "Organization"),
  province: widened(link(mentioned("Province"), "Province")),
  provinces: widened(links(mentioned("Province"), "Province")),
  people: links(mentioned("Person"), "Person"),
  bylines: links(implied(out("WRITTEN_BY", "Person")), "Person"),
  events: links(out("REPORTS", "Event"), "Event"),
};

/** An author as printed: the relationship, with the person at its end. */
export const byline: TypeModel = {
  name: "Byline",
  columns: { position: plain("position", "edge"), printedName: plain("printedName", "edge") },
  reads: { person: self("Person") },
};
