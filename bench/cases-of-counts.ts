import type { Case } from "./cases.js";
import { FIXED, idOf } from "./generator/layout.js";
import { UNITS } from "./generator/units.js";

/** What three facets beside a page may cost against one: the nodes are found once. */
const FACETS = 2;
/** What counting all there is by province and month may cost, whatever its size. */
const TALLIES = 10_000;

const ALL_MONTHS = 'bucket: MONTH, from: "2020-01-01", to: "2026-12-31"';
const YEAR = 'bucket: MONTH, from: "2025-01-01", to: "2025-12-31"';

const trend = (rest: string): string => `{ trend(${rest}) { start key label count } }`;
const few = `where: {organizations: {some: {id: {eq: "${FIXED.organization}"}}}}`;
const page = (facets: string): string => `{ articles(${few}, first: 20) { nodes { id title } totalCount ${facets} } }`;
const facet = (by: string): string => `${by.toLowerCase()}: facets(by: ${by}) { key label count }`;

/** Questions of how much there is. */
export const countCases: readonly Case[] = [
  {
    name: "trend: provinces by month, all data",
    document: trend(`of: ARTICLES, by: PROVINCE, first: 100, ${ALL_MONTHS}`),
    mostHits: TALLIES,
  },
  {
    name: "trend: provinces by month, all data, units of today",
    document: trend(`of: ARTICLES, by: PROVINCE, first: 100, unitsOf: "2026-01-01", ${ALL_MONTHS}`),
    mostHits: TALLIES,
  },
  { name: "trend: all articles by year", document: trend(`of: ARTICLES, ${ALL_MONTHS.replace("MONTH", "YEAR")}`) },
  { name: "trend: newspapers by month", document: trend(`of: ARTICLES, by: NEWSPAPER, ${YEAR}`) },
  {
    name: "trend: few articles by month",
    document: trend(
      `of: ARTICLES, articleWhere: {organizations: {some: {id: {eq: "${FIXED.organization}"}}}}, ${ALL_MONTHS}`,
    ),
  },
  {
    name: "facets: all articles by province, newspaper, month",
    document: `{ articles { ${facet("PROVINCE")} ${facet("NEWSPAPER")} ${facet("MONTH")} } }`,
  },
  { name: "facets: all events by kind, year", document: `{ events { ${facet("KIND")} ${facet("YEAR")} } }` },
  { name: "facets: one beside a filtered page", document: page(facet("SECTION")) },
  {
    name: "facets: three beside a filtered page",
    document: page(`${facet("SECTION")} ${facet("YEAR")} ${facet("MONTH")}`),
    atMost: { times: FACETS, than: "facets: one beside a filtered page" },
  },
  {
    name: "facets: a small province and what went into it",
    document: `{ province(id: "${idOf.province(UNITS.small.heir)}") { articles(extent: PREDECESSORS) { ${facet("PROVINCE")} ${facet("YEAR")} } } }`,
  },
  {
    name: "hard: all articles by organization",
    document: `{ articles { ${facet("ORGANIZATION")} } }`,
    isHard: true,
  },
  {
    name: "hard: a hub by province",
    document: `{ organization(id: "${FIXED.hub}") { articles { ${facet("PROVINCE")} } } }`,
    isHard: true,
  },
  {
    name: "hard: provinces by day, all data",
    document: trend(`of: ARTICLES, by: PROVINCE, bucket: DAY, from: "2025-12-01", to: "2026-01-31"`),
    isHard: true,
  },
];
