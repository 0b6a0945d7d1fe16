import { byStart, covers, dayInVietnam } from "./days.js";
import type {
  Article,
  Cluster,
  ClusterTerm,
  Day,
  Entity,
  EntityOf,
  Event,
  Fact,
  Figure,
  Organization,
  Person,
  Place,
  Province,
} from "./graph-data.js";
import { by, firstOf, reversed, type KnownGraph, type Order } from "./known-graph.js";
import type { Asked } from "./reading.js";
import { inDictionary } from "./text-keys.js";

/** What stands at the far end of relationships, each once; only that of the types named. */
export function ends<Type extends Entity["type"]>(
  graph: KnownGraph,
  facts: readonly Fact[],
  [end, ...types]: ["from" | "to", ...Type[]],
): EntityOf<Type>[] {
  const found = [...new Set(facts.map((fact) => fact[end]))].map((id) => graph.entity(id));
  return found.filter((each): each is EntityOf<Type> => (types as string[]).includes(each.type));
}

/** What the best supported relationship leads to: the surest, then that of most articles, then dictionary order. */
export function best(graph: KnownGraph, facts: readonly Fact[], end: "from" | "to"): Entity | null {
  const far: Order<Fact> = (left, right) => graph.byLabel(graph.entity(left[end]), graph.entity(right[end]));
  const order = firstOf(
    reversed(by<Fact>((fact) => graph.support(fact).confidence)),
    reversed(by<Fact>((fact) => graph.support(fact).sources)),
    far,
  );
  const [first] = [...facts].sort(order);
  return first ? graph.entity(first[end]) : null;
}

const leadsTo = (graph: KnownGraph, facts: readonly Fact[], type: Entity["type"]): Fact[] =>
  facts.filter(({ to }) => graph.entity(to).type === type);

export const newspaperOf = (graph: KnownGraph, { id }: Article): Organization | null =>
  best(graph, leadsTo(graph, graph.from(id, "PUBLISHED_BY"), "Organization"), "to") as Organization | null;

export const withinOf = (graph: KnownGraph, { id }: Place): Entity | null =>
  best(graph, leadsTo(graph, graph.from(id, "LOCATED_IN"), "Place"), "to");

/** The relationship of a kind that stood on a day, or the latest known where no day is given. */
export function datedFact(graph: KnownGraph, facts: readonly Fact[], day: Day): Fact | undefined {
  const wanted = facts.filter((fact) => day === null || covers(fact, day));
  const order: Order<Fact> = firstOf<Fact>(reversed<Fact>(byStart), (left, right) =>
    graph.byLabel(graph.entity(left.to), graph.entity(right.to)),
  );
  return wanted.sort(order)[0];
}

export function parentOf(graph: KnownGraph, { id }: Organization, day: Day): Organization | null {
  const fact = datedFact(graph, graph.from(id, "ANSWERS_TO"), day);
  return fact ? (graph.entity(fact.to) as Organization) : null;
}

export function provinceOf(graph: KnownGraph, { id }: Organization, day: Day): Province | null {
  const fact = datedFact(graph, graph.from(id, "SERVES"), day);
  return fact ? (graph.entity(fact.to) as Province) : null;
}

/** The last kind that had begun by a day; before the first of them began a unit was what it then became. */
export const kindOf = ({ kinds }: Province, day: Day): string | null =>
  (kinds.findLast(({ from }) => day === null || (from ?? "") <= day) ?? kinds[0])?.kind ?? null;

/** The nearest province that a place lies in, through whatever places. */
export function provinceAround(graph: KnownGraph, place: Place): Province | null {
  for (let around: Entity[] = [place], step = 0; step < 8 && around.length > 0; step++) {
    around = ends(
      graph,
      around.flatMap(({ id }) => graph.from(id, "LOCATED_IN")),
      ["to", "Place", "Province"],
    );
    const [nearest] = around.filter(({ type }) => type === "Province").sort(graph.byLabel);
    if (nearest) return nearest as Province;
  }
  return null;
}

/** Others of exactly the same name, on whom nobody has judged. */
export function namesakesOf(graph: KnownGraph, person: Person, exact: (name: string) => string): Person[] {
  return graph
    .all("Person")
    .filter(({ id, name }) => id !== person.id && exact(name) === exact(person.name) && !graph.isJudged(id, person.id))
    .sort(graph.byLabel);
}

/** A rank and title at a body, or at none; and the relationships that state it. */
export interface Post {
  readonly rank: string | null;
  readonly title: string | null;
  readonly organization: Organization | null;
  readonly firstStatedOn: string | null;
  readonly lastStatedOn: string | null;
  readonly facts: readonly Fact[];
}

export function postsOf(graph: KnownGraph, { id }: Person): Post[] {
  const held = graph.from(id, "HELD_POST").map((fact): Post => {
    const { rank = null, title = null, firstStatedOn = null, lastStatedOn = null } = fact;
    return {
      rank,
      title,
      firstStatedOn,
      lastStatedOn,
      organization: graph.entity(fact.to) as Organization,
      facts: [fact],
    };
  });
  const order = firstOf(
    by<Post>((post) => post.firstStatedOn ?? ""),
    (left, right) => inDictionary(left.organization?.name ?? "", right.organization?.name ?? ""),
    by<Post>((post) => post.rank ?? ""),
    by<Post>((post) => post.title ?? ""),
    by<Post>((post) => post.organization?.id ?? ""),
  );
  return [...held, ...postsStatedOf(graph, id)].sort(order);
}

const postOf = ({ rank, title }: Fact): string => JSON.stringify([rank, title]);

/** Ranks and titles that articles state of a person without a body, one for each pair of them. */
function postsStatedOf(graph: KnownGraph, id: string): Post[] {
  const stated = graph.to(id, "MENTIONS").filter(({ rank, title }) => rank !== undefined || title !== undefined);
  const posts = [...new Set(stated.map(postOf))].map((post) => stated.filter((fact) => postOf(fact) === post));
  return posts.map((facts): Post => {
    const days = facts.flatMap(({ from }) => publishedDay(graph.entity(from) as Article) ?? []).sort();
    const { rank = null, title = null } = facts[0] ?? {};
    return {
      rank,
      title,
      organization: null,
      facts,
      firstStatedOn: days[0] ?? null,
      lastStatedOn: days.at(-1) ?? null,
    };
  });
}

/** The day in Viet Nam on which an article appeared. */
export const publishedDay = ({ publishedAt }: Article): string | null =>
  publishedAt === null ? null : dayInVietnam(Date.parse(publishedAt));

/** Provinces that the members of a term served on its first day. */
export function provincesOfTerm(graph: KnownGraph, { id, validFrom }: ClusterTerm): Province[] {
  const serves = graph.to(id, "MEMBER_OF").flatMap(({ from }) => graph.from(from, "SERVES"));
  return ends(
    graph,
    serves.filter((fact) => covers(fact, validFrom)),
    ["to", "Province"],
  ).sort(graph.byLabel);
}

/** Whether a term is asked for: by its year, else by a day on which it stood; where neither is named all are. */
export const isAskedFor = (term: ClusterTerm, { args, day }: Asked): boolean =>
  typeof args.year === "number" ? term.year === args.year : day === null || covers(term, day);

/** The last of a cluster's terms that are asked for. */
export function termOf(graph: KnownGraph, { id }: Cluster, asked: Asked): ClusterTerm | null {
  const order = firstOf<ClusterTerm>(
    byStart,
    by(({ id: term }) => term),
  );
  const terms = ends(graph, graph.to(id, "TERM_OF"), ["from", "ClusterTerm"]);
  return terms.filter((term) => isAskedFor(term, asked)).sort(reversed(order))[0] ?? null;
}

export const resultsOf = (graph: KnownGraph, { id }: Figure): Figure[] =>
  ends(graph, graph.to(id, "RESULT_OF"), ["from", "Figure"]).sort(graph.byLabel);

export const participantsOf = (graph: KnownGraph, { id }: Event): readonly Fact[] => graph.to(id, "TOOK_PART_IN");
