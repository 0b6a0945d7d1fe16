import { instant, plain } from "./columns.js";
import { property, RANK, seekIn } from "./filter-parts.js";
import type { Filters, ValueFilter } from "./filter-types.js";
import { idIn, kinds } from "./filters.js";
import { bounded, instants, instantsIfAny } from "./number-filters.js";
import { byKey } from "./relationship.js";
import type { TypeModel } from "./types.js";

export const claim: TypeModel = {
  name: "Claim",
  columns: {
    id: plain("id"),
    block: plain("block"),
    start: plain("start"),
    end: plain("end"),
    confidence: plain("confidence"),
    origin: plain("origin"),
    rule: plain("rule"),
    recordedAt: instant("recordedAt"),
    retiredAt: instant("retiredAt"),
  },
  reads: {
    article: {
      kind: "one",
      of: ["Article"],
      match: (at) => ({ clauses: `MATCH (${at.from.node})-[:ASSERTED_BY]->(${at.node}:Article)`, where: [] }),
    },
    relationship: {
      kind: "one",
      of: ["Relationship"],
      match: (at) => ({
        clauses: byKey({ kind: `${at.from.node}.kind`, key: `${at.from.node}.factKey` }, at),
        where: [],
      }),
    },
  },
};

/** Retired or in force are two texts: an index tells what is retired, none what is not. */
const isRetired: ValueFilter = {
  kind: "value",
  parse: (value) => ({ form: value === true ? "retired" : "in force", values: [] }),
  holds: ({ node }, form) => `${node}.retiredAt IS ${form === "retired" ? "NOT " : ""}NULL`,
  seek: (form) => (form === "retired" ? seekIn("Claim", RANK.kind, ({ node }) => `${node}.retiredAt > 0`) : undefined),
};

const confidence = property("confidence");

export const claimFilters: Filters = {
  article: idIn("Claim", "articleId", "recordedAt", "id"),
  kind: kinds("Claim"),
  block: kinds("Claim", "block"),
  origin: kinds("Claim", "origin"),
  minConfidence: bounded(confidence, ">=", "Claim"),
  maxConfidence: bounded(confidence, "<=", "Claim"),
  recorded: instants("Claim", "recordedAt", "id"),
  retired: instantsIfAny("Claim", "retiredAt"),
  isRetired,
};
