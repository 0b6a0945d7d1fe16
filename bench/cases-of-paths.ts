import type { Case } from "./cases.js";
import { FIXED, idOf, type Layout } from "./generator/layout.js";

/** How long an answer with paths of six hops may take. */
const MOST_MS = 50;

const PATHS = "paths(from: $from, to: $to, maxHops: 6, via: $via, minConfidence: $least)";
const document = (read: string): string =>
  `query ($from: ID!, $to: ID!, $via: [RelationshipKind!], $least: Float) { ${PATHS} { ${read} } }`;

const WHOLE = document("length weakestConfidence nodes { id label } hops { key kind from { id } claims { id } }");
const NONE = document("length");

/** Bodies that answer to the ministry at third hand, each by another body, in a graph of either size. */
const SIX_APART = [idOf.organization(81), idOf.organization(136)] as const;
/** What two emulation clusters and their members have in common is who runs them, or a force that changed. */
const STRUCTURE = ["ANSWERS_TO", "MEMBER_OF", "TERM_OF", "RUN_BY"];

/** Two articles in the midst of all. */
const articles = ({ articles: all }: Layout) => ({
  from: idOf.article(Math.floor(all / 2)),
  to: idOf.article(Math.floor(all / 2) + 1),
});

/** An article that is known from elsewhere alone, so nothing leads to it. */
const stub = ({ articles: all }: Layout) => idOf.article(all - 1);

const ends = (from: string, to: string, more: object = {}) => ({ variables: () => ({ from, to, ...more }) });

const questions: readonly Case[] = [
  {
    // More bodies stand below theirs in a larger graph.
    name: "hard: paths: six hops",
    document: WHOLE,
    ...ends(...SIX_APART, { via: STRUCTURE }),
    isHard: true,
    mostMs: MOST_MS,
  },
  { name: "paths: small to small", document: WHOLE, ...ends(FIXED.organization, FIXED.bodies[0]), mostMs: MOST_MS },
  { name: "paths: from a hub", document: WHOLE, ...ends(FIXED.hub, FIXED.organization), mostMs: MOST_MS },
  { name: "paths: to a hub", document: WHOLE, ...ends(FIXED.organization, FIXED.hub) },
  {
    // How many articles are looked at until some name both is a matter of chance.
    name: "hard: paths: from a hub to a hub",
    document: WHOLE,
    ...ends(FIXED.hub, idOf.organization(1)),
    isHard: true,
  },
  {
    name: "paths: through hubs alone",
    document: WHOLE,
    variables: (layout) => ({ ...articles(layout), via: ["PUBLISHED_BY", "MENTIONS"] }),
    mostMs: MOST_MS,
  },
  { name: "paths: none", document: NONE, variables: (layout) => ({ from: FIXED.hub, to: stub(layout) }) },
  {
    name: "paths: none, by a filter",
    document: NONE,
    ...ends(FIXED.hub, FIXED.organization, { via: ["SERVES", "TOOK_PART_IN"], least: 1 }),
  },
  {
    name: "hard: paths: none, between hubs",
    document: NONE,
    variables: (layout) => ({ ...articles(layout), via: ["PUBLISHED_BY"] }),
    isHard: true,
  },
];

/** By which power of the graph's size they may grow. */
const MOST_GROWTH = 0.1;

/** Questions about paths. */
export const pathCases: readonly Case[] = questions.map((each) => ({ ...each, mostGrowth: MOST_GROWTH }));
