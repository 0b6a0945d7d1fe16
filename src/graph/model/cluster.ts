import { day, entityColumns, plain } from "./columns.js";
import { covers, standsOn } from "./days.js";
import { eventOrders, labelThenId } from "./orders.js";
import { implied, incoming, out } from "./link.js";
import { bestOf, bestSupported, claimsOf, connectionOf, listOf, self } from "./reads.js";
import type { Bind, ManyRead, OneRead, ReadScope, Scope, TypeModel } from "./types.js";
import { figuresOf } from "./figure.js";

/** The year that is asked for, null where none is; and the day, which no year leaves to matter. */
export const yearOrDay = (bind: Bind): { year: string; day: string } => ({
  year: bind(({ args }) => args.year ?? null),
  day: bind(({ args, day }) => ((args.year ?? null) === null ? (day ?? null) : null)),
});

/** Conditions that a term is of the year asked for, else that it stands on the day; any where neither is given. */
export const termConditions = (term: string, { year, day }: { year: string; day: string }): string[] => [
  `(${year} IS NULL OR ${term}.year = ${year})`,
  covers(term, day),
];

/** The term asked for, the last one where there are several; the latest known where none is asked for. */
const termOf = (cluster: string, term: string, bind: Bind): string =>
  `MATCH (${cluster})<-[:TERM_OF]-(${term}:ClusterTerm) WHERE ${termConditions(term, yearOrDay(bind)).join(" AND ")} ` +
  `WITH ${term} ORDER BY ${term}.validFrom DESC, ${term}.id DESC LIMIT 1`;

/** Provinces that the members of a term served on its first day. */
const provincesServed = (term: string, province: string) => ({
  clauses: `MATCH (${term})<-[:MEMBER_OF]-()-[serves:SERVES]->(${province}:Province)`,
  where: [standsOn("serves", `${term}.validFrom`)],
});

const membersOf = (term: string, at: ReadScope): string =>
  `MATCH (${term})<-[${at.edge}:MEMBER_OF]-(${at.node}:Organization)`;

const holder = (role: "LEADER" | "DEPUTY"): OneRead =>
  bestOf(implied(incoming("MEMBER_OF", "Organization")), (at) => [`${at.edge}.role = '${role}'`]);

/** Memberships in the terms asked for, oldest term first. */
export const memberships = (match: (at: ReadScope) => { clauses: string; scope: Scope }): ManyRead => ({
  kind: "many",
  of: ["ClusterMembership"],
  match: (at, bind) => {
    const { clauses } = match(at);
    return { clauses: `${clauses} WITH *`, where: termConditions(at.other, yearOrDay(bind)) };
  },
  orderBy: (at) => `${at.other}.validFrom, ${at.other}.id, ${at.edge}.role, ${at.edge}.key`,
  scope: (at) => match(at).scope,
});

export const cluster: TypeModel = {
  name: "Cluster",
  columns: { ...entityColumns, name: plain("label"), number: plain("number"), level: plain("level") },
  reads: {
    owner: bestOf(out("RUN_BY", "Organization")),
    terms: listOf(implied(incoming("TERM_OF", "ClusterTerm")), {
      orderBy: ({ node }) => `${node}.validFrom, ${node}.id`,
    }),
    term: {
      kind: "one",
      of: ["ClusterTerm"],
      match: (at, bind) => ({ clauses: termOf(at.from.node, at.node, bind), where: [] }),
    },
    provinces: {
      kind: "many",
      of: ["Province"],
      distinct: true,
      match: (at, bind) => {
        const served = provincesServed(at.other, at.node);
        return { clauses: `${termOf(at.from.node, at.other, bind)} ${served.clauses}`, where: served.where };
      },
      orderBy: labelThenId,
      when: (from, bind) => `EXISTS { ${termOf(from.node, "term", bind)} MATCH (term)<-[:MEMBER_OF]-() }`,
    },
    leader: {
      kind: "one",
      of: ["Organization"],
      match: (at, bind) => ({
        clauses: `${termOf(at.from.node, at.other, bind)} ${membersOf(at.other, at)}`,
        where: [`${at.edge}.role = 'LEADER'`],
      }),
      orderBy: bestSupported,
    },
  },
};

export const clusterTerm: TypeModel = {
  name: "ClusterTerm",
  columns: {
    ...entityColumns,
    year: plain("year"),
    validFrom: day("validFrom"),
    validTo: day("validTo"),
    completeness: plain("completeness"),
  },
  reads: {
    cluster: bestOf(out("TERM_OF", "Cluster")),
    members: {
      kind: "many",
      of: ["ClusterMembership"],
      match: (at) => ({ clauses: membersOf(at.from.node, at), where: [] }),
      orderBy: (at) =>
        `CASE ${at.edge}.role WHEN 'LEADER' THEN 0 WHEN 'DEPUTY' THEN 1 ELSE 2 END, ${labelThenId(at)}, ${at.edge}.key`,
      scope: (at) => ({ node: at.node, edge: at.edge, other: at.from.node }),
    },
    provinces: {
      kind: "many",
      of: ["Province"],
      distinct: true,
      match: (at) => provincesServed(at.from.node, at.node),
      orderBy: labelThenId,
    },
    leader: holder("LEADER"),
    deputy: holder("DEPUTY"),
    events: connectionOf(implied(incoming("HELD_FOR", "Event")), { orders: eventOrders, hub: true }),
    figures: figuresOf(implied(out("SET", "Figure"))),
  },
};

/** One organization in one term in one role: `node` is the organization, `other` the term. */
export const clusterMembership: TypeModel = {
  name: "ClusterMembership",
  columns: { role: plain("role", "edge") },
  reads: {
    term: self("ClusterTerm", "other"),
    organization: self("Organization"),
    claims: claimsOf((from) => `${from.edge}.key`, 5),
  },
};
