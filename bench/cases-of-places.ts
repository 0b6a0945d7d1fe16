import type { Case } from "./cases.js";
import { idOf } from "./generator/layout.js";
import { UNITS } from "./generator/units.js";

/** What a page of several units may cost against the pages of each, one beside the other. */
const MERGED = 1.25;

const ROW = "nodes { id title publishedAt }";

const unit = (id: number, asked: string): string => `province(id: "${idOf.province(id)}") { id ${asked} }`;
const page = (extent: string): string => `articles(extent: ${extent}, first: 20) { ${ROW} }`;

/** Pages of the units of a reform: each on its own, and together under what they went into, or under the first of them. */
function pagesOf(kind: keyof typeof UNITS): Case[] {
  const isEnded = kind === "ended";
  const { first, heir, all } = UNITS[kind];
  const oneByOne = (of: readonly number[]): string =>
    `{ ${of.map((id) => `u${id}: ${unit(id, page("AS_REPORTED"))}`).join(" ")} }`;
  const each = (name: string) => `${isEnded ? "hard: " : ""}${kind} province: ${name}`;
  const cases: Case[] = [
    { name: each("as reported"), document: `{ ${unit(first, page("AS_REPORTED"))} }` },
    { name: each("units one by one"), document: oneByOne(all) },
    {
      name: each("predecessors"),
      document: `{ ${unit(heir, page("PREDECESSORS"))} }`,
      atMost: { times: MERGED, than: each("units one by one") },
    },
    { name: each("one and its heir"), document: oneByOne([first, heir]) },
    {
      name: each("lineage"),
      document: `{ ${unit(first, page("LINEAGE"))} }`,
      atMost: { times: MERGED, than: each("one and its heir") },
    },
    {
      name: each("predecessors, via"),
      document: `{ ${unit(heir, "articles(extent: PREDECESSORS, first: 20) { edges { via { id } claims { id } node { id } } }")} }`,
    },
    {
      name: each("where, predecessors"),
      document: `{ articles(where: {province: {id: {eq: "${idOf.province(heir)}"}}, extent: PREDECESSORS}, first: 20) { ${ROW} } }`,
    },
  ];
  return cases.map((asked) => (isEnded ? { ...asked, isHard: true } : asked));
}

const countOf = (kind: keyof typeof UNITS): Case => ({
  name: `${kind === "small" ? "" : "hard: "}${kind} province: count of predecessors`,
  document: `{ ${unit(UNITS[kind].heir, "articles(extent: PREDECESSORS) { totalCount }")} }`,
  isHard: kind !== "small",
});

function eventsOf(kind: "small" | "busy"): Case[] {
  const { heir, all } = UNITS[kind];
  const list = (extent: string) => `events(extent: ${extent}, first: 20) { nodes { id title } }`;
  const oneByOne = `${kind} province: events of units one by one`;
  return [
    { name: oneByOne, document: `{ ${all.map((id) => `u${id}: ${unit(id, list("AS_REPORTED"))}`).join(" ")} }` },
    {
      name: `${kind} province: events of predecessors`,
      document: `{ ${unit(heir, list("PREDECESSORS"))} }`,
      atMost: { times: MERGED, than: oneByOne },
    },
  ];
}

/** Questions about a place through the reform. */
export const placeCases: readonly Case[] = [
  ...pagesOf("small"),
  ...pagesOf("busy"),
  ...pagesOf("ended"),
  ...eventsOf("small"),
  ...eventsOf("busy"),
  countOf("small"),
  countOf("busy"),
];
