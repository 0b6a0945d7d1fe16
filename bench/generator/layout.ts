import { below, randomOf, zipf, type Random } from "./random.js";
import { UNITS_BEFORE } from "./reform.js";
import { spread } from "./spread.js";
import { commonUnit, unitsNamed, unitsOfEvent } from "./units.js";

/** How many of each there are, and the seed of everything that is left to chance. */
export interface Layout {
  readonly seed: number;
  readonly articles: number;
  readonly organizations: number;
  readonly people: number;
  readonly events: number;
  readonly figures: number;
  /** Articles from this rank on are stubs: known from elsewhere, without a day. */
  readonly firstStub: number;
}

/** The graph of so many articles. */
export function layoutOf(articles: number, seed: number): Layout {
  return {
    seed,
    articles,
    organizations: Math.floor(articles / 20),
    people: Math.floor(articles / 10),
    events: Math.floor(articles / 100),
    figures: Math.floor(articles / 50),
    firstStub: Math.floor(articles * 0.99),
  };
}

const numbered = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(8, "0")}`;

/** Ids. Articles are numbered by rank, the newest is 0; organization 0 is the hub; province 62 is the rare one, those from 63 on are of the reform. */
export const idOf = {
  article: (rank: number) => numbered("article", rank),
  organization: (index: number) => numbered("org", index),
  person: (index: number) => numbered("person", index),
  event: (index: number) => numbered("event", index),
  figure: (index: number) => numbered("figure", index),
  province: (index: number) => numbered("province", index),
};

export const NEWSPAPERS = 5;
const HUB_SHARE = 0.11;
const ORGANIZATIONS_OF_ARTICLE = 4;
const STEP_MINUTES = 13;
const NEWEST_MINUTE = 29_500_000;

/** Things whose number of relationships is the same in a graph of any size. */
export const FIXED = {
  hub: idOf.organization(0),
  /** Named by 20 articles; four of them name the hub too. It took part in 12 events. */
  organization: "org-selective",
  /** Bodies that alone serve the rare province; 25 articles name one of them, none names two. */
  bodies: ["org-rare-0", "org-rare-1", "org-rare-2"],
  province: idOf.province(UNITS_BEFORE - 1),
  provinceName: "Thạch Anh",
  /** The author of 18 articles. */
  byline: "person-selective",
  bylineName: "Tô Lục Bình",
  /** Stands in 15 titles. */
  word: "huỳnh quang",
} as const;

const COUNTS = { organization: 20, bodies: 25, byline: 18, word: 15, participations: 12 };

/** What one article has to do with, by id. */
export interface ArticleLinks {
  readonly mentions: readonly string[];
  readonly bylines: readonly string[];
  readonly newspaper: string;
  readonly events: readonly string[];
  readonly figures: readonly string[];
  readonly hasRareWord: boolean;
}

const NONE: ArticleLinks = { mentions: [], bylines: [], newspaper: "", events: [], figures: [], hasRareWord: false };

/** The links of an article. Chance depends on its rank alone, so that the newest of a small graph and of a large one are alike. */
export function linksOf(layout: Layout, rank: number): ArticleLinks {
  if (rank >= layout.firstStub) return NONE;
  const random = randomOf(layout.seed, 1, rank);
  const place = (count: number, turn: number) => spread(rank, layout.firstStub, { count, turn });
  return {
    mentions: [
      ...mentions(layout, random, { selective: place(COUNTS.organization, 0), body: place(COUNTS.bodies, 1) }),
      ...unitsNamed(layout.seed, rank, layout.firstStub).map(idOf.province),
    ],
    bylines: bylines(layout, random, place(COUNTS.byline, 2) !== undefined),
    newspaper: idOf.organization(1 + below(random, NEWSPAPERS)),
    events: random() < 0.05 ? [idOf.event(below(random, layout.events))] : [],
    figures: rank % 50 === 7 ? [idOf.figure(Math.min(layout.figures - 1, Math.floor(rank / 50)))] : [],
    hasRareWord: place(COUNTS.word, 3) !== undefined,
  };
}

/** Four organizations, a common province and a person. */
function mentions(
  layout: Layout,
  random: Random,
  fixed: { selective?: number | undefined; body?: number | undefined },
): string[] {
  const { selective, body } = fixed;
  const organizations = new Set<string>();
  const isHub = random() < HUB_SHARE;
  if (selective === undefined ? isHub : selective % 5 === 0) organizations.add(FIXED.hub);
  if (selective !== undefined) organizations.add(FIXED.organization);
  if (body !== undefined) organizations.add(FIXED.bodies[body % FIXED.bodies.length] ?? "");
  while (organizations.size < ORGANIZATIONS_OF_ARTICLE) {
    organizations.add(idOf.organization(1 + NEWSPAPERS + zipf(random, layout.organizations - 1 - NEWSPAPERS)));
  }
  return [...organizations, idOf.province(commonUnit(random)), idOf.person(officer(layout, random))];
}

/** The first third of the people are authors, the others are named. */
export const authors = (layout: Layout): number => Math.floor(layout.people / 3);

const officer = (layout: Layout, random: Random): number =>
  authors(layout) + zipf(random, layout.people - authors(layout));

function bylines(layout: Layout, random: Random, isSelective: boolean): string[] {
  const first = zipf(random, authors(layout));
  const second = zipf(random, authors(layout));
  const both = random() < 0.3 && second !== first ? [first, second] : [first];
  return isSelective ? [FIXED.byline] : both.map(idOf.person);
}

/** Minutes since the epoch; two articles share each. 0 for a stub. */
export const minuteOf = (layout: Layout, rank: number): number =>
  rank >= layout.firstStub ? 0 : NEWEST_MINUTE - Math.floor(rank / 2) * STEP_MINUTES;

/** A minute's day in Vietnam as yyyymmdd; 0 for minute 0. */
export function dayOf(minute: number): number {
  if (minute === 0) return 0;
  return Number(new Date((minute + 7 * 60) * 60_000).toISOString().slice(0, 10).replaceAll("-", ""));
}

/** What took part in an event, each with its role, and the provinces where it happened. */
export function partsOf(
  layout: Layout,
  index: number,
): { participants: readonly (readonly [string, string])[]; provinces: readonly string[] } {
  const random = randomOf(layout.seed, 2, index);
  const others = new Set<string>();
  while (others.size < 3)
    others.add(idOf.organization(1 + NEWSPAPERS + zipf(random, layout.organizations - 1 - NEWSPAPERS)));
  const place = spread(index, layout.events, { count: COUNTS.participations, turn: 0 });
  if (place !== undefined) others.add(FIXED.organization);
  if (random() < HUB_SHARE) others.add(FIXED.hub);
  const bodies = [...others].map((id, position) => [id, ROLES[position % ROLES.length] ?? ""] as const);
  return {
    participants: [...bodies, [idOf.person(officer(layout, random)), "SPEAKER"]],
    provinces: [commonUnit(random), ...unitsOfEvent(layout.seed, index)].map(idOf.province),
  };
}

const ROLES = ["HOST", "ORGANIZER", "ATTENDEE"];
