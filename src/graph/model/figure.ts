import { entityColumns, plain } from "./columns.js";
import { isMet } from "./is-met.js";
import { claimsOf, incoming, listOf, type Link } from "./reads.js";
import type { ManyRead, TypeModel } from "./types.js";

/** The figures at the far end of a link, of the kinds asked for. */
export const figuresOf = (link: Link): ManyRead =>
  listOf(link, {
    first: 20,
    where: (at, bind) => {
      const kinds = bind(({ args }) => args.kind ?? null);
      return [`(${kinds} IS NULL OR ${at.node}.kind IN ${kinds})`];
    },
  });

/** Keys of the links by which articles report a figure: what it stands on. */
const reportKeys = (node: string): string => `COLLECT { MATCH (${node})<-[report:REPORTS]-() RETURN report.key }`;

export const figure: TypeModel = {
  name: "Figure",
  columns: {
    ...entityColumns,
    subject: plain("subject"),
    kind: plain("kind"),
    comparator: plain("comparator"),
    value: plain("value"),
    unit: plain("unit"),
    per: plain("per"),
    year: plain("year"),
    isMet: {
      cypher: ({ node }) =>
        `[${node}.comparator, ${node}.value, ${node}.unit, COLLECT { MATCH (${node})<-[:RESULT_OF]-(result:Figure) ` +
        `RETURN [result.comparator, result.value, result.unit] }]`,
      decode: isMet,
    },
  },
  reads: {
    setBy: listOf(incoming("SET", "Event", "ClusterTerm", "Organization")),
    results: listOf(incoming("RESULT_OF", "Figure")),
    claims: claimsOf((from) => reportKeys(from.node), 5, "IN"),
  },
};
