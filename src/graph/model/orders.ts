import type { Order, Scope } from "./types.js";

const id = ({ node }: Scope): string => `${node}.id`;

/** Dictionary order of the label (the sort key), then id. */
const byLabel: Order = { key: ({ node }) => `${node}.sortKey`, id, holds: "text", descending: false };

const byInteger = (property: string, descending: boolean): Order => ({
  key: ({ node }) => `${node}.${property}`,
  id,
  holds: "integer",
  descending,
});

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

export const newestRecorded = { RECORDED_AT_DESC: byInteger("recordedAt", true) };

/** More than any offset of a text. */
const NO_OFFSET = 9_999_999;

/** Claims as the text goes: by where they begin, then by where they end; those without a place in it last. */
export const textOrder = {
  TEXT: {
    key: ({ node }: Scope): string =>
      `coalesce(${node}.start, ${NO_OFFSET}) * ${NO_OFFSET + 1} + coalesce(${node}.end, ${NO_OFFSET})`,
    id,
    holds: "integer",
    descending: false,
  } satisfies Order,
};

/** By kind, then key. */
export const relationshipOrder = {
  KEY: {
    key: ({ edge }: Scope): string => `type(${edge})`,
    id: ({ edge }: Scope): string => `${edge}.key`,
    holds: "text",
    descending: false,
  } satisfies Order,
};

/** ORDER BY of a plain list: dictionary order of the label, then id. */
export const labelThenId = ({ node }: Scope): string => `${node}.sortKey, ${node}.id`;
