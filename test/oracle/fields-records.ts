import { byStart, inVietnam } from "./days.js";
import { facetsOf } from "./counting.js";
import type {
  Article,
  Claim,
  Cluster,
  ClusterTerm,
  Entity,
  Event,
  Fact,
  Figure,
  Movement,
  Place,
} from "./graph-data.js";
import { by, firstOf, type KnownGraph } from "./known-graph.js";
import { isMet } from "./is-met.js";
import { best, ends, provinceAround, provincesOfTerm, resultsOf, termOf, withinOf, type Post } from "./links.js";
import { membersOf } from "./memberships.js";
import { aliasesOf } from "./fields-entities.js";
import type { Edge, Page } from "./pages.js";
import { allows, type Asked, type Fields, type Reading } from "./reading.js";

/** The best supported of those who have a role in a term. */
function holderOf(graph: KnownGraph, term: ClusterTerm | null, role: string): Entity | null {
  return (
    term &&
    best(
      graph,
      graph.to(term.id, "MEMBER_OF").filter((fact) => fact.role === role),
      "from",
    )
  );
}

export function clusterFields({ graph }: Reading): Fields<Cluster> {
  return {
    name: (cluster) => graph.label(cluster),
    owner: ({ id }) => best(graph, graph.from(id, "RUN_BY"), "to"),
    terms: ({ id }) =>
      ends(graph, graph.to(id, "TERM_OF"), ["from", "ClusterTerm"]).sort(
        firstOf<ClusterTerm>(
          byStart,
          by(({ id: term }) => term),
        ),
      ),
    term: (cluster, asked) => termOf(graph, cluster, asked),
    provinces: (cluster, asked) => {
      const term = termOf(graph, cluster, asked);
      return term && graph.to(term.id, "MEMBER_OF").length > 0 ? provincesOfTerm(graph, term) : null;
    },
    leader: (cluster, asked) => holderOf(graph, termOf(graph, cluster, asked), "LEADER"),
  };
}

export function clusterTermFields(reading: Reading): Fields<ClusterTerm> {
  const { graph } = reading;
  return {
    cluster: ({ id }) => best(graph, graph.from(id, "TERM_OF"), "to"),
    members: ({ id }) => membersOf(graph, id),
    provinces: (term) => provincesOfTerm(graph, term),
    leader: (term) => holderOf(graph, term, "LEADER"),
    deputy: (term) => holderOf(graph, term, "DEPUTY"),
    events: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "HELD_FOR"), { ...reading.events, end: "from", types: ["Event"] }),
    figures: ({ id }, { args }) => {
      const figures = ends(graph, graph.from(id, "SET"), ["to", "Figure"]);
      return reading.list(
        figures.filter(({ kind }) => allows(args.kind, kind)),
        args.first,
      );
    },
  };
}

export function figureFields(reading: Reading): Fields<Figure> {
  const { graph } = reading;
  return {
    setBy: ({ id }) => reading.list(ends(graph, graph.to(id, "SET"), ["from", "Event", "ClusterTerm", "Organization"])),
    results: (figure) => resultsOf(graph, figure),
    isMet: (figure) => isMet(figure, resultsOf(graph, figure)),
    claims: ({ id }, asked) => reading.claims(graph.to(id, "REPORTS"), asked),
  };
}

export function placeFields({ graph }: Reading): Fields<Place> {
  return {
    province: (place) => provinceAround(graph, place),
    within: (place) => withinOf(graph, place),
  };
}

export function movementFields(reading: Reading): Fields<Movement> {
  const { graph } = reading;
  return {
    aliases: (movement) => aliasesOf(reading, movement),
    events: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "PROMOTES"), { ...reading.events, end: "from", types: ["Event"] }),
  };
}

export function claimFields({ graph }: Reading): Fields<Claim> {
  return {
    article: ({ articleId }) => graph.entity(articleId),
    relationship: ({ factKey }) => graph.factByKey.get(factKey) ?? null,
    recordedAt: ({ recordedAt }) => inVietnam(recordedAt),
    retiredAt: ({ retiredAt }) => (retiredAt === null ? null : inVietnam(retiredAt)),
  };
}

/** Records that are relationships, seen under several names. */
export function factFields(reading: Reading): Readonly<Record<string, Fields<Fact>>> {
  const { graph } = reading;
  const claims = (fact: Fact, asked: Asked) => reading.claims([fact], asked);
  return {
    Byline: { person: ({ to }) => graph.entity(to) },
    ClusterMembership: {
      term: ({ to }) => graph.entity(to),
      organization: ({ from }) => graph.entity(from),
      claims,
    },
    ProvinceSuccession: { instrument: ({ instrument = null }) => instrument },
    Relationship: {
      kind: ({ type }) => type,
      from: ({ from }) => graph.entity(from),
      to: ({ to }) => graph.entity(to),
      role: ({ type, role }) => (type === "TOOK_PART_IN" ? role : null),
      validFrom: ({ validFrom = null }) => validFrom,
      validTo: ({ validTo = null }) => validTo,
      clusterRole: ({ type, role }) => (type === "MEMBER_OF" ? role : null),
      sources: (fact) => graph.support(fact).sources,
      confidence: (fact) => graph.support(fact).confidence,
      claims,
    },
  };
}

/** What is neither an entity nor a relationship; the last three belong to every connection. */
export function recordFields(reading: Reading) {
  return {
    Post: { claims: ({ facts }, asked) => reading.claims(facts, asked) } satisfies Fields<Post>,
    EventDate: { text: ({ dateText }) => dateText } satisfies Fields<Event>,
    AdministrativeCode: {},
    FacetCount: {},
    TrendPoint: {},
    PageInfo: {
      startCursor: ({ edges }) => edges[0]?.cursor ?? null,
      endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
    } satisfies Fields<Page>,
    Connection: {
      nodes: ({ edges }) => edges.map(({ node }) => node),
      pageInfo: (page) => page,
      facets: ({ rows }, asked) => facetsOf(reading.graph, rows as readonly (Article | Event)[], asked),
    } satisfies Fields<Page>,
    Edge: {
      roles: ({ facts }) => [...new Set(facts.flatMap(({ role }) => role ?? []))].sort(),
      claims: ({ facts }, asked) => reading.claims(facts, asked),
    } satisfies Fields<Edge>,
  };
}
