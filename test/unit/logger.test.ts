import { GraphQLError } from "graphql";
import { GraphUnavailable, InternalError } from "../../src/errors.js";
import { createLogger, describeFault } from "../../src/logger.js";

function linesOf(level: "debug" | "warn", write: (logger: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => void lines.push(line) }));
  return lines;
}

it("writes one JSON line for each event, with an ISO time and the level as a word", () => {
  const [line = ""] = linesOf("debug", (logger) => logger.info({ requestId: "r1" }, "request"));
  const event = JSON.parse(line) as Record<string, string>;
  expect(event).toEqual({ level: "info", time: event["time"], requestId: "r1", msg: "request" });
  expect(new Date(event["time"] ?? "").toISOString()).toBe(event["time"]);
});

it("leaves out what is below the level", () => {
  expect(linesOf("warn", (logger) => logger.info("request"))).toEqual([]);
});

describe("a failure in the log", () => {
  it("keeps the names, the codes and the frames of its causes, and our own words", () => {
    const driver = Object.assign(new Error("(:Article {title: 'secret'})"), { name: "Neo4jError", code: "Neo.X" });
    const fault = describeFault(new GraphUnavailable("The database cannot be reached.", { cause: driver }));
    expect(fault).toMatchObject({
      name: "GraphUnavailable",
      code: "GRAPH_UNAVAILABLE",
      message: "The database cannot be reached.",
      cause: { name: "Neo4jError", code: "Neo.X" },
    });
    expect(fault.frames[0]).toMatch(/^at .*logger\.test/);
  });

  it("keeps no message that may quote data, wherever in the chain, nor its lines in the stack", () => {
    const inner = new Error("secret title\n    at secret place (secret.ts:1:2)");
    const error = new GraphQLError("String cannot represent: secret", { originalError: new InternalError(inner) });
    const lines = linesOf("debug", (logger) => logger.error({ err: error }, "request"));
    expect(lines.join()).toContain("InternalError");
    expect(lines.join()).not.toContain("secret");
  });

  it("keeps the engine's message about a slip of ours", () => {
    expect(describeFault(new TypeError("x is not a function")).message).toBe("x is not a function");
  });

  it("ends a chain that goes in a circle", () => {
    const error = new Error("a");
    error.cause = error;
    expect(JSON.stringify(describeFault(error)).match(/"name"/g)).toHaveLength(6);
  });

  it("can be anything that was thrown", () => {
    expect(describeFault("secret")).toEqual({ name: "string", frames: [] });
  });
});
