import { Neo4jError } from "neo4j-driver";
import { DeadlineExceeded, GraphUnavailable, InternalError, LimitExceeded, ServiceError } from "../../errors.js";

/** What a second try may cure. Running out of memory calls itself transient too, but would only do so again. */
const TRANSIENT_CODES = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Transaction.ConstraintsChanged",
  "Neo.TransientError.Transaction.DeadlockDetected",
  "Neo.TransientError.Transaction.LockAcquisitionTimeout",
  "Neo.TransientError.Transaction.LockClientStopped",
  "Neo.TransientError.Transaction.Outdated",
]);

const TIMEOUT_CODES = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
]);

const MEMORY_CODES = new Set([
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
  "Neo.TransientError.General.TransactionOutOfMemoryError",
  "Neo.TransientError.General.OutOfMemoryError",
]);

const UNREACHABLE = "The graph database cannot be reached now.";

/** Codes after which the graph is away until somebody acts; not worth a second try. */
const UNUSABLE_CODES: ReadonlyMap<string, string> = new Map([
  // The driver's own word for having waited too long for a connection.
  ["N/A", UNREACHABLE],
  ["Neo.ClientError.Security.Unauthorized", "The graph database refused the user or the password of the service."],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "The graph database refused the user of the service for now."],
  ["Neo.ClientError.Security.CredentialsExpired", "The password of the service at the graph database has expired."],
  ["Neo.ClientError.Database.DatabaseNotFound", "The graph database has no database of the configured name."],
  ["Neo.ClientError.Transaction.Terminated", "The graph database stopped before it had answered."],
]);

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? String(error.code) : "");

/** Whether the same statement may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT_CODES.has(codeOf(error));
}

/**
 * The one place where errors of the driver become ours, by their code; the driver's stays as the cause, for the log alone. Errors that are ours
 * already pass unchanged.
 */
export function translateError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const code = codeOf(error);
  if (TIMEOUT_CODES.has(code)) return deadlineExceeded(error);
  if (MEMORY_CODES.has(code)) return tooMuchMemory(error);
  if (TRANSIENT_CODES.has(code)) return new GraphUnavailable(UNREACHABLE, { cause: error });
  const unusable = UNUSABLE_CODES.get(code);
  return unusable === undefined ? new InternalError(error) : new GraphUnavailable(unusable, { cause: error });
}

const tooMuchMemory = (cause: unknown) =>
  new LimitExceeded("The answer needs more memory than the graph database has for one request: ask for less at once.", {
    details: { limit: "memory" },
    cause,
  });

/** The graph did not answer in time; `cause` where the database itself says so. */
export function deadlineExceeded(cause?: unknown): DeadlineExceeded {
  return new DeadlineExceeded("The graph database did not answer in time.", { cause });
}

/** What the database says of a script that it cannot run, with line and column, for whoever wrote the script; else undefined. */
export function scriptFault(error: unknown): string | undefined {
  const cause = error instanceof InternalError ? error.cause : error;
  return cause instanceof Neo4jError ? cause.message : undefined;
}
