import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type SwitchValues } from "./collect-fields.js";
import { readOf } from "../graph/model/model.js";
import type { Read } from "../graph/model/types.js";
import type { Field, Selection } from "../graph/plan/selection.js";
import type { SiteField } from "../graph/plan/site.js";

/** A field that takes arguments, at its place in the document. */
export interface SiteSource extends SiteField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Keys from the root down, as in an error's path. */
  readonly path: readonly string[];
}

/** What an operation asks for under one set of @include and @skip. */
export interface OperationSelection {
  readonly roots: readonly Field[];
  readonly sites: readonly SiteSource[];
}

/** The parts of an operation that its selection is made of. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The neutral tree of an operation; of a valid document only. */
export function selectionOf(source: OperationSource, switches: SwitchValues): OperationSelection {
  const sites: SiteSource[] = [];
  const query = source.schema.getQueryType();
  if (!query) throw new Error("The schema has no query type.");
  const build = new Builder(source, switches, sites);
  return { roots: build.fields(query, [source.operation.selectionSet], []), sites };
}

class Builder {
  constructor(
    private readonly source: OperationSource,
    private readonly switches: SwitchValues,
    private readonly sites: SiteSource[],
  ) {}

  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[], path: readonly string[]): Field[] {
    const { schema, fragments } = this.source;
    const collected = collectFields({ schema, fragments, type, switches: this.switches }, sets);
    return [...collected].flatMap(([key, nodes]) => {
      const definition = type.getFields()[nodes[0]?.name.value ?? ""];
      return definition ? [this.field(type, definition, { key, nodes, path: [...path, key] })] : [];
    });
  }

  private field(type: GraphQLObjectType, definition: GraphQLField<unknown, unknown>, at: FieldPlace): Field {
    const read = readOf(type.name, definition.name);
    const site = this.site(`${type.name}.${definition.name}`, definition, { ...at, read });
    const sets = at.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const types = this.possibleTypes(definition, read);
    const of = types.map((each): Selection => ({ type: each.name, fields: this.fields(each, sets, at.path) }));
    return { key: at.key, name: definition.name, site, of };
  }

  private site(
    list: string,
    definition: GraphQLField<unknown, unknown>,
    { nodes, path, read }: FieldPlace & { read: Read | undefined },
  ): number {
    const [node] = nodes;
    if (definition.args.length === 0 || !node) return -1;
    this.sites.push({ list, definition, node, path, read });
    return this.sites.length - 1;
  }

  private possibleTypes(definition: GraphQLField<unknown, unknown>, read: Read | undefined) {
    const type = getNamedType(definition.type);
    if (isObjectType(type)) return [type];
    if (!isAbstractType(type)) return [];
    return this.source.schema.getPossibleTypes(type).filter(({ name }) => read?.of.includes(name) ?? true);
  }
}

interface FieldPlace {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
}
