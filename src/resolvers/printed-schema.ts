import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The schema as it is committed: sorted, so that a change shows where it was made. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
