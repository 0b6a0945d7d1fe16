import type { Anchor } from "./anchor.js";
import type { Condition } from "./condition.js";
import { firstRows, type Reading } from "./keyset.js";
import { matched } from "./matched.js";
import { fewOf, isFewer, type Listed, MANY, type Source, type Sources } from "./source.js";

/** How many rows along an index are looked at in the hope that they fill a page. */
const HOPEFUL_ROWS = 3_000;

/** A page whose rows may be found on a walk or otherwise. */
export interface Walked {
  readonly list: Listed;
  readonly sources: Sources;
  /** The page's own bounds, and those with the ranges along its order, with which a walk begins and ends. */
  readonly bound: readonly string[];
  readonly walk: readonly string[];
  /** The filter but those ranges. */
  readonly rest: Condition;
  readonly reading: Reading;
  /** How many rows are enough. */
  readonly limit: string;
}

/** A filtered list of which the database itself finds out where few rows are. */
export interface Weighed extends Walked {
  /** At most two, the likely best first. */
  readonly anchors: readonly Anchor[];
}

/**
 * Clauses that bind the node to the first rows of a page. Where the record or an anchor gives few rows, those are looked at; else the first
 * rows of the walk, in the hope that enough of them are wanted; else all that the record or the better anchor gives.
 */
export function weighed(asked: Weighed): Source {
  const { list, limit } = asked;
  const flags = flagsOf(asked);
  const names = flags.map(({ name }) => name);
  const found = `CASE WHEN ${names.join(" OR ")} THEN [] ELSE ${hopeful(asked)} END AS found`;
  const rows = `CASE WHEN size(found) = ${limit} THEN found ${taken(asked)} END AS ${list.scope.node}`;
  const clauses = `${flags.map(({ text }) => text).join(" ")} WITH ${names.join(", ")}, ${found} UNWIND ${rows}`;
  return { clauses, where: [], distinct: false, isPage: true };
}

/**
 * The same for a record's page without a filter. A record that is no hub has its rows looked at; of a hub the first rows of the walk are, and its own only where
 * these are too few for the page and not the last: what it has may lie far from where the walk begins.
 */
export function recordPage(asked: Walked, isHub: string): Source {
  const { list, sources, bound, walk, limit } = asked;
  const { node } = list.scope;
  const isAll = isFewer(HOPEFUL_ROWS, matched(sources.all(walk)), node);
  const found = `CASE WHEN hub THEN ${hopeful(asked)} ELSE [] END AS found`;
  const isFound = `CASE WHEN size(found) = ${limit} THEN true WHEN hub THEN ${isAll} ELSE false END`;
  const rows = `CASE WHEN ${isFound} THEN found ELSE ${firstOf(sources.expanded(bound), asked)} END AS ${node}`;
  return {
    clauses: `WITH ${isHub} AS hub WITH hub, ${found} UNWIND ${rows}`,
    where: [],
    distinct: false,
    isPage: true,
  };
}

/** The first rows of a source, as a list. */
const firstOf = (source: Source, { list, reading, limit }: Walked): string =>
  `COLLECT { ${matched(source)} RETURN ${firstRows(list.scope, reading, { limit, distinct: source.distinct })} }`;

/** A variable that is true where a way gives few rows, and the clause that binds it. */
interface Flag {
  readonly name: string;
  readonly text: string;
}

/** One flag for the record, which is number 0, and one for each anchor; after the first that is true no more are found out. */
function flagsOf({ list, sources, anchors }: Weighed): readonly Flag[] {
  const ofRecord = list.read.isRoot ? [] : [sources.isSmall()];
  const tests = [...ofRecord, ...anchors.map((anchor) => sources.isBelow(fewOf(anchor), anchor))];
  const names = tests.map((_, index) => `few${index + 1 - ofRecord.length}`);
  return tests.map((test, index) => {
    const earlier = names.slice(0, index);
    const text = index === 0 ? test : `CASE WHEN ${earlier.join(" OR ")} THEN false ELSE ${test} END`;
    return { name: names[index] ?? "", text: `WITH ${[...earlier, text].join(", ")} AS ${names[index]}` };
  });
}

/** The wanted ones of the first rows of the walk, in its order. */
function hopeful({ list, sources, walk, rest, reading, limit }: Walked): string {
  const { scope } = list;
  const first = firstRows(scope, reading, { limit: `${HOPEFUL_ROWS}`, distinct: false });
  const clauses = `${matched(sources.all(walk))} WITH ${first}`;
  const where = [...sources.linked(), ...sources.holds(rest)];
  return `COLLECT { ${matched({ clauses, where })} RETURN ${scope.node} LIMIT ${limit} }`;
}

/** The rows of the record or of an anchor: of the one that gives few, else of the one that is likely to give fewer. */
function taken(asked: Weighed): string {
  const { list, sources, anchors, bound } = asked;
  const rows = (source: Source) => firstOf(source, asked);
  const ofAnchor = anchors.map((anchor) => rows(sources.anchored(anchor, bound)));
  if (!list.read.isRoot) {
    const few = ofAnchor.map((text, index) => `WHEN few${index + 1} THEN ${text}`);
    return [...few, `ELSE ${rows(sources.expanded(bound))}`].join(" ");
  }
  const [, second] = anchors;
  const other = second ? `WHEN few2 OR (NOT few1 AND ${sources.isBelow(MANY, second)}) THEN ${ofAnchor[1]} ` : "";
  return `${other}ELSE ${ofAnchor[0]}`;
}
