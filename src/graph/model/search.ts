import type { Scope, SearchRead } from "./types.js";

/** The kinds of entities that a text may find, by their values of EntityKind, in the order of that. */
export const SEARCHED: Readonly<Record<string, string>> = {
  ARTICLE: "Article",
  ORGANIZATION: "Organization",
  PROVINCE: "Province",
  PERSON: "Person",
  EVENT: "Event",
  CLUSTER: "Cluster",
  MOVEMENT: "Movement",
  PLACE: "Place",
};

/** What bears its text itself, and the full-text index of that; everything else is found by its names. */
export const TITLED = [
  { kind: "ARTICLE", label: "Article", index: "article_words" },
  { kind: "EVENT", label: "Event", index: "event_words" },
] as const;

/** The full-text index of names. */
export const NAMES_INDEX = "name_words";

/** All that is named or has a title, by what a text has in common with it. The edge is [rank, text that was found, kind]. */
export const search: SearchRead = {
  kind: "search",
  of: Object.values(SEARCHED),
  orders: {
    RANK: {
      key: ({ edge }: Scope) => `${edge}[0]`,
      id: ({ node }: Scope) => `${node}.id`,
      holds: "integer",
      descending: true,
    },
  },
  order: "RANK",
};
