import { badInput } from "./bad-input.js";
import { trendOf } from "./counting.js";
import { covers, inVietnam, TODAY } from "./days.js";
import type { Cluster, Day, Entity, EntityOf, Province } from "./graph-data.js";
import { termOf } from "./links.js";
import type { Args } from "./pages.js";
import { outermost, whereStanding, type Fields, type Reading } from "./reading.js";
import { withMarks, withoutMarks } from "./text-keys.js";

/** The only one; null where there is none, refused where there are several. */
function only<T>(found: readonly T[]): T | null {
  if (found.length > 1) throw badInput();
  return found[0] ?? null;
}

/** Refuses anything but exactly one of the ways to name a thing. */
function oneWay(args: Args, ...ways: string[]): string {
  const given = ways.filter((way) => (args[way] ?? null) !== null);
  if (given.length !== 1) throw badInput();
  return given[0] ?? "";
}

/** The fields of Query. */
export function rootFields(reading: Reading): Fields<undefined> {
  const { graph } = reading;
  const find = <Type extends Entity["type"]>(id: unknown, type: Type): EntityOf<Type> | null => {
    const found = graph.byId.get(String(id));
    return found?.type === type ? (found as EntityOf<Type>) : null;
  };
  /** Things by a name borne on a day, or ever; those that bear it exactly go before the others. */
  const named = <T extends Entity>(things: readonly T[], name: unknown, day: Day): T | null => {
    const bear = (thing: T, key: (text: string) => string) =>
      graph
        .namesOf(thing.id)
        .some((each) => (day === null || covers(each, day)) && key(each.text) === key(String(name)));
    const found = things.filter((thing) => bear(thing, withoutMarks));
    const exact = found.filter((thing) => bear(thing, withMarks));
    return only(exact.length > 0 ? exact : found);
  };
  const unitsOf = (day: string): Province[] => graph.all("Province").filter((each) => covers(each, day));
  const numbered = (args: Args): Cluster[] =>
    graph.all("Cluster").filter(({ id, level }) => {
      const isOwned = graph.from(id, "RUN_BY").some(({ to }) => to === args.owner);
      return (args.level ?? level) === level && ((args.owner ?? null) === null || isOwned);
    });
  return {
    node: (_, { args }) => graph.byId.get(String(args.id)) ?? null,
    nodes: (_, { args }) => (args.ids as string[]).map((id) => graph.byId.get(id) ?? null),
    article: (_, { args }) =>
      oneWay(args, "id", "url") === "id"
        ? find(args.id, "Article")
        : (graph.all("Article").find(({ url }) => url === args.url) ?? null),
    articles: (_, asked) => reading.connection(asked, graph.all("Article"), reading.articles),
    organization: (_, { args, day }) => {
      if (oneWay(args, "id", "name") === "id") return find(args.id, "Organization");
      const standing = graph.all("Organization").filter((each) => day === null || covers(each, day));
      return named(standing, args.name, day);
    },
    organizations: (_, asked) => reading.connection(asked, graph.all("Organization"), reading.allOrganizations),
    province: (_, asked) => {
      const { args, day } = asked;
      const way = oneWay(args, "id", "name", "code");
      if (way === "id") return find(args.id, "Province");
      const on = day ?? TODAY;
      if (way === "name") return named(unitsOf(on), args.name, on);
      const isMeant = (each: Province) => reading.filters.province(each, { code: args.code }, outermost(asked));
      return only(graph.all("Province").filter(isMeant));
    },
    provinces: (_, asked) => {
      const isMeant = (each: Province) => reading.filters.province(each, whereStanding(asked), outermost(asked));
      return reading.list(unitsOf(asked.day ?? TODAY).filter(isMeant));
    },
    person: (_, { args }) => find(args.id, "Person"),
    people: (_, asked) => reading.connection(asked, graph.all("Person"), reading.allPeople),
    event: (_, { args }) => find(args.id, "Event"),
    events: (_, asked) => reading.connection(asked, graph.all("Event"), reading.events),
    figures: (_, asked) => reading.connection(asked, graph.all("Figure"), reading.figures),
    relationships: (_, asked) => reading.connection(asked, graph.data.facts, reading.relationships),
    claims: (_, asked) => reading.connection(asked, graph.data.claims, reading.recordedClaims),
    cluster: (_, { args }) => {
      if (oneWay(args, "id", "number") === "id") return find(args.id, "Cluster");
      return only(numbered(args).filter(({ number }) => number === args.number));
    },
    clusters: (_, asked) => {
      const { args, day } = asked;
      const isOfAnyTime = (args.year ?? null) === null && day === null;
      return reading.list(numbered(args).filter((each) => isOfAnyTime || termOf(graph, each, asked) !== null));
    },
    trend: (_, asked) => trendOf(reading, asked),
    dataset: () => graph.data,
  };
}

/** The whole graph in numbers. */
export function datasetFields({ graph }: Reading): Fields<undefined> {
  const articles = graph.all("Article");
  const published = articles.flatMap(({ publishedAt }) => (publishedAt === null ? [] : Date.parse(publishedAt)));
  return {
    revision: () => "1",
    articles: () => articles.length,
    stubs: () => articles.filter(({ isStub }) => isStub).length,
    organizations: () => graph.all("Organization").length,
    provinces: () => graph.all("Province").length,
    people: () => graph.all("Person").length,
    events: () => graph.all("Event").length,
    figures: () => graph.all("Figure").length,
    claims: () => graph.data.claims.length,
    firstPublishedAt: () => inVietnam(Math.min(...published)),
    lastPublishedAt: () => inVietnam(Math.max(...published)),
    lastLoadedAt: () => inVietnam(Math.max(...articles.map(({ recordedAt }) => recordedAt))),
  };
}
