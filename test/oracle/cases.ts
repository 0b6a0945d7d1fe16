/** An operation that the service and the oracle once answered differently, or that stands for a rule which generated ones seldom meet. */
export interface Case {
  readonly name: string;
  readonly text: string;
  /** Type.field/ORDER of the list that the variable `$after` goes on in: it is asked again from the first cursor of its first page. */
  readonly list?: string;
}

/** Asked in every run. The ids are those of the rich graph. */
export const cases: readonly Case[] = [
  {
    name: "The first publication is the earliest of those in one minute",
    text: "{ dataset { firstPublishedAt lastPublishedAt } }",
  },
  {
    name: "The units of a day stay those of the day where one of several filters has to hold",
    text: "{ provinces(where: {or: [{kind: [MUNICIPALITY]}, {kind: [PROVINCE]}]}) { id } }",
  },
  {
    name: "The children of a day stay those of the day where one of several filters has to hold",
    text: `{ organization(id: "org-hub") { children(asOf: "2024-06-01", first: 100, where: {or: [{kind: [OTHER]}, {not: {kind: [OTHER]}}]}) {
      totalCount nodes { id } } } }`,
  },
  {
    name: "A page below an entity begins after its cursor where one of several filters has to hold",
    text: `query ($after: String) { organization(id: "org-hub") { people(first: 2, after: $after, where: {or: [{isByline: true}, {isByline: false}]}) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } } }`,
    list: "Organization.people/LABEL",
  },
];
