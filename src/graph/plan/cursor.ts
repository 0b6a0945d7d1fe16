import { BadUserInput } from "../../errors.js";
import type { Order, Position } from "../model/types.js";

/** What a cursor belongs to: the list it was given out by, and that list's order. */
export interface CursorScope {
  readonly list: string;
  readonly orderName: string;
  readonly order: Order;
}

/** The cursors of a list in one of its orders; an order that it does not have is a fault of ours. */
export function cursorScope(list: string, orders: Readonly<Record<string, Order>>, orderName: string): CursorScope {
  const order = orders[orderName];
  if (!order) throw new Error(`${list} has no order ${orderName}.`);
  return { list, orderName, order };
}

/** The cursor at one end of a page, null where the page is empty. */
export const cursorAtEnd =
  <Row>(end: "startCursor" | "endCursor", cursor: (row: Row) => string) =>
  ({ rows }: { readonly rows: readonly Row[] }): string | null => {
    const row = end === "startCursor" ? rows[0] : rows.at(-1);
    return row ? cursor(row) : null;
  };

/** An opaque cursor (Relay): the list, its order and the row's place in it. */
export function encodeCursor(scope: CursorScope, position: Position): string {
  return Buffer.from(JSON.stringify([scope.list, scope.orderName, ...position])).toString("base64url");
}

/** The place that a cursor names. Throws BadUserInput where it is none of this list in this order. */
export function decodeCursor(scope: CursorScope, cursor: string, argument: string): Position {
  const position = parse(scope, cursor);
  if (!position || encodeCursor(scope, position) !== cursor) {
    throw new BadUserInput(
      argument,
      `\`${argument}\` is no cursor of this list in this order: pass one that this list gave out, unchanged.`,
    );
  }
  return position;
}

function parse(scope: CursorScope, cursor: string): Position | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [list, orderName, key, id] = parts as unknown[];
  if (list !== scope.list || orderName !== scope.orderName || typeof id !== "string") return undefined;
  if (scope.order.holds === "integer") return Number.isSafeInteger(key) ? [key as number, id] : undefined;
  return typeof key === "string" ? [key, id] : undefined;
}
