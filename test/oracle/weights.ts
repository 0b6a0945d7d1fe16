/** How often a field or member is drawn, compared to others: those in which days and places count come more often. */
const WEIGHTS: Readonly<Record<string, number>> = {
  during: 6,
  precision: 2,
  yearSource: 2,
  isPart: 2,
  validOn: 2,
  parent: 3,
  province: 6,
  provinces: 5,
  organization: 3,
  organizations: 2,
  children: 3,
  memberships: 4,
  term: 3,
  leader: 2,
  cluster: 3,
  clusters: 3,
  edges: 2,
  via: 5,
  claims: 2,
  articles: 3,
  events: 4,
  facets: 4,
  trend: 4,
};

/** The fields or members, each as often as it is to be drawn. */
export const weighted = <T extends { readonly name: string }>(fields: readonly T[]): T[] =>
  fields.flatMap((field) => Array.from({ length: WEIGHTS[field.name] ?? 1 }, () => field));
