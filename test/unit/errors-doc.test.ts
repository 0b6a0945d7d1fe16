import { readFileSync } from "node:fs";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { parseConfig } from "../../src/config.js";
import * as errors from "../../src/errors.js";
import { SERVER_CODES } from "../../src/resolvers/format-error.js";

/** The rows of a document's only table, as cells without the marks of code. */
function rowsOf(path: string): string[][] {
  const lines = readFileSync(path, "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`([^`]*)`$/, "$1")),
  );
}

const firstCells = (path: string): string[] => rowsOf(path).map(([cell = ""]) => cell);

/** One of each class; a new class that is not made here is missing from the list below. */
const ours = Object.values(errors)
  .filter((value) => value !== errors.ServiceError)
  .map((Class) => new (Class as new (first: string, second: string) => errors.ServiceError)("x", "y").code);

/** The compiler refuses this where it does not name exactly the codes of the type. */
const declared: Record<errors.ErrorCode, true> = {
  BAD_USER_INPUT: true,
  LIMIT_EXCEEDED: true,
  CONFLICT: true,
  DEADLINE_EXCEEDED: true,
  GRAPH_UNAVAILABLE: true,
  INTERNAL_SERVER_ERROR: true,
};

describe("docs/errors.md", () => {
  it("has one row for each code that an answer may carry, and no other", () => {
    expect(firstCells("docs/errors.md").toSorted()).toEqual([...ours, ...SERVER_CODES].toSorted());
  });

  it("rests on a class for each declared code", () => {
    expect(ours.toSorted()).toEqual(Object.keys(declared).toSorted());
  });

  it("leaves out none of Apollo's codes but the one for servers without persisted queries", () => {
    const known = new Set<string>([...ours, ...SERVER_CODES]);
    const missing = Object.values(ApolloServerErrorCode).filter((code) => !known.has(code));
    expect(missing).toEqual(["PERSISTED_QUERY_NOT_SUPPORTED"]);
  });

  it("says in every row what the code means, its status and whether to try again", () => {
    const incomplete = rowsOf("docs/errors.md").filter(([, meaning, , status, retry]) => !meaning || !status || !retry);
    expect(incomplete).toEqual([]);
  });
});

describe("docs/configuration.md", () => {
  const rows = rowsOf("docs/configuration.md");

  it("has one row for each variable that is read, and no other", () => {
    const source = readFileSync("src/config.ts", "utf8");
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(10);
    expect(rows.map(([name]) => name).toSorted()).toEqual(read.toSorted());
  });

  it("gives the defaults that the code has: writing them out changes nothing", () => {
    const written = Object.fromEntries(rows.map(([name = "", value]) => [name, value]));
    expect(parseConfig(written)).toEqual(parseConfig({}));
  });

  it("gives a default for everything that has a value without being set", () => {
    const without = rows.filter(([, value]) => !value).map(([name]) => name);
    const optional = ["NODE_ENV", "NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_PASSWORD_FILE", "CORS_ORIGINS"];
    expect(without).toEqual(optional);
  });
});
