import type { Case } from "./cases.js";
import { FIXED } from "./generator/layout.js";

/** How a search may grow: less than one that is answered by an order, since what is found of names and events grows until the most that are looked at. */
const RARE = 0.1;
const COMMON = 0.2;

/** Stands in 14 % of the titles, and in no name. */
const COMMON_WORD = "huyện";

const FOUND = "edges { score matched node { id label } } pageInfo { hasNextPage }";
const search = (text: string, more = "", asked = FOUND): string =>
  `{ search(text: "${text}", first: 20${more}) { ${asked} } }`;

/** Questions that are asked in words. */
export const searchCases: readonly Case[] = [
  { name: "search: a rare name", document: search(FIXED.provinceName), mostGrowth: RARE },
  { name: "search: a name, exactly", document: search(FIXED.bylineName), mostGrowth: RARE },
  {
    name: "search: a rare word of titles",
    document: search(FIXED.word, ", kinds: [ARTICLE, EVENT]"),
    mostGrowth: RARE,
  },
  { name: "search: a common word", document: search(COMMON_WORD), mostGrowth: COMMON },
  {
    name: "search: a common word, kinds",
    document: search(COMMON_WORD, ", kinds: [ARTICLE]", `${FOUND} kindCounts { key count }`),
    mostGrowth: COMMON,
  },
  { name: "search: nothing has it", document: search("xyzzy", "", "kindCounts { count }"), mostGrowth: RARE },
  { name: "hard: search: names that become more", document: search("công an"), isHard: true },
];
