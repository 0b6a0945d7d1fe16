import { aliases, day, entityColumns, plain } from "./columns.js";
import { memberships } from "./cluster.js";
import { covers, OPEN_END } from "./days.js";
import { eventsTakenPartIn } from "./event.js";
import type { Filters } from "./filter-types.js";
import { ids, kinds, links, shown, validOn } from "./filters.js";
import { articleOrders } from "./orders.js";
import { implied, incoming, out, qualified } from "./link.js";
import { names } from "./text-filters.js";
import { asOf, connectionOf, dayOf, latestKnown } from "./reads.js";
import type { Bind, ReadScope, TypeModel } from "./types.js";

/** On the day asked for; without one, those whose latest parent this is. */
const childrenOnDay = ({ edge, node }: ReadScope, bind: Bind): string[] => {
  const day = dayOf(bind);
  const later = `EXISTS { MATCH (${node})-[later:ANSWERS_TO]->() WHERE later.validFrom > ${edge}.validFrom }`;
  // Periods do not overlap, so nothing is later than one without an end. Inside CASE the database would look for later ones first.
  return [`(${day} IS NOT NULL OR ${edge}.validTo = ${OPEN_END} OR NOT ${later})`, covers(edge, day)];
};

export const organization: TypeModel = {
  name: "Organization",
  columns: {
    ...entityColumns,
    name: plain("name"),
    aliases,
    kind: plain("kind"),
    validFrom: day("validFrom"),
    validTo: day("validTo"),
  },
  reads: {
    parent: asOf(out("ANSWERS_TO", "Organization")),
    children: connectionOf(qualified(implied(incoming("ANSWERS_TO", "Organization"))), { where: childrenOnDay }),
    province: asOf(out("SERVES", "Province")),
    memberships: memberships((at) => ({
      clauses: `MATCH (${at.from.node})-[${at.edge}:MEMBER_OF]->(${at.other}:ClusterTerm)`,
      scope: { node: at.from.node, edge: at.edge, other: at.other },
    })),
    people: connectionOf(qualified(implied(incoming("HELD_POST", "Person")))),
    articles: connectionOf(implied(incoming("MENTIONS", "Article")), { orders: articleOrders, hub: true }),
    published: connectionOf(implied(incoming("PUBLISHED_BY", "Article")), { orders: articleOrders, hub: true }),
    events: eventsTakenPartIn,
  },
};

export const organizationFilters: Filters = {
  id: ids("Organization"),
  name: names("Organization"),
  kind: kinds("Organization"),
  validOn,
  province: { ...shown(implied(out("SERVES", "Province")), "Province", latestKnown), isDated: true },
  parent: { ...shown(implied(out("ANSWERS_TO", "Organization")), "Organization", latestKnown), isDated: true },
  articles: links(implied(incoming("MENTIONS", "Article")), "Article"),
  events: links(qualified(implied(out("TOOK_PART_IN", "Event"))), "Event"),
};
