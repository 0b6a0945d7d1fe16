import neo4j, { Neo4jError, type Driver } from "neo4j-driver";
import { DeadlineExceeded, GraphUnavailable, InternalError, LimitExceeded } from "../../src/errors.js";
import { withDeadline, withRetry } from "../../src/graph/database/deadline.js";
import { Graph } from "../../src/graph/database/graph.js";
import { withIntegers } from "../../src/graph/database/parameters.js";
import { scriptFault, translateError } from "../../src/graph/database/translate-error.js";

const driverError = (code: string) => new Neo4jError("words of the driver", code, "50N42", "words of the standard");
const DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected";
const OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

describe("the parameters of a statement", () => {
  it("carry whole numbers as integers, however deep, and leave the rest as it is", () => {
    const day = new neo4j.types.Date(2024, 3, 18);
    expect(withIntegers({ p: { a0: 1, a1: "x", a2: [2, 2.5, null], a3: { b: true } }, day })).toEqual({
      p: { a0: neo4j.int(1), a1: "x", a2: [neo4j.int(2), 2.5, null], a3: { b: true } },
      day,
    });
  });

  it("are a copy", () => {
    const given = { p: { a0: 1 } };
    withIntegers(given);
    expect(given).toEqual({ p: { a0: 1 } });
  });
});

describe("an error of the driver", () => {
  it.each([
    ["ServiceUnavailable", GraphUnavailable],
    ["SessionExpired", GraphUnavailable],
    ["N/A", GraphUnavailable],
    ["Neo.ClientError.Security.Unauthorized", GraphUnavailable],
    ["Neo.ClientError.Database.DatabaseNotFound", GraphUnavailable],
    ["Neo.TransientError.General.DatabaseUnavailable", GraphUnavailable],
    [DEADLOCK, GraphUnavailable],
    ["Neo.ClientError.Transaction.TransactionTimedOut", DeadlineExceeded],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", DeadlineExceeded],
    ["Neo.ClientError.Statement.SyntaxError", InternalError],
    ["Neo.ClientError.Statement.AccessMode", InternalError],
    [OUT_OF_MEMORY, LimitExceeded],
  ])("%s becomes ours, with the driver's own words in the cause alone", (code, expected) => {
    const cause = driverError(code);
    const error = translateError(cause);
    expect(error).toBeInstanceOf(expected);
    expect(error.cause).toBe(cause);
    expect(error.message).not.toContain("words of");
  });

  it("passes unchanged where it is ours already", () => {
    const ours = new DeadlineExceeded("late");
    expect(translateError(ours)).toBe(ours);
  });

  it("lets the writer of a script see what the database said of it", () => {
    const fault = translateError(driverError("Neo.ClientError.Statement.SyntaxError"));
    expect(scriptFault(fault)).toBe("words of the driver");
    expect(scriptFault(translateError(driverError("ServiceUnavailable")))).toBeUndefined();
  });
});

describe("a deadline", () => {
  it("ends a wait that would never end, and tells the work to let go", async () => {
    let signal: AbortSignal | undefined;
    const startedAt = Date.now();
    await expect(
      withDeadline(50, (expired) => {
        signal = expired;
        return new Promise(() => {});
      }),
    ).rejects.toBeInstanceOf(DeadlineExceeded);
    expect(Date.now() - startedAt).toBeLessThan(500);
    expect(signal?.aborted).toBe(true);
  });

  it("gives what the work gives in time", async () => {
    await expect(withDeadline(1000, async () => 7)).resolves.toBe(7);
  });
});

const failing = (times: number, code: string) => {
  let tries = 0;
  const attempt = async () => {
    tries += 1;
    if (tries <= times) throw driverError(code);
    return tries;
  };
  return { attempt, tries: () => tries };
};
const never = new AbortController().signal;

describe("a second try", () => {
  it("follows a transient failure, three times at most", async () => {
    await expect(withRetry(never, failing(3, DEADLOCK).attempt)).resolves.toBe(4);
    const hopeless = failing(9, DEADLOCK);
    await expect(withRetry(never, hopeless.attempt)).rejects.toMatchObject({ code: DEADLOCK });
    expect(hopeless.tries()).toBe(4);
  });

  it.each([OUT_OF_MEMORY, "Neo.ClientError.Statement.SyntaxError"])("never follows %s", async (code) => {
    const once = failing(1, code);
    await expect(withRetry(never, once.attempt)).rejects.toMatchObject({ code });
    expect(once.tries()).toBe(1);
  });

  it("does not begin after the deadline", async () => {
    const late = failing(9, DEADLOCK);
    await expect(withDeadline(20, (expired) => withRetry(expired, late.attempt))).rejects.toBeInstanceOf(
      DeadlineExceeded,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(late.tries()).toBe(1);
  });
});

describe("the graph", () => {
  const settings = { uri: "bolt://127.0.0.1:1", credentials: undefined, database: "neo4j", deadlineMs: 1000 };

  it("gives every statement a timeout, reads in a reading session, and tells of each try", async () => {
    const seen: unknown[] = [];
    let failures = 1;
    const session = (config: unknown) => ({
      run: (text: string, _parameters: unknown, options: unknown) => {
        seen.push([text, config, options]);
        return {
          subscribe: ({ onError, onCompleted, onNext }: Record<string, (value?: unknown) => void>) => {
            failures -= 1;
            if (failures >= 0) return onError?.(driverError("SessionExpired"));
            onNext?.({ values: () => [1, "x"].values() });
            onCompleted?.();
          },
        };
      },
      close: async () => {},
    });
    const told: string[] = [];
    const driver = { session, close: async () => {} } as unknown as Driver;
    const graph = new Graph(settings, { createDriver: () => driver, onStatement: (text) => told.push(text) });

    await expect(graph.read("RETURN 1, 'x'")).resolves.toEqual([1, "x"]);
    const once = ["RETURN 1, 'x'", { database: "neo4j", defaultAccessMode: "READ" }, { timeout: 1000 }];
    expect(seen).toEqual([once, once]);
    expect(told).toEqual(["RETURN 1, 'x'", "RETURN 1, 'x'"]);
  });
});
