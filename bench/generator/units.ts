import { pick, randomOf, type Random } from "./random.js";
import { heirOf, MERGERS, UNITS_BEFORE } from "./reform.js";
import { spread } from "./spread.js";

/** What went into one unit by the reform, the first of it, and that unit; `all` are both. */
interface Lineage {
  readonly first: number;
  readonly heir: number;
  readonly all: readonly number[];
}

function lineageOf(merger: number): Lineage {
  const parts = MERGERS[merger] ?? [];
  const heir = heirOf(merger);
  return { first: parts[0] ?? heir, heir, all: [...parts, heir] };
}

/** Units whose lists have a length of their own. */
export const UNITS = {
  /** Each is named by 12 articles, and has 6 of the newest events, whatever the size of the graph. */
  small: lineageOf(0),
  /** Each is named by a tenth of all articles, and has nearly all events. */
  busy: lineageOf(1),
  /** The parts are named by a tenth of the articles, none of them among the newer half. */
  ended: lineageOf(6),
} as const;

const SMALL = { articles: 12, events: 6 };
const SHARE = { articles: 0.1, events: 0.95 };
const NEWEST_EVENTS = 60;
/** Lists of articles with fewer turns are kept for other things. */
const FIRST_TURN = 4;

/** The rare province is named by no article itself. */
const RARE = UNITS_BEFORE - 1;
const OWN = new Set([RARE, ...Object.values(UNITS).flatMap(({ all }) => all)]);
const COMMON = Array.from({ length: UNITS_BEFORE }, (_, unit) => unit).filter((unit) => !OWN.has(unit));

/** One of the units that are all named alike. */
export const commonUnit = (random: Random): number => pick(random, COMMON);

/** The others that an article names. Chance depends on its rank alone. */
export function unitsNamed(seed: number, rank: number, end: number): readonly number[] {
  const random = randomOf(seed, 9, rank);
  const isOld = rank >= end / 2;
  const ended = UNITS.ended.all.filter((unit) => random() < SHARE.articles && (isOld || unit === UNITS.ended.heir));
  const few = small(rank, end, { count: SMALL.articles, firstTurn: FIRST_TURN });
  return [...few, ...busy(random, SHARE.articles), ...ended];
}

/** The others in which an event happened. */
export function unitsOfEvent(seed: number, index: number): readonly number[] {
  const few = small(index, NEWEST_EVENTS, { count: SMALL.events, firstTurn: 0 });
  return [...few, ...busy(randomOf(seed, 10, index), SHARE.events)];
}

const small = (rank: number, end: number, { count, firstTurn }: { count: number; firstTurn: number }): number[] =>
  UNITS.small.all.filter((_, turn) => spread(rank, end, { count, turn: firstTurn + turn }) !== undefined);

const busy = (random: Random, share: number): number[] => UNITS.busy.all.filter(() => random() < share);
