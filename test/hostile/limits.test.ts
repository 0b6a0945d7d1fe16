import { gzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";
import { ask, JSON_TYPE, send, serveTests, type ServerUnderTest } from "../e2e/server-under-test.js";

let service: ServerUnderTest;
serveTests((started) => (service = started));

/** A query of so many levels of fields. */
const nested = (levels: number): string => "{ item ".repeat(levels - 1) + "{ id }" + " }".repeat(levels - 1);
const items = (names: number): string => Array.from({ length: names }, (_, i) => `a${i}: item { id }`).join(" ");
/** Fragments that each spread the next one twice, over one field. */
const doubling = (fragments: number): string =>
  `{ item { ...F0 } } ${Array.from({ length: fragments }, (_, i) => `fragment F${i} on Item { a: item { ...F${i + 1} } b: item { ...F${i + 1} } }`).join(" ")} fragment F${fragments} on Item { id }`;
/** Fragments that each hold the next one a level deeper. */
const chain = (levels: number): string =>
  `{ item { ...F2 } } ${Array.from({ length: levels - 2 }, (_, i) => `fragment F${i + 2} on Item { item { ...F${i + 3} } }`).join(" ")} fragment F${levels} on Item { id }`;

async function refusalOf(query: string) {
  const { status, body } = await ask(service.url, query);
  expect(service.calls).toEqual([]);
  const [error] = body.errors ?? [];
  const { requestId: _requestId, ...extensions } = error?.extensions ?? {};
  return { status, ...extensions };
}

async function isAnswered(query: string): Promise<boolean> {
  const { status, body } = await ask(service.url, query);
  return status === 200 && body.errors === undefined && service.calls.length > 0;
}

const refused = (limit: string, allowed: number, asked: number) => ({
  status: 400,
  code: "LIMIT_EXCEEDED",
  limit,
  allowed,
  asked,
});

describe("depth", () => {
  it("is answered up to the limit and refused one past it", async () => {
    expect(await isAnswered(nested(12))).toBe(true);
    service.calls.length = 0;
    expect(await refusalOf(nested(13))).toEqual(refused("depth", 12, 13));
  });

  it("counts what fragments hide", async () => {
    expect(await isAnswered(chain(12))).toBe(true);
    service.calls.length = 0;
    expect(await refusalOf(chain(13))).toEqual(refused("depth", 12, 13));
    const inline = "{ item { ... on Item ".repeat(12) + "{ id }" + " } }".repeat(12);
    expect(await refusalOf(inline)).toEqual(refused("depth", 12, 13));
  });

  it("is measured in every operation of the document", async () => {
    const { body } = await ask(service.url, `query A { item { id } } query B ${nested(13)}`, { operationName: "A" });
    expect(body.errors?.[0]?.extensions["limit"]).toBe("depth");
  });

  it("leaves introspection alone, which is deeper than any question", async () => {
    expect((await ask(service.url, getIntrospectionQuery())).body.errors).toBeUndefined();
    const deep = `{ __type(name: "Item") { name ${"ofType { ".repeat(13)} name ${"}".repeat(13)} } }`;
    expect((await ask(service.url, deep)).body.errors).toBeUndefined();
  });

  it("bounds introspection that multiplies", async () => {
    const lists = `{ __schema { types { ${"fields { type { ".repeat(4)} name ${"} }".repeat(4)} } } }`;
    expect(await refusalOf(lists)).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED", limit: "introspection" });
  });
});

describe("aliases", () => {
  it("of one field side by side are answered up to the limit and refused one past it", async () => {
    expect(await isAnswered(`{ ${items(15)} }`)).toBe(true);
    service.calls.length = 0;
    expect(await refusalOf(`{ ${items(16)} }`)).toEqual(refused("aliases", 15, 16));
  });

  it("are counted together when fragments or repeated parents spread them out", async () => {
    const halves = [items(8), items(16).slice(items(8).length)];
    const byFragment = `{ item { ...A ...B } } fragment A on Item { ${halves[0]} } fragment B on Item { ${halves[1]} }`;
    expect(await refusalOf(byFragment)).toEqual(refused("aliases", 15, 16));
    expect(await refusalOf(`{ item { ${halves[0]} } item { ${halves[1]} } }`)).toEqual(refused("aliases", 15, 16));
  });

  it("of different fields, or under different parents, are not added up", async () => {
    expect(await isAnswered(`{ ${items(10)} ${items(10).replaceAll("item", "items").replaceAll("a", "b")} }`)).toBe(
      true,
    );
    expect(await isAnswered(`{ x: item { ${items(10)} } y: item { ${items(10)} } }`)).toBe(true);
  });
});

describe("length", () => {
  it("is answered up to the limit of tokens and refused one past it", async () => {
    // The braces, names and colons around it are sixteen.
    const ofTokens = (tokens: number) => {
      const padding = "{} ".repeat(Math.floor((tokens - 16) / 2));
      return `{ items(where: { or: [${padding}] }) { id ${tokens % 2 ? "name" : ""} } }`;
    };
    expect(await isAnswered(ofTokens(1000))).toBe(true);
    service.calls.length = 0;
    expect(await refusalOf(ofTokens(1001))).toEqual({
      status: 400,
      code: "LIMIT_EXCEEDED",
      limit: "tokens",
      allowed: 1000,
      askedAtLeast: 1001,
    });
  });

  it("of the body is refused, announced or not, packed or not", async () => {
    const body = JSON.stringify({ query: "{ item { id } }", extensions: { padding: "x".repeat(1024 * 1024) } });
    const headers = { "content-type": "application/json" };
    const announced = await send(service.url, { method: "POST", headers, body });
    expect(announced.status).toBe(413);
    expect(announced.body.errors?.[0]?.extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      limit: "body",
      allowed: 1_048_576,
      asked: body.length,
    });
    const packed = gzipSync(body);
    const unpacked = await send(service.url, {
      method: "POST",
      headers: { ...headers, "content-encoding": "gzip" },
      body: packed,
    });
    expect(unpacked.status).toBe(413);
    expect(service.calls).toEqual([]);
  });
});

describe("nesting", () => {
  const query = "query ($w: ItemWhere) { items(where: $w) { id } }";
  const LEVELS = 64;
  /** Variables with a filter, so many objects and lists deep in all. */
  const variables = (levels: number): string => {
    const pairs = Math.floor(levels / 2) - 1;
    return `{"w":${'{"or":['.repeat(pairs)}${levels % 2 ? '{"published":{}}' : "{}"}${"]}".repeat(pairs)}}`;
  };
  const lists = (levels: number): string => `{"list":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
  const post = (rest: string, document = query) =>
    send(service.url, { method: "POST", headers: JSON_TYPE, body: `{"query":${JSON.stringify(document)},${rest}}` });
  const get = (search: Record<string, string>) => {
    const url = new URL(service.url);
    url.search = String(new URLSearchParams(search));
    return send(url, { headers: { "apollo-require-preflight": "1" } });
  };
  const refusal = ({ status, body }: Awaited<ReturnType<typeof send>>) => {
    expect(service.calls).toEqual([]);
    expect(body.data).toBeUndefined();
    const { requestId, ...extensions } = body.errors?.[0]?.extensions ?? {};
    expect(requestId).toBeTruthy();
    return { status, ...extensions };
  };
  const tooDeep = (asked: number) => refused("variableDepth", LEVELS, asked);

  it("of variables is answered up to the limit and refused one past it", async () => {
    const { status, body } = await post(`"variables":${variables(LEVELS)}`);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(service.calls).toEqual(["items"]);
    service.calls.length = 0;
    expect(refusal(await post(`"variables":${variables(LEVELS + 1)}`))).toEqual(tooDeep(LEVELS + 1));
  });

  it("of variables is refused where graphql-js could not follow it, used or not", async () => {
    expect(refusal(await post(`"variables":${variables(10_000)}`))).toEqual(tooDeep(10_000));
    expect(refusal(await post(`"variables":${lists(200_000)}`, "{ item { id } }"))).toEqual(tooDeep(200_000));
  });

  it("of variables in the address is refused", async () => {
    expect((await get({ query, variables: variables(LEVELS) })).body.errors).toBeUndefined();
    service.calls.length = 0;
    expect(refusal(await get({ query, variables: variables(LEVELS + 1) }))).toEqual(tooDeep(LEVELS + 1));
  });

  it("of extensions is refused", async () => {
    expect((await post(`"extensions":${lists(LEVELS)}`)).body.errors).toBeUndefined();
    service.calls.length = 0;
    expect(refusal(await post(`"extensions":${lists(LEVELS + 1)}`))).toEqual(tooDeep(LEVELS + 1));
  });

  it("of a literal is bounded by its tokens", async () => {
    const levels = 245;
    expect(await isAnswered(`{ items(where: ${"{ or: ".repeat(levels)} {} ${"}".repeat(levels)}) { id } }`)).toBe(true);
  });
});

describe("fragments", () => {
  it("that multiply are counted without being written out", async () => {
    const answer = await refusalOf(doubling(30));
    expect(answer).toMatchObject({ status: 400, code: "LIMIT_EXCEEDED", limit: "selections", allowed: 2000 });
    expect((answer as unknown as { asked: number }).asked).toBeGreaterThan(2 ** 30);
  });

  it("that go in a circle are refused as such", async () => {
    const circle = "{ item { ...A } } fragment A on Item { item { ...B } } fragment B on Item { ...A }";
    expect(await refusalOf(circle)).toMatchObject({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" });
  });

  it("may be shared by what a page asks for", async () => {
    const shared = `{ ${Array.from({ length: 14 }, (_, i) => `r${i}: item { ...Part }`).join(" ")} } fragment Part on Item { id name items { id name } }`;
    expect(await isAnswered(shared)).toBe(true);
  });
});

it("answers others while hostile documents come in, and refuses those past a limit", async () => {
  const documents = [
    nested(13),
    doubling(30),
    `{ ${items(16)} }`,
    `{ ${"item { id } ".repeat(240)} }`,
    "{ a }".repeat(300),
  ];
  for (let round = 0; round < 10; round++) {
    const hostile = documents.map((document) => ask(service.url, `${document} # ${round}`));
    expect((await ask(service.url, "{ required }")).body).toEqual({ data: { required: 3 } });
    // The fourth is long, but within every limit.
    expect((await Promise.all(hostile)).map(({ status }) => status)).toEqual([400, 400, 400, 200, 400]);
  }
});
