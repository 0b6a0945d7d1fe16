import { GraphQLError, type ExecutionResult } from "graphql";
import { CURSOR_MARK } from "./pages.js";

/** Cursors of the service by those of the oracle, learnt by comparing answers. */
export class CursorBook {
  private readonly real = new Map<string, string>();
  private readonly lists = new Map<string, string[]>();

  learn(own: string, real: string): void {
    if (!this.real.has(own)) {
      const list = own.slice(CURSOR_MARK.length, own.indexOf(" ", CURSOR_MARK.length));
      this.lists.set(list, [...(this.lists.get(list) ?? []), own]);
    }
    this.real.set(own, real);
  }

  /** The service's cursor of the row that the oracle's cursor stands for. */
  realOf(own: string): string {
    return this.real.get(own) ?? "";
  }

  /** The oracle's cursors of lists whose name begins so. */
  known(list: string): readonly string[] {
    return [...this.lists].flatMap(([name, cursors]) => (name.startsWith(list) ? cursors : []));
  }
}

/** Where two answers differ first, and how; undefined where they say the same. Cursors are not compared but learnt. */
export function difference(real: ExecutionResult, expected: ExecutionResult, book: CursorBook): string | undefined {
  return (
    inValues({ real: errorsOf(real), expected: errorsOf(expected), at: "errors" }, book) ??
    inValues({ real: real.data ?? null, expected: expected.data ?? null, at: "data" }, book)
  );
}

interface Pair {
  readonly real: unknown;
  readonly expected: unknown;
  readonly at: string;
}

function inValues({ real, expected, at }: Pair, book: CursorBook): string | undefined {
  if (typeof expected === "string" && expected.startsWith(CURSOR_MARK)) {
    if (typeof real !== "string" || real === "") return told(at, real, "a cursor");
    book.learn(expected, real);
    return undefined;
  }
  if (!isObject(expected) || !isObject(real)) return Object.is(real, expected) ? undefined : told(at, real, expected);
  const keys = Object.keys(expected);
  if (Array.isArray(real) !== Array.isArray(expected) || Object.keys(real).join() !== keys.join())
    return told(at, real, expected);
  for (const key of keys) {
    const found = inValues({ real: real[key], expected: expected[key], at: `${at}.${key}` }, book);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const told = (at: string, real: unknown, expected: unknown): string =>
  `${at}: the service says ${JSON.stringify(real)}, the oracle ${JSON.stringify(expected)}`;

/** Which fields failed and by which code; messages are for people. */
function errorsOf({ errors = [] }: ExecutionResult): { at: string; code: unknown }[] {
  return errors
    .map((error) => ({ at: (error.path ?? []).join("."), code: codeOf(error) }))
    .sort((left, right) => (left.at < right.at ? -1 : 1));
}

function codeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return codeOf(error.originalError);
  const { code, extensions, message } = error as { code?: unknown; extensions?: { code?: unknown }; message?: string };
  return code ?? extensions?.code ?? message;
}
