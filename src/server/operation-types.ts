import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from "graphql";

/** Refuses an operation of a type that the schema has not: without it, graphql-js fails only when it is about to execute. */
export const operationTypesRule: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This API has no ${node.operation}s: ask with a query.`, { nodes: node }));
  },
});
