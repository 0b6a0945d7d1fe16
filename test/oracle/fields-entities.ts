import { covers, inVietnam, TODAY } from "./days.js";
import type { Article, Day, Event, Fact, Organization, Person, Province } from "./graph-data.js";
import { by, firstOf } from "./known-graph.js";
import {
  best,
  ends,
  kindOf,
  namesakesOf,
  newspaperOf,
  parentOf,
  participantsOf,
  postsOf,
  provinceOf,
  datedFact,
} from "./links.js";
import { membershipsOf } from "./memberships.js";
import { allows, type Fields, type Reading } from "./reading.js";
import { inDictionary, withMarks } from "./text-keys.js";

const instant = (ms: number | null): string | null => (ms === null ? null : inVietnam(ms));

/** Names of a thing other than the one that it goes by. */
export const aliasesOf = ({ graph }: Reading, { id, name }: { id: string; name: string }): string[] =>
  graph
    .namesOf(id)
    .map(({ text }) => text)
    .filter((text) => text !== name)
    .sort(
      firstOf(
        inDictionary,
        by((text) => text),
      ),
    );

export function articleFields(reading: Reading): Fields<Article> {
  const { graph } = reading;
  const mentioned = ({ id }: Article) => graph.from(id, "MENTIONS");
  const byPosition = firstOf<Fact>(
    by(({ position }) => position ?? 0),
    by(({ to }) => to),
  );
  return {
    publishedAt: ({ publishedAt }) => instant(publishedAt === null ? null : Date.parse(publishedAt)),
    retrievedAt: ({ retrievedAt }) => instant(retrievedAt),
    recordedAt: ({ recordedAt }) => instant(recordedAt),
    newspaper: (article) => newspaperOf(graph, article),
    bylines: ({ id }) => [...graph.from(id, "WRITTEN_BY")].sort(byPosition),
    organizations: (article, asked) =>
      reading.linked(asked, mentioned(article), { ...reading.organizations, end: "to", types: ["Organization"] }),
    provinces: (article, asked) =>
      reading.linked(asked, mentioned(article), { ...reading.provinces, end: "to", types: ["Province"] }),
    people: (article, asked) =>
      reading.linked(asked, mentioned(article), { ...reading.people, end: "to", types: ["Person"] }),
    events: ({ id }, asked) =>
      reading.linked(asked, graph.from(id, "REPORTS"), { ...reading.events, end: "to", types: ["Event"] }),
    figures: ({ id }, { args }) => {
      const figures = ends(graph, graph.from(id, "REPORTS"), ["to", "Figure"]);
      return reading.list(
        figures.filter(({ kind }) => allows(args.kind, kind)),
        args.first,
      );
    },
    teases: ({ id }) => [...graph.from(id, "TEASES")].sort(byPosition).map(({ to }) => graph.entity(to)),
    teasedBy: ({ id }, { args }) => reading.list(ends(graph, graph.to(id, "TEASES"), ["from", "Article"]), args.first),
    claims: ({ id }, asked) => {
      const claims = graph.data.claims.filter(({ articleId, retiredAt }) => articleId === id && retiredAt === null);
      return reading.connection(asked, claims, reading.claimsInText);
    },
  };
}

export function organizationFields(reading: Reading): Fields<Organization> {
  const { graph } = reading;
  /** The relationships by which bodies answer to this one: on a day, or where it is the latest that they are known to answer to. */
  const childrenOf = ({ id }: Organization, day: Day): Fact[] =>
    graph.to(id, "ANSWERS_TO").filter((fact) => {
      if (day !== null) return covers(fact, day);
      return datedFact(graph, graph.from(fact.from, "ANSWERS_TO"), null)?.key === fact.key;
    });
  return {
    aliases: (organization) => aliasesOf(reading, organization),
    parent: (organization, { day }) => parentOf(graph, organization, day),
    province: (organization, { day }) => provinceOf(graph, organization, day),
    children: (organization, asked) => {
      const facts = childrenOf(organization, asked.day);
      return reading.linked(asked, facts, { ...reading.organizations, end: "from", types: ["Organization"] });
    },
    memberships: ({ id }, asked) => membershipsOf(graph, graph.from(id, "MEMBER_OF"), asked),
    people: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "HELD_POST"), { ...reading.people, end: "from", types: ["Person"] }),
    articles: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "MENTIONS"), { ...reading.articles, end: "from", types: ["Article"] }),
    published: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "PUBLISHED_BY"), { ...reading.articles, end: "from", types: ["Article"] }),
    events: ({ id }, asked) =>
      reading.linked(asked, graph.from(id, "TOOK_PART_IN"), { ...reading.events, end: "to", types: ["Event"] }),
  };
}

export function provinceFields(reading: Reading): Fields<Province> {
  const { graph } = reading;
  const successions = (facts: readonly Fact[], end: "from" | "to") =>
    reading.list(facts.map((fact) => graph.entity(fact[end]) as Province)).map((province) => ({
      province,
      ...facts.find((fact) => fact[end] === province.id),
    }));
  return {
    aliases: (province) => aliasesOf(reading, province),
    kind: (province, { day }) => kindOf(province, day),
    codes: ({ id }) =>
      graph.codesOf(id).sort(
        firstOf(
          by(({ validFrom }) => validFrom ?? ""),
          by(({ scheme }) => scheme),
          by(({ code }) => code),
        ),
      ),
    isCurrent: (province) => covers(province, TODAY),
    predecessors: ({ id }) => successions(graph.to(id, "SUCCEEDED_BY"), "from"),
    successors: ({ id }) => successions(graph.from(id, "SUCCEEDED_BY"), "to"),
    organizations: ({ id }, asked) => {
      const { day } = asked;
      const facts = graph.to(id, "SERVES").filter((fact) => day === null || covers(fact, day));
      return reading.linked(asked, facts, { ...reading.organizations, end: "from", types: ["Organization"] });
    },
    articles: (province, asked) =>
      reading.reported(asked, province, { ...reading.articles, by: "MENTIONS", types: ["Article"] }),
    events: (province, asked) =>
      reading.reported(asked, province, { ...reading.events, by: "HAPPENED_IN", types: ["Event"] }),
    memberships: ({ id }, asked) => {
      const served = graph.to(id, "SERVES").flatMap((serves) =>
        graph.from(serves.from, "MEMBER_OF").filter(({ to }) => {
          const term = graph.entity(to);
          return term.type === "ClusterTerm" && covers(serves, term.validFrom);
        }),
      );
      return membershipsOf(graph, served, asked);
    },
  };
}

export function personFields(reading: Reading): Fields<Person> {
  const { graph } = reading;
  return {
    aliases: (person) => aliasesOf(reading, person),
    posts: (person) => postsOf(graph, person),
    written: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "WRITTEN_BY"), { ...reading.articles, end: "from", types: ["Article"] }),
    articles: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "MENTIONS"), { ...reading.articles, end: "from", types: ["Article"] }),
    events: ({ id }, asked) =>
      reading.linked(asked, graph.from(id, "TOOK_PART_IN"), { ...reading.events, end: "to", types: ["Event"] }),
    namesakes: (person, { args }) => reading.list(namesakesOf(graph, person, withMarks), args.first),
  };
}

export function eventFields(reading: Reading): Fields<Event> {
  const { graph } = reading;
  const far = ({ id }: Event, kind: string) => best(graph, graph.from(id, kind), "to");
  return {
    date: (event) => (event.edtf === null ? null : event),
    provinces: ({ id }) => reading.list(ends(graph, graph.from(id, "HAPPENED_IN"), ["to", "Province"])),
    place: (event) => far(event, "HELD_AT"),
    participants: (event, asked) => {
      const facts = participantsOf(graph, event).filter(({ role = "" }) => allows(asked.args.role, role));
      return reading.linked(asked, facts, { ...reading.participants, end: "from", types: ["Organization", "Person"] });
    },
    partOf: (event) => far(event, "PART_OF"),
    parts: ({ id }, { args }) => reading.list(ends(graph, graph.to(id, "PART_OF"), ["from", "Event"]), args.first),
    clusterTerm: (event) => far(event, "HELD_FOR"),
    movements: ({ id }) => reading.list(ends(graph, graph.from(id, "PROMOTES"), ["to", "Movement"])),
    articles: ({ id }, asked) =>
      reading.linked(asked, graph.to(id, "REPORTS"), { ...reading.articles, end: "from", types: ["Article"] }),
    figures: ({ id }, { args }) => {
      const figures = ends(graph, graph.from(id, "SET"), ["to", "Figure"]);
      return reading.list(
        figures.filter(({ kind }) => allows(args.kind, kind)),
        args.first,
      );
    },
  };
}
