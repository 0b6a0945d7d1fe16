import { idOf } from "./layout.js";
import type { Named } from "./named.js";
import { textKeys } from "./names.js";
import { ALWAYS, BEFORE_REFORM, periodOfForce, SINCE_REFORM, type Period } from "./reform.js";
import { entities, relationships, type Fact, type Step } from "./step.js";

const CLUSTERS = 6;
const MEMBERS = 7;
/** The first organization that is a force. */
const FIRST_FORCE = 6;

const wholeYear = (year: number): Period => ({ validFrom: year * 10_000 + 101, validTo: year * 10_000 + 1231 });

/** The terms of every cluster; the year of the reform has two. */
const TERMS = [
  { year: 2023, ...wholeYear(2023) },
  { year: 2024, ...wholeYear(2024) },
  { year: 2025, ...wholeYear(2025), validTo: BEFORE_REFORM.validTo },
  { year: 2025, ...wholeYear(2025), validFrom: SINCE_REFORM.validFrom },
  { year: 2026, ...wholeYear(2026) },
];

const clusterId = (index: number): string => `cluster-${index}`;
const termId = (index: number): string => `cluster-term-${index}`;

/** The cluster and the term of the n-th of all terms. */
const place = (index: number) => {
  const cluster = Math.floor(index / TERMS.length);
  return { cluster, term: TERMS[index % TERMS.length] ?? { year: 0, ...ALWAYS } };
};

const nameOf = (cluster: number): string => `Cụm thi đua số ${cluster + 1}`;

/** The clusters by their labels. */
export const namedClusters: readonly Named[] = Array.from({ length: CLUSTERS }, (_, index) => ({
  id: clusterId(index),
  name: nameOf(index),
  period: ALWAYS,
}));

/** What `derive` would write on an entity that has a label and no text. */
const labelled = (text: string) => {
  const { label, sortKey } = textKeys(text);
  return { label, sortKey };
};

/** Emulation clusters and their terms: as many in a graph of any size. */
export const clusters = (): readonly Step[] => [
  entities("Cluster", CLUSTERS, (index) => ({
    id: clusterId(index),
    set: { ...labelled(nameOf(index)), level: "MINISTRY_PROVINCIAL", number: index + 1, articleCount: 0 },
  })),
  entities("ClusterTerm", CLUSTERS * TERMS.length, (index) => {
    const { cluster, term } = place(index);
    const set = { ...labelled(`${nameOf(cluster)}, ${term.year}`), ...term, completeness: "COMPLETE" };
    return { id: termId(index), set };
  }),
];

/** Whose terms they are, who runs them, and their members; the first of a term leads it. */
export const clusterFacts = (): readonly Step[] => [
  relationships("TERM_OF", { size: CLUSTERS * TERMS.length, weight: 1 }, (index) => [
    { from: termId(index), to: clusterId(place(index).cluster) },
  ]),
  relationships("RUN_BY", { size: CLUSTERS, weight: 1 }, (index) => [
    { from: clusterId(index), to: idOf.organization(0) },
  ]),
  relationships("MEMBER_OF", { size: CLUSTERS * TERMS.length, weight: MEMBERS }, membersOf),
];

function membersOf(index: number): readonly Fact[] {
  const { cluster, term } = place(index);
  const first = FIRST_FORCE + ((cluster + term.year) % CLUSTERS) * MEMBERS;
  const forces = Array.from({ length: MEMBERS }, (_, member) => first + member);
  return forces
    .filter((force) => periodOfForce(force).validTo >= term.validFrom)
    .map((force, member) => {
      const role = member === 0 ? "LEADER" : "MEMBER";
      return { from: idOf.organization(force), to: termId(index), qualifier: role, set: { role, year: term.year } };
    });
}
