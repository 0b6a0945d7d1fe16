import type { Value } from "../model/filter-types.js";
import { followBack } from "../model/link.js";
import { filtersOf } from "../model/model.js";
import { type Condition, HOLDS } from "./condition.js";
import { matched } from "./matched.js";
import { type About, conjuncts, farEnd, linkFilter, predicate, valueFilter } from "./predicate.js";

/** A way to find what a condition holds of from an index, however far from the node that stands. */
export interface Anchor {
  /** How few rows it is likely to give; lower is fewer. */
  readonly rank: number;
  /** Complete clauses that bind the node, perhaps several times; all that the condition holds of is among them. */
  readonly clauses: string;
  /** What is still to be looked at of each row. */
  readonly rest: Condition;
  /** The node is reached by a relationship, not by the index. */
  readonly isLink: boolean;
  /** What is gone through between the index and the node, each a link further: complete clauses that bind it. */
  readonly hops: readonly Hop[];
}

/** Nodes on the way of an anchor. */
interface Hop {
  readonly clauses: string;
  readonly node: string;
}

/** The anchors of a condition, the likely best first. */
export function anchorsOf(condition: Condition, about: About, value: Value): readonly Anchor[] {
  const parts = conjuncts(condition);
  const anchors = parts.flatMap((part, index) => {
    const anchor = anchorOf(part, about, value);
    if (!anchor) return [];
    const rest = [...parts.filter((_, other) => other !== index), ...conjuncts(anchor.rest)];
    return [{ ...anchor, rest: { is: "all" as const, of: rest } }];
  });
  return anchors.sort((a, b) => a.rank - b.rank);
}

function anchorOf(condition: Condition, about: About, value: Value): Anchor | undefined {
  switch (condition.is) {
    case "value": {
      const seek = valueFilter(about.of, condition.filter).seek?.(condition.form);
      const clauses = seek?.clauses(about.at, (index) => value(condition.first + index));
      return seek && clauses !== undefined
        ? { rank: seek.rank, clauses, rest: HOLDS, isLink: false, hops: [] }
        : undefined;
    }
    case "some":
      return throughLink(condition, about, value);
    case "as": {
      const { of } = filtersOf(about.of)[condition.filter] as { of: string };
      const [best] = anchorsOf(condition.of, { of, at: about.at }, value);
      return best && { ...best, rest: condition };
    }
    case "all":
      return anchorsOf(condition, about, value)[0];
    case "any":
      return eitherOf(condition, about, value);
    default:
      return undefined;
  }
}

/** By how much a link makes an anchor less likely to give few rows. */
const A_LINK = 0.5;

/** From what stands at the far end; each of it once, before its links are followed. */
function throughLink(
  condition: Extract<Condition, { is: "some" | "none" | "every" }>,
  about: About,
  value: Value,
): Anchor | undefined {
  const filter = linkFilter(about.of, condition.filter);
  const far = farEnd(about.at);
  const [best] = anchorsOf(condition.of, { of: filter.of, at: far }, value);
  if (!best) return undefined;
  const near = { node: about.at.node, label: about.of };
  const link = matched(followBack(filter.link, near, { edge: far.edge, to: far.node }));
  const rest = conjuncts(best.rest).length > 0 ? predicate(best.rest, { of: filter.of, at: far }, value) : "";
  const where = rest && ` WHERE ${rest}`;
  const ends = `${best.clauses} WITH DISTINCT ${far.node}`;
  // What is said of a participation is said of the relationship too, which must have been followed first.
  const clauses = filter.of === "Participant" ? `${ends} ${link}${where}` : `${ends}${where} ${link}`;
  // What the index itself gives is few, or nothing is.
  const hops = best.isLink ? [...best.hops, { clauses: best.clauses, node: far.node }] : [];
  return { rank: best.rank + A_LINK, clauses, rest: filter.first ? condition : HOLDS, isLink: true, hops };
}

/** How much text the branches of an `or` may have that are followed: more would cost more to plan than it is worth. */
const BRANCHES_LENGTH = 2_000;

/** Where each branch has an anchor, they are followed one after the other. */
function eitherOf(
  condition: Extract<Condition, { is: "all" | "any" }>,
  about: About,
  value: Value,
): Anchor | undefined {
  const anchors = condition.of.map((each) => anchorOf(each, about, value));
  if (anchors.length === 0 || anchors.some((anchor) => !anchor)) return undefined;
  const found = anchors.flatMap((anchor) => anchor ?? []);
  const branches = found.map(({ clauses }) => `${clauses} RETURN ${about.at.node}`).join(" UNION ");
  if (branches.length > BRANCHES_LENGTH) return undefined;
  return {
    rank: Math.max(...found.map(({ rank }) => rank)),
    clauses: `CALL () { ${branches} }`,
    rest: condition,
    isLink: found.some(({ isLink }) => isLink),
    hops: found.flatMap(({ hops }) => hops),
  };
}
