import { entityColumns, instant, plain, zoned } from "./columns.js";
import { eventOrders } from "./orders.js";
import { bestOf, connectionOf, implied, incoming, linksOf, listOf, out, self } from "./reads.js";
import type { TypeModel } from "./types.js";
import { figuresOf } from "./figure.js";

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
  },
};

/** An author as printed: the relationship, with the person at its end. */
export const byline: TypeModel = {
  name: "Byline",
  columns: { position: plain("position", "edge"), printedName: plain("printedName", "edge") },
  reads: { person: self("Person") },
};
