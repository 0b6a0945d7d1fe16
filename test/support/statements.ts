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
import { operationDay } from "../../src/resolvers/answer.js";
import { buildSchema } from "../../src/resolvers/build-schema.js";
import { selectionOf } from "../../src/resolvers/selection.js";

/** The limits of the service's defaults. */
export const LIMITS = { pageSize: 100, nodes: 10_000, filter: { depth: 8, conditions: 100, values: 1_000 } };

export const schema: GraphQLSchema = buildSchema();

/** The plan of a document's only operation, with these variables, as the service would make it. */
export function planOf(text: string, variables: Readonly<Record<string, unknown>> = {}): Plan & { request: Request } {
  const { roots, shapes, sites } = operationOf(text, variables);
  return { ...planOperation(roots, shapes), request: { sites, env: { today: 20261124 } } };
}

/** What a document's only operation asks for, with these variables: its root fields, its arguments and their shapes, by site. */
export function operationOf(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  const parts = partsOf(document);
  const { coerced, errors } = getVariableValues(schema, parts.operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0];
  const { roots, sites: sources } = selectionOf({ schema, ...parts }, coerced);
  const settings = { limits: LIMITS, day: operationDay({ operation: parts.operation, variableValues: coerced }) };
  const sites = sources.map((site) =>
    resolveSite(site, getArgumentValues(site.definition, site.node, coerced), settings),
  );
  return { roots, sites, shapes: sources.map((site, index) => siteShape(site, sites[index]!)) };
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

/** A statement a clause a line, for reading. */
export const statement = (document: string): string =>
  planOf(document).text.replace(
    / (?=(MATCH|OPTIONAL MATCH|WHERE|WITH|UNWIND|RETURN|CASE|THEN|ELSE|END AS|WHEN)\b)/g,
    "\n",
  );
