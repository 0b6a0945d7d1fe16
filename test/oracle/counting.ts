import { badInput, refuseBackwardRanges } from "./bad-input.js";
import { compare, covers } from "./days.js";
import type { Article, Day, Entity, Event, Province } from "./graph-data.js";
import type { KnownGraph } from "./known-graph.js";
import { heirs } from "./lineage.js";
import { ends, newspaperOf, publishedDay } from "./links.js";
import { count } from "./pages.js";
import { type Asked, outermost, type Reading } from "./reading.js";
import { inDictionary } from "./text-keys.js";

type Countable = Article | Event;

/** What something counts under; null is what is not known. */
interface Key {
  readonly key: string | null;
  readonly label: string;
}

const UNKNOWN: Key = { key: null, label: "Không rõ" };

const plain = (text: string | null): Key => (text === null ? UNKNOWN : { key: text, label: text });

/** The day on which something counts: of publication, or the first possible one. */
const dayOf = (thing: Countable): Day => (thing.type === "Article" ? publishedDay(thing) : thing.earliest);

/** The units that a unit counts under on a day: the last of it and its heirs that stand, or itself. */
function unitsOn(graph: KnownGraph, unit: Province, day: string): Province[] {
  const standing = (id: string) => heirs(graph, id).filter((each) => covers(each, day));
  const isLast = (each: Province) => standing(each.id).every((other) => other.id === each.id);
  const last = standing(unit.id).filter(isLast);
  return last.length > 0 ? last : [unit];
}

function entitiesOf(graph: KnownGraph, thing: Countable, { by, unitsOf }: By): Entity[] {
  const { id } = thing;
  if (by === "NEWSPAPER") return [newspaperOf(graph, thing as Article)].filter((each) => each !== null);
  const facts = graph.from(id, thing.type === "Article" ? "MENTIONS" : "HAPPENED_IN");
  if (by === "PROVINCE") {
    const units = ends(graph, facts, ["to", "Province"]);
    return typeof unitsOf === "string" ? units.flatMap((unit) => unitsOn(graph, unit, unitsOf)) : units;
  }
  return thing.type === "Article"
    ? ends(graph, facts, ["to", "Organization"])
    : ends(graph, graph.to(id, "TOOK_PART_IN"), ["from", "Organization"]);
}

/** By what is counted, and the day on whose units. */
interface By {
  readonly by: unknown;
  readonly unitsOf: unknown;
}

/** Everything that something counts under, the same perhaps several times. */
function keysOf(graph: KnownGraph, thing: Countable, how: By): Key[] {
  switch (how.by) {
    case "SECTION":
      return [plain((thing as Article).section)];
    case "KIND":
      return [plain((thing as Event).kind)];
    case "YEAR":
      return [plain(dayOf(thing)?.slice(0, 4) ?? null)];
    case "MONTH":
      return [plain(dayOf(thing)?.slice(0, 7) ?? null)];
    default: {
      const found = entitiesOf(graph, thing, how);
      return found.length === 0 ? [UNKNOWN] : found.map((each) => ({ key: each.id, label: graph.label(each) }));
    }
  }
}

/** Things by what they count under, most first; equals in dictionary order, what is not known last of them. */
function groups<T extends Countable>(graph: KnownGraph, things: readonly T[], how: By): { key: Key; things: Set<T> }[] {
  const found = new Map<string | null, { key: Key; things: Set<T> }>();
  for (const thing of things) {
    for (const key of keysOf(graph, thing, how)) {
      const group = found.get(key.key) ?? { key, things: new Set() };
      found.set(key.key, group);
      group.things.add(thing);
    }
  }
  return [...found.values()].sort(
    (left, right) =>
      right.things.size - left.things.size ||
      Number(left.key.key === null) - Number(right.key.key === null) ||
      inDictionary(left.key.label, right.key.label) ||
      compare(left.key.key ?? "", right.key.key ?? ""),
  );
}

/** The field `facets` of a connection. */
export function facetsOf(graph: KnownGraph, rows: readonly Countable[], { args }: Asked) {
  const counted = groups(graph, rows, { by: args.by, unitsOf: args.unitsOf });
  return counted.slice(0, count(args.first, 10)).map(({ key, things }) => ({ ...key, count: things.size }));
}

const DAY_MS = 86_400_000;

function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The first day of the bucket that a day lies in. */
function startOf(bucket: unknown, day: string): string {
  const [year = "", month = ""] = day.split("-");
  switch (bucket) {
    case "DAY":
      return day;
    case "WEEK": {
      let monday = Date.parse(day);
      while (new Date(monday).getUTCDay() !== 1) monday -= DAY_MS;
      return new Date(monday).toISOString().slice(0, 10);
    }
    case "MONTH":
      return `${year}-${month}-01`;
    case "QUARTER":
      return `${year}-${["01", "04", "07", "10"].findLast((first) => first <= month)}-01`;
    default:
      return `${year}-01-01`;
  }
}

/** The root field `trend`. */
export function trendOf(reading: Reading, asked: Asked) {
  const { graph, filters } = reading;
  const { of, by, bucket, from, to, articleWhere = null, eventWhere = null } = asked.args;
  const isOfArticles = of === "ARTICLES";
  const isStrange = (isOfArticles ? eventWhere : articleWhere) !== null || by === (isOfArticles ? "KIND" : "NEWSPAPER");
  if (isStrange || String(from) > String(to)) throw badInput();
  refuseBackwardRanges([articleWhere, eventWhere]);
  const wanted: Countable[] = isOfArticles
    ? graph.all("Article").filter((each) => filters.article(each, articleWhere, outermost(asked)))
    : graph.all("Event").filter((each) => filters.event(each, eventWhere, outermost(asked)));
  const things = wanted.filter((each) => String(from) <= (dayOf(each) ?? "") && (dayOf(each) ?? "") <= String(to));
  const isOne = (by ?? "NONE") === "NONE";
  const series = isOne
    ? [{ key: { key: null, label: null }, things: new Set(things) }]
    : groups(graph, things, { by, unitsOf: asked.args.unitsOf });
  const starts = [...new Set(everyDay(String(from), String(to)).map((day) => startOf(bucket, day)))];
  return series.slice(0, count(asked.args.first, 10)).flatMap(({ key, things: counted }) =>
    starts.map((start) => {
      const inside = [...counted].filter((each) => startOf(bucket, dayOf(each) ?? "") === start);
      return { ...key, start, count: inside.length };
    }),
  );
}
