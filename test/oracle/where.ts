import { covers } from "./days.js";
import { isDuring } from "./during.js";
import {
  type At,
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
  type Test,
  type Where,
} from "./filters.js";
import type { Article, Claim, Entity, Event, Fact, Figure, Organization, Person, Province } from "./graph-data.js";
import { isMet } from "./is-met.js";
import type { KnownGraph } from "./known-graph.js";
import { standsFor } from "./lineage.js";
import {
  ends,
  kindOf,
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

  readonly article: Test<Article> = (thing, where, at) => holds(thing, where, { members: this.articles, at });
  readonly organization: Test<Organization> = (thing, where, at) =>
    holds(thing, where, { members: this.organizations, at });
  readonly province: Test<Province> = (thing, where, at) => holds(thing, where, { members: this.provinces, at });
  readonly person: Test<Person> = (thing, where, at) => holds(thing, where, { members: this.people, at });
  readonly event: Test<Event> = (thing, where, at) => holds(thing, where, { members: this.events, at });
  readonly participation: Test<Fact> = (thing, where, at) => holds(thing, where, { members: this.participations, at });
  readonly figure: Test<Figure> = (thing, where, at) => holds(thing, where, { members: this.figures, at });
  readonly claim: Test<Claim> = (thing, where, at) => holds(thing, where, { members: this.claims, at });
  readonly relationship: Test<Fact> = (thing, where, at) => holds(thing, where, { members: this.relationships, at });

  private readonly articles: Members<Article> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    title: ({ title }, filter: Where) => isText([title], filter),
    section: ({ section }, filter: Where) => isText([section], filter),
    published: (article, range: Where) => isDay(publishedDay(article), range),
    recorded: ({ recordedAt }, range: Where) => isInstant(recordedAt, range),
    isStub: ({ isStub }, asked: boolean) => isStub === asked,
    newspaper: (article, where: Where, at) => this.is(newspaperOf(this.graph, article), where, [this.organization, at]),
    organizations: ({ id }, filter: Where, at) =>
      this.linked(this.mentioned(id, "Organization"), filter, [this.organization, at]),
    province: ({ id }, where: Where, at) => this.mentioned(id, "Province").some((unit) => this.unit(unit, where, at)),
    provinces: ({ id }, filter: Where, at) => this.units(this.mentioned(id, "Province"), filter, at),
    extent: beside,
    people: ({ id }, filter: Where, at) => this.linked(this.mentioned(id, "Person"), filter, [this.person, at]),
    bylines: ({ id }, filter: Where, at) =>
      this.linked(this.out(id, "WRITTEN_BY", "Person"), filter, [this.person, at]),
    events: ({ id }, filter: Where, at) => this.linked(this.out(id, "REPORTS", "Event"), filter, [this.event, at]),
  };

  private readonly organizations: Members<Organization> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    name: ({ id }, filter: Where) => this.isNamed(id, filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    validOn: covers,
    province: (organization, where: Where, at) =>
      this.is(provinceOf(this.graph, organization, at.day), where, [this.province, at]),
    parent: (organization, where: Where, at) =>
      this.is(parentOf(this.graph, organization, at.day), where, [this.organization, at]),
    articles: ({ id }, filter: Where, at) =>
      this.linked(this.in(id, "MENTIONS", "Article"), filter, [this.article, at]),
    events: ({ id }, filter: Where, at) => this.linked(this.out(id, "TOOK_PART_IN", "Event"), filter, [this.event, at]),
  };

  private readonly provinces: Members<Province> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    name: ({ id }, filter: Where) => this.isNamed(id, filter),
    kind: (province, asked: string[], { day }) => isOneOf(kindOf(province, day), asked),
    validOn: covers,
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
    organization: ({ id }, where: Where, at) =>
      this.out(id, "HELD_POST", "Organization").some((each) => this.organization(each, where, at)),
    articles: ({ id }, filter: Where, at) =>
      this.linked(this.in(id, "MENTIONS", "Article"), filter, [this.article, at]),
    events: ({ id }, filter: Where, at) => this.linked(this.out(id, "TOOK_PART_IN", "Event"), filter, [this.event, at]),
  };

  private readonly events: Members<Event> = {
    id: ({ id }, filter: Where) => isId(id, filter),
    title: ({ title }, filter: Where) => isText([title], filter),
    kind: ({ kind }, kinds: string[]) => kinds.includes(kind),
    during: isDuring,
    precision: ({ precision }, asked: string[]) => isOneOf(precision, asked),
    yearSource: ({ yearSource }, asked: string[]) => isOneOf(yearSource, asked),
    isPart: ({ isPart }, asked: boolean) => isPart === asked,
    province: ({ id }, where: Where, at) =>
      this.out(id, "HAPPENED_IN", "Province").some((unit) => this.unit(unit, where, at)),
    provinces: ({ id }, filter: Where, at) => this.units(this.out(id, "HAPPENED_IN", "Province"), filter, at),
    extent: beside,
    participants: (event, filter: Where, at) => {
      const facts = participantsOf(this.graph, event);
      return quantified(facts, filter, {
        test: this.participation,
        things: new Set(facts.map(({ from }) => from)).size,
        at,
      });
    },
    articles: ({ id }, filter: Where, at) => this.linked(this.in(id, "REPORTS", "Article"), filter, [this.article, at]),
  };

  private readonly participations: Members<Fact> = {
    role: ({ role = null }, roles: string[]) => isOneOf(role, roles),
    organization: ({ from }, where: Where, at) => {
      const participant = this.graph.entity(from);
      return participant.type === "Organization" && this.organization(participant, where, at);
    },
    person: ({ from }, where: Where, at) => {
      const participant = this.graph.entity(from);
      return participant.type === "Person" && this.person(participant, where, at);
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
  private is<T>(thing: T | null, where: Where, [test, at]: [Test<T>, At]): boolean {
    return thing !== null && test(thing, where, at);
  }

  private linked<T>(things: readonly T[], filter: Where, [test, at]: [Test<T>, At]): boolean {
    return quantified(things, filter, { test, things: things.length, at });
  }

  /** Whether a unit as reported, or one for which it stands, satisfies an input. */
  private unit(unit: Province, where: unknown, at: At): boolean {
    return standsFor(this.graph, unit, at.extent).some((each) => this.province(each, where, at));
  }

  private units(units: readonly Province[], filter: Where, at: At): boolean {
    return this.linked(units, filter, [(unit, where) => this.unit(unit, where, at), at]);
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

/** What is read with the members beside it hides nothing by itself. */
const beside = (): boolean => true;
