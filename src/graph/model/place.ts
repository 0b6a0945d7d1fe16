import { aliases, entityColumns, plain } from "./columns.js";
import { eventOrders, labelThenId } from "./orders.js";
import { implied, incoming, out } from "./link.js";
import { bestOf, connectionOf } from "./reads.js";
import type { TypeModel } from "./types.js";

export const place: TypeModel = {
  name: "Place",
  columns: { ...entityColumns, name: plain("name"), kind: plain("kind") },
  reads: {
    province: {
      kind: "one",
      of: ["Province"],
      match: (at) => ({
        clauses: `MATCH ${at.edge} = (${at.from.node})-[:LOCATED_IN*1..8]->(${at.node}:Province)`,
        where: [],
      }),
      orderBy: (at) => `length(${at.edge}), ${labelThenId(at)}`,
    },
    within: bestOf(out("LOCATED_IN", "Place")),
  },
};

export const movement: TypeModel = {
  name: "Movement",
  columns: { ...entityColumns, name: plain("name"), aliases },
  reads: { events: connectionOf(implied(incoming("PROMOTES", "Event")), { orders: eventOrders, hub: true }) },
};
