import { byStart, covers, dayInVietnam } from "./days.js";
import type {
  Article,
  ClusterTerm,
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
export function datedFact(graph: KnownGraph, facts: readonly Fact[], day: unknown): Fact | undefined {
  const wanted = typeof day === "string" ? facts.filter((fact) => covers(fact, day)) : [...facts];
  const order: Order<Fact> = firstOf<Fact>(reversed<Fact>(byStart), (left, right) =>
    graph.byLabel(graph.entity(left.to), graph.entity(right.to)),
  );
  return wanted.sort(order)[0];
}

export function parentOf(graph: KnownGraph, { id }: Organization, day?: unknown): Organization | null {
  const fact = datedFact(graph, graph.from(id, "ANSWERS_TO"), day);
  return fact ? (graph.entity(fact.to) as Organization) : null;
}

export function provinceOf(graph: KnownGraph, { id }: Organization, day?: unknown): Province | null {
  const fact = datedFact(graph, graph.from(id, "SERVES"), day);
  return fact ? (graph.entity(fact.to) as Province) : null;
}

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

/** The last term of a year, or the latest known where none is given. */
export function termOf(graph: KnownGraph, cluster: string, year: unknown): ClusterTerm | null {
  const terms = ends(graph, graph.to(cluster, "TERM_OF"), ["from", "ClusterTerm"]);
  const wanted = terms.filter((term) => typeof year !== "number" || term.year === year);
  return (
    wanted.sort(
      reversed(
        firstOf<ClusterTerm>(
          byStart,
          by((term) => term.id),
        ),
      ),
    )[0] ?? null
  );
}

export const resultsOf = (graph: KnownGraph, { id }: Figure): Figure[] =>
  ends(graph, graph.to(id, "RESULT_OF"), ["from", "Figure"]).sort(graph.byLabel);

export const participantsOf = (graph: KnownGraph, { id }: Event): readonly Fact[] => graph.to(id, "TOOK_PART_IN");
