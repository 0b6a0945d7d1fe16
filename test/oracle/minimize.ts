import { type ASTNode, type DocumentNode, Kind, parse, print, validate, type GraphQLSchema, visit } from "graphql";

/** A document with the values of its variables. */
export interface Minimal {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What of a document may be left out, one at a time. */
const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

/**
 * The smallest question found that still differs: parts of the document are left out, one after another, as long as it stays valid and
 * `differs` says that the answers do. The variables keep their values.
 */
export async function minimize(
  schema: GraphQLSchema,
  question: Minimal,
  differs: (question: Minimal) => Promise<boolean>,
): Promise<Minimal> {
  let smallest = question;
  for (let part = 0; ;) {
    const text = without(parse(smallest.text), part);
    if (text === undefined) return smallest;
    const smaller = { ...smallest, text };
    if (isValid(schema, text) && (await differs(smaller))) smallest = smaller;
    else part++;
  }
}

/** The document without its n-th part that may be left out; undefined where it has no more. */
function without(document: DocumentNode, part: number): string | undefined {
  let index = 0;
  let isFound = false;
  const smaller: DocumentNode = visit(document, {
    enter(node: ASTNode) {
      if (isFound || !REMOVABLE.has(node.kind) || index++ !== part) return undefined;
      isFound = true;
      return null;
    },
  });
  return isFound ? print(withoutUnused(smaller)) : undefined;
}

/** The document without the variables and fragments that nothing in it names any longer. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
    FragmentSpread: ({ name }) => void used.add(name.value),
  });
  const smaller: DocumentNode = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
    FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
  });
  return print(smaller) === print(document) ? document : withoutUnused(smaller);
}

function isValid(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}
