import { getNullableType, type GraphQLArgument, isEnumType } from "graphql";
import type { BoundaryDays } from "./boundary-days.js";
import type { Draw } from "./draw.js";
import type { InputValues } from "./input-values.js";
import { SETS, type Variables } from "./variables.js";

/** Days of a range for each bucket, so that a trend has some dozens of points a series at the most. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  DAY: [0, 1, 6, 20],
  WEEK: [0, 6, 7, 8, 60],
  MONTH: [0, 27, 30, 31, 365, 900],
  QUARTER: [0, 89, 92, 365, 1500],
  YEAR: [0, 364, 365, 366, 2922],
};

/** What of the dimensions does not go with a subject. */
const STRANGE: Readonly<Record<string, string>> = { ARTICLES: "KIND", EVENTS: "NEWSPAPER" };
const FILTERS = { ARTICLES: "articleWhere", EVENTS: "eventWhere" };

interface Making {
  readonly values: InputValues;
  readonly variables: Variables;
  readonly days: BoundaryDays;
}

/** Writes the arguments of `trend` but `first`, which go with each other most of the time. */
export class TrendWriter {
  constructor(
    private readonly draw: Draw,
    private readonly making: Making,
  ) {}

  of(args: readonly GraphQLArgument[]): string[] {
    const { draw } = this;
    const subject = draw.pick(["ARTICLES", "EVENTS"] as const);
    const bucket = draw.pick(Object.keys(LENGTHS));
    const by = draw.pick(namesOf(args, "by").filter((name) => name !== STRANGE[subject] || draw.chance(10)));
    const where = draw.chance(94) ? FILTERS[subject] : draw.pick(Object.values(FILTERS));
    return [
      `of: ${subject}`,
      `bucket: ${bucket}`,
      ...(by !== "NONE" || draw.chance(30) ? [`by: ${by}`] : []),
      ...this.range(bucket),
      ...(draw.chance(45) ? [this.filter(args, where)] : []),
      ...(draw.chance(by === "PROVINCE" ? 65 : 10) ? [this.day(args)] : []),
    ];
  }

  /** A range around days that are hard, often of whole months. */
  private range(bucket: string): string[] {
    const { draw } = this;
    const ranges = Array.from({ length: SETS }, () => this.days(bucket));
    const [[from = "", to = ""] = []] = ranges;
    if (draw.chance(50)) return [`from: ${JSON.stringify(from)}`, `to: ${JSON.stringify(to)}`];
    const end = (index: 0 | 1) => {
      const left = ranges.map((range) => range[index]);
      return this.making.variables.add("Date!", () => left.shift());
    };
    return [`from: ${end(0)}`, `to: ${end(1)}`];
  }

  private days(bucket: string): readonly [from: string, to: string] {
    const { draw } = this;
    const from = this.making.days.day(draw);
    const to = this.making.days.later(from, draw.pick(LENGTHS[bucket] ?? [0]));
    if (draw.chance(3)) return [to, from];
    return draw.chance(45) ? [`${from.slice(0, 7)}-01`, lastOfMonth(to)] : [from, to];
  }

  private filter(args: readonly GraphQLArgument[], name: string): string {
    const arg = args.find((each) => each.name === name);
    const type = name === "articleWhere" ? "Article" : "Event";
    return arg ? `${name}: ${this.making.values.written(arg.type, { type, name, depth: 2 })}` : "";
  }

  private day(args: readonly GraphQLArgument[]): string {
    const arg = args.find(({ name }) => name === "unitsOf");
    return arg
      ? `unitsOf: ${this.making.values.written(arg.type, { type: "Province", name: "unitsOf", depth: 0 })}`
      : "";
  }
}

function namesOf(args: readonly GraphQLArgument[], name: string): string[] {
  const type = args.find((arg) => arg.name === name)?.type;
  const values = type && getNullableType(type);
  return isEnumType(values) ? values.getValues().map((value) => value.name) : [];
}

const lastOfMonth = (day: string): string => {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};
