import {
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { schema } from "./statements.js";

/** A selection of all of a type's leaves, of the ids of what else it leads to, and of whole pages. */
function leaves(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).map((field) => selectionOf(field, depth));
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

/** Every root field in every order and direction, and every way of naming a thing. */
export function everyRoot(): { name: string; text: string }[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
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
