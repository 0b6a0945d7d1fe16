import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { formatError } from "../resolvers/format-error.js";

/** What is known of one HTTP request, for its answer and for its one line in the log. */
export interface RequestScope {
  readonly requestId: string;
  operation?: string;
  readonly codes: Set<string>;
  /** The first failure that was masked. */
  fault?: unknown;
}

const SANE_ID = /^[\w.-]{1,64}$/;
const MAX_LOGGED = 100;

const scopes = new AsyncLocalStorage<RequestScope>();
const scopeOf = new WeakMap<Response, RequestScope>();

/**
 * Gives the request an id, the client's own where it is sane, and returns it as `x-request-id`; when the answer has gone out, or the
 * client has gone away, writes one line: never a header, a query, a variable or an answer.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const offered = request.get("x-request-id") ?? "";
    const requestId = SANE_ID.test(offered) ? offered : randomUUID();
    const scope: RequestScope = { requestId, codes: new Set() };
    scopeOf.set(response, scope);
    response.setHeader("x-request-id", requestId);
    const startedAt = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const line = {
        requestId,
        method,
        path: path.slice(0, MAX_LOGGED),
        status: response.statusCode,
        durationMs: Math.round(performance.now() - startedAt),
        ...(scope.operation && { operation: scope.operation.slice(0, MAX_LOGGED) }),
        ...(scope.codes.size > 0 && { codes: [...scope.codes] }),
        ...(!response.writableFinished && { aborted: true }),
        ...(scope.fault !== undefined && { err: scope.fault }),
      };
      logger[levelOf(path, scope)](line, "request");
    });
    next();
  };
}

function levelOf(path: string, { fault }: RequestScope): "debug" | "info" | "error" {
  if (fault !== undefined) return "error";
  return path.startsWith("/health/") ? "debug" : "info";
}

/** Makes {@link currentScope} known to everything that the request does from here on. */
export const enterScope: RequestHandler = (_request, response, next) => scopes.run(scopeOfResponse(response), next);

/** The scope of the request that is being answered; one without an id outside of any. */
export function currentScope(): RequestScope {
  return scopes.getStore() ?? { requestId: "", codes: new Set() };
}

/** The scope that {@link logRequests} made for this answer. */
export function scopeOfResponse(response: Response): RequestScope {
  return scopeOf.get(response) ?? currentScope();
}

/** {@link formatError} for one request; what it decides is kept for the log. */
export function reportError(error: unknown, scope: RequestScope): GraphQLFormattedError {
  const answer = formatError(error, scope.requestId);
  const code = String(answer.extensions?.["code"]);
  scope.codes.add(code);
  if (code === "INTERNAL_SERVER_ERROR") scope.fault ??= error;
  return answer;
}
