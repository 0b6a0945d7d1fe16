import { FIXED, idOf, type Layout } from "./generator/layout.js";
import type { Variables } from "./operation.js";
import { countCases } from "./cases-of-counts.js";
import { dayCases } from "./cases-of-days.js";
import { pathCases } from "./cases-of-paths.js";
import { placeCases } from "./cases-of-places.js";
import { searchCases } from "./cases-of-search.js";

/** Cursors that the API gave out, of the rows at a tenth and at nine tenths of all articles, newest first. */
export interface Places {
  readonly tenth: string;
  readonly nineTenths: string;
}

/** A question whose cost must not grow with the graph, unless it is hard. */
export interface Case {
  readonly name: string;
  readonly document: string;
  /** The exponent by which it may grow, where that is more than what all others may. */
  readonly mostGrowth?: number;
  /** Known to grow: nothing it asks for is both selective and indexed. Its growth is told, not judged. */
  readonly isHard?: boolean;
  /** It may touch the store so many times as often as another case does. */
  readonly atMost?: { readonly times: number; readonly than: string };
  /** It may touch the store so often, whatever the size of the graph. */
  readonly mostHits?: number;
  /** How many milliseconds its answer may take, if that has a target of its own. */
  readonly mostMs?: number;
  readonly variables?: (layout: Layout, places: Places) => Variables;
}

const ROW = "nodes { id title publishedAt url section }";
const PAGE = `query ($after: String) { articles(first: 20, after: $after) { ${ROW} pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const NEWEST_THREE =
  "query ($id: ID!) { organization(id: $id) { id name articles(first: 3) { nodes { id title publishedAt } } } }";

const articlesWhere = (where: string): string => `{ articles(where: ${where}, first: 20) { ${ROW} } }`;
const named = (id: string): string => `organizations: {some: {id: {eq: "${id}"}}}`;
const WEEK = '{from: "2026-01-25", to: "2026-01-31"}';
const totals = "articles { totalCount } organizations { totalCount } people { totalCount } events { totalCount }";

/** The questions, in the order of the report. */
export const cases: readonly Case[] = [
  { name: "newest 20", document: PAGE },
  { name: "page at 10 %", document: PAGE, variables: (_, { tenth }) => ({ after: tenth }) },
  { name: "page at 90 %", document: PAGE, variables: (_, { nineTenths }) => ({ after: nineTenths }) },
  {
    name: "article by id",
    document: "query ($id: ID!) { article(id: $id) { id title publishedAt url section } }",
    variables: ({ articles }) => ({ id: idOf.article(Math.floor(articles / 2)) }),
  },
  { name: "totals", document: `{ ${totals} }` },
  {
    name: "counts per parent",
    document: "{ organizations(first: 20, orderBy: ARTICLES_DESC) { nodes { id name articles { totalCount } } } }",
  },
  { name: "hub: newest 3", document: NEWEST_THREE, variables: () => ({ id: FIXED.hub }) },
  { name: "small: newest 3", document: NEWEST_THREE, variables: () => ({ id: FIXED.organization }) },
  { name: "where: title, rare word", document: articlesWhere(`{title: {contains: "${FIXED.word}"}}`) },
  { name: "where: organization by id", document: articlesWhere(`{${named(FIXED.organization)}}`) },
  { name: "where: organization, a hub", document: articlesWhere(`{${named(FIXED.hub)}}`) },
  {
    name: "where: province, two hops",
    document: articlesWhere(`{organizations: {some: {province: {name: {eq: "${FIXED.provinceName}"}}}}}`),
  },
  {
    name: "where: byline by name",
    document: articlesWhere(`{bylines: {some: {name: {eq: "${FIXED.bylineName}"}}}}`),
  },
  {
    name: "where: two links, one a hub",
    document: articlesWhere(`{and: [{${named(FIXED.hub)}}, {${named(FIXED.organization)}}]}`),
  },
  {
    name: "where: one link and not a hub",
    document: articlesWhere(`{${named(FIXED.organization)}, not: {${named(FIXED.hub)}}}`),
  },
  {
    name: "where: either of two",
    document: articlesWhere(`{or: [{${named(FIXED.organization)}}, {${named(FIXED.bodies[0])}}]}`),
  },
  {
    name: "where: a hub, newest week",
    document: articlesWhere(`{${named(FIXED.hub)}, published: ${WEEK}}`),
  },
  {
    name: "where: rare word, by title",
    document: `{ articles(where: {title: {contains: "${FIXED.word}"}}, orderBy: TITLE_ASC, first: 20) { ${ROW} } }`,
  },
  {
    name: "where: count of a small one",
    document: `{ articles(where: {${named(FIXED.organization)}}) { totalCount } }`,
  },
  {
    name: "where: below a hub, another",
    document: `{ organization(id: "${FIXED.hub}") { articles(where: {${named(FIXED.organization)}}, first: 20) { ${ROW} } } }`,
  },
  {
    name: "where: organizations by article",
    document: `{ organizations(where: {articles: {some: {id: {eq: "${idOf.article(10)}"}}}}, first: 20) { nodes { id name } } }`,
  },
  {
    name: "where: events by participant",
    document: `{ events(where: {participants: {some: {organization: {id: {eq: "${FIXED.organization}"}}}}}, first: 20) { nodes { id title kind } } }`,
  },
  {
    name: "where: figures by who set them",
    document: `{ figures(where: {setBy: {eq: "${idOf.event(3)}"}}, first: 20) { nodes { id subject value } } }`,
  },
  {
    name: "claims of an article",
    document: `{ claims(where: {article: {eq: "${idOf.article(10)}"}}, first: 20) { nodes { id block start end } } }`,
  },
  {
    name: "relationships of an end",
    document: `{ relationships(where: {end: {eq: "${FIXED.bodies[0]}"}}, first: 20) { nodes { key kind sources } } }`,
  },
  {
    name: "hard: a hub and a province",
    document: articlesWhere(`{${named(FIXED.hub)}, province: {id: {eq: "${idOf.province(0)}"}}}`),
    isHard: true,
  },
  {
    name: "hard: count of a hub",
    document: `{ articles(where: {${named(FIXED.hub)}}) { totalCount } }`,
    isHard: true,
  },
  ...dayCases,
  ...placeCases,
  ...searchCases,
  ...countCases,
  ...pathCases,
];
