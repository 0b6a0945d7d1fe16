import { clusterId, clusterTermId } from "../../src/graph/identity.js";
import { BodyIndex, furtherBodies } from "./bodies.js";
import type { CuratedClaim, EntityRow, FactRow, SeedFile } from "./seed-file.js";
import { publications, sourceIds, sourceStubs } from "./sources.js";
import { cellItems } from "./tables.js";
import type { ClusterTableRow, Tables } from "./tables.js";

/** What is inferred and not told bears this confidence and the name of the rule. */
const INFERRED = 0.8;
const REPEATED_LIST = "member-list-of-another-year";
const UNION_OWNER = "owner-of-union-cluster";

const COMPLETENESS = ["UNNAMED", "PARTIAL", "COMPLETE"] as const;

/** A row with the ids of its cluster and, where it names a year, of its term. */
interface Placed {
  readonly row: ClusterTableRow;
  readonly cluster: string;
  readonly ownerId: string | undefined;
  readonly term?: { readonly id: string; readonly year: number; readonly validFrom: number; readonly validTo: number };
}

/** Clusters, terms and members with their sources, from the table of cluster terms; bodies that it alone names are made too. */
export function clusterFile(tables: Tables): Omit<SeedFile, "about"> {
  const index = new BodyIndex(tables);
  const further = furtherBodies(tables, index);
  const rows = tables.clusters.map((row) => place(row, index));
  const facts = rows.flatMap((placed) => rowFacts(placed, index));
  return {
    entities: [...sourceStubs(tables.clusters), ...further.entities, ...clusters(rows), ...terms(rows)],
    names: further.names,
    codes: [],
    facts: joined([...publications(tables), ...further.facts, ...facts]),
  };
}

function place(row: ClusterTableRow, index: BodyIndex): Placed {
  const ownerId = index.owner(row);
  const level = levelOf(row);
  const year = row.year === "" ? undefined : Number(row.year);
  const cluster = clusterId({ level, ownerId, number: row.number === "" ? undefined : Number(row.number), year });
  if (year === undefined) return { row, cluster, ownerId };
  const days = termPeriod(row.period_note, year);
  return { row, cluster, ownerId, term: { id: clusterTermId(cluster, year, days.validFrom), year, ...days } };
}

/** A year, up to or from the merger where the note says so, or to the end of the last year of a span such as "2022-23". */
function termPeriod(note: string, year: number): { validFrom: number; validTo: number } {
  const span = /^\d\d(\d\d)-(\d\d)$/.exec(note);
  const lastYear = span === null ? year : Math.floor(year / 100) * 100 + Number(span[2]);
  return {
    validFrom: note.includes("after the merger") ? year * 10_000 + 701 : year * 10_000 + 101,
    validTo: note.includes("before the merger") ? year * 10_000 + 630 : lastYear * 10_000 + 1231,
  };
}

function levelOf(row: ClusterTableRow): string {
  return row.level.toUpperCase().replaceAll("-", "_");
}

function clusters(rows: readonly Placed[]): EntityRow[] {
  const made = rows.map(({ row, cluster }): [string, EntityRow] => {
    const number = row.number === "" ? {} : { number: Number(row.number) };
    return [cluster, { id: cluster, label: "Cluster", set: { level: levelOf(row), ...number } }];
  });
  return [...new Map(made).values()];
}

/** Rows of equal period are one term, as complete as the best of them. */
function terms(rows: readonly Placed[]): EntityRow[] {
  const made = new Map<string, EntityRow>();
  for (const { row, term } of rows) {
    if (term === undefined) continue;
    const { id, ...days } = term;
    const known = COMPLETENESS.findIndex((value) => value === made.get(id)?.set?.["completeness"]);
    const completeness = COMPLETENESS[Math.max(known, COMPLETENESS.indexOf(row.completeness))]!;
    made.set(id, { id, label: "ClusterTerm", set: { ...days, completeness } });
  }
  return [...made.values()];
}

function rowFacts(placed: Placed, index: BodyIndex): FactRow[] {
  const { row, cluster, ownerId, term } = placed;
  const union = row.level.endsWith("-union");
  const runBy = {
    from: cluster,
    type: "RUN_BY",
    to: ownerId ?? "",
    claims: claims(row, union ? UNION_OWNER : undefined),
  };
  const termOf = { from: term?.id ?? "", type: "TERM_OF", to: cluster, claims: claims(row) };
  return [
    ...(ownerId === undefined ? [] : [runBy]),
    ...(term === undefined ? [] : [termOf, ...members(placed, index)]),
  ];
}

/** The leader and the deputy hold that role alone; a list that the row only repeats from another year is inferred. */
function members({ row, term }: Placed, index: BodyIndex): FactRow[] {
  if (term === undefined) return [];
  const { id, year, validFrom } = term;
  const heads = [row.leader, row.deputy];
  const rest = cellItems(row.members).filter((name) => !heads.includes(name));
  const repeated = /same list as \d{4}/.test(row.note) ? REPEATED_LIST : undefined;
  const fact = (name: string, role: string, rule?: string): FactRow => {
    const from = index.member(row, name, validFrom);
    return { from, type: "MEMBER_OF", to: id, qualifier: role, set: { role, year }, claims: claims(row, rule) };
  };
  return [
    ...cellItems(row.leader).map((name) => fact(name, "LEADER")),
    ...cellItems(row.deputy).map((name) => fact(name, "DEPUTY")),
    ...rest.map((name) => fact(name, "MEMBER", repeated)),
  ];
}

function claims(row: ClusterTableRow, rule?: string): CuratedClaim[] {
  return sourceIds(row).map((article) => (rule === undefined ? { article } : { article, confidence: INFERRED, rule }));
}

/** One fact for each key, with the claims of all rows that tell it; of two from one article the surer one. */
function joined(facts: readonly FactRow[]): FactRow[] {
  const byKey = new Map<string, FactRow>();
  for (const fact of facts) {
    const key = [fact.from, fact.type, fact.to, fact.qualifier].join("|");
    const sorted = [...(byKey.get(key)?.claims ?? []), ...fact.claims].sort(
      (a, b) => (a.confidence ?? 1) - (b.confidence ?? 1),
    );
    byKey.set(key, { ...fact, claims: [...new Map(sorted.map((claim) => [claim.article, claim])).values()] });
  }
  return [...byKey.values()];
}
