/** Every code that an answer may carry in `extensions.code`, apart from Apollo's own for parsing and persisted queries. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "LIMIT_EXCEEDED"
  | "CONFLICT"
  | "DEADLINE_EXCEEDED"
  | "GRAPH_UNAVAILABLE"
  | "INTERNAL_SERVER_ERROR";

/** What stands beside a code: the argument at fault, what is allowed, candidates with their ids, a limit and the amount asked. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A failure with a message that may be shown to whoever asked. Anything else that is thrown is masked at the boundary.
 * `cause` is for the log alone; `retryable` says whether the same request may succeed later.
 */
export abstract class ServiceError extends Error {
  abstract readonly code: ErrorCode;
  readonly retryable: boolean = false;
  readonly details: ErrorDetails;

  constructor(message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.details = options.details ?? {};
  }
}

/** An argument that cannot be used; `argument` names it and the message says what is allowed. */
export class BadUserInput extends ServiceError {
  readonly code = "BAD_USER_INPUT";

  constructor(argument: string, message: string, details: ErrorDetails = {}) {
    super(message, { details: { argument, ...details } });
  }
}

/** A request past a limit: names the limit and the amount asked. */
export class LimitExceeded extends ServiceError {
  readonly code = "LIMIT_EXCEEDED";
}

/** The graph is not in the state that the command needs, such as an edited migration. */
export class Conflict extends ServiceError {
  readonly code = "CONFLICT";
}

/** The database did not answer in the time given. */
export class DeadlineExceeded extends ServiceError {
  readonly code = "DEADLINE_EXCEEDED";
  override readonly retryable = true;
}

/** The database cannot be reached, or is not ready. */
export class GraphUnavailable extends ServiceError {
  readonly code = "GRAPH_UNAVAILABLE";
  override readonly retryable = true;
}

/** A fault of ours; the message never says more than that. */
export class InternalError extends ServiceError {
  readonly code = "INTERNAL_SERVER_ERROR";

  constructor(cause: unknown) {
    super("The service met a fault of its own.", { cause });
  }
}
