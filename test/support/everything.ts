import {
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { schema } from "./statements.js";

/** A selection of all of a type's leaves, of the ids of what else it leads to, and of whole pages; but for what must be told more. */
function leaves(type: GraphQLObjectType, depth: number): string {
  const free = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const fields = free.map((field) => selectionOf(field, depth));
  return `{ ${fields.filter(Boolean).join(" ")} }`;
}

function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isAbstractType(type)) return `${field.name} { ${branches(type, depth)} }`;
  if (!isObjectType(type)) return "";
  if (/(Connection|Edge)$|^PageInfo$/.test(type.name)) return `${field.name} ${leaves(type, depth)}`;
  if (depth > 0) return `${field.name} ${leaves(type, depth - 1)}`;
  const name = ["id", "key"].find((each) => each in type.getFields());
  return `${field.name} ${name ? `{ ${name} }` : leaves(type, depth)}`;
}

/** Every possible type with its own leaves, under keys of its own: one key may stand for different types there. */
function branches(type: GraphQLAbstractType, depth: number): string {
  const spread = schema.getPossibleTypes(type).map((each) => {
    const fields = Object.values(each.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || depth > 0);
    return `... on ${each.name} { ${fields.map((field) => `${each.name}${field.name}: ${selectionOf(field, 0)}`).join(" ")} }`;
  });
  return `__typename ${spread.join(" ")}`;
}

/** One operation for each field of each type with an id, as deep as one level below it; and one for each root field. */
export function everyField(): { name: string; text: string }[] {
  const node = schema.getType("Node");
  const types = isAbstractType(node) ? schema.getPossibleTypes(node) : [];
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const selection = selectionOf(field, 1);
      const hasExtent = field.args.some(({ name }) => name === "extent");
      return (hasExtent ? ["", "(extent: LINEAGE)"] : [""]).map((args) => ({
        name: `${type.name}.${field.name}${args}`,
        text: `{ node(id: "x") { ... on ${type.name} { ${selection.replace(field.name, field.name + args)} } } }`,
      }));
    }),
  );
}

/** Every root field in every order and direction, and every way of naming a thing; trends are {@link everyTrend}. */
export function everyRoot(): { name: string; text: string }[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== "trend");
  return fields.flatMap((field) =>
    waysOf(field).map((args) => ({ name: `${field.name}${args}`, text: `{ ${rooted(field, args)} }` })),
  );
}

const rooted = (field: GraphQLField<unknown, unknown>, args: string): string =>
  selectionOf(field, 0).replace(field.name, `${field.name}${args}`);

function waysOf(field: GraphQLField<unknown, unknown>): string[] {
  const names = field.args.map(({ name }) => name);
  const orders = field.args.find(({ name }) => name === "orderBy");
  if (orders) {
    const values = (getNullableType(orders.type) as unknown as { getValues(): { name: string }[] }).getValues();
    return values.flatMap(({ name }) => [`(orderBy: ${name})`, `(orderBy: ${name}, last: 5)`]);
  }
  const keys: Record<string, string> = {
    id: '(id: "x")',
    ids: '(ids: ["x", "y"])',
    url: '(url: "https://example.org/x")',
    name: '(name: "x")',
    code: '(code: {scheme: GSO, code: "15", on: "2024-01-01"})',
    number: "(number: 2)",
    text: '(text: "x")',
    kinds: '(text: "x", kinds: [ARTICLE, PERSON])',
  };
  const required = field.args.filter((each) => isRequiredArgument(each) && !(each.name in keys));
  if (required.length > 0)
    return [
      `(${required.map(({ name, type }) => `${name}: ${isLeafType(getNamedType(type)) ? `"${name}"` : "{}"}`).join(", ")})`,
    ];
  const ways = names.flatMap((name) => keys[name] ?? []);
  return ways.length > 0 ? ways : [""];
}

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** A dimension as arguments; that of provinces also by the units of a day. */
const keysOf = (by: string): string[] =>
  by === "PROVINCE" ? [`by: ${by}`, `by: ${by}, unitsOf: "2025-07-01"`] : [`by: ${by}`];

/** Lists of all things, of some, of those of a record, and of those of several; `#` stands for what is asked of them. */
const LISTS: readonly (readonly [facets: string, lists: readonly string[]])[] = [
  [
    "ArticleFacet",
    [
      "articles #",
      "articles(where: {isStub: false}) #",
      'organization(id: "x") { published # }',
      'province(id: "x") { articles(extent: LINEAGE) # }',
    ],
  ],
  [
    "EventFacet",
    [
      "events #",
      "events(where: {isPart: true}) #",
      'person(id: "x") { events # }',
      'province(id: "x") { events(extent: LINEAGE) # }',
    ],
  ],
];

/** Facets by everything that there is, beside a page. */
export const everyFacet = (): { name: string; text: string }[] =>
  LISTS.flatMap(([facets, lists]) =>
    lists.flatMap((list) =>
      valuesOf(facets)
        .flatMap(keysOf)
        .map((keys) => ({
          name: list.replace("#", `facets(${keys})`),
          text: `{ ${list.replace("#", `{ facets(${keys}) { key label count } totalCount nodes { id } }`)} }`,
        })),
    ),
  );

const ASKED = [
  'bucket: MONTH, from: "2024-01-01", to: "2024-12-31"',
  'bucket: DAY, from: "2024-01-02", to: "2024-01-31"',
  'bucket: YEAR, from: "2024-01-01", to: "2024-12-31", articleWhere: {isStub: false}, eventWhere: {isPart: true}',
];

/** Trends by everything that there is: of all in whole months, of all in some days, of some. */
export const everyTrend = (): { name: string; text: string }[] =>
  [
    ["ARTICLES", "KIND", /, eventWhere.*/],
    ["EVENTS", "NEWSPAPER", /, articleWhere[^,]*/],
  ].flatMap(([of, other, where = ""]) =>
    valuesOf("TrendDimension")
      .filter((by) => by !== other)
      .flatMap(keysOf)
      .flatMap((keys) => ASKED.map((asked) => `trend(of: ${of}, ${keys}, ${asked.replace(where, "")})`))
      .map((name) => ({ name, text: `{ ${name} { start key label count } }` })),
  );
