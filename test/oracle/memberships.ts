import { byStart } from "./days.js";
import type { ClusterTerm, Fact } from "./graph-data.js";
import { by, firstOf, type KnownGraph, type Order } from "./known-graph.js";
import { isAskedFor } from "./links.js";
import type { Asked } from "./reading.js";

/** Memberships of the terms that are asked for, oldest term first. */
export function membershipsOf(graph: KnownGraph, facts: readonly Fact[], asked: Asked): Fact[] {
  const term = ({ to }: Fact) => graph.entity(to) as ClusterTerm;
  const order: Order<Fact> = firstOf(
    (left, right) => byStart(term(left), term(right)),
    by(({ to }) => to),
    by(({ role }) => role ?? ""),
    by(({ key }) => key),
  );
  return facts.filter((fact) => isAskedFor(term(fact), asked)).sort(order);
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
