import { covers } from "./days.js";
import {
  holds,
  isAnyId,
  isDay,
  isDecimal,
  isId,
  isInstant,
  isInt,
  isOneOf,
  isText,
  quantified,
  type Members,
  type Where,
} from "./filters.js";
import type { Article, Claim, Entity, Event, Fact, Figure, Organization, Person, Province } from "./graph-data.js";
import { isMet } from "./is-met.js";
import type { KnownGraph } from "./known-graph.js";
import {
  ends,
  namesakesOf,
  newspaperOf,
  parentOf,
  participantsOf,
  postsOf,
  provinceOf,
  publishedDay,
  resultsOf,
} from "./links.js";
import { withMarks } from "./text-keys.js";

/** Tests whether a thing satisfies the input that is written for its type. */
export class Filters {
  constructor(private readonly graph: KnownGraph) {}

  article = (article: Article, where: unknown): boolean => holds(article, where, this.articles);
  organization = (organization: Organization, where: unknown): boolean =>
    holds(organization, where, this.organizations);
  province = (province: Province, where: unknown): boolean => holds(province, where, this.provinces);
  person = (person: Person, where: unknown): boolean => holds(person, where, this.people);
  event = (event: Event, where: unknown): boolean => holds(event, where, this.events);
  participation = (fact: Fact, where: unknown): boolean => holds(fact, where, this.participations);
  figure = (figure: Figure, where: unknown): boolean => holds(figure, where, this.figures);
  claim = (claim: Claim, where: unknown): boolean => holds(claim, where, this.claims);
  relationship = (fact: Fact, where: unknown): boolean => holds(fact, where, this.relationships);

  private readonly articles: Members<Article> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    title: ({ title }, filter: Where) => isText([title], filter),
    section: ({ section }, filter: Where) => isText([section], filter),
    published: (article, range: Where) => isDay(publishedDay(article), range),
    recorded: ({ recordedAt }, range: Where) => isInstant(recordedAt, range),
    isStub: ({ isStub }, asked: boolean) => isStub === asked,
    newspaper: (article, where: Where) => this.is(newspaperOf(this.graph, article), this.organization, where),
    organizations: ({ id }, filter: Where) =>
      this.linked(this.mentioned(id, "Organization"), filter, this.organization),
    province: ({ id }, where: Where) => this.mentioned(id, "Province").some((each) => this.province(each, where)),
    provinces: ({ id }, filter: Where) => this.linked(this.mentioned(id, "Province"), filter, this.province),
    extent: asReported,
    people: ({ id }, filter: Where) => this.linked(this.mentioned(id, "Person"), filter, this.person),
    bylines: ({ id }, filter: Where) => this.linked(this.out(id, "WRITTEN_BY", "Person"), filter, this.person),
    events: ({ id }, filter: Where) => this.linked(this.out(id, "REPORTS", "Event"), filter, this.event),
  };

  private readonly organizations: Members<Organization> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    name: ({ id }, filter: Where) => this.isNamed(id, filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    province: (organization, where: Where) => this.is(provinceOf(this.graph, organization), this.province, where),
    parent: (organization, where: Where) => this.is(parentOf(this.graph, organization), this.organization, where),
    articles: ({ id }, filter: Where) => this.linked(this.in(id, "MENTIONS", "Article"), filter, this.article),
    events: ({ id }, filter: Where) => this.linked(this.out(id, "TOOK_PART_IN", "Event"), filter, this.event),
  };

  private readonly provinces: Members<Province> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    name: ({ id }, filter: Where) => this.isNamed(id, filter),
    kind: ({ kinds }, asked: string[]) => isOneOf(kinds.at(-1)?.kind ?? null, asked),
    code: ({ id }, asked: { scheme: string; code: string; on: string }) =>
      this.graph
        .codesOf(id)
        .some((each) => each.scheme === asked.scheme && each.code === asked.code && covers(each, asked.on)),
  };

  private readonly people: Members<Person> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    name: ({ id }, filter: Where) => this.isNamed(id, filter),
    isByline: ({ isByline }, asked: boolean) => isByline === asked,
    hasNamesakes: (person, asked: boolean) => namesakesOf(this.graph, person, withMarks).length > 0 === asked,
    posts: (person, filter: Where) => isInt(postsOf(this.graph, person).length, filter),
    organization: ({ id }, where: Where) =>
      this.out(id, "HELD_POST", "Organization").some((each) => this.organization(each, where)),
    articles: ({ id }, filter: Where) => this.linked(this.in(id, "MENTIONS", "Article"), filter, this.article),
    events: ({ id }, filter: Where) => this.linked(this.out(id, "TOOK_PART_IN", "Event"), filter, this.event),
  };

  private readonly events: Members<Event> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    title: ({ title }, filter: Where) => isText([title], filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    province: ({ id }, where: Where) =>
      this.out(id, "HAPPENED_IN", "Province").some((each) => this.province(each, where)),
    provinces: ({ id }, filter: Where) => this.linked(this.out(id, "HAPPENED_IN", "Province"), filter, this.province),
    extent: asReported,
    participants: (event, filter: Where) => {
      const facts = participantsOf(this.graph, event);
      return quantified(facts, filter, {
        test: this.participation,
        things: new Set(facts.map(({ from }) => from)).size,
      });
    },
    articles: ({ id }, filter: Where) => this.linked(this.in(id, "REPORTS", "Article"), filter, this.article),
  };

  private readonly participations: Members<Fact> = {
    role: ({ role = null }, roles: string[]) => isOneOf(role, roles),
    organization: ({ from }, where: Where) => {
      const participant = this.graph.entity(from);
      return participant.type === "Organization" && this.organization(participant, where);
    },
    person: ({ from }, where: Where) => {
      const participant = this.graph.entity(from);
      return participant.type === "Person" && this.person(participant, where);
    },
  };

  private readonly figures: Members<Figure> = {
    subject: ({ subject }, filter: Where) => isText([subject], filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    comparator: ({ comparator }, comparators: string[]) => comparators.includes(comparator),
    value: ({ value }, filter: Where) => isDecimal(value, filter),
    unit: ({ unit }, filter: Where) => isText([unit], filter),
    year: ({ year }, filter: Where) => isInt(year, filter),
    setBy: ({ id }, filter: Where) =>
      isAnyId(
        this.graph.to(id, "SET").map(({ from }) => from),
        filter,
      ),
    isMet: (figure, asked: boolean) => isMet(figure, resultsOf(this.graph, figure)) === asked,
  };

  private readonly claims: Members<Claim> = {
    article: ({ articleId }, filter: Where) => isId(articleId, filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    block: ({ block }, blocks: string[]) => blocks.includes(block),
    origin: ({ origin }, origins: string[]) => origins.includes(origin),
    minConfidence: ({ confidence }, least: number) => confidence >= least,
    maxConfidence: ({ confidence }, most: number) => confidence <= most,
    recorded: ({ recordedAt }, range: Where) => isInstant(recordedAt, range),
    retired: ({ retiredAt }, range: Where) => isInstant(retiredAt, range),
    isRetired: ({ retiredAt }, asked: boolean) => (retiredAt !== null) === asked,
  };

  private readonly relationships: Members<Fact> = {
    kind: ({ type }, kinds: string[]) => kinds.includes(type),
    end: ({ from, to }, filter: Where) => isAnyId([from, to], filter),
    sources: (fact, filter: Where) => isInt(this.graph.support(fact).sources, filter),
    minConfidence: (fact, least: number) => this.graph.support(fact).confidence >= least,
  };

  private isNamed(id: string, filter: Where): boolean {
    return isText(
      this.graph.namesOf(id).map(({ text }) => text),
      filter,
    );
  }

  /** Whether there is such a thing and it satisfies an input. */
  private is<T>(thing: T | null, test: (thing: T, where: unknown) => boolean, where: Where): boolean {
    return thing !== null && test(thing, where);
  }

  private linked<T>(things: readonly T[], filter: Where, test: (thing: T, where: unknown) => boolean): boolean {
    return quantified(things, filter, { test, things: things.length });
  }

  private out<Type extends Entity["type"]>(id: string, kind: string, type: Type) {
    return ends(this.graph, this.graph.from(id, kind), ["to", type]);
  }

  private in<Type extends Entity["type"]>(id: string, kind: string, type: Type) {
    return ends(this.graph, this.graph.to(id, kind), ["from", type]);
  }

  private mentioned<Type extends Entity["type"]>(id: string, type: Type) {
    return this.out(id, "MENTIONS", type);
  }
}

/** Lineages are not asked for yet: a unit stands for itself. */
function asReported(_thing: unknown, extent: string): boolean {
  if (extent !== "AS_REPORTED") throw new Error(`The oracle knows no extent ${extent}.`);
  return true;
}
