import { getIntrospectionQuery } from "graphql";
import {
  ask,
  BROWSER,
  JSON_TYPE,
  lineOf,
  SECRET,
  send,
  serveTests,
  startServer,
  type ServerUnderTest,
} from "./server-under-test.js";

let service: ServerUnderTest;
serveTests((started) => (service = started));

const getUrl = (parameters: Record<string, string>): URL =>
  new URL(`?${new URLSearchParams(parameters).toString()}`, service.url);
const pathUrl = (path: string): URL => new URL(path, service.url);

describe("GraphQL over HTTP", () => {
  it("answers a POST", async () => {
    const { status, headers, body } = await ask(service.url, "query ($id: ID) { item(id: $id) { name } }", {
      variables: { id: "1" },
    });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(body).toEqual({ data: { item: { name: "Lào Cai" } } });
  });

  it("answers a GET that a browser cannot be tricked into, and refuses one that it can", async () => {
    const url = getUrl({ query: "{ item { id } }" });
    expect(await send(url, { headers: { "apollo-require-preflight": "1" } })).toMatchObject({
      status: 200,
      body: { data: { item: { id: "1" } } },
    });
    const { status, body } = await send(url);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions["code"]).toBe("BAD_REQUEST");
  });

  it("answers a persisted query once it has been told the document", async () => {
    const query = "{ item { name } }";
    const sha256Hash = "28b1e9c5a0b0dfc9a0e6ff9d44a3bd3cb8bcbf9ef14dd4a9a55c4e7b4d2c4c9f";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(query));
    const hash = Buffer.from(digest).toString("hex");
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const post = (body: object) =>
      send(service.url, { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) });
    expect((await post({ extensions })).body.errors?.[0]?.extensions["code"]).toBe("PERSISTED_QUERY_NOT_FOUND");
    const wrong = { persistedQuery: { version: 1, sha256Hash } };
    expect((await post({ query, extensions: wrong })).body.errors?.[0]?.extensions["code"]).toBe("BAD_REQUEST");
    expect((await post({ query, extensions })).body.data).toEqual({ item: { name: "Lào Cai" } });
    expect((await post({ extensions })).body.data).toEqual({ item: { name: "Lào Cai" } });
  });

  it("tells its schema to whoever asks", async () => {
    const { status, body } = await ask(service.url, getIntrospectionQuery());
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty("__schema.queryType.name", "Query");
  });

  const open = async (query: string) => {
    const response = await fetch(new URL(query, service.url), { headers: BROWSER });
    return { response, page: await response.text() };
  };

  it("opens Apollo Sandbox in a browser, with the first example written out", async () => {
    const { response, page } = await open("/graphql");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page).toContain("embeddable-sandbox.umd.production.min.js");
    expect(page).toContain('"document":"{ item { name } }"');
    expect(page).toContain('"runTelemetry":false');
  });

  it("offers every example in a tab of that page, and opens the one that is chosen with its variables", async () => {
    const { page } = await open("/graphql?example=02-b");
    expect(page).toContain('<a href="?example=01-a" title="What name?">Tên gì?</a>');
    expect(page).toContain(
      '<a href="?example=02-b" title="Which id?" aria-current="page">Mã &lt;1&gt; &amp; &quot;2&quot;?</a>',
    );
    expect(page).toContain('"document":"query ($id: ID) { item(id: $id) { id } }","variables":{"id":"b"}');
    expect((await open("/graphql?example=no-such")).page).toContain('"document":"{ item { name } }"');
  });

  it("asks the service from that page without the name of the example", async () => {
    const { page } = await open("/graphql?example=02-b");
    expect(page).toContain("var initialEndpoint = window.location.origin + window.location.pathname;");
    expect(page).not.toContain("window.location.href");
  });

  it("leaves scripts, styles and frames of that page to the page's own policy, but lets nobody frame it", async () => {
    const { headers } = await fetch(service.url, { headers: BROWSER });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/default-src|script-src|style-src|frame-src|connect-src|upgrade-insecure/);
  });

  it("tells browsers to do nothing with data", async () => {
    const { headers } = await ask(service.url, "{ item { id } }");
    expect(headers.get("content-security-policy")).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("pages on other hosts", () => {
  const allowedFor = async (url: URL, origin: string) => {
    const { headers } = await fetch(url, { method: "OPTIONS", headers: { origin } });
    return headers.get("access-control-allow-origin");
  };

  it("may not ask unless they are named, Apollo Sandbox apart", async () => {
    expect(await allowedFor(service.url, "https://example.org")).toBeNull();
    expect(await allowedFor(service.url, "https://studio.apollographql.com")).toBe("https://studio.apollographql.com");
  });

  it("may ask where they are named", async () => {
    const named = await startServer({ CORS_ORIGINS: "https://example.org" });
    expect(await allowedFor(named.url, "https://example.org")).toBe("https://example.org");
    expect(await allowedFor(named.url, "https://example.com")).toBeNull();
    await named.server.stop();
  });
});

describe("a request id", () => {
  it("is given to a request without one, and reaches answer, resolver and log", async () => {
    const { headers, body } = await ask(service.url, "query Who { requestId }");
    const id = headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.data).toEqual({ requestId: id });
    expect(await lineOf(service, id)).toMatchObject({
      method: "POST",
      path: "/graphql",
      status: 200,
      operation: "Who",
    });
  });

  it("is the client's own where it is sane", async () => {
    const headers = { ...JSON_TYPE, "x-request-id": "trace-1.a_B" };
    const answer = await send(service.url, { method: "POST", headers, body: '{"query":"{ away }"}' });
    expect(answer.headers.get("x-request-id")).toBe("trace-1.a_B");
    expect(answer.body.errors?.[0]?.extensions["requestId"]).toBe("trace-1.a_B");
  });

  it.each(["a b", "x".repeat(65), '"}{"', "<script>"])("is replaced where it is not: %s", async (id) => {
    const answer = await send(pathUrl("/health/live"), { headers: { "x-request-id": id } });
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

it("logs neither queries nor variables", async () => {
  const { headers } = await ask(
    service.url,
    'query Q($id: ID) { item(id: $id) { id } other: item(id: "literal-1") { id } }',
    {
      variables: { id: "variable-1" },
    },
  );
  const got = await send(getUrl({ query: '{ item(id: "literal-2") { id } }' }), { headers: JSON_TYPE });
  await lineOf(service, headers.get("x-request-id"));
  await lineOf(service, got.headers.get("x-request-id"));
  expect(JSON.stringify(service.lines)).not.toMatch(/literal|variable-1|item/);
});

describe("health", () => {
  const ready = () => send(pathUrl("/health/ready"));
  afterEach(() => {
    service.readiness = async () => true;
  });

  it("is live whatever the database does", async () => {
    service.readiness = async () => false;
    expect(await send(pathUrl("/health/live"))).toMatchObject({ status: 200, body: { status: "live" } });
  });

  it("is ready while the database answers, and says why not otherwise", async () => {
    expect(await ready()).toMatchObject({ status: 200, body: { status: "ready" } });
    service.readiness = async () => false;
    expect(await ready()).toMatchObject({ status: 503, body: { status: "unavailable", reason: "database" } });
    service.readiness = () => Promise.reject(new Error(SECRET));
    expect(await ready()).toMatchObject({ status: 503, body: { status: "unavailable", reason: "database" } });
    service.readiness = async () => true;
    expect((await ready()).status).toBe(200);
  });

  it("knows within a second where the database is silent", async () => {
    service.readiness = () => new Promise(() => {});
    const startedAt = performance.now();
    expect((await ready()).status).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(1_100);
  });
});

describe.each(["production", "development", undefined])("where NODE_ENV is %s", (environment) => {
  const before = process.env["NODE_ENV"];
  let found: ServerUnderTest;
  beforeAll(async () => {
    if (environment === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = environment;
    found = await startServer();
  });
  afterAll(async () => {
    process.env["NODE_ENV"] = before;
    await found.server.stop();
  });

  it("the page, introspection and errors without stacks are the same", async () => {
    expect(await (await fetch(found.url, { headers: BROWSER })).text()).toContain("embeddable-sandbox");
    expect((await ask(found.url, "{ __schema { queryType { name } } }")).body.errors).toBeUndefined();
    const malformed = await send(found.url, { method: "POST", headers: JSON_TYPE, body: "{" });
    const broken = await ask(found.url, "{ broken }");
    for (const { body } of [malformed, broken]) {
      const keys = Object.keys(body.errors?.[0]?.extensions ?? {});
      expect(keys).toEqual(["code", "requestId"]);
    }
  });
});
