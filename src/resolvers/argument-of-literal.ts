import { Kind, TokenKind, type ASTNode, type Token } from "graphql";

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** Whether a node of a document is a literal value. */
export function isValue(node: ASTNode): boolean {
  return VALUES.has(node.kind);
}

/**
 * The argument that holds a literal, with the input fields on the way to it: `first`, `where.published.from`, or `$day.from` for the
 * default of a variable. A node of a document has no parent, so this walks its tokens backwards. Undefined where the document was parsed
 * without locations.
 */
export function argumentOfLiteral(node: ASTNode): string | undefined {
  const names: string[] = [];
  /** Whether the name before the next colon holds the literal; false among its elder siblings. */
  let isHolder = true;
  let token = node.loc?.startToken.prev;
  while (token && token.kind !== TokenKind.PAREN_L) {
    if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.BRACKET_L) isHolder = true;
    else if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.BRACKET_R) token = openingOf(token);
    else if (isHolder && (token.kind === TokenKind.COLON || token.kind === TokenKind.EQUALS)) {
      names.unshift(token.kind === TokenKind.COLON ? nameBefore(token) : variableBefore(token));
      isHolder = false;
    }
    token = token.prev;
  }
  return names.length > 0 ? names.join(".") : undefined;
}

/** The bracket that opens what this one closes. */
function openingOf(closing: Token): Token {
  let token = closing;
  let open = 1;
  while (open > 0 && token.prev) {
    token = token.prev;
    if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.BRACKET_R) open++;
    if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.BRACKET_L) open--;
  }
  return token;
}

/** `from` of `from: …`; a comment may stand between. */
function nameBefore(colon: Token): string {
  let token = colon.prev;
  while (token && token.kind !== TokenKind.NAME) token = token.prev;
  return token?.value ?? "";
}

/** `$day` of `$day: Date = …`. */
function variableBefore(equals: Token): string {
  let token = equals;
  while (token.prev && token.kind !== TokenKind.DOLLAR) token = token.prev;
  return `$${token.next?.value ?? ""}`;
}
