import type { Value } from "../model/filter-types.js";
import type { Bind, Connection, ReadScope } from "../model/types.js";
import { type Anchor, anchorsOf } from "./anchor.js";
import type { Condition } from "./condition.js";
import { keysetOrder, type Reading } from "./keyset.js";
import { type About, conjuncts, predicate } from "./predicate.js";
import { matched } from "./read.js";

/** A way to find the rows of a list: complete clauses that bind the node, and what must hold of it. */
export interface Source {
  /** Cypher that tells whether this way is taken; the last way has none. */
  readonly when?: string;
  /** `when` has found as many rows as are wanted. */
  readonly isEnough?: true;
  readonly clauses: string;
  readonly where: readonly string[];
  /** The clauses may bind a node several times. */
  readonly distinct: boolean;
}

/** Up to so many candidates are looked at one by one; fewer where what finds them is shared by many. */
export const FEW = 1_000;
const FEW_OF_KIND = 100;

/** From this rank on, an anchor is a property that many share. */
const OF_KIND = 5;

/** How many rows along an index are looked at in the hope that they fill a page. */
const HOPEFUL_ROWS = 3_000;

/** A connection in one request, with the filter that its rows must satisfy. */
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

  /** The relationships of the record, followed. */
  expanded(bound: readonly string[]): Source {
    const { read, scope, bind } = this.list;
    const { clauses, where } = read.match(scope, bind);
    return { clauses, where: [...where, ...bound, ...this.holds()], distinct: read.distinct };
  }

  /** All of the label in the order of an index, which gives that only where each of its properties is asked for. */
  walked(bound: readonly string[], rest: Condition): Source {
    const where = [...bound, `${this.list.scope.node}.id IS NOT NULL`, ...this.linked(), ...this.holds(rest)];
    return { clauses: this.all(), where, distinct: false };
  }

  /** The first rows of the walk, taken where enough of them are wanted ones. */
  hopeful(bound: readonly string[], rest: Condition, { reading, limit }: { reading: Reading; limit: string }): Source {
    const { node } = this.list.scope;
    const first = matched({ clauses: this.all(), where: [...bound, `${node}.id IS NOT NULL`] });
    const clauses = `${first} WITH ${node} ORDER BY ${keysetOrder(this.list.scope, reading)} LIMIT ${HOPEFUL_ROWS}`;
    const where = [...this.linked(), ...this.holds(rest)];
    return {
      when: `COUNT { ${matched({ clauses, where })} RETURN ${node} LIMIT ${limit} } = ${limit}`,
      isEnough: true,
      clauses,
      where,
      distinct: false,
    };
  }

  /** What the filter's own index gives. */
  anchored(anchor: Anchor, bound: readonly string[]): Source {
    const clauses = `${anchor.clauses} WITH DISTINCT ${this.list.scope.node}`;
    return { clauses, where: [...bound, ...this.linked(), ...this.holds(anchor.rest)], distinct: false };
  }

  /** The same where it gives fewer than `few`. */
  few(anchor: Anchor, bound: readonly string[], few = anchor.rank < OF_KIND ? FEW : FEW_OF_KIND): Source {
    const when = `COUNT { ${anchor.clauses} RETURN ${this.list.scope.node} LIMIT ${few} } < ${few}`;
    return { ...this.anchored(anchor, bound), when };
  }

  /** How many relationships the record has, where it may be a hub. */
  degree(): string {
    const { read, scope } = this.list;
    return `COUNT { ${read.walk?.degree(scope) ?? ""} }`;
  }

  /** That the record's relationship leads to the node, for nodes that were found otherwise. */
  private linked(): readonly string[] {
    const { walk } = this.list.read;
    return walk ? [`EXISTS { ${walk.exists(this.list.scope)} }`] : [];
  }

  private all(): string {
    return `MATCH (${this.list.scope.node}:${this.label()})`;
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
