import {
  type DocumentNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import type { Request } from "../../src/graph/plan/slots.js";
import { planOperation, type Plan } from "../../src/graph/plan/plan.js";
import { resolveSite, siteShape } from "../../src/graph/plan/site.js";
import { buildSchema } from "../../src/resolvers/build-schema.js";
import { selectionOf } from "../../src/resolvers/selection.js";

export const schema: GraphQLSchema = buildSchema();

/** The plan of a document's only operation, with these variables, as the service would make it. */
export function planOf(text: string, variables: Readonly<Record<string, unknown>> = {}): Plan & { request: Request } {
  const document = parse(text);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  const parts = partsOf(document);
  const { coerced, errors } = getVariableValues(schema, parts.operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0];
  const { roots, sites } = selectionOf({ schema, ...parts }, coerced);
  const resolved = sites.map((site) => resolveSite(site, getArgumentValues(site.definition, site.node, coerced), 100));
  const shapes = sites.map((site, index) => siteShape(site, resolved[index]!));
  return { ...planOperation(roots, shapes), request: { sites: resolved, env: { today: 20261124 } } };
}

function partsOf(document: DocumentNode) {
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error("The document has no operation.");
  const fragments = document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
  );
  return { operation, fragments: Object.fromEntries(fragments) };
}
