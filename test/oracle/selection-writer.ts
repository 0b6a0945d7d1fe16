import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import { ArgumentWriter, TESTED_APART } from "./argument-writer.js";
import type { BoundaryDays } from "./boundary-days.js";
import type { Draw } from "./draw.js";
import type { InputValues } from "./input-values.js";
import type { Variables } from "./variables.js";
import { weighted } from "./weights.js";

/** A variable that takes a cursor, and the beginning of the name of the list that it belongs to. */
export interface CursorSite {
  readonly variable: string;
  readonly list: string;
}

/** How much may still be asked for below a place. */
export interface Room {
  /** Levels of fields. */
  readonly levels: number;
  /** Things that lead to others. */
  readonly steps: number;
  /** How many rows may come together there. */
  readonly rows: number;
}

const LEVELS = 11;
const STEPS = 4;
/** The most rows that one list may have in all of the answer, and all lists together; well below what is refused. */
const ROWS = 2_000;
const ALL_ROWS = 6_000;
const UNPAGED = 20;

/** What the parts of a page and the ends of a record lead to costs nothing by itself. */
const PARTS = /^(edges|nodes|node|pageInfo)$/;
/** These and the units as reported are asked for as often as may be. */
const FREE = /^(edges|nodes|node|pageInfo|via)$/;

/** Writes the selections of one document. */
export class SelectionWriter {
  readonly fragments: string[] = [];
  readonly cursors: CursorSite[] = [];
  private readonly args: ArgumentWriter;
  /** Names of fragments of leaves only, by type. */
  private readonly leafFragments = new Map<string, string[]>();
  private names = 0;
  private reads: number;
  private rows = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly making: {
      readonly values: InputValues;
      readonly variables: Variables;
      readonly days: BoundaryDays;
    },
  ) {
    this.reads = draw.pick([1, 2, 2, 2, 3, 3, 4, 4, 6]);
    this.args = new ArgumentWriter(draw, { ...making, cursors: this.cursors });
  }

  /** The selection of a query: one root field or a few. */
  query(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error("The schema has no queries.");
    const fields = Object.values(query.getFields());
    const paged = fields.filter(({ args }) => args.some(({ name }) => name === "after"));
    const choice = weighted([...fields, ...paged].filter(({ name }) => !TESTED_APART.has(name)));
    const room = { levels: LEVELS, steps: STEPS, rows: 1 };
    const roots = Array.from({ length: this.draw.pick([1, 1, 1, 1, 2, 2, 3]) }, () => this.draw.pick(choice));
    const parts = roots.flatMap((field, index) =>
      this.field(query, { field, room, key: index > 0 ? this.alias() : undefined }),
    );
    return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
  }

  /** The parts of a selection of a type; one at least. */
  private parts(type: GraphQLNamedType, room: Room): string[] {
    if (isAbstractType(type)) return this.branches(type.name, room);
    if (!isObjectType(type)) return [];
    const parts = this.wrapped(
      type,
      this.chosen(type, room).flatMap((field) => this.field(type, { field, room })),
    );
    if (parts.length === 0 || this.draw.chance(8))
      parts.push(this.draw.chance(20) ? `${this.alias()}: __typename` : "__typename");
    return parts;
  }

  private chosen(type: GraphQLObjectType, room: Room): GraphQLField<unknown, unknown>[] {
    const fields = Object.values(type.getFields()).filter(({ name }) => !TESTED_APART.has(name));
    if (/(Connection|Edge)$|^PageInfo$/.test(type.name)) return this.draw.some(weighted(fields), 1, 3);
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const further = fields.filter((field) => !leaves.includes(field));
    const deep =
      room.steps > 0 && room.levels > 3 ? this.draw.some(weighted(further), this.draw.chance(60) ? 1 : 0, 2) : [];
    return [...this.draw.some(leaves, deep.length > 0 ? 0 : 1, 3), ...deep];
  }

  /** One field with its arguments and what is selected of it; in two parts at times, which must be merged. */
  private field(
    type: GraphQLObjectType,
    { field, room, key }: { field: GraphQLField<unknown, unknown>; room: Room; key?: string | undefined },
  ): string[] {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [this.keyed(field, key) + this.args.of(type, field, 1).text + this.switch()];
    if (!FREE.test(field.name) && this.reads-- <= 0) return [];
    const { text, size } = this.args.of(type, field, Math.floor(ROWS / room.rows));
    const isUnpaged = isListType(getNullableType(field.type)) && size === undefined && !PARTS.test(field.name);
    const rows = room.rows * (size ?? (isUnpaged ? UNPAGED : 1));
    if (rows > ROWS || this.rows + rows > ALL_ROWS) return [];
    if (size !== undefined || isUnpaged) this.rows += rows;
    const steps = FREE.test(field.name) ? room.steps : room.steps - 1;
    const parts = this.parts(named, { levels: room.levels - 1, steps, rows });
    const head = this.keyed(field, key) + text;
    if (parts.length > 1 && this.draw.chance(10)) {
      const [first, ...others] = parts;
      return [`${head} { ${first} }`, `... on ${type.name} { ${head} { ${others.join(" ")} } }`];
    }
    return [`${head}${this.switch()} { ${parts.join(" ")} }`];
  }

  private keyed({ name, args }: { name: string; args: readonly GraphQLArgument[] }, key: string | undefined): string {
    if (key !== undefined) return `${key}: ${name}`;
    return this.draw.chance(args.length > 0 ? 40 : 15) ? `${this.alias()}: ${name}` : name;
  }

  private alias(): string {
    this.names++;
    return this.draw.chance(3) ? `__proto${this.names}__` : `x${this.names}`;
  }

  /** What is asked of each of several types; under keys of their own, since one key may stand for different types there. */
  private branches(abstract: string, room: Room): string[] {
    const type = this.schema.getType(abstract);
    if (!isAbstractType(type)) return [];
    const possible = this.draw.some(this.schema.getPossibleTypes(type), 1, this.draw.chance(30) ? 3 : 1);
    const branches = possible.map((each) => {
      const parts = this.chosen(each, room).flatMap((field) =>
        this.field(each, { field, room, key: this.draw.chance(85) ? this.alias() : undefined }),
      );
      return `... on ${each.name}${this.switch()} { ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
    });
    const common = isInterfaceType(type) ? this.draw.some(Object.keys(type.getFields()), 0, 2) : [];
    const entity = this.draw.chance(20) ? ["... on Entity { label }"] : [];
    return [...(this.draw.chance(70) ? ["__typename"] : []), ...common, ...entity, ...branches];
  }

  /** Some of the parts moved into a fragment, with a name or without. */
  private wrapped(type: GraphQLObjectType, parts: string[]): string[] {
    const known = this.leafFragments.get(type.name) ?? [];
    if (known.length > 0 && this.draw.chance(30)) parts.push(`...${this.draw.pick(known)}${this.switch()}`);
    if (parts.length < 2 || !this.draw.chance(25)) return parts;
    const inside = parts.splice(0, this.draw.int(1, parts.length)).join(" ");
    if (this.draw.chance(50)) {
      const condition = this.draw.chance(70) ? ` on ${type.name}` : "";
      return [`...${condition}${this.switch()} { ${inside} }`, ...parts];
    }
    const name = `F${this.fragments.length + 1}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${inside} }`);
    if (!/[{($]/.test(inside)) this.leafFragments.set(type.name, [...known, name]);
    return [`...${name}${this.switch()}`, ...parts];
  }

  /** Nothing, or a directive that leaves the part in or out. */
  private switch(): string {
    if (!this.draw.chance(4)) return "";
    const directive = this.draw.pick(["include", "skip"]);
    const isKept = this.draw.chance(70);
    const value = this.draw.chance(70)
      ? this.making.variables.add("Boolean!", () => (directive === "include") === this.draw.chance(70))
      : String((directive === "include") === isKept);
    return ` @${directive}(if: ${value})`;
  }
}
