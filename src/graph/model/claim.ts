import { instant, plain } from "./columns.js";
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
  },
};
