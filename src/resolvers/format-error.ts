import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { BadUserInput, InternalError, LimitExceeded, ServiceError, type ErrorDetails } from "../errors.js";
import { argumentOfLiteral, isValue } from "./argument-of-literal.js";

/** Codes that an answer may carry beside our own: those of the GraphQL server for requests that never became an operation. */
export const SERVER_CODES = [
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "NOT_FOUND",
] as const;

/** Longer messages are cut, in characters: a refused value is quoted whole by graphql-js, and once for each fault in it. */
const MAX_MESSAGE = 1000;

/** What the server's library says too briefly, with the way out. */
const HINTS: ReadonlyMap<string, string> = new Map([
  [
    "Operation batching disabled.",
    "A request holds one operation, not a list: one operation may ask for many root fields.",
  ],
]);

interface Verdict {
  readonly code: string;
  readonly message: string;
  readonly details?: ErrorDetails;
}

/**
 * Any failure as the client may see it: code, message, what the code promises (`argument`, `limit`, …), request id, and for an error of
 * GraphQL its path and locations. Whatever is neither a ServiceError nor the client's own doing is masked as INTERNAL_SERVER_ERROR.
 */
export function formatError(error: unknown, requestId: string): GraphQLFormattedError {
  const { code, message, details } = judge(error);
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  return {
    message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...details, code, requestId },
  };
}

function judge(error: unknown): Verdict {
  const own = serviceErrorIn(error);
  if (own) return own;
  if (error instanceof GraphQLError) {
    const verdict = error.path ? refusedArgument(error) : refusedRequest(error);
    if (verdict) return verdict;
  }
  return new InternalError(error);
}

function serviceErrorIn(error: unknown): ServiceError | undefined {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner instanceof ServiceError ? inner : undefined;
}

/** graphql-js refuses a variable that leaves a required argument without a value only once the field is reached. */
function refusedArgument(error: GraphQLError): Verdict | undefined {
  const argument = /^Argument "(\w+)" (?:of|has) /.exec(error.message)?.[1];
  const isFromGraphql = error.originalError instanceof GraphQLError;
  return argument && isFromGraphql ? new BadUserInput(argument, error.message) : undefined;
}

/** An error of a request that was not executed. */
function refusedRequest(error: GraphQLError): Verdict | undefined {
  const { message } = error;
  const code = codeOf(error);
  if (code === "BAD_USER_INPUT") return { code, message, details: argumentDetails(variablePath(message)) };
  const node = error.nodes?.[0];
  if (code === "GRAPHQL_VALIDATION_FAILED" && node && isValue(node)) {
    return { code: "BAD_USER_INPUT", message, details: argumentDetails(argumentOfLiteral(node)) };
  }
  if (!code || !(SERVER_CODES as readonly string[]).includes(code)) return undefined;
  return libraryLimit(message) ?? { code, message: HINTS.get(message) ?? message };
}

function codeOf({ extensions }: GraphQLError): string | undefined {
  if (typeof extensions.code === "string") return extensions.code;
  const status = (extensions.http as { status?: number } | undefined)?.status ?? 0;
  return status >= 400 && status < 500 ? "BAD_REQUEST" : undefined;
}

function argumentDetails(argument: string | undefined): ErrorDetails {
  return argument === undefined ? {} : { argument };
}

/** `$where.published.from` of a message about a variable. */
function variablePath(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  const inside = / at "(\w+[.[][^"]*)"; /.exec(message)?.[1];
  return variable && `$${inside ?? variable}`;
}

/** Limits that graphql-js keeps itself and reports as faults of the document. */
function libraryLimit(message: string): LimitExceeded | undefined {
  const tokens = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (tokens !== undefined) {
    const allowed = Number(tokens);
    const details = { limit: "tokens", allowed, askedAtLeast: allowed + 1 };
    return new LimitExceeded(`The document has more than ${allowed} tokens.`, { details });
  }
  if (message === "Validation aborted.") {
    return new LimitExceeded("The document repeats too many fields.", { details: { limit: "repetition" } });
  }
  if (message === "Maximum introspection depth exceeded") {
    return new LimitExceeded("The introspection is too deep.", { details: { limit: "introspection" } });
  }
  return undefined;
}
