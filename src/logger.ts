import { GraphQLError } from "graphql";
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from "pino";
import type { Config } from "./config.js";
import { ServiceError } from "./errors.js";

/** What the log keeps of a failure: the chain of its causes, outermost first, without the data that messages may quote. */
export interface LoggedFault {
  readonly name: string;
  /** The code of a ServiceError, of Node or of the database. */
  readonly code?: string;
  /** Only where the engine wrote it or we did. */
  readonly message?: string;
  /** `at …` lines of the stack, innermost first. */
  readonly frames: readonly string[];
  readonly cause?: LoggedFault;
}

const MAX_FRAMES = 20;
const MAX_CAUSES = 5;

/** Errors whose messages name code, never data: the engine's about a slip of ours. */
const ENGINE_ERRORS: readonly unknown[] = [TypeError, ReferenceError];

/**
 * JSON lines, one event each, with ISO times; an error under `err` is written as {@link LoggedFault}.
 * `destination` is standard output where none is given.
 */
export function createLogger(level: Config["logLevel"], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeFault(error) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * An error as the log may hold it. Messages of libraries quote values (a field's text, a piece of a statement), so only the names, the
 * codes and the frames of their errors are kept.
 */
export function describeFault(error: unknown, causesLeft = MAX_CAUSES): LoggedFault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const cause = error instanceof GraphQLError ? error.originalError : error.cause;
  return {
    name: error.name,
    ...("code" in error && typeof error.code === "string" && { code: error.code }),
    ...(hasSafeMessage(error) && { message: error.message }),
    frames: framesOf(error),
    ...(cause !== undefined && cause !== null && causesLeft > 0 && { cause: describeFault(cause, causesLeft - 1) }),
  };
}

function hasSafeMessage(error: Error): boolean {
  return error instanceof ServiceError || ENGINE_ERRORS.includes(error.constructor);
}

/** The stack repeats the message, which may look like a frame itself. */
function framesOf({ stack = "", message }: Error): string[] {
  const afterMessage = stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  const lines = stack
    .slice(afterMessage)
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, MAX_FRAMES);
}
