import { buildSchema, execute, GraphQLError, parse, validate, type GraphQLFormattedError } from "graphql";
import { BadUserInput, GraphUnavailable } from "../../src/errors.js";
import { formatError } from "../../src/resolvers/format-error.js";

const schema = buildSchema(`
  directive @asOf(day: Int) on FIELD
  enum Kind { CITY }
  type Query { items(first: Int, ids: [Int!], kind: Kind, where: Where): Int required(first: Int! = 3): Int name: String! }
  input Where { name: String published: Range or: [Where!] }
  input Range { from: Int! to: Int }
`);

/** As Apollo Server hands over an error that it gave a code. */
const withCode = (code: string, error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, originalError: error, extensions: { code } });

function refusalOf(document: string): GraphQLFormattedError {
  const [error] = validate(schema, parse(document));
  if (!error) throw new Error("The document is valid.");
  return formatError(withCode("GRAPHQL_VALIDATION_FAILED", error), "r1");
}

async function failureOf(document: string, variableValues = {}, rootValue = {}): Promise<GraphQLError> {
  const { errors } = await execute({ schema, document: parse(document), variableValues, rootValue });
  if (!errors?.[0]) throw new Error("Nothing failed.");
  return errors[0];
}

describe("an error of ours", () => {
  it("shows its code, its message, its details and the request id, and keeps its cause to itself", () => {
    const cause = new Error("bolt://secret");
    expect(formatError(new GraphUnavailable("The database cannot be reached.", { cause }), "r1")).toEqual({
      message: "The database cannot be reached.",
      extensions: { code: "GRAPH_UNAVAILABLE", requestId: "r1" },
    });
  });

  it("keeps the path and the locations of the field that it was thrown in", async () => {
    const refuse = () => {
      throw new BadUserInput("first", "At most 100.", { candidates: ["a"] });
    };
    const error = await failureOf("{\n  many: items }", {}, { items: refuse });
    expect(formatError(error, "r1")).toEqual({
      message: "At most 100.",
      path: ["many"],
      locations: [{ line: 2, column: 3 }],
      extensions: { code: "BAD_USER_INPUT", argument: "first", candidates: ["a"], requestId: "r1" },
    });
  });

  it("cannot replace the code or the request id by its details", () => {
    const details = { code: "OK", requestId: "forged", argument: "other" };
    const { extensions } = formatError(new BadUserInput("first", "No.", details), "r1");
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", requestId: "r1" });
  });
});

describe("whatever else is thrown", () => {
  const masked = { code: "INTERNAL_SERVER_ERROR", requestId: "r1" };

  it.each([
    ["an error of the language", new TypeError("secret")],
    ["a string", "secret"],
    ["nothing", undefined],
    ["an error of GraphQL without a code", new GraphQLError("secret")],
    ["an error with a code that is not ours", new GraphQLError("secret", { extensions: { code: "SECRET" } })],
  ])("is masked: %s", (_what, thrown) => {
    const answer = formatError(thrown, "r1");
    expect(answer.extensions).toEqual(masked);
    expect(JSON.stringify(answer).toLowerCase()).not.toContain("secret");
  });

  it("is masked in a field, whatever code it claims, and the path stays", async () => {
    const claim = () => {
      throw new GraphQLError("secret", { extensions: { code: "BAD_REQUEST" } });
    };
    const answer = formatError(await failureOf("{ items }", {}, { items: claim }), "r1");
    expect(answer).toMatchObject({ path: ["items"], extensions: masked });
    expect(answer.message).not.toContain("secret");
  });

  it("is masked where a field that must have a value has none", async () => {
    expect(formatError(await failureOf("{ name }"), "r1").extensions).toEqual(masked);
  });
});

describe("a literal that its type refuses", () => {
  it.each([
    ["{ items(first: 2147483648) }", "first"],
    ['{ items(kind: CITY, first: "ten") }', "first"],
    ["{ items(kind: TOWN) }", "kind"],
    ["{ items(ids: [1, 2.5]) }", "ids"],
    ["{ items(ids: [1, 2, null]) }", "ids"],
    ["{ items(where: { published: { to: 1, from: true } }) }", "where.published.from"],
    ["{ items(where: { name: 5, published: { from: 1 } }) }", "where.name"],
    ['{ items(where: { or: [{ name: "a" }, { published: { from: 1, to: 0.5 } }] }) }', "where.or.published.to"],
    ["{ items(where: { published: {} }) }", "where.published"],
    ['{ a: items(first: 1) @asOf(day: "x") }', "day"],
    ["{ items(first # why\n : # not\n 1.5) }", "first"],
    ["query ($day: Int = 1.5) { items(first: $day) }", "$day"],
    [
      "query ($a: [Int!] = [1], $w: Where = { published: { from: 1.5 } }) { items(ids: $a, where: $w) }",
      "$w.published.from",
    ],
  ])("is bad input that names the argument: %s", (document, argument) => {
    const { extensions } = refusalOf(document);
    expect(extensions).toEqual({ code: "BAD_USER_INPUT", argument, requestId: "r1" });
  });

  it("is told apart from a document that does not fit the schema", () => {
    expect(refusalOf("{ itms }").extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED", requestId: "r1" });
    expect(refusalOf("{ items(where: { nme: 1 }) }").extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("is bad input also where the document has no locations, then without the argument", () => {
    const [error] = validate(schema, parse("{ items(first: 1.5) }", { noLocation: true }));
    const answer = formatError(withCode("GRAPHQL_VALIDATION_FAILED", error as GraphQLError), "r1");
    expect(answer.extensions).toEqual({ code: "BAD_USER_INPUT", requestId: "r1" });
  });
});

describe("a variable that cannot be used", () => {
  it.each([
    ["query ($n: Int) { items(first: $n) }", { n: 2 ** 31 }, "$n"],
    ["query ($n: Int!) { items(first: $n) }", {}, "$n"],
    ["query ($w: Where) { items(where: $w) }", { w: { published: { from: "x" } } }, "$w.published.from"],
    ["query ($w: Where) { items(where: $w) }", { w: { or: [{ name: "a" }, { name: 5 }] } }, "$w.or[1].name"],
  ])("is named with the way to the fault: %s", async (document, variables, argument) => {
    const error = withCode("BAD_USER_INPUT", await failureOf(document, variables));
    expect(formatError(error, "r1").extensions).toEqual({ code: "BAD_USER_INPUT", argument, requestId: "r1" });
  });

  it("names the argument where it leaves a required one without a value", async () => {
    const error = await failureOf("query ($n: Int) { required(first: $n) }", { n: null });
    expect(formatError(error, "r1")).toMatchObject({
      path: ["required"],
      extensions: { code: "BAD_USER_INPUT", argument: "first", requestId: "r1" },
    });
  });
});

describe("an error of the GraphQL server", () => {
  it("keeps its message and its code", () => {
    const error = withCode("GRAPHQL_PARSE_FAILED", new GraphQLError("Syntax Error: Unexpected <EOF>."));
    expect(formatError(error, "r1")).toEqual({
      message: "Syntax Error: Unexpected <EOF>.",
      extensions: { code: "GRAPHQL_PARSE_FAILED", requestId: "r1" },
    });
  });

  it("is a bad request where it has no code but says that the client is at fault", () => {
    const error = new GraphQLError("provided sha does not match query", { extensions: { http: { status: 400 } } });
    expect(formatError(error, "r1")).toMatchObject({
      message: "provided sha does not match query",
      extensions: { code: "BAD_REQUEST" },
    });
  });

  it("is a limit where graphql-js gave up on the size of the document", () => {
    let thrown: unknown;
    try {
      parse("{ a b c d e }", { maxTokens: 5 });
    } catch (error) {
      thrown = error;
    }
    const { extensions } = formatError(withCode("GRAPHQL_PARSE_FAILED", thrown as GraphQLError), "r1");
    const limit = { limit: "tokens", allowed: 5, askedAtLeast: 6 };
    expect(extensions).toEqual({ code: "LIMIT_EXCEEDED", ...limit, requestId: "r1" });
  });

  it("is a limit where graphql-js gave up on comparing fields or on deep introspection", () => {
    const lists = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
    expect(refusalOf(lists).extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "introspection" });
    const repeated = `{ ${"items(first: 1) ".repeat(3000)} }`;
    expect(refusalOf(repeated).extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "repetition" });
  });
});

it("cuts a message that quotes a huge value", () => {
  const { message } = refusalOf(`{ items(first: "${"x".repeat(100_000)}") }`);
  expect(message).toHaveLength(1001);
});
