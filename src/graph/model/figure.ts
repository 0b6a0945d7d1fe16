import { entityColumns, plain } from "./columns.js";
import type { Filters } from "./filter-types.js";
import { flagIn, idOfEnd, kinds } from "./filters.js";
import { incoming, type Link } from "./link.js";
import { claimsOf, listOf } from "./reads.js";
import { decimal, integerIn } from "./number-filters.js";
import { text } from "./text-filters.js";
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
    isMet: plain("isMet"),
  },
  reads: {
    setBy: listOf(incoming("SET", "Event", "ClusterTerm", "Organization")),
    results: listOf(incoming("RESULT_OF", "Figure")),
    claims: claimsOf((from) => reportKeys(from.node), 5, "IN"),
  },
};

export const figureFilters: Filters = {
  subject: text("Figure"),
  kind: kinds("Figure"),
  comparator: kinds("Figure", "comparator"),
  value: decimal("Figure", "sortValue"),
  unit: text("Figure", { FOLDED: "unitFolded", EXACT: "unitMarked" }),
  year: integerIn("Figure", "year"),
  setBy: idOfEnd("Figure", (figure, end) => `(${figure})<-[:SET]-(${end})`),
  isMet: flagIn("Figure", "isMet"),
};
