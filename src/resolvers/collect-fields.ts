import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** Values of the variables that @include and @skip look at. */
export type SwitchValues = Readonly<Record<string, unknown>>;

/** Where fields are collected. */
export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly type: GraphQLObjectType;
  readonly switches: SwitchValues;
}

/**
 * The fields of selection sets for one concrete type, by key in the answer, in the order of the answer.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(context: CollectContext, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selection: SelectionNode): void => {
    if (!isIncluded(selection, context.switches)) return;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const known = fields.get(key);
      if (known) known.push(selection);
      else fields.set(key, [selection]);
      return;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : unvisited(context, selection.name.value, visited);
    if (!fragment || !applies(context, fragment.typeCondition?.name.value)) return;
    fragment.selectionSet.selections.forEach(collect);
  };
  for (const set of sets) set.selections.forEach(collect);
  return fields;
}

function unvisited(context: CollectContext, name: string, visited: Set<string>): FragmentDefinitionNode | undefined {
  if (visited.has(name)) return undefined;
  visited.add(name);
  return context.fragments[name];
}

function applies({ schema, type }: CollectContext, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function isIncluded(selection: SelectionNode, switches: SwitchValues): boolean {
  return (selection.directives ?? []).every((directive) => {
    if (directive.name.value === "skip") return !condition(directive, switches);
    if (directive.name.value === "include") return condition(directive, switches);
    return true;
  });
}

function condition(directive: DirectiveNode, switches: SwitchValues): boolean {
  const value = directive.arguments?.find(({ name }) => name.value === "if")?.value;
  if (value?.kind === Kind.VARIABLE) return switches[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** The variables that any @include or @skip of an operation or its fragments looks at, sorted. */
export function switchVariables(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive: (directive) => {
        if (!["skip", "include"].includes(directive.name.value)) return;
        for (const { value } of directive.arguments ?? [])
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names].sort();
}
