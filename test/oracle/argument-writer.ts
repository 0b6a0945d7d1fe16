import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isNonNullType,
} from "graphql";
import type { BoundaryDays } from "./boundary-days.js";
import type { Draw } from "./draw.js";
import type { About, InputValues } from "./input-values.js";
import type { CursorSite } from "./selection-writer.js";
import { TrendWriter } from "./trend-writer.js";
import type { Variables } from "./variables.js";

/** Roots with tests of their own: the ranking of `search`; `paths`, of which the last ones are the database's choice. */
export const TESTED_APART: ReadonlySet<string> = new Set(["search", "paths"]);

const PAGING: ReadonlySet<string> = new Set(["first", "after", "last", "before", "orderBy"]);
/** The arguments of which exactly one names a thing. */
const WAYS = ["id", "url", "name", "code", "number"];
/** How often of a hundred an argument is given that may be left out. */
const CHANCES: Readonly<Record<string, number>> = { where: 75, extent: 75, asOf: 45, unitsOf: 60 };
const OTHER_CHANCE = 30;
const FILTER_DEPTH = 3;
/** As many as a series of a trend has at the most. */
const POINTS = 70;

interface Making {
  readonly values: InputValues;
  readonly variables: Variables;
  readonly cursors: CursorSite[];
  readonly days: BoundaryDays;
}

/** Writes the arguments of fields. */
export class ArgumentWriter {
  constructor(
    private readonly draw: Draw,
    private readonly making: Making,
  ) {}

  /** The arguments of a field with their brackets, and the size of its page where it has one: `most` at the most. */
  of(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    most: number,
  ): { text: string; size: number | undefined } {
    if (field.name === "trend") return this.trend(type, field, most);
    const page = this.page(type, field, most);
    const rest = this.others(field).map(
      (arg) => `${arg.name}: ${this.making.values.written(arg.type, this.about(field, arg))}`,
    );
    const args = [...rest, ...page.args];
    return { text: args.length > 0 ? `(${args.join(", ")})` : "", size: page.size };
  }

  /** Every series has some dozens of points. */
  private trend(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, most: number) {
    const page = this.page(type, field, Math.floor(most / POINTS));
    const args = new TrendWriter(this.draw, this.making).of(field.args);
    return { text: `(${[...args, ...page.args].join(", ")})`, size: (page.size ?? 0) * POINTS };
  }

  private others({ args }: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
    const others = args.filter((arg) => !PAGING.has(arg.name) && !TESTED_APART.has(arg.name));
    const ways = others.filter((arg) => WAYS.includes(arg.name));
    const way = ways.length > 0 ? this.draw.pick(ways) : undefined;
    return others.filter((arg) => {
      if (WAYS.includes(arg.name)) return arg === way;
      return isNonNullType(arg.type) || this.draw.chance(CHANCES[arg.name] ?? OTHER_CHANCE);
    });
  }

  private about(field: GraphQLField<unknown, unknown>, { name }: GraphQLArgument): About {
    const named = String(getNullableType(field.type))
      .replace(/[[\]!]/g, "")
      .replace(/Connection$/, "");
    const type = name === "owner" ? "Organization" : named;
    return { type, name, depth: FILTER_DEPTH };
  }

  /** `first` or `last` with a cursor or without, and the order. */
  private page(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    most: number,
  ): { args: string[]; size: number | undefined } {
    const first = field.args.find(({ name }) => name === "first");
    if (!first) return { args: [], size: undefined };
    const orderBy = field.args.find(({ name }) => name === "orderBy");
    const isBackward = field.args.some(({ name }) => name === "last") && this.draw.chance(30);
    const cursor = field.args.some(({ name }) => name === "after") && this.draw.chance(40);
    const order = this.order(orderBy, cursor);
    const byDefault = typeof first.defaultValue === "number" ? first.defaultValue : 20;
    const size = this.size(isBackward ? "last" : "first", Math.min(100, most), byDefault);
    const args = [...order.args, ...size.args];
    if (cursor && (!isBackward || size.args.length > 0)) {
      const variable = this.making.variables.cursor();
      this.making.cursors.push({ variable, list: `${type.name}.${field.name}/${order.name}` });
      args.push(`${isBackward ? "before" : "after"}: $${variable}`);
    }
    return { args, size: size.size };
  }

  private size(name: "first" | "last", most: number, byDefault: number): { args: string[]; size: number } {
    const { draw } = this;
    if (name === "first" && byDefault <= most && draw.chance(25))
      return { args: draw.chance(20) ? ["first: null"] : [], size: byDefault };
    const limit = draw.chance(20) ? most : Math.min(most, 7);
    if (!draw.chance(25) || byDefault > most) {
      const size = draw.int(draw.chance(10) ? 0 : Math.min(1, limit), limit);
      return { args: [`${name}: ${size}`], size };
    }
    const variable = this.making.variables.add(name === "first" ? "Int" : "Int", () => draw.int(0, limit));
    return { args: [`${name}: ${variable}`], size: Math.max(limit, byDefault) };
  }

  /** An order; a literal where a cursor goes with it, so that it is known to which list the cursor belongs. */
  private order(orderBy: GraphQLArgument | undefined, isLiteral: boolean): { args: string[]; name: string } {
    const values = orderBy && getNullableType(orderBy.type);
    if (!isEnumType(values)) return { args: [], name: "" };
    if (this.draw.chance(35))
      return { args: this.draw.chance(10) ? ["orderBy: null"] : [], name: String(orderBy?.defaultValue) };
    const { name } = this.draw.pick(values.getValues());
    if (isLiteral || this.draw.chance(70)) return { args: [`orderBy: ${name}`], name };
    const variable = this.making.variables.add(values.name, () => this.draw.pick(values.getValues()).name, String);
    return { args: [`orderBy: ${variable}`], name };
  }
}
