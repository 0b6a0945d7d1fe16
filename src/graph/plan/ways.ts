import { RANK } from "../model/filter-parts.js";
import type { Order } from "../model/types.js";
import type { Anchor } from "./anchor.js";
import { type Condition, HOLDS } from "./condition.js";
import { keysetBound, type Reading } from "./keyset.js";
import { matched } from "./matched.js";
import { alongOf, conjuncts, isNever } from "./predicate.js";
import { fewOf, type Listed, MANY, type Source, Sources } from "./source.js";
import { recordPage, weighed } from "./weighed.js";

/** How many anchors of a filter are weighed. */
const WEIGHED = 2;

/** A row of a walk costs so many times what one of the record costs: whether the record leads there has to be found out. */
const WALKED_ROW = 4;

const every = (of: readonly Condition[]): Condition => ({ is: "all", of });

/**
 * The way to find the rows on one side of a cursor; there are none where the filter holds of nothing. From a record its relationships are
 * expanded; all there is, and the rows of a hub, are walked along the index of the order. A filter is followed from its most selective end
 * where few rows are there; where many are, the walk is likely to meet enough of them soon. `limit` is how many rows are enough.
 */
export function wayOfPage(list: Listed, reading: Reading, limit: string): Source {
  const { read, scope, bind, condition } = list;
  if (isNever(condition)) return { clauses: `UNWIND [] AS ${scope.node}`, where: [], distinct: false };
  const sources = new Sources(list);
  const bound = keysetBound(scope, bind, reading);
  if (!read.isRoot && !read.walk) return sources.expanded(bound);
  const { whole, partly, rest } = split(list, reading.order);
  const walk = [...bound, ...sources.holds(every(whole)), ...sources.bounds(partly)];
  const asked = { list, sources, bound, walk, rest: every(rest), reading, limit };
  if (rest.length === 0) return read.isRoot ? sources.walked(walk, HOLDS) : recordPage(asked, isHub(sources, limit));
  const anchors = withRest(sources.anchors(every(rest)), whole).slice(0, WEIGHED);
  const [best] = anchors;
  if (best && isCertain(best)) return sources.anchored(best, bound);
  return read.isRoot && !best ? sources.walked(walk, every(rest)) : weighed({ ...asked, anchors });
}

/** The ways to find all rows, for counting them. */
export function waysOfAll(list: Listed): readonly Source[] {
  if (isNever(list.condition)) return [];
  const { read } = list;
  const sources = new Sources(list);
  const anchors = read.isRoot || read.walk ? sources.anchors(list.condition) : [];
  const [best, second] = anchors;
  if (!best) return [read.isRoot ? sources.walked([], list.condition) : sources.expanded([])];
  if (isCertain(best)) return [sources.anchored(best, [])];
  const below = (most: number, anchor: Anchor): Source => ({
    ...sources.anchored(anchor, []),
    when: sources.isBelow(most, anchor),
  });
  if (!read.isRoot) return [small(sources), below(fewOf(best), best), sources.expanded([])];
  const whole = sources.anchored(best, []);
  return second ? [below(fewOf(best), best), below(MANY, second), whole] : [whole];
}

/** Clauses that bind the node to all rows, perhaps several times. */
export function clausesOfAll(list: Listed): string {
  const ways = waysOfAll(list);
  const [only, ...others] = ways;
  if (only && others.length === 0) return matched(only);
  const { node } = list.scope;
  const found = firstWay(ways, (way) => `COLLECT { ${matched(way)} RETURN ${node} }`, "[]");
  return `UNWIND ${found} AS ${node}`;
}

/** Ids bound the rows by how many of them were given. */
const isCertain = ({ rank }: Anchor): boolean => rank === RANK.ids;

/** A node whose relationships are few. */
const small = (sources: Sources): Source => ({
  ...sources.expanded([]),
  when: sources.isSmall(),
});

/** A node so well known that walking all is likely to look at fewer rows than expanding it. */
const isHub = (sources: Sources, limit: string): string => {
  const degree = sources.degree();
  return `${degree} * ${degree} > ${WALKED_ROW} * ${limit} * COUNT { (:${sources.label()}) }`;
};

/** What of a filter is a range of the order's own key, where a walk begins and ends; what only has such a range; and the rest, the latter among it. */
function split({ read, scope, condition }: Listed, order: Order) {
  const parts = conjuncts(condition);
  const rangeOf = (part: Condition) => alongOf(read.of[0] ?? "", part);
  const along = parts.filter((part) => rangeOf(part)?.key(scope) === order.key(scope));
  const whole = along.filter((part) => !rangeOf(part)?.bound);
  const others = (of: readonly Condition[]) => of.filter((part) => !whole.includes(part));
  return { whole, partly: others(along), rest: others(parts) };
}

const withRest = (anchors: readonly Anchor[], more: readonly Condition[]): readonly Anchor[] =>
  anchors.map((anchor) => ({ ...anchor, rest: every([...conjuncts(anchor.rest), ...more]) }));

/** The first way whose condition holds, each made into an expression by `finish`; `none` where there is none. */
export function firstWay(ways: readonly Source[], finish: (source: Source) => string, none: string): string {
  const last = ways.at(-1);
  if (!last) return none;
  if (ways.length === 1) return finish(last);
  const cases = ways.slice(0, -1).map((way) => `WHEN ${way.when} THEN ${finish(way)}`);
  return `CASE ${cases.join(" ")} ELSE ${finish(last)} END`;
}
