import { MOST_HOPS } from "../model/path.js";
import { RELATIONSHIP_KINDS } from "../model/relationship.js";
import type { Bind, PathsRead } from "../model/types.js";
import { hopsOf } from "./path-arguments.js";
import { compiled, type CompiledRead, eachRow, placeOf, type ReadAt, readScope } from "./read.js";
import { rowsOf } from "./rows.js";
import { parseShape } from "./site.js";

/** Cypher for one hop: its types, and what must hold of it. */
interface Hop {
  readonly types: string;
  readonly isWanted: string;
  /** About how many hops there are from a node. */
  readonly degree: (node: string) => string;
}

/**
 * The shortest paths between two entities, shortest first: null where an end does not exist. Length after length, a walk grows from both of
 * its ends, always from the one with fewer relationships, until one hop is missing in its middle; no more are looked at once enough paths are
 * found. So a hub is expanded only where both ends of a walk are hubs.
 */
export function compilePaths(read: PathsRead, at: ReadAt): CompiledRead {
  const scope = readScope(at.from);
  const rows = rowsOf(read.of, placeOf(at.from, scope));
  const { way } = parseShape(at.from.shapes[at.site]);
  const render: CompiledRead["render"] = (parameters) => {
    const bind = parameters.at(at.site);
    const { node: nodes, edge: hops, other: weakest } = scope;
    const ends = `MATCH (a:Entity {id: ${bind(({ args }) => args.from)}}) MATCH (b:Entity {id: ${bind(({ args }) => args.to)}})`;
    const lengths = `UNWIND range(1, ${bind(({ args }) => hopsOf(args, read.maxHops))}) AS length`;
    const found = `CALL (a, b, length) { ${walks(hopOf(way, bind))} RETURN front + back AS ${nodes}, frontHops + [hop] + backHops AS ${hops} }`;
    const first = `WITH ${nodes}, ${hops} LIMIT ${bind(({ args }) => args.first ?? read.first)}`;
    const least = `reduce(least = 1.0, hop IN ${hops} | CASE WHEN hop.confidence < least THEN hop.confidence ELSE least END)`;
    const order = `ORDER BY size(${hops}), ${weakest} DESC, [hop IN ${hops} | hop.key]`;
    const list = `${lengths} ${found} ${first} WITH ${nodes}, ${hops}, ${least} AS ${weakest} ${order}`;
    return `head(COLLECT { ${ends} RETURN COLLECT { ${list} RETURN ${rows.render(parameters)} } })`;
  };
  return compiled(rows, render, eachRow);
}

function hopOf(way: string, bind: Bind): Hop {
  const least = bind(({ args }) => args.minConfidence ?? null);
  return {
    types: way || RELATIONSHIP_KINDS.join("|"),
    isWanted: `(${least} IS NULL OR hop.confidence >= ${least})`,
    // One count of all, claims and names among them, is cheaper than one for each type, and as good for telling which end is the smaller one.
    degree: (node) => `COUNT { (${node})-${way && `[:${way}]`}-() }`,
  };
}

/** In a walk's second step what has few hops comes first, so that what may have many is looked at only where few do not lead to enough paths. */
const SORTED_STEP = 2;

/** Of a node with fewer relationships the database keeps one chain, whatever their types: to find one it reads them all. */
const SPARSE = 50;

/** The one type by which much may leave a hub. */
const OFTEN_LEAVES = "TOOK_PART_IN";

/** Tells which end of a walk has fewer hops: the last node there, and how many these are. */
const SMALLER = "WITH *, frontDegree <= backDegree AS isFront";
const NEAR = "CASE WHEN isFront THEN last(front) ELSE head(back) END";
const LEAST = "CASE WHEN isFront THEN frontDegree ELSE backDegree END";

/** Clauses that bind a walk of the wanted length as what stands before and behind the `hop` in its middle, and that hop. */
function walks(hop: Hop): string {
  const begin = `WITH length, [a] AS front, [] AS frontHops, ${hop.degree("a")} AS frontDegree, [b] AS back, [] AS backHops, ${hop.degree("b")} AS backDegree`;
  const steps = Array.from({ length: MOST_HOPS - 1 }, (_, index) => step(index + 1, hop));
  const ends = `WITH *, ${NEAR} AS near, CASE WHEN isFront THEN head(back) ELSE last(front) END AS far, ${LEAST} AS least`;
  return `${begin} ${steps.join(" ")} ${SMALLER} ${ends} CALL (near, far, least) { ${closing(hop)} }`;
}

/**
 * Clauses that bind the `hop` between the two ends of a walk, of which `near` has the fewer, `least`. Few are all looked at. Of many each direction
 * is asked for by itself: the database then looks at the fewer of what leaves the one and what reaches the other, and little leaves a hub.
 */
function closing({ types, isWanted }: Hop): string {
  const few = `WITH * WHERE least < ${SPARSE} MATCH (near)-[hop:${types}]-(next) WHERE next = far AND ${isWanted} RETURN hop`;
  const many = (arrow: string) => `WITH * WHERE least >= ${SPARSE} MATCH ${arrow} WHERE ${isWanted} RETURN hop`;
  const all = types.split("|");
  const both = [all.filter((type) => type !== OFTEN_LEAVES), all.filter((type) => type === OFTEN_LEAVES)]
    .filter((group) => group.length > 0)
    .map((group) => `[hop:${group.join("|")}]`)
    .flatMap((hop) => [many(`(near)-${hop}->(far)`), many(`(near)<-${hop}-(far)`)]);
  return [few, ...both].join(" UNION ALL ");
}

/**
 * Makes each walk that lacks more than its middle hop longer by one, at the end with fewer hops; it comes to no node twice. The degree of a
 * node is asked for where the pattern binds it: of a node out of a list it would be counted hop by hop.
 */
function step(index: number, { types, isWanted, degree }: Hop): string {
  const near = `${NEAR} AS near, CASE WHEN isFront THEN backDegree ELSE frontDegree END AS other`;
  const isNew = "NOT next IN front AND NOT next IN back";
  const found = `MATCH (near)-[hop:${types}]-(next) WHERE ${isNew} AND ${isWanted}`;
  const order = index === SORTED_STEP ? " ORDER BY CASE WHEN degree < other THEN degree ELSE other END" : "";
  const longer = `WITH *, ${near} WHERE length > ${index} ${found} RETURN [next] AS nodes, [hop] AS hops, ${degree("next")} AS degree${order}`;
  const asLong = `WITH * WHERE length <= ${index} RETURN [] AS nodes, [] AS hops, ${LEAST} AS degree`;
  const parts: readonly (readonly [part: string, ofFront: string, ofBack: string])[] = [
    ["front", "front + nodes", "front"],
    ["frontHops", "frontHops + hops", "frontHops"],
    ["frontDegree", "degree", "frontDegree"],
    ["back", "back", "nodes + back"],
    ["backHops", "backHops", "hops + backHops"],
    ["backDegree", "backDegree", "degree"],
  ];
  const grown = parts.map(
    ([part, ofFront, ofBack]) => `CASE WHEN isFront THEN ${ofFront} ELSE ${ofBack} END AS ${part}`,
  );
  return `${SMALLER} CALL (length, front, frontDegree, back, backDegree, isFront) { ${longer} UNION ALL ${asLong} } WITH length, ${grown.join(", ")}`;
}
