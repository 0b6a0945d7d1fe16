import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from "graphql";
import { schema } from "./statements.js";

/** Literals for the members of the filters of one value. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  IdFilter: ['{eq: "x"}', '{in: ["x", "y"]}'],
  TextFilter: [
    '{eq: "x"}',
    '{in: ["x", "y"]}',
    '{startsWith: "x"}',
    '{contains: "x"}',
    '{startsWith: "x", contains: "y", accents: EXACT}',
  ],
  IntFilter: ["{gte: 1}", "{lt: 5, in: [1, 2]}"],
  DecimalFilter: ['{gt: "1", lte: "9"}'],
  DateRange: ['{from: "2024-01-01"}'],
  DateTimeRange: ['{from: "2024-01-01T00:00:00Z"}'],
  CodeInput: ['{scheme: GSO, code: "15", on: "2024-01-01"}'],
  DuringFilter: ['{from: "2024-03-01", to: "2024-03-31"}', '{to: "2024-03-31", match: CERTAINLY}'],
  Date: ['"2024-06-01"'],
  Boolean: ["true", "false"],
  Float: ["0.5"],
};

/** Members that say something of others only. */
const COMBINATIONS: ReadonlySet<string> = new Set(["and", "or", "not", "extent"]);

/** Every member of a filter input, as literals of one member each, and of what it leads to down to `depth` links away. */
function members(type: GraphQLInputObjectType, depth: number): string[] {
  const alone = Object.values(type.getFields())
    .filter(({ name }) => !COMBINATIONS.has(name))
    .flatMap(({ name, type: of }) => valuesOf(of, depth).map((value) => `{${name}: ${value}}`));
  return type.getFields().extent ? [...alone, ...WIDENED] : alone;
}

/** What `extent` makes of the filters of provinces. */
const WIDENED = [
  '{extent: PREDECESSORS, province: {id: {eq: "x"}}}',
  "{extent: LINEAGE, province: {kind: [PROVINCE]}}",
  '{extent: LINEAGE, provinces: {some: {name: {eq: "x"}}, none: {validOn: "2024-06-01"}, every: {id: {in: ["x"]}}}}',
];

function valuesOf(type: GraphQLInputType, depth: number): readonly string[] {
  const named = getNamedType(type);
  const known = VALUES[named.name];
  if (known) return known;
  if (isListType(type) || !isInputObjectType(named)) return [`[${firstValue(named)}]`];
  if (named.name.endsWith("Where")) return depth > 0 ? ["{}", ...members(named, depth - 1)] : ["{}"];
  const where = getNamedType(named.getFields().some?.type ?? type);
  const inner = isInputObjectType(where) ? valuesOf(where, depth) : [];
  return [
    ...inner.map((value) => `{some: ${value}}`),
    `{none: ${inner.at(-1)}}`,
    `{every: ${inner.at(-1)}}`,
    "{count: {gte: 2}}",
  ];
}

const firstValue = (type: object): string => (type as { getValues(): { name: string }[] }).getValues()[0]?.name ?? "";

const inputOf = (name: string): GraphQLInputObjectType => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
  return type;
};

/** Every member of `<of>Where` with every operator, alone; and of what it leads to, down to `depth` links away. */
export const everyFilter = (of: string, depth: number): string[] => members(inputOf(`${of}Where`), depth);
