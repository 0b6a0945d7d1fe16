import type { Fact } from "./graph-data.js";
import type { KnownGraph } from "./known-graph.js";

/** What is asked of paths. */
export interface AskedPaths {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly via: readonly string[] | null;
  readonly minConfidence: number | null;
  readonly first: number;
}

/** One path as walked. */
export interface KnownPath {
  readonly nodes: readonly string[];
  readonly hops: readonly Fact[];
}

/** One hop from a thing, and where it leads. */
type Hop = readonly [fact: Fact, to: string];

/** All simple paths, length after length, until there are as many as are asked for: more, where the last length has more. */
export function shortestPaths(graph: KnownGraph, asked: AskedPaths): KnownPath[] {
  const hops = hopsOf(graph, asked);
  const found: KnownPath[] = [];
  const distance = distancesTo(asked.to, hops);
  for (let length = 1; length <= asked.maxHops && found.length < asked.first; length++)
    walk({ nodes: [asked.from], hops: [] }, length);
  return found;

  /** Goes on only to where the end can still be reached. */
  function walk(path: KnownPath, left: number): void {
    const at = path.nodes.at(-1) ?? "";
    if (at === asked.to || left === 0) {
      if (at === asked.to && left === 0) found.push(path);
      return;
    }
    for (const [fact, to] of hops.get(at) ?? []) {
      if (path.nodes.includes(to) || (distance.get(to) ?? Infinity) >= left) continue;
      walk({ nodes: [...path.nodes, to], hops: [...path.hops, fact] }, left - 1);
    }
  }
}

/** The hops that may be taken from each thing, either way. */
function hopsOf(graph: KnownGraph, { via, minConfidence }: AskedPaths): ReadonlyMap<string, readonly Hop[]> {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, hop: Hop) => hops.set(from, [...(hops.get(from) ?? []), hop]);
  for (const fact of graph.data.facts) {
    if (via && !via.includes(fact.type)) continue;
    if (minConfidence !== null && graph.support(fact).confidence < minConfidence) continue;
    add(fact.from, [fact, fact.to]);
    add(fact.to, [fact, fact.from]);
  }
  return hops;
}

/** How many hops each thing is away, breadth first. */
function distancesTo(end: string, hops: ReadonlyMap<string, readonly Hop[]>): ReadonlyMap<string, number> {
  const distance = new Map([[end, 0]]);
  for (const [at, far] of distance) {
    for (const [, next] of hops.get(at) ?? []) if (!distance.has(next)) distance.set(next, far + 1);
  }
  return distance;
}
