import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { GraphQLError } from "graphql";
import { LimitExceeded } from "../errors.js";
import { reportError, scopeOfResponse } from "./request-scope.js";

/** Answers with one error in GraphQL's form and the status given. */
function answerError(response: Response, status: number, error: unknown): void {
  response.status(status).json({ errors: [reportError(error, scopeOfResponse(response))] });
}

const refusal = (code: "BAD_REQUEST" | "NOT_FOUND", message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** 404 for every path that nothing is served at. */
export const refuseUnknownPath: RequestHandler = (_request, response) => {
  answerError(response, 404, refusal("NOT_FOUND", "Nothing is served at this path; GraphQL is at /graphql."));
};

/** 415 for a body that is not JSON. */
export const refuseOtherMediaTypes: RequestHandler = (request, response, next) => {
  if (request.is("application/json") !== false) next();
  else answerError(response, 415, refusal("BAD_REQUEST", "The body must be of the type application/json."));
};

/** What body-parser and express tell about a request that they could not read. */
interface HttpFailure {
  readonly status?: number;
  readonly limit?: number;
  /** The length announced, in bytes. */
  readonly length?: number;
}

/** The last handler: whatever failed outside of GraphQL is answered as JSON, whatever NODE_ENV says. */
// Express knows a handler of failures by its four parameters.
// eslint-disable-next-line max-params
export const answerFailure: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) next(error);
  else {
    const { status = 500 } = error as HttpFailure;
    const isRefusal = status >= 400 && status < 500;
    answerError(response, isRefusal ? status : 500, isRefusal ? refusalFor(status, error as HttpFailure) : error);
  }
};

function refusalFor(status: number, { limit, length }: HttpFailure): Error {
  if (status === 413) {
    const asked = length === undefined ? { askedAtLeast: Number(limit) + 1 } : { asked: length };
    const message = `The body is larger than ${limit} bytes.`;
    return new LimitExceeded(message, { details: { limit: "body", allowed: limit, ...asked } });
  }
  if (status === 415) return refusal("BAD_REQUEST", "The body must be JSON in UTF-8, plain or compressed by gzip.");
  return refusal("BAD_REQUEST", "The request cannot be read: the body must be a JSON object, the address well-formed.");
}
