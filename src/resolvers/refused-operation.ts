import { GraphQLError } from "graphql";
import type { LimitExceeded } from "../errors.js";

/** A refusal of the whole operation, as the GraphQL server is to be told of it: it answers with the HTTP status 400, and shows nothing of that. */
export function refusedOperation(limit: LimitExceeded): GraphQLError {
  return new GraphQLError(limit.message, { originalError: limit, extensions: { http: { status: 400 } } });
}
