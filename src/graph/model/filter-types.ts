import type { Link } from "./link.js";
import type { Kinship, Scope } from "./types.js";

/** Cypher for the n-th value of a filter, such as `$p.a3`. */
export type Value = (index: number) => string;

/** The node that a filter speaks of, the relationship that led to it, and how deep it stands: variables are numbered by that. */
export interface Subject extends Scope {
  readonly depth: number;
}

/** What a filter's value comes to. Values never change the text; `form` tells what else of it does. */
export interface Parsed {
  readonly form: string;
  readonly values: readonly unknown[];
}

/** Refuses a member of a filter (`from`), or the filter itself (``), saying what is allowed. */
export type Refuse = (member: string, problem: string) => never;

/** How an index finds what a filter holds of. */
export interface Seek {
  /** How few it is likely to find; lower is fewer. */
  readonly rank: number;
  /** Complete clauses that bind `at.node`, perhaps several times, to all that the filter holds of. */
  readonly clauses: (at: Subject, value: Value) => string;
}

/** A range of the key of an order: a walk along that order begins and ends with it. */
export interface Along {
  readonly key: (at: Scope) => string;
  /** Cypher for the range, where that is not all that the filter asks. */
  readonly bound?: (at: Scope, value: Value) => string;
}

/** A condition on the node's own properties, or its names. */
export interface ValueFilter {
  readonly kind: "value";
  /** Undefined where the value holds of everything. `day` (yyyymmdd) is the one at which the filter looks, if any. */
  readonly parse: (value: unknown, refuse: Refuse, day: number | undefined) => Parsed | undefined;
  /** Cypher that is true or false, never null. */
  readonly holds: (at: Subject, form: string, value: Value) => string;
  readonly seek?: (form: string) => Seek | undefined;
  readonly along?: (form: string) => Along;
}

/** A condition on what stands at the far end of a relationship. */
export interface LinkFilter {
  readonly kind: "link";
  readonly link: Link | Kinship;
  /** The type whose filters speak of the far end, or of the relationship there. */
  readonly of: string;
  /** Takes some, none, every and count; else it is short for some. */
  readonly quantified: boolean;
  /** Of several far ends only the first of this order is meant. */
  readonly first?: (at: Scope) => string;
  /** Only relationships are meant that stand on the day at which the filter looks, if there is one. */
  readonly isDated?: boolean;
  /** The member `extent` beside it says which of the far end's own filters leads from it to what is asked for. */
  readonly isWidened?: boolean;
}

/** The same node as one of a type: the organization that a participant is. */
export interface AsFilter {
  readonly kind: "as";
  readonly of: string;
}

export type Filter = ValueFilter | LinkFilter | AsFilter;

/** The members of one filter input by name; `and`, `or` and `not` go without saying. */
export type Filters = Readonly<Record<string, Filter>>;
