import type { Bind, Order, Page, Position, Scope } from "../model/types.js";

/** Before every row of an order: where a first page of a rising one begins. No id is that low. */
export const LOWEST = { text: "", integer: Number.MIN_SAFE_INTEGER, id: "" };
/** After every row of an order: where a first page of a falling one begins. No id is that high. */
export const HIGHEST = { text: "\u{10FFFF}", integer: Number.MAX_SAFE_INTEGER, id: "\u{10FFFF}" };

const startOf = (order: Order, falling: boolean): Position => {
  const end = falling ? HIGHEST : LOWEST;
  return [end[order.holds], end.id];
};

/** Whether a page is read from high to low: a falling order forwards, or a rising one backwards. */
const isFalling = (order: Order, backward: boolean): boolean => order.descending !== backward;

/** The order and the way in which a page is read, and which side of its cursor is meant. */
export interface Reading {
  readonly order: Order;
  readonly backward: boolean;
  /** The rows at the cursor and before it, in reading direction, instead of those past it. */
  readonly opposite?: boolean;
}

/**
 * Conditions for the rows past a cursor in reading direction, as one text for a first page and for any other:
 * without a cursor the place is beyond every row.
 */
export function keysetBound(at: Scope, bind: Bind, reading: Reading): string[] {
  const { order, opposite } = reading;
  const falling = isFalling(order, reading.backward);
  const place = (page: Page | undefined): Position => page?.after ?? startOf(order, falling);
  const key = bind(({ page }) => place(page)[0]);
  const id = bind(({ page }) => place(page)[1]);
  const past = falling !== (opposite === true) ? "<" : ">";
  const tie = opposite ? `${past}=` : past;
  const property = order.key(at);
  // Not `property < key OR …`: the database may make that a union of two indexes, which is in no order.
  return [`${property} ${past}= ${key}`, `(${property} <> ${key} OR ${order.id(at)} ${tie} ${id})`];
}

/** ORDER BY exactly as the index (property, id) stands, so that it is read in order. */
export function keysetOrder(at: Scope, { order, backward }: Reading): string {
  const direction = isFalling(order, backward) ? " DESC" : "";
  return `${order.key(at)}${direction}, ${order.id(at)}${direction}`;
}

/** The first rows in reading order, as they stand after WITH or RETURN; `distinct` where a node may be bound several times. */
export function firstRows(
  at: Scope,
  reading: Reading,
  { limit, distinct }: { limit: string; distinct: boolean },
): string {
  return `${distinct ? "DISTINCT " : ""}${at.node} ORDER BY ${keysetOrder(at, reading)} LIMIT ${limit}`;
}
