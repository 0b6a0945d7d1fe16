import { RANK } from "../model/filter-parts.js";
import type { Value } from "../model/filter-types.js";
import type { Bind, Connection, ReadScope } from "../model/types.js";
import { type Anchor, anchorsOf } from "./anchor.js";
import type { Condition } from "./condition.js";
import { type About, alongOf, conjuncts, predicate } from "./predicate.js";

/** A way to find the rows of a list: complete clauses that bind the node, and what must hold of it. */
export interface Source {
  /** Cypher that tells whether this way is taken; the last way has none. */
  readonly when?: string;
  readonly clauses: string;
  readonly where: readonly string[];
  /** The clauses may bind a node several times. */
  readonly distinct: boolean;
  /** The clauses bind the first rows of the page alone, in its order. */
  readonly isPage?: boolean;
}

/** Up to so many candidates are looked at one by one; fewer where one of two values finds them. */
const FEW = 1_000;
const FEW_OF_FLAG = 100;

/** Of two anchors that give more, the second is better up to here. */
export const MANY = 10_000;

/** Up to how many rows of an anchor are candidates. */
export const fewOf = ({ rank }: Anchor): number => (rank < RANK.flag ? FEW : FEW_OF_FLAG);

/** Cypher that tells whether clauses give fewer rows than that; no more are counted. */
export const isFewer = (most: number, clauses: string, node: string): string =>
  `COUNT { ${clauses} RETURN ${node} LIMIT ${most} } < ${most}`;

/** A connection with the filter that its rows must satisfy, and where its values go. */
export interface Listed {
  readonly read: Connection;
  readonly scope: ReadScope;
  readonly condition: Condition;
  readonly bind: Bind;
}

/** The sources that one list has, each on its own. */
export class Sources {
  private readonly about: About;
  private readonly value: Value;

  constructor(private readonly list: Listed) {
    this.about = { of: list.read.of[0] ?? "", at: { ...list.scope, depth: 0 } };
    this.value = boundOnce(list.bind);
  }

  /** The anchors of a condition, best first. */
  anchors(condition: Condition): readonly Anchor[] {
    return anchorsOf(condition, this.about, this.value);
  }

  /** What a condition comes to, as none or one conjunct. */
  holds(condition: Condition = this.list.condition): readonly string[] {
    return conjuncts(condition).length > 0 ? [predicate(condition, this.about, this.value)] : [];
  }

  /** The ranges of an order's key that conditions have beside what else they ask. */
  bounds(conditions: readonly Condition[]): readonly string[] {
    return conditions.flatMap((condition) => {
      const bound = alongOf(this.about.of, condition)?.bound;
      const first = condition.is === "value" ? condition.first : 0;
      return bound ? [bound(this.about.at, (index) => this.value(first + index))] : [];
    });
  }

  /** The relationships of the record, followed. */
  expanded(bound: readonly string[]): Source {
    const { read, scope, bind } = this.list;
    const { clauses, where } = read.match(scope, bind);
    return { clauses, where: [...where, ...bound, ...this.holds()], distinct: read.distinct };
  }

  /** All of the label in the order of an index, which gives that only where each of its properties is asked for. */
  walked(bound: readonly string[], rest: Condition): Source {
    const { where, ...all } = this.all(bound);
    return { ...all, where: [...where, ...this.linked(), ...this.holds(rest)] };
  }

  /** What the filter's own index gives. */
  anchored(anchor: Anchor, bound: readonly string[]): Source {
    const clauses = `${anchor.clauses} WITH DISTINCT ${this.list.scope.node}`;
    return { clauses, where: [...bound, ...this.linked(), ...this.holds(anchor.rest)], distinct: false };
  }

  /** Whether an anchor gives fewer rows than that, and goes through fewer on its way; no more are counted. */
  isBelow(most: number, { clauses, hops }: Anchor): string {
    const steps = [...hops, { clauses, node: this.list.scope.node }];
    return steps
      .map((step) => isFewer(most, step.clauses, step.node))
      .reduceRight((later, test) => `CASE WHEN ${test} THEN ${later} ELSE false END`);
  }

  /** How many relationships the record has, where it may be a hub. */
  degree(): string {
    const { read, scope } = this.list;
    return `COUNT { ${read.walk?.degree(scope) ?? ""} }`;
  }

  /** Whether the record's relationships are so few that each is looked at. */
  isSmall(): string {
    return `${this.degree()} < ${FEW}`;
  }

  /** That the record's relationship leads to the node, for nodes that were found otherwise. */
  linked(): readonly string[] {
    const { walk } = this.list.read;
    return walk ? [`EXISTS { ${walk.exists(this.list.scope)} }`] : [];
  }

  /** All of the label within bounds. */
  all(bound: readonly string[]): Source {
    const { node } = this.list.scope;
    return {
      clauses: `MATCH (${node}:${this.label()})`,
      where: [...bound, `${node}.id IS NOT NULL`],
      distinct: false,
    };
  }

  /** The label whose nodes are the rows. */
  label(): string {
    return this.list.read.of.join("|");
  }
}

/** A value that the text names several times goes into the parameters once. */
export function boundOnce(bind: Bind): Value {
  const names = new Map<number, string>();
  return (index) => {
    const known = names.get(index) ?? bind(({ where }) => where?.values[index]);
    names.set(index, known);
    return known;
  };
}
