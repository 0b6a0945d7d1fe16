import {
  ask,
  BROWSER,
  JSON_TYPE,
  lineOf,
  SECRET,
  send,
  serveTests,
  type ServerUnderTest,
} from "./server-under-test.js";

let service: ServerUnderTest;
serveTests((started) => (service = started));

const pathUrl = (path: string): URL => new URL(path, service.url);

describe("an error", () => {
  const post = (body: string, headers: Record<string, string> = JSON_TYPE) => ({ method: "POST", headers, body });
  const cases: [string, string, RequestInit, number, string][] = [
    ["malformed JSON", "/graphql", post('{"query": "{ item'), 400, "BAD_REQUEST"],
    ["JSON that is no object", "/graphql", post("5"), 400, "BAD_REQUEST"],
    ["no query", "/graphql", post("{}"), 400, "BAD_REQUEST"],
    ["no body", "/graphql", { method: "POST" }, 415, "BAD_REQUEST"],
    ["several operations at once", "/graphql", post('[{"query":"{ item { id } }"}]'), 400, "BAD_REQUEST"],
    ["another media type", "/graphql", post("<query/>", { "content-type": "application/xml" }), 415, "BAD_REQUEST"],
    ["a form of a foreign page", "/graphql", post("query=1", { "content-type": "text/plain" }), 415, "BAD_REQUEST"],
    [
      "another charset",
      "/graphql",
      post("{}", { "content-type": "application/json;charset=latin1" }),
      415,
      "BAD_REQUEST",
    ],
    ["an unknown packing", "/graphql", post("{}", { ...JSON_TYPE, "content-encoding": "zip" }), 415, "BAD_REQUEST"],
    ["another method", "/graphql", { method: "DELETE", headers: JSON_TYPE }, 405, "BAD_REQUEST"],
    ["an unknown path", "/grafql", {}, 404, "NOT_FOUND"],
    ["a path below a known one", "/graphql/x", { headers: BROWSER }, 404, "NOT_FOUND"],
    ["an address that cannot be read", "/health/%ff", {}, 404, "NOT_FOUND"],
    ["no GraphQL", "/graphql", post('{"query":"{ item"}'), 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "/graphql", post('{"query":"{ itm }"}'), 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "an unknown operation",
      "/graphql",
      post('{"query":"query A { away }","operationName":"B"}'),
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "an impossible day",
      "/graphql",
      post('{"query":"{ items(on: \\"2026-02-30\\") { id } }"}'),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "a number past 31 bits",
      "/graphql",
      post('{"query":"{ items(first: 2147483648) { id } }"}'),
      400,
      "BAD_USER_INPUT",
    ],
    ["a failing field", "/graphql", post('{"query":"{ away }"}'), 200, "GRAPH_UNAVAILABLE"],
    ["a fault of ours", "/graphql", post('{"query":"{ broken }"}'), 200, "INTERNAL_SERVER_ERROR"],
  ];

  it.each(cases)(
    "is JSON with a code and the request id, and reaches no field unless it comes from one: %s",
    async (...each) => {
      const [, path, init, status, code] = each;
      const answer = await send(pathUrl(path), init);
      expect(answer.status).toBe(status);
      expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
      expect(answer.body.errors).toHaveLength(1);
      const [error] = answer.body.errors ?? [];
      expect(error?.message).toMatch(/\S/);
      expect(error?.extensions).toMatchObject({ code, requestId: answer.headers.get("x-request-id") });
      expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|at .*\.[jt]s/);
      if (status !== 200) expect(service.calls).toEqual([]);
      expect(await lineOf(service, answer.headers.get("x-request-id"))).toMatchObject({ status, codes: [code] });
    },
  );

  it("names the argument whose literal is refused", async () => {
    const { body } = await ask(service.url, '{ items(where: { published: { from: "2026-02-30" } }) { id } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({ argument: "where.published.from" });
    expect(body.errors?.[0]?.message).toContain("2026-02-30");
  });

  it("names the variable that is refused", async () => {
    const query = "query ($where: ItemWhere) { items(where: $where) { id } }";
    const variables = { where: { published: { from: "2026-02-30" } } };
    const { status, body } = await ask(service.url, query, { variables });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "$where.published.from",
    });
  });

  it("tells of a few faults of the variables, however many there are", async () => {
    const query = "query ($where: ItemWhere) { items(where: $where) { id } }";
    const where = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, "x".repeat(1000)]));
    const { body } = await ask(service.url, query, { variables: { where } });
    expect(JSON.stringify(body).length).toBeLessThan(20_000);
  });

  it("fails its own root alone, with its path and what helps", async () => {
    const { body } = await ask(service.url, '{ one: ambiguous(name: "Hà") { id } two: item { id } }');
    expect(body.data).toEqual({ one: null, two: { id: "1" } });
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: "Two bear this name.",
        path: ["one"],
        extensions: expect.objectContaining({ argument: "name", candidates: [{ id: "1" }, { id: "2" }] }) as object,
      }),
    ]);
  });

  it("of ours tells nothing, and is in the log with its frames", async () => {
    const { headers, body } = await ask(service.url, "query Break { broken }");
    const line = await lineOf(service, headers.get("x-request-id"));
    expect(line).toMatchObject({ level: "error", operation: "Break", codes: ["INTERNAL_SERVER_ERROR"] });
    expect(JSON.stringify(line)).toContain("server-under-test");
    expect(JSON.stringify([body, service.lines])).not.toContain(SECRET);
  });
});
