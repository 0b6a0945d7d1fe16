import { BadUserInput } from "../../errors.js";
import { bucketCount, isOfWholeMonths, type Range, unitOf } from "../model/buckets.js";
import { ALL, PROVINCE, subjectNamed, type TimeUnit } from "../model/counting.js";
import { dayNumber } from "../model/days.js";
import type { Args, Site } from "../model/types.js";
import { given } from "./arguments.js";
import { type Draft, leaf, parseCondition } from "./condition.js";
import { valueFilter } from "./predicate.js";

const DEFAULT_FIRST = 10;

/** How many keys or series are asked for; an explicit null is the default. */
export const firstOf = ({ args }: Site): number => (args.first as number | null | undefined) ?? DEFAULT_FIRST;

/** The day on whose units provinces count (yyyymmdd), where the shape says that they do. */
export const unitsDay = ({ args }: Site): number => dayNumber(args.unitsOf);

/** What of the arguments of `facets` may change the text. */
export interface FacetsShape {
  readonly by: string;
  /** Provinces count under what they went into; other keys do not. */
  readonly isFolded: boolean;
}

const keysShape = (args: Args, by: string): FacetsShape => ({
  by,
  isFolded: by === PROVINCE && given(args, "unitsOf"),
});

/** The shape of a field `facets`, as text. */
export const facetsShape = ({ args }: Site): string => JSON.stringify(keysShape(args, String(args.by)));

/** Reads what {@link facetsShape} wrote. */
export const parseFacetsShape = (text: string): FacetsShape => JSON.parse(text) as FacetsShape;

/** The argument that filters a subject. */
const FILTERS: Readonly<Record<string, string>> = { ARTICLES: "articleWhere", EVENTS: "eventWhere" };
/** The dimensions of `trend` that any subject has, in the order of the API. */
const DIMENSIONS = [ALL, PROVINCE, "ORGANIZATION", "KIND", "NEWSPAPER"];

const dimensionIn = ({ by }: Args): string => String(by ?? ALL);

/** What a trend filters: the argument, the type that it speaks of, and the range of days as a condition. */
export interface TrendFilter {
  readonly argument: string;
  readonly of: string;
  readonly range: Draft;
}

/** The filter of a trend. Throws BadUserInput where its arguments do not go with each other. */
export function filterOfTrend(args: Args): TrendFilter {
  const of = String(args.of);
  refuseDimension(args, of);
  refuseOtherFilter(args, of);
  const { type, dayFilter } = subjectNamed(of);
  const refuse = (member: string, problem: string): never => {
    throw new BadUserInput(member, `\`${member}\` ${problem}`);
  };
  const range = valueFilter(type, dayFilter).parse({ from: args.from, to: args.to }, refuse, undefined);
  if (!range) throw new Error("A trend has no range.");
  return { argument: FILTERS[of] ?? "", of: type, range: leaf("value", dayFilter, range) };
}

function refuseDimension(args: Args, of: string): void {
  const { dimensions } = subjectNamed(of);
  const allowed = DIMENSIONS.filter((name) => name in dimensions);
  const asked = dimensionIn(args);
  if (allowed.includes(asked)) return;
  throw new BadUserInput("by", `\`by\` of ${of} must be one of ${allowed.join(", ")}; ${asked} was asked for.`, {
    allowed,
    asked,
  });
}

function refuseOtherFilter(args: Args, of: string): void {
  const other = Object.keys(FILTERS).find((subject) => subject !== of && given(args, FILTERS[subject] ?? ""));
  if (other === undefined) return;
  const [argument = "", allowed = ""] = [FILTERS[other], FILTERS[of]];
  throw new BadUserInput(argument, `\`${argument}\` goes with ${other}; ${of} are filtered by \`${allowed}\`.`, {
    allowed,
  });
}

/** The range of a trend, in its buckets. */
export const rangeOf = ({ args }: Site): Range => ({
  bucket: String(args.bucket),
  from: dayNumber(args.from),
  to: dayNumber(args.to),
});

/** How many points a trend has at most. */
export function pointsAskedFor(site: Site): number {
  const series = dimensionIn(site.args) === ALL ? Math.min(1, firstOf(site)) : firstOf(site);
  return bucketCount(rangeOf(site)) * series;
}

/** What of the arguments of `trend` may change the text. */
export interface TrendShape extends FacetsShape {
  readonly of: string;
  /** By what the statement tells when something counts. */
  readonly unit: TimeUnit;
  /** What is asked for is what tallies tell: whole months of all nodes. */
  readonly isTallied: boolean;
  /** The filter with the range of days, see {@link parseCondition}. */
  readonly where: string;
}

/** The shape of a trend, as text; none where its arguments were refused, of which nothing is read. */
export function trendShape(site: Site): string {
  const { args, where } = site;
  if (!where) return "";
  const of = String(args.of);
  const range = rangeOf(site);
  const unit = unitOf(range.bucket);
  const keys = keysShape(args, dimensionIn(args));
  const isKept = unit === "MONTH" && isOfWholeMonths(range) && subjectNamed(of).tallied.includes(keys.by);
  // A range alone is one condition.
  const isTallied = isKept && parseCondition(where.shape).is === "value";
  return JSON.stringify({ ...keys, of, unit, isTallied, where: isTallied ? "" : where.shape } satisfies TrendShape);
}

/** Reads what {@link trendShape} wrote. */
export const parseTrendShape = (text: string): TrendShape => JSON.parse(text) as TrendShape;
