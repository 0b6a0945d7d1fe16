import {
  buildASTSchema,
  execute,
  type DocumentNode,
  type ExecutionResult,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  printSchema,
} from "graphql";
import { articleFields, eventFields, organizationFields, personFields, provinceFields } from "./fields-entities.js";
import {
  claimFields,
  clusterFields,
  clusterTermFields,
  factFields,
  figureFields,
  movementFields,
  placeFields,
  recordFields,
} from "./fields-records.js";
import { datasetFields, rootFields } from "./fields-root.js";
import type { Day, Entity, GraphData } from "./graph-data.js";
import { KnownGraph } from "./known-graph.js";
import { Reading, type Asked } from "./reading.js";

/** What all fields of one operation share. */
interface Context {
  readonly day: Day;
}

type Resolve = (source: unknown, asked: Asked) => unknown;

/**
 * Answers operations by looking through plain data, one field at a time, with nothing of the service but the text of its schema. graphql-js
 * does aliases, fragments, switches, coercion and nulls; its cursors are the oracle's own.
 */
export class Oracle {
  private readonly schema: GraphQLSchema;
  private readonly types: Readonly<Record<string, Readonly<Record<string, Resolve>>>>;

  constructor(data: GraphData, served: GraphQLSchema) {
    this.schema = buildASTSchema(parse(printSchema(served)));
    this.types = typesOf(new Reading(new KnownGraph(data)));
  }

  async answer(document: DocumentNode, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    const { schema } = this;
    const contextValue: Context = { day: dayOf(schema, document, variableValues) };
    const answer = await execute({
      schema,
      document,
      variableValues,
      contextValue,
      fieldResolver: this.resolve,
      typeResolver,
    });
    return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
  }

  // graphql-js calls a resolver with four.
  // eslint-disable-next-line max-params
  private readonly resolve: GraphQLFieldResolver<unknown, Context> = (
    source,
    args,
    { day },
    { parentType, fieldName },
  ) => {
    const general = /(Connection|Edge)$/.exec(parentType.name)?.[0] ?? parentType.name;
    const type = this.types[general];
    if (!type) throw new Error(`The oracle knows no type ${parentType.name}.`);
    const field = type[fieldName];
    const own = (args as { asOf?: Day }).asOf ?? null;
    if (field)
      return field(source, {
        args,
        list: `${parentType.name}.${fieldName}`,
        day: own ?? day,
        isOfDay: day !== null,
      });
    const stored = source as Record<string, unknown>;
    if (!(fieldName in stored)) throw new Error(`The oracle knows no field ${parentType.name}.${fieldName}.`);
    return stored[fieldName];
  };
}

/** The day that `@asOf` names for an operation, null where it stands on none. */
function dayOf(schema: GraphQLSchema, document: DocumentNode, values: Record<string, unknown>): Day {
  const operation = getOperationAST(document);
  const asOf = schema.getDirective("asOf");
  if (!operation || !asOf) throw new Error("The oracle knows no operation, or no day of operations.");
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
  return (getDirectiveValues(asOf, operation, coerced)?.day as Day | undefined) ?? null;
}

const typeResolver = (value: unknown): string => (value as Entity).type;

/** How the fields of every type are answered; those that are not there are properties of what stands for the type. */
function typesOf(reading: Reading): Readonly<Record<string, Readonly<Record<string, Resolve>>>> {
  const label = { label: (entity: Entity) => reading.graph.label(entity) };
  const types = {
    Query: rootFields(reading),
    Dataset: datasetFields(reading),
    Article: { ...label, ...articleFields(reading) },
    Organization: { ...label, ...organizationFields(reading) },
    Province: { ...label, ...provinceFields(reading) },
    Person: { ...label, ...personFields(reading) },
    Event: { ...label, ...eventFields(reading) },
    Cluster: { ...label, ...clusterFields(reading) },
    ClusterTerm: { ...label, ...clusterTermFields(reading) },
    Figure: { ...label, ...figureFields(reading) },
    Place: { ...label, ...placeFields(reading) },
    Movement: { ...label, ...movementFields(reading) },
    Claim: claimFields(reading),
    ...factFields(reading),
    ...recordFields(reading),
  };
  // Each type's functions take what stands for that type, which graphql-js sees to.
  return types as unknown as Readonly<Record<string, Readonly<Record<string, Resolve>>>>;
}
