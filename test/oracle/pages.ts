import { badInput } from "./bad-input.js";
import type { Claim, Entity, Fact, Province } from "./graph-data.js";
import type { Order } from "./known-graph.js";

/** What a page may be of. */
export type Row = Entity | Claim | Fact;

/** Arguments as graphql-js coerced them. */
export type Args = Readonly<Record<string, unknown>>;

/** Begins every cursor of the oracle, by which a comparison tells cursors from other texts. */
export const CURSOR_MARK = "cursor of the oracle: ";

/** A list with all of its rows, in order. */
export interface List<T extends Row> {
  /** Type.field/ORDER: which cursors belong to it. */
  readonly list: string;
  readonly rows: readonly T[];
  readonly order: Order<T>;
  /** The row of an id or key, whether or not it stands in this list. */
  readonly find: (id: string) => T | undefined;
  /** What led to a row; nothing in a root list. */
  readonly facts: (row: T) => readonly Fact[];
  /** The units of which a row was reported; nothing in a list that is not of a unit. */
  readonly via: (row: T) => readonly Province[];
}

export interface Edge {
  readonly node: Row;
  readonly cursor: string;
  readonly facts: readonly Fact[];
  readonly via: readonly Province[];
}

export interface Page {
  readonly edges: readonly Edge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
  /** Of all pages. */
  readonly rows: readonly Row[];
}

const idOf = (row: Row): string => ("id" in row ? row.id : row.key);

/** A number of rows; null is as if it were not given. */
export const count = (value: unknown, byDefault = 20): number => (typeof value === "number" ? value : byDefault);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The page of a list that the arguments ask for. */
export function pageOf<T extends Row>(list: List<T>, args: Args): Page {
  const isBackward = isGiven(args.last);
  if (isBackward ? isGiven(args.first) || isGiven(args.after) : isGiven(args.before)) throw badInput();
  const position = positionOf(list, isBackward ? args.before : args.after);
  const side = (row: T): number => (position === undefined ? (isBackward ? -1 : 1) : list.order(row, position));
  const wanted = list.rows.filter((row) => (isBackward ? side(row) < 0 : side(row) > 0));
  const size = count(isBackward ? args.last : args.first);
  const rows = isBackward ? wanted.slice(Math.max(0, wanted.length - size)) : wanted.slice(0, size);
  const more = wanted.length > size;
  const others = wanted.length < list.rows.length;
  const edge = (row: T): Edge => ({
    node: row,
    cursor: `${CURSOR_MARK}${list.list} ${idOf(row)}`,
    facts: list.facts(row),
    via: list.via(row),
  });
  return {
    edges: rows.map(edge),
    hasNextPage: isBackward ? others : more,
    hasPreviousPage: isBackward ? more : others,
    totalCount: list.rows.length,
    rows: list.rows,
  };
}

function positionOf<T extends Row>({ list, find }: List<T>, cursor: unknown): T | undefined {
  if (typeof cursor !== "string") return undefined;
  const start = `${CURSOR_MARK}${list} `;
  const row = cursor.startsWith(start) ? find(cursor.slice(start.length)) : undefined;
  if (!row) throw badInput();
  return row;
}
