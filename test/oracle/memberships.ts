import { byStart } from "./days.js";
import type { ClusterTerm, Fact } from "./graph-data.js";
import { by, firstOf, type KnownGraph, type Order } from "./known-graph.js";

/** Memberships of a year, or of all, oldest term first. */
export function membershipsOf(graph: KnownGraph, facts: readonly Fact[], year: unknown): Fact[] {
  const term = ({ to }: Fact) => graph.entity(to) as ClusterTerm;
  const order: Order<Fact> = firstOf(
    (left, right) => byStart(term(left), term(right)),
    by(({ to }) => to),
    by(({ role }) => role ?? ""),
    by(({ key }) => key),
  );
  return facts.filter((fact) => typeof year !== "number" || term(fact).year === year).sort(order);
}

const RANKS = ["LEADER", "DEPUTY"];

/** Members of a term: LEADER, DEPUTY, then dictionary order. */
export function membersOf(graph: KnownGraph, term: string): Fact[] {
  const rank = ({ role = "" }: Fact): number => (RANKS.includes(role) ? RANKS.indexOf(role) : RANKS.length);
  const order: Order<Fact> = firstOf(by(rank), (left, right) =>
    graph.byLabel(graph.entity(left.from), graph.entity(right.from)),
  );
  return [...graph.to(term, "MEMBER_OF")].sort(order);
}
