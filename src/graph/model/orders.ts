import type { Order, Scope } from "./types.js";

/** Dictionary order of the label (the sort key), then id. */
const byLabel: Order = { property: "sortKey", holds: "text", descending: false };

const byInteger = (property: string, descending: boolean): Order => ({ property, holds: "integer", descending });

/** The one order of lists that take no `orderBy`. */
export const labelOrder = { LABEL: byLabel };

export const articleOrders = {
  PUBLISHED_AT_DESC: byInteger("sortAt", true),
  PUBLISHED_AT_ASC: byInteger("sortAt", false),
  RECORDED_AT_ASC: byInteger("recordedAt", false),
  TITLE_ASC: byLabel,
};

export const eventOrders = { DATE_DESC: byInteger("sortDay", true), DATE_ASC: byInteger("sortDay", false) };

export const nameOrders = { NAME_ASC: byLabel, ARTICLES_DESC: byInteger("articleCount", true) };

/** ORDER BY of a plain list: dictionary order of the label, then id. */
export const labelThenId = ({ node }: Scope): string => `${node}.sortKey, ${node}.id`;
