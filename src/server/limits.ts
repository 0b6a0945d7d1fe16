import {
  GraphQLError,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";
import { LimitExceeded } from "../errors.js";

/** What one operation may ask for, its fragments written out. */
export interface OperationLimits {
  /** Levels of fields; a root field is the first. */
  readonly depth: number;
  /** Response keys of one field side by side. */
  readonly aliases: number;
  /** Fields and fragments in all. */
  readonly selections: number;
}

type FragmentByName = (name: string) => FragmentDefinitionNode | null | undefined;

/** Answered from the schema alone, and as deep as the tools that ask for it; graphql-js bounds it with a rule of its own. */
const INTROSPECTION: ReadonlySet<string> = new Set(["__schema", "__type"]);

/** Refuses an operation past a limit with LimitExceeded: `limit` names it, `allowed` and `asked` are the two amounts. */
export function limitsRule(limits: OperationLimits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      for (const excess of findExcess(operation, (name) => context.getFragment(name), limits)) {
        context.reportError(new GraphQLError(excess.message, { nodes: operation, originalError: excess }));
      }
      return false;
    },
  });
}

function findExcess(operation: OperationDefinitionNode, fragment: FragmentByName, limits: OperationLimits) {
  const selections = countSelections(operation.selectionSet, fragment);
  // Fragments in a circle: there is a rule against them, and there is no end to measure.
  if (Number.isNaN(selections)) return [];
  if (selections > limits.selections) return [excess("selections", limits.selections, selections)];
  const { depth, aliases } = measure([operation.selectionSet], fragment);
  return [
    ...(depth > limits.depth ? [excess("depth", limits.depth, depth)] : []),
    ...(aliases > limits.aliases ? [excess("aliases", limits.aliases, aliases)] : []),
  ];
}

const MESSAGES = {
  selections: "selections, counted with its fragments written out",
  depth: "levels of fields",
  aliases: "names for one field side by side",
} as const;

function excess(limit: keyof OperationLimits, allowed: number, asked: number): LimitExceeded {
  const message = `The operation asks for ${asked} ${MESSAGES[limit]}; at most ${allowed} are allowed.`;
  return new LimitExceeded(message, { details: { limit, allowed, asked } });
}

/** Each fragment is counted once, however often it is spread, so chains of fragments cost nothing. NaN where fragments go in a circle. */
function countSelections(root: SelectionSetNode, fragment: FragmentByName): number {
  const counts = new Map<string, number>();
  const countFragment = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    counts.set(name, NaN);
    const count = countSet(fragment(name)?.selectionSet);
    counts.set(name, count);
    return count;
  };
  const countSet = (set: SelectionSetNode | undefined): number => {
    let count = 0;
    for (const node of set?.selections ?? []) {
      count += 1 + (node.kind === Kind.FRAGMENT_SPREAD ? countFragment(node.name.value) : countSet(node.selectionSet));
    }
    return Math.min(count, Number.MAX_SAFE_INTEGER);
  };
  return countSet(root);
}

/** Walks the operation as it would be executed, same response keys merged. Its steps are bounded by the selections counted before. */
function measure(sets: readonly SelectionSetNode[], fragment: FragmentByName): { depth: number; aliases: number } {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collectFields(set, fragment, byKey);
  const keysOf = new Map<string, number>();
  let deepest = 0;
  let aliases = 0;
  for (const fields of byKey.values()) {
    const name = fields[0]?.name.value ?? "";
    const keys = (keysOf.get(name) ?? 0) + 1;
    keysOf.set(name, keys);
    const inside = INTROSPECTION.has(name) ? [] : fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = measure(inside, fragment);
    deepest = Math.max(deepest, 1 + below.depth);
    aliases = Math.max(aliases, keys, below.aliases);
  }
  return { depth: deepest, aliases };
}

function collectFields(set: SelectionSetNode, fragment: FragmentByName, byKey: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const fields = byKey.get(key);
      if (fields) fields.push(node);
      else byKey.set(key, [node]);
    } else {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragment(node.name.value)?.selectionSet;
      if (inner) collectFields(inner, fragment, byKey);
    }
  }
}
