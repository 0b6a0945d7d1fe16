import { aliases, day, entityColumns, plain } from "./columns.js";
import { memberships } from "./cluster.js";
import { covers, dayNumber, standsOn } from "./days.js";
import type { Filters, LinkFilter, Value, ValueFilter } from "./filter-types.js";
import { ids, validOn } from "./filters.js";
import { articleOrders, eventOrders, labelThenId } from "./orders.js";
import { implied, incoming, out, type Link, qualified } from "./link.js";
import { connectionOf, dayOf, linksOf, self } from "./reads.js";
import { RANK } from "./filter-parts.js";
import { names } from "./text-filters.js";
import type { Column, Kinship, TypeModel } from "./types.js";

/**
 * The kind on a day, the latest where that is null; before its first known day a unit is what it then became. The database may ask it of a node
 * before it looks at its label: what has no kinds has none on any day.
 */
const kindOn = (node: string, day: string): string =>
  `CASE WHEN ${day} IS NULL THEN last(${node}.kinds) ELSE ` +
  `coalesce(last([i IN range(0, coalesce(size(${node}.kinds), 0) - 1) WHERE ${node}.kindFrom[i] <= ${day} | ${node}.kinds[i]]), head(${node}.kinds)) END`;

const kind: Column = { cypher: ({ node }, bind) => kindOn(node, dayOf(bind)) };

const lineage = (unit: string): string => `[${unit}.id] + ${unit}.predecessorIds + ${unit}.successorIds`;

/** From a unit as reported to those that it stands for: itself and what it went into, or what went into it too; never a sister. */
const extents = {
  PREDECESSORS: {
    of: (unit) => `[${unit}.id] + ${unit}.successorIds`,
    from: (unit) => `[${unit}.id] + ${unit}.predecessorIds`,
  },
  LINEAGE: { of: lineage, from: lineage },
} satisfies Record<string, Kinship>;

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
        return standsOn(node, today);
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
      where: (at, bind) => [covers(at.edge, dayOf(bind))],
    }),
    articles: connectionOf(implied(incoming("MENTIONS", "Article")), {
      orders: articleOrders,
      hub: true,
      relatives: { of: ["Province"], by: extents },
    }),
    events: connectionOf(implied(incoming("HAPPENED_IN", "Event")), {
      orders: eventOrders,
      hub: true,
      relatives: { of: ["Province"], by: extents },
    }),
    memberships: memberships((at) => ({
      clauses:
        `MATCH (${at.from.node})<-[serves:SERVES]-(${at.node}:Organization)-[${at.edge}:MEMBER_OF]->(${at.other}:ClusterTerm) ` +
        `WHERE ${standsOn("serves", `${at.other}.validFrom`)} WITH ${at.node}, ${at.edge}, ${at.other}`,
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
  `${code}.scheme = ${value(0)} AND ${code}.code = ${value(1)} AND ${standsOn(code, value(2))}`;

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

const kindOnDay: ValueFilter = {
  kind: "value",
  parse: (kinds, _refuse, day) => ({ form: "", values: [kinds, day ?? null] }),
  holds: ({ node }, _form, value) => `${kindOn(node, value(1))} IN ${value(0)}`,
};

/** One of the units that a unit stands for; no member of the input, but what `extent` beside a filter of provinces makes of it. */
const standsFor = (link: Kinship): LinkFilter => ({ kind: "link", link, of: "Province", quantified: false });

export const provinceFilters: Filters = {
  id: ids("Province"),
  name: names("Province"),
  kind: kindOnDay,
  code,
  validOn,
  PREDECESSORS: standsFor(extents.PREDECESSORS),
  LINEAGE: standsFor(extents.LINEAGE),
};
