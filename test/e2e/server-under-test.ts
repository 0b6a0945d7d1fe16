import { setTimeout as sleep } from "node:timers/promises";
import type { GraphQLScalarType } from "graphql";
import { buildSchema, Kind, type GraphQLSchema } from "graphql";
import { parseConfig } from "../../src/config.js";
import { BadUserInput, GraphUnavailable } from "../../src/errors.js";
import { createLogger } from "../../src/logger.js";
import type { Example } from "../../src/server/examples.js";
import { createServer, type GraphqlServer } from "../../src/server/create-server.js";

/** Text that must never be seen outside of the process. */
export const SECRET = "mật khẩu của cơ sở dữ liệu";

const SDL = `
  scalar Date
  type Query {
    item(id: ID): Item
    items(first: Int = 20, on: Date, where: ItemWhere): [Item!]
    required(first: Int! = 3): Int
    slow(ms: Int!): String
    requestId: String
    broken: String
    away: String
    ambiguous(name: String): Item
  }
  type Item { id: ID! name: String item: Item items(first: Int = 20): [Item!] }
  input ItemWhere { name: String published: Range or: [ItemWhere!] }
  input Range { from: Date to: Date }
`;

const dateText = (value: unknown): string => {
  if (typeof value === "string" && new Date(value).toISOString().startsWith(value)) return value;
  throw new TypeError("a day is written YYYY-MM-DD");
};

/** A small schema with every way of failing; `calls` tells which root fields were reached. */
function schemaUnderTest(calls: string[]): GraphQLSchema {
  const schema = buildSchema(SDL);
  const item = { id: "1", name: "Lào Cai" };
  const roots: Record<string, (args: Record<string, unknown>, context: { requestId: string }) => unknown> = {
    item: () => item,
    items: () => [item],
    required: ({ first }) => first,
    slow: ({ ms }) => sleep(Number(ms), "done", { ref: false }),
    requestId: (_args, { requestId }) => requestId,
    broken: () => {
      throw new Error(SECRET);
    },
    away: () => {
      throw new GraphUnavailable("The database cannot be reached.", { cause: new Error(SECRET) });
    },
    ambiguous: () => {
      throw new BadUserInput("name", "Two bear this name.", { candidates: [{ id: "1" }, { id: "2" }] });
    },
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, args, context) => {
      calls.push(field.name);
      return roots[field.name]?.(args, context as { requestId: string });
    };
  }
  const date = schema.getType("Date") as GraphQLScalarType;
  date.parseValue = dateText;
  date.parseLiteral = (node) => dateText(node.kind === Kind.STRING ? node.value : undefined);
  return schema;
}

/** One line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** What the server under test offers to browsers. */
const OFFERED: readonly Example[] = [
  { name: "01-a", title: { vi: "Tên gì?", en: "What name?" }, document: "{ item { name } }" },
  {
    name: "02-b",
    title: { vi: 'Mã <1> & "2"?', en: "Which id?" },
    document: "query ($id: ID) { item(id: $id) { id } }",
    variables: { id: "b" },
  },
];

/** A server on a free port of loopback with what a test may look at or turn. */
export interface ServerUnderTest {
  readonly server: GraphqlServer;
  readonly url: URL;
  readonly calls: string[];
  readonly lines: LogLine[];
  /** How readiness is found out; a test may replace it. */
  readiness: () => Promise<boolean>;
}

/** Starts {@link ServerUnderTest}; `variables` are those of the environment. */
export async function startServer(
  variables: Readonly<Record<string, string>> = {},
  graceMs = 2_000,
): Promise<ServerUnderTest> {
  const calls: string[] = [];
  const lines: LogLine[] = [];
  const found = { readiness: async () => true };
  const server = await createServer({
    schema: schemaUnderTest(calls),
    contextFor: ({ requestId }) => ({ requestId }),
    isReady: () => found.readiness(),
    logger: createLogger("debug", { write: (line) => void lines.push(JSON.parse(line) as LogLine) }),
    config: parseConfig({ PORT: "0", ...variables }),
    graceMs,
    examples: OFFERED,
  });
  return Object.assign(found, { server, url: await server.listen(), calls, lines });
}

/** One server for all tests of a file: `take` is given it before them; what was called and logged is forgotten before each. */
export function serveTests(take: (service: ServerUnderTest) => void): void {
  let service: ServerUnderTest;
  beforeAll(async () => take((service = await startServer())));
  afterAll(() => service.server.stop());
  beforeEach(() => {
    service.calls.length = 0;
    service.lines.length = 0;
  });
}

/** Headers of a client that sends JSON, and of a browser that opens a page. */
export const JSON_TYPE = { "content-type": "application/json" };
export const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

/** What a client reads from an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly locations?: readonly unknown[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** Sends one request and reads its answer, which must be JSON. */
export async function send(url: URL, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}

/** Sends one GraphQL request by POST. */
export function ask(url: URL, query: string, rest: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  return send(url, { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query, ...rest }) });
}

/** The log's line of a request, which is written once its answer has gone out. */
export async function lineOf({ lines }: ServerUnderTest, requestId: string | null): Promise<LogLine> {
  for (let tries = 0; tries < 100; tries++) {
    const line = lines.find((each) => each["requestId"] === requestId);
    if (line) return line;
    await sleep(10);
  }
  throw new Error("The request was not logged.");
}
