import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Draw } from "./draw.js";
import type { Variables } from "./variables.js";
import type { Vocabulary } from "./vocabulary.js";
import { weighted } from "./weights.js";

/** What an input is about: of what type its ids and texts are, under which name it stands, how many more may stand inside. */
export interface About {
  readonly type: string;
  readonly name: string;
  readonly depth: number;
}

const WHERE = /^(\w+)Where$/;
const OF_WHERE: Readonly<Record<string, string>> = { Participant: "Person", Claim: "Claim", Relationship: "Node" };
const ABOUT: Readonly<Record<string, string>> = {
  end: "Node",
  setBy: "setter",
  article: "Article",
  section: "section",
  unit: "unit",
  owner: "Organization",
};

/** Ranges with two ends are drawn whole, so that they do not end before they start. */
const RANGES: ReadonlySet<string> = new Set(["DateRange", "DateTimeRange", "DuringFilter"]);

/** Members that say how others beside them are read: of which others, and how often of a hundred they then stand there. */
const COMPANIONS: Readonly<Record<string, readonly (readonly [of: RegExp, chance: number])[]>> = {
  extent: [
    [/^provinces?$/, 75],
    [/^(and|or|not)$/, 30],
  ],
  validOn: [[/^(kind|province|parent|and|or|not|articles|events)$/, 25]],
};

/** Makes values for arguments and input fields, as literals and as variables. */
export class InputValues {
  constructor(
    private readonly draw: Draw,
    private readonly words: Vocabulary,
    private readonly variables: Variables,
  ) {}

  /** The text of a value of a type: a literal, a variable, or a literal with variables inside. */
  written(type: GraphQLInputType, about: About): string {
    const { draw } = this;
    if (!isNonNullType(type) && draw.chance(3)) return "null";
    if (draw.chance(/(Where|Filter)$/.test(getNamedType(type).name) ? 6 : 45))
      return this.variables.add(
        String(type),
        () => this.value(type, about),
        (value) => writtenAs(type, value),
      );
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const items = this.size(bare.ofType).map(() => this.written(bare.ofType as GraphQLInputType, about));
      return `[${items.join(", ")}]`;
    }
    if (!isInputObjectType(bare)) return writtenAs(bare, this.value(bare, about));
    if (RANGES.has(bare.name) && draw.chance(75)) return writtenAs(bare, this.value(bare, about));
    const absent = RANGES.has(bare.name) ? draw.pick(["from", "to"]) : "";
    const members = this.members(bare, about).filter(({ name }) => name !== absent);
    const fields = members.map(({ name, type: of, inside }) => `${name}: ${this.written(of, inside)}`);
    return `{${fields.join(", ")}}`;
  }

  /** A value as JSON. */
  value(type: GraphQLInputType, about: About): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return this.size(bare.ofType).map(() => this.value(bare.ofType as GraphQLInputType, about));
    if (isEnumType(bare)) return this.draw.pick(bare.getValues()).name;
    if (!isInputObjectType(bare)) return this.scalar(String(bare), about);
    if (RANGES.has(bare.name)) return this.range(bare, about);
    return Object.fromEntries(
      this.members(bare, about).map(({ name, type: of, inside }) => {
        return [name, !isNonNullType(of) && this.draw.chance(4) ? null : this.value(of, inside)];
      }),
    );
  }

  private size(of: unknown): number[] {
    const most = isInputObjectType(getNamedType(of as GraphQLInputType)) ? 2 : 3;
    return Array.from({ length: this.draw.chance(8) ? 0 : this.draw.int(1, most) }, (_, index) => index);
  }

  private range(input: GraphQLInputObjectType, about: About) {
    const { draw, words } = this;
    const [from, to] = input.name === "DateTimeRange" ? words.instants(draw) : words.days.range(draw);
    const match = input.getFields().match;
    const end = (day: string) => (draw.chance(5) ? null : day);
    return {
      ...(draw.chance(75) && { from: end(from) }),
      ...(draw.chance(75) && { to: end(to) }),
      ...(match && draw.chance(65) && { match: draw.chance(5) ? null : this.value(match.type, about) }),
    };
  }

  /** The members of an input that are given, each with what it is about. */
  private members(input: GraphQLInputObjectType, about: About) {
    const fields = Object.values(input.getFields());
    const of = WHERE.exec(input.name)?.[1];
    const type = of ? (OF_WHERE[of] ?? of) : about.type;
    const shallow = fields.filter((field) => about.depth > 0 || !isNesting(field.type));
    const required = fields.filter((field) => isNonNullType(field.type));
    const optional = shallow.filter((field) => !isNonNullType(field.type));
    const alone = optional.filter(({ name }) => name !== "extent" || this.draw.chance(10));
    const some = this.withCompanions(this.chosen(alone, about), optional);
    return [...required, ...some].map((field) => ({
      name: field.name,
      type: field.type,
      inside: {
        type: ABOUT[field.name] ?? type,
        name: isLeafName(field.name) ? about.name : field.name,
        depth: about.depth - (isNesting(field.type) && of !== undefined ? 1 : 0),
      },
    }));
  }

  /** Members that say how those chosen are read stand beside them at times. */
  private withCompanions(chosen: GraphQLInputField[], optional: GraphQLInputField[]): GraphQLInputField[] {
    const others = optional.filter((field) => {
      const companions = COMPANIONS[field.name] ?? [];
      const chances = companions.filter(([of]) => chosen.some(({ name }) => of.test(name))).map(([, chance]) => chance);
      return !chosen.includes(field) && this.draw.chance(Math.max(0, ...chances));
    });
    return [...chosen, ...others];
  }

  /** Mostly one member or a few; at times none, at times alternatives alone, which have nothing beside them to hold too. */
  private chosen(optional: GraphQLInputField[], { depth }: About): GraphQLInputField[] {
    const { draw } = this;
    const either = optional.filter(({ name }) => name === "or");
    if (either.length > 0 && draw.chance(12)) return either;
    if (draw.chance(5)) return [];
    return draw.some(weighted(optional), 1, depth > 2 && draw.chance(30) ? 3 : draw.chance(25) ? 2 : 1);
  }

  private scalar(scalar: string, { type, name }: About): unknown {
    const { draw, words } = this;
    switch (scalar) {
      case "ID":
        return words.id(draw, type);
      case "String":
        return name === "code" ? words.code(draw) : this.text(name, type);
      case "Int":
        return name === "year" ? words.year(draw) : name === "number" ? draw.pick([2, 3, 9, 7]) : draw.int(0, 4);
      case "Float":
        return draw.pick([0, 0.5, 0.8, 0.95, 1]);
      case "Boolean":
        return draw.chance(50);
      case "Date":
        return words.days.day(draw);
      case "DateTime":
        return words.instant(draw);
      case "Decimal":
        return words.decimal(draw);
      case "URL":
        return words.url(draw);
      default:
        throw new Error(`The generator knows no scalar ${scalar}.`);
    }
  }

  private text(name: string, type: string): string {
    if (name === "contains") return this.words.text(this.draw, type, false);
    return name === "startsWith" ? this.words.start(this.draw, type) : this.words.text(this.draw, type, true);
  }
}

const isNesting = (type: GraphQLInputType): boolean =>
  /Where$|(Articles|Organizations|Provinces|People|Events|Participants)Filter$/.test(getNamedType(type).name);

/** Members of filters of numbers, which are about what the filter stands for. */
const isLeafName = (name: string): boolean => /^(eq|in|gt|gte|lt|lte)$/.test(name);

/** A JSON value as a literal of a type. */
function writtenAs(type: GraphQLInputType, value: unknown): string {
  const bare = getNullableType(type);
  if (value === null || value === undefined) return "null";
  if (isListType(bare))
    return `[${(value as unknown[]).map((item) => writtenAs(bare.ofType as GraphQLInputType, item)).join(", ")}]`;
  if (isEnumType(bare)) return String(value);
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  const members = Object.entries(value as object).flatMap(([name, member]) => {
    const field = fields[name];
    return field ? [`${name}: ${writtenAs(field.type, member)}`] : [];
  });
  return `{${members.join(", ")}}`;
}
