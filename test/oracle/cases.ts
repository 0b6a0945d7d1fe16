/** An operation that the service and the oracle once answered differently, or that stands for a rule which generated ones seldom meet. */
export interface Case {
  readonly name: string;
  readonly text: string;
  /** Type.field/ORDER of the list that the variable `$after` goes on in: it is asked again from the first cursor of its first page. */
  readonly list?: string;
}

/** Ranges of days that are hard for dates of which the year is missing; each is asked by itself, since it takes long to plan. */
const RANGES: readonly (readonly [what: string, during: string])[] = [
  ["29 February", 'from: "2024-02-29", to: "2024-02-29"'],
  ["the end of February in a year without a leap day", 'from: "2023-02-28", to: "2023-03-01"'],
  ["seven years without a leap day", 'from: "2097-02-28", to: "2103-03-01"'],
  ["the second of January", 'from: "2025-01-02", to: "2025-01-02"'],
  ["New Year's Eve and New Year", 'from: "2024-12-31", to: "2025-01-01"'],
  ["the time between New Year and the end of February", 'from: "2025-01-03", to: "2025-02-26"'],
  ["a day before which some began that go on, some for years", 'from: "2024-06-10", to: "2024-06-10"'],
  ["a whole year, certainly", 'from: "2024-01-01", to: "2024-12-31", match: CERTAINLY'],
  ["a day in the midst of days that are known without a date as told", 'from: "2024-06-02", to: "2024-06-02"'],
];

const ofDays = RANGES.map(([what, during]) => ({
  name: `The events of ${what} are those whose days, in some year where none is known, lie there`,
  text: `{ events(where: {during: {${during}}}, first: 100) { totalCount nodes { id } } }`,
}));

/** Asked in every run. The ids are those of the rich graph. */
export const cases: readonly Case[] = [
  ...ofDays,
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
  {
    name: "A field's own day wins over that of the operation, and null is as if the field had none",
    text: `query @asOf(day: "2025-06-30") { organization(id: "org-09") {
      province { id } after: province(asOf: "2025-07-01") { id } none: province(asOf: null) { id } parent { id } } }`,
  },
  {
    name: "Units and bodies are looked up and listed as of the day of the operation, and whether a unit is current is not",
    text: `query @asOf(day: "2025-06-30") { province(name: "Lào Cai") { id isCurrent } provinces { id }
      organization(name: "CA Lào Cai") { id } byId: province(id: "prv-2025-lao-cai") { id isCurrent } }`,
  },
  {
    name: "A unit has the forces of the day, and the memberships of those that served it on a term's first day whatever the day",
    text: `query @asOf(day: "2026-01-01") { province(id: "prv-lao-cai") { organizations { totalCount nodes { id } }
      earlier: organizations(asOf: "2025-06-30") { nodes { id } } memberships { term { id } }
      ofYear: memberships(year: 2024) { term { id } organization { id } role } } }`,
  },
  {
    name: "A filter looks at the province and the parent of the day, and at the latest known without one",
    text: `query ($day: Date = "2023-12-31") { organizations(where: {province: {id: {eq: "prv-lao-cai"}}}) { nodes { id } }
      on: organizations(where: {validOn: "2025-06-30", province: {id: {eq: "prv-lao-cai"}}}) { nodes { id } }
      answering: organizations(where: {parent: {id: {eq: "org-hub"}}}) { totalCount }
      onDay: organizations(where: {validOn: $day, parent: {id: {eq: "org-hub"}}}) { totalCount }
      none: organizations(where: {validOn: $day, not: {parent: {}}}) { totalCount } }`,
  },
  {
    name: "A variable's default is the day of an operation whose variable is left out",
    text: `query ($day: Date = "2025-06-30") @asOf(day: $day) { organization(id: "org-10") { province { id } parent { id } } }`,
  },
  {
    name: "A given year wins over the day of the operation, and without one the terms of the day answer",
    text: `query @asOf(day: "2024-08-01") { cluster(id: "clu-2-other-owner") {
      term { id } later: term(year: 2025) { id } provinces { id } none: provinces(year: 2025) { id } leader { id } terms { id } }
      clusters(level: null) { id term { id } } later: clusters(level: null, year: 2026) { id }
      organization(id: "org-hub") { memberships { role term { id } } earlier: memberships(year: 2022) { term { id } } } }`,
  },
  {
    name: "A cluster of a day has the one term that starts on it and ends on it",
    text: `query @asOf(day: "2025-01-31") { clusters(level: null) { id term { id year } provinces { id } } }`,
  },
  {
    name: "The day of an operation asks who stood of a written filter's outermost level alone",
    text: `query @asOf(day: "2025-07-01") {
      all: organizations(first: 100) { totalCount } empty: organizations(where: {validOn: null}) { totalCount }
      kind: organizations(where: {kind: [PROVINCIAL_POLICE, LOCAL_POLICE, DEPARTMENT, OTHER]}) { totalCount }
      own: organizations(where: {validOn: "2023-12-31"}) { totalCount }
      inside: organizations(where: {not: {kind: [MINISTRY]}}) { totalCount } either: organizations(where: {or: []}) { totalCount }
      articles(where: {organizations: {some: {id: {eq: "org-10"}}}}) { totalCount } }`,
  },
  {
    name: "The default of a filter is the day of the field where it has one, and a field's day alone makes no default",
    text: `query @asOf(day: "2026-01-01") { province(id: "prv-yen-bai") {
      organizations(asOf: "2025-06-30", where: {name: {contains: "Công an"}}) { nodes { id validTo } } }
      organization(id: "org-hub") { children(asOf: "2023-12-31", where: {not: {kind: [MINISTRY]}}) { totalCount } } }`,
  },
  {
    name: "A field's own day looks at the kind of that day and asks nobody to stand",
    text: `{ provinces(asOf: "2026-04-29", where: {kind: [MUNICIPALITY]}) { id } now: provinces(where: {kind: [MUNICIPALITY]}) { id }
      organization(id: "org-hub") { children(asOf: "2023-12-31", where: {kind: [LOCAL_POLICE, PROVINCIAL_POLICE]}) { nodes { id validFrom validTo } } } }`,
  },
  {
    name: "The day said nearest decides what a filter inside looks at",
    text: `query @asOf(day: "2025-07-01") { people(where: {organization: {validOn: "2025-06-30", or: [
      {province: {name: {eq: "Yên Bái"}}}, {validOn: "2026-01-01", province: {name: {eq: "Lào Cai"}, validOn: null}}]}}) { nodes { id } }
      provinces(where: {validOn: "2026-04-29", and: [{kind: [MUNICIPALITY], validOn: null}]}) { id } }`,
  },
  {
    name: "The kind of a day is asked of units alone, where links lead to other things too and one of several filters has to hold",
    text: `{ articles { nodes { provinces(where: {or: [{kind: [PROVINCE], validOn: "2019-11-02"}, {name: {eq: "An"}}]}) { nodes { id } } } } }`,
  },
  {
    name: "The kind of a day is asked of units alone, where links lead to other things too and not all filters may hold",
    text: `{ articles { nodes { provinces(where: {validOn: "2024-03-18", not: {and: [
      {not: {code: {scheme: ISO_3166_2, code: "99", on: "2023-09-14"}}}, {kind: [PROVINCE]}]}}) { nodes { id } } } } }`,
  },
  {
    name: "A unit of 1900 stands where its start is not known, and one that began later does not",
    text: `{ provinces(asOf: "1900-01-01") { id kind(asOf: "1900-01-01") } last: provinces(asOf: "9999-12-31") { id } }`,
  },
  {
    name: "A name is looked up among those borne on the day",
    text: `{ before: organization(name: "CA Lào Cai", asOf: "2024-02-29") { id } after: organization(name: "CA Lào Cai", asOf: "2024-03-01") { id }
      old: province(name: "Lào Cai", asOf: "2025-06-30") { id } new: province(name: "Lào Cai", asOf: "2025-07-01") { id }
      both: province(name: "Lào Cai", asOf: "2025-02-01") { id } }`,
  },
  {
    name: "A code of another period is null",
    text: `query @asOf(day: "2024-06-01") { province(code: {scheme: GSO, code: "15", on: "2025-07-01"}) { id }
      before: province(code: {scheme: GSO, code: "15", on: "2025-06-30"}) { id } none: province(code: {scheme: GSO, code: "10", on: "2025-07-01"}) { id } }`,
  },
  {
    name: "A thing told of several units of a lineage stands once, tells which, and has the claims of all",
    text: `{ province(id: "prv-2025-phu-tho") { events(extent: PREDECESSORS, first: 50) {
      totalCount edges { node { id } via { id } roles claims(first: 100) { id } } } } }`,
  },
  {
    name: "A page of what was reported of a lineage goes on after its cursor",
    text: `query ($after: String) { province(id: "prv-yen-bai") { articles(extent: LINEAGE, first: 2, after: $after) {
      totalCount edges { cursor via { id } node { id } } pageInfo { hasNextPage hasPreviousPage } } } }`,
    list: "Province.articles/PUBLISHED_AT_DESC",
  },
  {
    name: "A unit reaches what it went into and what went into it two steps away, and no sister",
    text: `{ vinhPhu: province(id: "prv-vinh-phu") { events(extent: LINEAGE, first: 100) { edges { node { id } via { id } } } }
      phuTho: province(id: "prv-phu-tho") { events(extent: LINEAGE, first: 100, orderBy: DATE_ASC) { edges { node { id } via { id } } }
      articles(extent: PREDECESSORS) { totalCount } } }`,
  },
  {
    name: "An extent speaks of the places of its own input, and counts the units as reported",
    text: `{ some: events(where: {province: {name: {eq: "Yên Bái"}}, extent: LINEAGE}) { totalCount }
      none: events(where: {provinces: {none: {name: {eq: "Yên Bái"}}}, extent: LINEAGE}) { totalCount }
      every: events(where: {provinces: {every: {id: {eq: "prv-2025-phu-tho"}}, count: {gt: 1}}, extent: PREDECESSORS}) { totalCount }
      not: articles(where: {province: {not: {id: {eq: "prv-phu-tho"}}}, extent: PREDECESSORS}) { totalCount }
      inside: articles(where: {and: [{province: {id: {eq: "prv-vinh-phu"}}}], extent: LINEAGE}) { totalCount }
      further: articles(where: {events: {some: {province: {id: {eq: "prv-vinh-phu"}}}}, extent: LINEAGE}) { totalCount } }`,
  },
  {
    name: "An open range hides what has no date, and a range without ends hides nothing",
    text: `{ since: events(where: {during: {from: "2024-03-02"}}) { totalCount } until: events(where: {during: {to: "2024-03-18"}}) { totalCount }
      certainly: events(where: {during: {from: "2024-03-18", match: CERTAINLY}}) { totalCount }
      whole: events(where: {during: {from: null, match: CERTAINLY}}) { totalCount } default: events(where: {during: {to: "2024-03-18", match: null}}) { totalCount }
      not: events(where: {not: {during: {from: "1900-01-01"}}}) { totalCount } }`,
  },
  {
    name: "A range that ends before it starts fails its field alone",
    text: `{ events(where: {during: {from: "2024-03-31", to: "2024-03-01"}}) { totalCount } articles { totalCount } }`,
  },
  {
    name: "A trend of arguments that do not go with each other fails alone",
    text: `{ backward: trend(of: EVENTS, bucket: DAY, from: "2024-01-02", to: "2024-01-01") { count }
      strange: trend(of: ARTICLES, by: KIND, bucket: YEAR, from: "2024-01-01", to: "2024-12-31") { count }
      right: trend(of: EVENTS, by: KIND, bucket: YEAR, from: "2024-01-01", to: "2024-12-31") { key count } articles { totalCount } }`,
  },
  {
    name: "What was divided counts under each part, what was merged under the whole, and what stands later under what it is",
    text: `{ events { a: facets(by: PROVINCE, unitsOf: "1996-12-31", first: 100) { key count } b: facets(by: PROVINCE, unitsOf: "2024-06-01", first: 100) { key count }
      c: facets(by: PROVINCE, unitsOf: "2025-07-01", first: 100) { key count } d: facets(by: PROVINCE, first: 3) { key label } } }`,
  },
  {
    name: "What an event does not tell is found by no filter but one that denies",
    text: `{ unknown: events(where: {precision: [UNKNOWN]}) { nodes { id } } other: events(where: {not: {precision: [DAY, RANGE, MONTH, YEAR]}}) { totalCount }
      source: events(where: {not: {yearSource: [STATED, FROM_PUBLICATION]}}) { totalCount } none: events(where: {yearSource: []}) { totalCount }
      whole: events(where: {isPart: false}) { totalCount } }`,
  },
  {
    name: "Events without a year go on after their cursor, last of the newest",
    text: `query ($after: String) { events(where: {during: {from: "2025-12-30", to: "2026-01-01"}}, first: 1, after: $after) {
      edges { cursor node { id date { edtf } } } pageInfo { hasNextPage } } }`,
    list: "Query.events/DATE_DESC",
  },
];
