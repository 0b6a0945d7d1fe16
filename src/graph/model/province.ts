import { aliases, day, entityColumns, plain } from "./columns.js";
import { memberships } from "./cluster.js";
import { dayNumber, OPEN_END } from "./days.js";
import type { Filters, Value, ValueFilter } from "./filter-types.js";
import { ids, oneOf } from "./filters.js";
import { articleOrders, eventOrders, labelThenId } from "./orders.js";
import { implied, incoming, out, qualified, type Link } from "./link.js";
import { connectionOf, linksOf, onDay, self } from "./reads.js";
import { RANK } from "./filter-parts.js";
import { names } from "./text-filters.js";
import type { Column, TypeModel } from "./types.js";

/** The kind on the day of `asOf`, else the latest; before its first known day a unit is what it then became. */
const kind: Column = {
  cypher: ({ node }, bind) => {
    const day = bind(({ args }) => (args.asOf ? dayNumber(args.asOf) : OPEN_END));
    return `coalesce(last([i IN range(0, size(${node}.kinds) - 1) WHERE ${node}.kindFrom[i] <= ${day} | ${node}.kinds[i]]), head(${node}.kinds))`;
  },
};

const successions = (link: Link) => linksOf("ProvinceSuccession", link, { orderBy: labelThenId });

export const province: TypeModel = {
  name: "Province",
  columns: {
    ...entityColumns,
    name: plain("name"),
    aliases,
    kind,
    region: plain("region"),
    validFrom: day("validFrom"),
    validTo: day("validTo"),
    isCurrent: {
      cypher: ({ node }, bind) => {
        const today = bind((_, env) => env.today);
        return `${node}.validFrom <= ${today} AND ${node}.validTo >= ${today}`;
      },
    },
  },
  reads: {
    codes: linksOf("AdministrativeCode", out("HAS_CODE", "Code"), {
      orderBy: ({ node }) => `${node}.validFrom, ${node}.scheme, ${node}.code`,
    }),
    predecessors: successions(incoming("SUCCEEDED_BY", "Province")),
    successors: successions(out("SUCCEEDED_BY", "Province")),
    organizations: connectionOf(qualified(implied(incoming("SERVES", "Organization"))), {
      where: (at, bind) => onDay(at.edge, bind),
    }),
    articles: connectionOf(implied(incoming("MENTIONS", "Article")), { orders: articleOrders, hub: true }),
    events: connectionOf(implied(incoming("HAPPENED_IN", "Event")), { orders: eventOrders, hub: true }),
    memberships: memberships((at) => ({
      clauses:
        `MATCH (${at.from.node})<-[serves:SERVES]-(${at.node}:Organization)-[${at.edge}:MEMBER_OF]->(${at.other}:ClusterTerm) ` +
        `WHERE serves.validFrom <= ${at.other}.validFrom AND serves.validTo >= ${at.other}.validFrom WITH ${at.node}, ${at.edge}, ${at.other}`,
      scope: { node: at.node, edge: at.edge, other: at.other },
    })),
  },
};

export const administrativeCode: TypeModel = {
  name: "AdministrativeCode",
  columns: { scheme: plain("scheme"), code: plain("code"), validFrom: day("validFrom"), validTo: day("validTo") },
  reads: {},
};

/** A step of the reform: the relationship, with the other unit at its end. */
export const provinceSuccession: TypeModel = {
  name: "ProvinceSuccession",
  columns: {
    kind: plain("kind", "edge"),
    effectiveOn: day("effectiveOn", "edge"),
    instrument: plain("instrument", "edge"),
  },
  reads: { province: self("Province") },
};

const codeBy = (code: string, value: Value): string =>
  `${code}.scheme = ${value(0)} AND ${code}.code = ${value(1)} AND ${code}.validFrom <= ${value(2)} AND ${code}.validTo >= ${value(2)}`;

/** A code of one scheme that was in force on a day. */
const code: ValueFilter = {
  kind: "value",
  parse: (value) => {
    const { scheme, code, on } = value as { scheme: string; code: string; on: string };
    return { form: "", values: [scheme, code, dayNumber(on)] };
  },
  holds: ({ node }, _form, value) =>
    `EXISTS { MATCH (${node})-[:HAS_CODE]->(code:Code) WHERE ${codeBy("code", value)} }`,
  seek: () => ({
    rank: RANK.equal,
    clauses: ({ node, depth }, value) =>
      `MATCH (x${depth}:Code) WHERE ${codeBy(`x${depth}`, value)} WITH x${depth} MATCH (x${depth})<-[:HAS_CODE]-(${node}:Province)`,
  }),
};

export const provinceFilters: Filters = {
  id: ids("Province"),
  name: names("Province"),
  kind: oneOf(({ node }) => `last(${node}.kinds)`),
  code,
};
