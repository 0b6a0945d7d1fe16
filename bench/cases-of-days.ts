import type { Case } from "./cases.js";
import { FIXED, idOf } from "./generator/layout.js";
import { UNITS } from "./generator/units.js";

const DAY = "2024-06-01";
const ORGANIZATION = "id name parent { id name } province { id name kind }";

/** Questions about what is dated, each asked plainly and once more on a day. */
const dated: readonly Case[] = [
  {
    name: "nested: what is dated",
    document: `{ organizations(first: 20, orderBy: ARTICLES_DESC) { nodes { ${ORGANIZATION} memberships { role term { id } } } } }`,
  },
  {
    name: "children of a body",
    document: `{ organization(id: "${idOf.organization(6)}") { children(first: 20) { totalCount nodes { ${ORGANIZATION} } } } }`,
  },
  {
    name: "hard: provinces with their forces",
    document: "{ provinces { id name kind organizations(first: 3) { nodes { id name } } } }",
    isHard: true,
  },
  {
    name: "clusters with their terms",
    document: "{ clusters { id term { id year } leader { id } provinces { id name } } }",
  },
  {
    name: "organizations of a province",
    document: `{ organizations(where: {province: {id: {eq: "${FIXED.province}"}}}, first: 20) { nodes { ${ORGANIZATION} } } }`,
  },
];

const onDay = ({ name, document, ...rest }: Case): Case => ({
  ...rest,
  name: `${name}, on a day`,
  document: `query @asOf(day: "${DAY}") ${document}`,
  atMost: { times: 2, than: name },
});

const JANUARY = 'from: "2026-01-01", to: "2026-01-31"';
const ONE_DAY = 'from: "2026-01-15", to: "2026-01-15"';
const SEEN = "nodes { id title date { edtf } }";

const where = (during: string, more = ""): string => `where: {during: {${during}}${more}}`;
const page = (during: string, more = ""): string => `{ events(${where(during, more)}, first: 20) { ${SEEN} } }`;
const count = (during: string): string => `{ events(${where(during)}) { totalCount } }`;
const oldest = (during: string): string => `{ events(${where(during)}, orderBy: DATE_ASC, first: 20) { ${SEEN} } }`;
const inProvince = (unit: number, during: string): string =>
  page(during, `, province: {id: {eq: "${idOf.province(unit)}"}}`);
const below = (unit: number, during: string): string =>
  `{ province(id: "${idOf.province(unit)}") { events(${where(during)}, first: 20) { ${SEEN} } } }`;

/** Questions about the days of events, as far as these are told. */
const during = ["POSSIBLY", "CERTAINLY"].flatMap((match): Case[] => {
  const isHard = match === "POSSIBLY";
  const [month, day] = [JANUARY, ONE_DAY].map((days) => `${days}, match: ${match}`) as [string, string];
  const named = (name: string) => `events ${match.toLowerCase()} ${name}`;
  return [
    { name: named("in a month"), document: page(month) },
    { name: named("in a month, oldest"), document: oldest(month) },
    { name: named("in a month, count"), document: count(month) },
    { name: named("on a day"), document: page(day) },
    { name: named("on a day, count"), document: count(day) },
    { name: named("in a month, where small"), document: inProvince(UNITS.small.first, month) },
    { name: `hard: ${named("in a month, where busy")}`, document: inProvince(UNITS.busy.first, month), isHard: true },
    { name: named("in a month, below small"), document: below(UNITS.small.first, month) },
    {
      name: `${isHard ? "hard: " : ""}${named("in a month, below busy")}`,
      document: below(UNITS.busy.first, month),
      isHard,
    },
  ];
});

/** Questions about days and partial dates. */
export const dayCases: readonly Case[] = [...dated.flatMap((each) => [each, onDay(each)]), ...during];
