import { bucketStarts, fillBuckets } from "../model/buckets.js";
import { dimensionOf, isOfNodes, TIME_UNITS } from "../model/counting.js";
import type { Bind, Connection, Site, TrendRead } from "../model/types.js";
import { parseCondition } from "./condition.js";
import { firstOf, parseTrendShape, rangeOf, type TrendShape, unitsDay } from "./count-site.js";
import { largest, named, type StoredKey } from "./counted.js";
import { Counting } from "./counting.js";
import { decodeProperties } from "./decode-object.js";
import { type CompiledRead, type ReadAt, readScope } from "./read.js";
import { clausesOfAll } from "./ways.js";

/** One series: its key, and pairs of a day or month and how much counts then. */
type StoredSeries = readonly [...key: StoredKey, counts: readonly (readonly [at: number, count: number])[]];

/** A point as clients see it. */
interface Point {
  readonly start: string;
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** The field `trend`: the statement gives a row for each series, without the buckets in which nothing counts. */
export function compileTrend(read: TrendRead, at: ReadAt): CompiledRead {
  const shape = parseTrendShape(at.from.shapes[at.site] ?? "");
  const list = read.lists[shape.of];
  if (!list) throw new Error(`There is no list of ${shape.of}.`);
  return {
    decoder: (field) => {
      const decode = decodeProperties<Point>(field.of[0]);
      return (stored, request) => {
        const site = request.sites[at.site];
        return site ? pointsIn(stored as StoredSeries[], shape, site).map((point) => decode(point, request)) : null;
      };
    },
    render: (parameters) => {
      const bind = parameters.at(at.site);
      return shape.isTallied ? ofTallies(shape, at, bind) : ofNodes(list, { shape, at, bind });
    },
  };
}

/** The points of the largest series, every bucket of the range among them, series after series. */
function pointsIn(stored: readonly StoredSeries[], { of, by }: TrendShape, site: Site): Point[] {
  const dimension = dimensionOf(of, by);
  const range = rangeOf(site);
  const starts = bucketStarts(range);
  const rows: readonly StoredSeries[] = stored.length === 0 && dimension.kind === "none" ? [[null, null, []]] : stored;
  const series = rows.map(([key, label, counts]) => {
    const amount = counts.reduce((sum, [, count]) => sum + count, 0);
    return { ...named(dimension, [key, label]), counts, amount };
  });
  return largest(series, { isInOrder: isOfNodes(dimension), first: firstOf(site) }).flatMap(
    ({ key, label, counts }) => {
      const filled = fillBuckets(range, counts);
      return starts.map((start, index) => ({ start, key, label, count: filled[index] ?? 0 }));
    },
  );
}

const countingOf = ({ of, by, isFolded }: TrendShape, { from }: ReadAt, bind: Bind): Counting =>
  new Counting({
    of,
    by,
    scope: readScope(from),
    depth: from.depth + 1,
    unitsOf: isFolded ? bind(unitsDay) : undefined,
  });

interface Reading {
  readonly shape: TrendShape;
  readonly at: ReadAt;
  readonly bind: Bind;
}

/** From the nodes that the filter finds in the range, by the same ways as their list. */
function ofNodes(read: Connection, { shape, at, bind }: Reading): string {
  const scope = readScope(at.from);
  const all = clausesOfAll({ read, scope, condition: parseCondition(shape.where), bind });
  const counting = countingOf(shape, at, bind);
  const { key, subject } = counting;
  const day = `${scope.node}.${subject.day}`;
  const time = shape.unit === "DAY" ? day : `${day} / ${TIME_UNITS[shape.unit]}`;
  const counted = `WITH ${key}, ${time} AS time, count(${counting.isRepeated ? "DISTINCT " : ""}${scope.node}) AS amount`;
  const series = `WITH ${key}, collect([time, amount]) AS counts, sum(amount) AS total`;
  return `COLLECT { ${counting.keyed(all)} ${counted} ${series}${counting.largest("total", () => bind(firstOf))} ${row(counting)} }`;
}

/** From the months of tallies. */
function ofTallies(shape: TrendShape, at: ReadAt, bind: Bind): string {
  const counting = countingOf(shape, at, bind);
  const { key, tally } = counting;
  const tallied = `${counting.tallied()} WITH ${key}, ${tally}.months AS months, ${tally}.counts AS amounts`;
  const month = (end: "from" | "to") => bind((site) => Math.floor(rangeOf(site)[end] / TIME_UNITS.MONTH));
  const isInRange = `months[index] >= ${month("from")} AND months[index] <= ${month("to")}`;
  const counts = `[index IN range(0, size(months) - 1) WHERE ${isInRange} | [months[index], amounts[index]]] AS counts`;
  const series = `WITH ${key}, counts, reduce(sum = 0, count IN counts | sum + count[1]) AS total`;
  return (
    `COLLECT { ${tallied} WITH ${key}, ${counts} WHERE size(counts) > 0 ` +
    `${series}${counting.largest("total", () => bind(firstOf))} ${row(counting)} }`
  );
}

const row = (counting: Counting): string => `RETURN [${counting.columns()}, counts]`;
