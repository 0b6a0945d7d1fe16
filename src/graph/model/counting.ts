import { standsOn } from "./days.js";
import { implied, incoming, type Link, out, qualified } from "./link.js";

/** Under what a node counts: nothing else, each far end of a link, the far end that is best supported, a property, or the first digits of its day. */
export type Dimension =
  | { readonly kind: "none" }
  | { readonly kind: "link" | "best"; readonly link: Link }
  | { readonly kind: "value"; readonly property: string }
  | { readonly kind: "time"; readonly unit: TimeUnit };

/** By what a day (yyyymmdd) is divided to give the year, the month (yyyymm), or itself. */
export const TIME_UNITS = { YEAR: 10_000, MONTH: 100, DAY: 1 };
export type TimeUnit = keyof typeof TIME_UNITS;

/** Nodes that are counted. */
export interface Subject {
  /** The type of the nodes. */
  readonly type: string;
  /** The day on which a node counts (yyyymmdd), 0 where it has none; the filter that holds where that lies in a range. */
  readonly day: string;
  readonly dayFilter: string;
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** The dimensions of which tallies are kept, a tally for each key and month. */
  readonly tallied: readonly string[];
  /** The property of the far end that counts the nodes of such a dimension, where that is kept instead; tallies then tell of the unknown alone. */
  readonly degrees: Readonly<Record<string, string>>;
}

/** The dimension whose keys may be counted under their successors. */
export const PROVINCE = "PROVINCE";
/** Tallies of what names a unit, or one of those that went into it. */
export const LINEAGE = "LINEAGE";
/** Tallies of all nodes together. */
export const ALL = "NONE";

const ofAll: Readonly<Record<string, Dimension>> = {
  NONE: { kind: "none" },
  YEAR: { kind: "time", unit: "YEAR" },
  MONTH: { kind: "time", unit: "MONTH" },
};
const value = (property: string): Dimension => ({ kind: "value", property });
const link = (link: Link): Dimension => ({ kind: "link", link });

/** What can be counted, by its name in the API. */
const subjects: Readonly<Record<string, Subject>> = {
  ARTICLES: {
    type: "Article",
    day: "publishedDay",
    dayFilter: "published",
    dimensions: {
      ...ofAll,
      PROVINCE: link(out("MENTIONS", "Province")),
      ORGANIZATION: link(out("MENTIONS", "Organization")),
      NEWSPAPER: { kind: "best", link: out("PUBLISHED_BY", "Organization") },
      SECTION: value("section"),
    },
    tallied: [ALL, PROVINCE, "NEWSPAPER", "SECTION"],
    degrees: { ORGANIZATION: "articleCount" },
  },
  EVENTS: {
    type: "Event",
    day: "earliest",
    dayFilter: "FIRST_DAY",
    dimensions: {
      ...ofAll,
      PROVINCE: link(implied(out("HAPPENED_IN", "Province"))),
      ORGANIZATION: link(qualified(incoming("TOOK_PART_IN", "Organization"))),
      KIND: value("kind"),
    },
    tallied: [ALL, PROVINCE, "KIND"],
    degrees: {},
  },
};

/** A subject by its name; a name that is none is a fault of ours. */
export function subjectNamed(name: string): Subject {
  const found = subjects[name];
  if (!found) throw new Error(`The graph model counts no ${name}.`);
  return found;
}

/** The name of the subject whose nodes are of a type; a type that is not counted is a fault of ours. */
export function subjectOf(type: string): string {
  const found = Object.keys(subjects).find((name) => subjects[name]?.type === type);
  if (found === undefined) throw new Error(`The graph model counts no ${type}.`);
  return found;
}

/** A dimension of a subject; one that it does not have is a fault of ours. */
export function dimensionOf(of: string, by: string): Dimension {
  const found = subjectNamed(of).dimensions[by];
  if (!found) throw new Error(`The graph model counts no ${of} by ${by}.`);
  return found;
}

/**
 * Cypher for the nodes under which a unit counts on a day, none where that is the unit itself for want of others: of the unit and what it went
 * into what stands, but for what has itself gone into something that stands. `heir` names the variables.
 */
export const heirsOn = (unit: string, day: string, heir: string): string =>
  `COLLECT { MATCH (${heir}:Entity) WHERE ${heir}.id IN [${unit}.id] + ${unit}.successorIds AND ${standsOn(heir, day)} ` +
  `AND NOT EXISTS { MATCH (later${heir}:Entity) WHERE later${heir}.id IN ${heir}.successorIds AND ${standsOn(`later${heir}`, day)} } RETURN ${heir} }`;

/** Whether nodes count under other nodes, which the graph has in order; values are in none there. */
export const isOfNodes = ({ kind }: Dimension): boolean => kind === "link" || kind === "best";
