import { compare } from "./days.js";
import type { Claim, Code, Entity, EntityOf, Fact, GraphData, Name } from "./graph-data.js";
import { inDictionary } from "./text-keys.js";

/** An order of things: negative, zero or positive. */
export type Order<T> = (left: T, right: T) => number;

/** The first of several orders that tells two things apart. */
export const firstOf =
  <T>(...orders: Order<T>[]): Order<T> =>
  (left, right) => {
    for (const order of orders) {
      const result = order(left, right);
      if (result !== 0) return result;
    }
    return 0;
  };

export const reversed =
  <T>(order: Order<T>): Order<T> =>
  (left, right) =>
    order(right, left);

/** Order by a value of each thing. */
export const by =
  <T>(value: (thing: T) => string | number): Order<T> =>
  (left, right) =>
    compare(value(left), value(right));

/** The plain data with the few ways in which the oracle looks at it; everything that follows from it is worked out when asked. */
export class KnownGraph {
  readonly byId: ReadonlyMap<string, Entity | Claim>;
  readonly factByKey: ReadonlyMap<string, Fact>;
  private readonly names: readonly Name[];
  private readonly outgoing: ReadonlyMap<string, Fact[]>;
  private readonly incoming: ReadonlyMap<string, Fact[]>;
  private readonly inForce: ReadonlyMap<string, Claim[]>;

  constructor(readonly data: GraphData) {
    this.outgoing = grouped(data.facts, ({ from, type }) => `${from}|${type}`);
    this.incoming = grouped(data.facts, ({ to, type }) => `${to}|${type}`);
    this.inForce = grouped(
      data.claims.filter(({ retiredAt }) => retiredAt === null),
      ({ factKey }) => factKey,
    );
    this.byId = new Map([...data.entities, ...data.claims].map((each) => [each.id, each]));
    this.factByKey = new Map(data.facts.map((each) => [each.key, each]));
    this.names = [...data.names, ...data.entities.flatMap((each) => ownName(each, data.names))];
  }

  /** All entities of a type. */
  all<Type extends Entity["type"]>(type: Type): EntityOf<Type>[] {
    return this.data.entities.filter((each): each is EntityOf<Type> => each.type === type);
  }

  entity(id: string): Entity {
    const found = this.byId.get(id);
    if (!found || found.type === "Claim") throw new Error(`The oracle's graph has no entity ${id}.`);
    return found;
  }

  from(id: string, type: string): readonly Fact[] {
    return this.outgoing.get(`${id}|${type}`) ?? [];
  }

  to(id: string, type: string): readonly Fact[] {
    return this.incoming.get(`${id}|${type}`) ?? [];
  }

  /** Claims in force of relationships, surest first. */
  claimsOf(keys: readonly string[]): Claim[] {
    return [...new Set(keys)]
      .flatMap((key) => this.inForce.get(key) ?? [])
      .sort(
        firstOf(
          reversed(by((claim) => claim.confidence)),
          by((claim) => claim.id),
        ),
      );
  }

  /** How many articles assert a relationship, and how surely the surest does. */
  support({ key }: Fact): { sources: number; confidence: number } {
    const claims = this.claimsOf([key]);
    return { sources: new Set(claims.map(({ articleId }) => articleId)).size, confidence: claims[0]?.confidence ?? 0 };
  }

  namesOf(id: string): Name[] {
    return this.names.filter(({ owner }) => owner === id);
  }

  codesOf(id: string): Code[] {
    return this.data.codes.filter(({ owner }) => owner === id);
  }

  /** Whether two people were judged to be one, or to be two. */
  isJudged(one: string, other: string): boolean {
    return this.data.judgements.some(
      ({ from, to }) => (from === one && to === other) || (from === other && to === one),
    );
  }

  /** What a client sees of an entity. */
  label(entity: Entity): string {
    switch (entity.type) {
      case "Article":
        return entity.title ?? entity.url ?? entity.sourceRef ?? entity.id;
      case "Event":
        return entity.title;
      case "Figure":
        return entity.subject;
      case "Cluster":
        return entity.number === null ? "Cụm thi đua" : `Cụm thi đua số ${entity.number}`;
      case "ClusterTerm":
        return `${this.label(this.entity(this.from(entity.id, "TERM_OF")[0]?.to ?? ""))}, ${entity.year}`;
      default:
        return entity.name;
    }
  }

  /** Dictionary order of the label, then id. */
  readonly byLabel: Order<Entity> = (left, right) =>
    inDictionary(this.label(left), this.label(right)) || compare(left.id, right.id);
}

function grouped<T>(things: readonly T[], key: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/** The name that a thing goes by, where it is not among those written down. */
function ownName(entity: Entity, written: readonly Name[]): Name[] {
  if (!("name" in entity) || written.some(({ owner, text }) => owner === entity.id && text === entity.name)) return [];
  const { validFrom = null, validTo = null } = "validFrom" in entity ? entity : {};
  return [{ owner: entity.id, text: entity.name, kind: "NAME", validFrom, validTo }];
}
