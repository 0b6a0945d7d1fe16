import type { Province } from "./graph-data.js";
import type { KnownGraph } from "./known-graph.js";

type Step = (id: string) => readonly string[];

/** A unit and whatever steps lead to from it, however many. */
function reached(unit: string, step: Step, known = new Set<string>()): Set<string> {
  if (known.has(unit)) return known;
  known.add(unit);
  for (const next of step(unit)) reached(next, step, known);
  return known;
}

/** The ids of the units that stand for one: itself, what went into it, what it went into; never what only shares one of those with it. */
export function reach(graph: KnownGraph, unit: string, extent: unknown): ReadonlySet<string> {
  const back: Step = (id) => graph.to(id, "SUCCEEDED_BY").map(({ from }) => from);
  const on: Step = (id) => graph.from(id, "SUCCEEDED_BY").map(({ to }) => to);
  return new Set([
    unit,
    ...(extent === "PREDECESSORS" || extent === "LINEAGE" ? reached(unit, back) : []),
    ...(extent === "LINEAGE" ? reached(unit, on) : []),
  ]);
}

/** A unit and all that it went into, however many steps away. */
export function heirs(graph: KnownGraph, unit: string): Province[] {
  const ids = reached(unit, (id) => graph.from(id, "SUCCEEDED_BY").map(({ to }) => to));
  return graph.all("Province").filter(({ id }) => ids.has(id));
}

/** The units for which one stands. */
export const standsFor = (graph: KnownGraph, { id }: Province, extent: unknown): Province[] =>
  graph.all("Province").filter((each) => reach(graph, each.id, extent).has(id));
