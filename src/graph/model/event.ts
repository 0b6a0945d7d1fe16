import { day, entityColumns, plain } from "./columns.js";
import { figuresOf } from "./figure.js";
import type { Filters } from "./filter-types.js";
import { during } from "./during.js";
import { as, flagIn, ids, kinds, kindsIfAny, link, links, oneOf, widened } from "./filters.js";
import { days } from "./number-filters.js";
import { articleOrders, eventOrders } from "./orders.js";
import { implied, incoming, out, qualified } from "./link.js";
import { bestOf, connectionOf, listOf, self } from "./reads.js";
import { text } from "./text-filters.js";
import type { TypeModel } from "./types.js";

/** Events in which an organization or a person took part, with the roles. */
export const eventsTakenPartIn = connectionOf(qualified(implied(out("TOOK_PART_IN", "Event"))), {
  orders: eventOrders,
  hub: true,
  roles: true,
});

export const event: TypeModel = {
  name: "Event",
  columns: { ...entityColumns, title: plain("title"), kind: plain("kind") },
  reads: {
    date: self("EventDate", "node", ({ node }) => `${node}.edtf IS NOT NULL`),
    provinces: listOf(implied(out("HAPPENED_IN", "Province"))),
    place: bestOf(implied(out("HELD_AT", "Place"))),
    participants: connectionOf(qualified(implied(incoming("TOOK_PART_IN", "Organization", "Person"))), {
      roles: true,
      where: (at, bind) => {
        const roles = bind(({ args }) => args.role ?? null);
        return [`(${roles} IS NULL OR ${at.edge}.role IN ${roles})`];
      },
    }),
    partOf: bestOf(implied(out("PART_OF", "Event"))),
    parts: listOf(implied(incoming("PART_OF", "Event")), { first: 20 }),
    clusterTerm: bestOf(implied(out("HELD_FOR", "ClusterTerm"))),
    movements: listOf(implied(out("PROMOTES", "Movement"))),
    articles: connectionOf(implied(incoming("REPORTS", "Article")), { orders: articleOrders, hub: true }),
    figures: figuresOf(implied(out("SET", "Figure"))),
  },
};

/** The day of an event as far as it is told; the properties are the event's own. */
export const eventDate: TypeModel = {
  name: "EventDate",
  columns: {
    text: plain("dateText"),
    edtf: plain("edtf"),
    earliest: day("earliest"),
    latest: day("latest"),
    precision: plain("precision"),
    yearSource: plain("yearSource"),
    partOfDay: plain("partOfDay"),
  },
  reads: {},
};

const happenedIn = implied(out("HAPPENED_IN", "Province"));

export const eventFilters: Filters = {
  id: ids("Event"),
  title: text("Event"),
  kind: kinds("Event"),
  during,
  /** The first possible day; no member of the input, but what a trend asks of its events. */
  FIRST_DAY: days("Event", "earliest"),
  precision: kindsIfAny("Event", "precision"),
  yearSource: kindsIfAny("Event", "yearSource"),
  isPart: flagIn("Event", "isPart"),
  province: widened(link(happenedIn, "Province")),
  provinces: widened(links(happenedIn, "Province")),
  participants: links(qualified(implied(incoming("TOOK_PART_IN", "Organization", "Person"))), "Participant"),
  articles: links(implied(incoming("REPORTS", "Article")), "Article"),
};

/** All of one participation: the relationship's role, and who stands at its end. */
export const participantFilters: Filters = {
  organization: as("Organization"),
  person: as("Person"),
  role: oneOf(({ edge }) => `${edge}.role`),
};
