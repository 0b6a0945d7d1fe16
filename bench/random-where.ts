import { FIXED, idOf } from "./generator/layout.js";
import { below, pick, randomOf, type Random } from "./generator/random.js";

type Input = Readonly<Record<string, unknown>>;

const WORDS = ["bắt giữ", "ma túy", "cứu nạn", "phòng cháy", "thi đua", "an ninh", "Đường", "nhà tình nghĩa"];
const KINDS = ["MINISTRY", "LOCAL_POLICE", "NEWSPAPER"];
const EVENT_KINDS = ["MEETING", "ARREST", "TRAINING", "CHARITY"];
const LONGEST = 60;

/** A document with one filter, whose variables alone differ from request to request. */
export const DOCUMENT = `query ($where: ArticleWhere!, $first: Int, $after: String) {
  articles(where: $where, first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } totalCount }
}`;

/** The same without a filter. */
export const PAGES = `query ($first: Int, $after: String) {
  articles(first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } totalCount }
}`;

const list = <T>(random: Random, one: () => T): T[] => Array.from({ length: below(random, LONGEST) }, one);
const day = (random: Random): string => `20${10 + below(random, 16)}-0${1 + below(random, 9)}-1${below(random, 10)}`;
const instant = (random: Random): string => `${day(random)}T0${below(random, 10)}:00:00+07:00`;

/** Both ends, or either. */
function range(random: Random, point: (random: Random) => string): Input {
  const [from, to] = [point(random), point(random)].sort();
  return pick(random, [{ from, to }, { from }, { to }]);
}

/** Conditions that hold of one thing: each always with the same members, only their values differ. */
const LEAVES: Readonly<Record<string, (random: Random) => unknown>> = {
  id: (random) => ({ in: list(random, () => idOf.article(below(random, 1e6))) }),
  title: (random) => ({ contains: pick(random, WORDS) }),
  section: (random) => ({ in: list(random, () => `Mục ${below(random, 12)}`) }),
  published: (random) => range(random, day),
  recorded: (random) => range(random, instant),
  isStub: (random) => random() < 0.5,
  newspaper: (random) => ({ name: { startsWith: pick(random, WORDS) } }),
  organizations: (random) => ({
    some: { kind: list(random, () => pick(random, KINDS)), name: { contains: pick(random, WORDS) } },
  }),
  provinces: (random) => ({ none: { name: { in: list(random, () => pick(random, WORDS)) } } }),
  people: (random) => ({ count: { gte: below(random, 5), lt: 5 + below(random, 9) } }),
  bylines: (random) => ({ some: { id: { eq: idOf.person(below(random, 1e5)) } } }),
  events: (random) => ({ every: { kind: list(random, () => pick(random, EVENT_KINDS)) } }),
};

/** One shape, rich in members: values, list lengths, ranges and cursors differ. */
export function valuesOnly(random: Random): Input {
  const leaf = (name: string): Input => ({ [name]: LEAVES[name]?.(random) });
  return {
    ...leaf("title"),
    ...leaf("published"),
    ...leaf("section"),
    organizations: { some: { id: { in: list(random, () => pick(random, FIXED.bodies)) } } },
    and: [leaf("people"), leaf("recorded")],
    or: [leaf("events"), leaf("provinces")],
    not: { ...leaf("isStub"), ...leaf("bylines") },
  };
}

/** The filter of one of many shapes, up to three deep; its values are another's chance. */
export function ofShape(shape: number, values: Random): Input {
  const random = randomOf(9, shape);
  const conditions = (depth: number): Input => {
    const names = Object.keys(LEAVES).filter(() => random() < 0.2);
    const leaves = Object.fromEntries(names.map((name) => [name, LEAVES[name]?.(values)]));
    if (depth === 0) return leaves;
    const several = () => Array.from({ length: 1 + below(random, 3) }, () => conditions(depth - 1));
    return {
      ...leaves,
      ...(random() < 0.3 && { and: several() }),
      ...(random() < 0.3 && { or: several() }),
      ...(random() < 0.3 && { not: conditions(depth - 1) }),
    };
  };
  return conditions(2);
}

const RANGE_ENDS = new Set(["from", "to"]);

/** The shape of a filter: its members without values, list lengths, the ends of ranges and the order of siblings. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return isStructure(value) ? `[${value.map(shapeOf).sort().join()}]` : "[]";
  if (typeof value !== "object" || value === null) return "";
  const members = Object.entries(value).map(([name, each]) =>
    RANGE_ENDS.has(name) ? "range" : `${name}:${shapeOf(each)}`,
  );
  return `{${[...new Set(members)].sort().join()}}`;
}

const isStructure = (list: readonly unknown[]): boolean => list.some((each) => typeof each === "object");
