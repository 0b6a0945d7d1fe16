import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  specifiedDirectives,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { Context } from "./answer.js";
import { AsOfDirective } from "../schema/as-of.js";
import { QueryRoot } from "./query.js";
import { TYPE_NAME } from "../graph/plan/record.js";

type Source = Readonly<Record<string | symbol, unknown>>;

/** Every field below a root was read beforehand and stands under its key in the answer. */
// graphql-js calls a resolver with four.
// eslint-disable-next-line max-params
const readField: GraphQLFieldResolver<Source, Context> = (source, _args, _context, info) => source[info.path.key];

// eslint-disable-next-line max-params
const readRoot: GraphQLFieldResolver<unknown, Context> = (_source, _args, { answer }, info) => answer.root(info);

/** The schema of the decorated classes, with the one way of resolving a field set on it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [QueryRoot],
    directives: [...specifiedDirectives, AsOfDirective],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query)
    query.description =
      "Every question starts here. A root field is nullable: what fails leaves the others their answers.";
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType = (value: Source) => value[TYPE_NAME] as string;
    if (!isObjectType(type)) continue;
    type.isTypeOf = undefined;
    const resolve = type === query ? readRoot : readField;
    for (const field of Object.values(type.getFields()))
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
}
