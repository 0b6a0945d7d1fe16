import { encodeCursor } from "../../src/graph/plan/cursor.js";
import { eventOrders, relationshipOrder } from "../../src/graph/model/orders.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

const foreign = encodeCursor({ list: "Province.events", orderName: "DATE_DESC", order: eventOrders.DATE_DESC }, [
  0,
  "event-1",
]);

const ofRelationships = encodeCursor({ list: "Query.relationships", orderName: "KEY", order: relationshipOrder.KEY }, [
  "MENTIONS",
  "a|MENTIONS|b",
]);

/** Document, variables, the argument at fault. */
const REFUSED: [what: string, document: string, variables: Record<string, unknown>, argument: string][] = [
  ["a negative page", "{ events(first: -1) { totalCount } }", {}, "first"],
  ["a page past the limit", "{ events(first: 101) { totalCount } }", {}, "first"],
  ["a page past the limit in a variable", "query ($n: Int) { events(last: $n) { totalCount } }", { n: 101 }, "last"],
  ["a page both ways", "{ events(first: 1, last: 1) { totalCount } }", {}, "first"],
  [
    "a page below an entity past the limit",
    '{ province(name: "Lai Châu") { events(first: 101) { totalCount } } }',
    {},
    "first",
  ],
  ["claims past the limit", "{ cluster(number: 2) { term { members { claims(first: 101) { id } } } } }", {}, "first"],
  [
    "claims of an edge past the limit",
    '{ province(name: "Lai Châu") { events { edges { claims(first: -1) { id } } } } }',
    {},
    "first",
  ],
  ["a number past 32 bits", "{ events(first: 2147483648) { totalCount } }", {}, "first"],
  [
    "a number past 32 bits in a variable",
    "query ($n: Int) { events(first: $n) { totalCount } }",
    { n: 2147483648 },
    "$n",
  ],
  ["a forged cursor", '{ events(after: "bm90IGEgY3Vyc29y") { totalCount } }', {}, "after"],
  ["a cursor of another list", `{ events(after: "${foreign}") { totalCount } }`, {}, "after"],
  ["a cursor backwards without a size", '{ events(before: "x") { totalCount } }', {}, "before"],
  ["an impossible day", '{ provinces(asOf: "2026-02-30") { id } }', {}, "asOf"],
  ["an impossible day in a variable", "query ($d: Date) { provinces(asOf: $d) { id } }", { d: "2026-02-30" }, "$d"],
  [
    "an impossible day inside an input",
    '{ province(code: {scheme: GSO, code: "15", on: "2025-06-31"}) { id } }',
    {},
    "code.on",
  ],
  ["a day that is no text", "{ provinces(asOf: 20260230) { id } }", {}, "asOf"],
  ["a thing named in no way", "{ province { id } }", {}, "id"],
  ["a thing named in two ways", '{ organization(id: "x", name: "y") { id } }', {}, "name"],
  ["an address that is none", '{ article(url: "javascript:alert(1)") { id } }', {}, "url"],
  [
    "a range of days that ends before it begins",
    '{ articles(where: {published: {from: "2024-02-01", to: "2024-01-31"}}) { totalCount } }',
    {},
    "where.published.from",
  ],
  [
    "such a range far down in a variable",
    "query ($w: OrganizationWhere) { organizations(where: $w) { totalCount } }",
    {
      w: {
        or: [
          {},
          { articles: { none: { recorded: { from: "2024-01-02T00:00:00+07:00", to: "2024-01-01T00:00:00+07:00" } } } },
        ],
      },
    },
    "where.or.1.articles.none.recorded.from",
  ],
  [
    "such a range below an entity",
    '{ province(name: "Lai Châu") { articles(where: {published: {from: "2024-02-01", to: "2024-01-31"}}) { totalCount } } }',
    {},
    "where.published.from",
  ],
  [
    "an impossible day of a filter",
    '{ articles(where: {published: {to: "2026-02-30"}}) { totalCount } }',
    {},
    "where.published.to",
  ],
  [
    "an impossible day of a filter in a variable",
    "query ($w: ArticleWhere) { articles(where: $w) { totalCount } }",
    { w: { not: { published: { to: "2026-02-30" } } } },
    "$w.not.published.to",
  ],
  [
    "a count past 32 bits",
    "query ($w: ArticleWhere) { articles(where: $w) { totalCount } }",
    { w: { people: { count: { gte: 2147483648 } } } },
    "$w.people.count.gte",
  ],
  ["a decimal that is none", '{ figures(where: {value: {gt: "1e5"}}) { totalCount } }', {}, "where.value.gt"],
  ["a kind that is none", "{ events(where: {kind: [PARTY]}) { totalCount } }", {}, "where.kind"],
  ["relationships without a filter", "{ relationships(where: null) { totalCount } }", {}, "where"],
  ["a cursor of relationships on claims", `{ claims(after: "${ofRelationships}") { totalCount } }`, {}, "after"],
  [
    "a range of days of events that ends before it begins",
    '{ events(where: {during: {from: "2024-03-31", to: "2024-03-01"}}) { totalCount } }',
    {},
    "where.during.from",
  ],
  [
    "such a range that is certain, far down in a variable",
    "query ($w: ArticleWhere) { articles(where: $w) { totalCount } }",
    { w: { not: { events: { some: { during: { from: "2024-03-31", to: "2024-03-30", match: "CERTAINLY" } } } } } },
    "where.not.events.some.during.from",
  ],
  [
    "an impossible day of validity",
    '{ organizations(where: {validOn: "2025-02-29"}) { totalCount } }',
    {},
    "where.validOn",
  ],
  ["an extent that is none", '{ province(name: "Lai Châu") { events(extent: SISTERS) { totalCount } } }', {}, "extent"],
  ["an impossible day of an operation", 'query @asOf(day: "2026-02-30") { provinces { id } }', {}, "day"],
  ["such a day in a variable", "query ($d: Date!) @asOf(day: $d) { provinces { id } }", { d: "2026-02-30" }, "$d"],
  ["null as the day of an operation", "query @asOf(day: null) { provinces { id } }", {}, "day"],
  [
    "null in place of the default of its variable",
    'query ($d: Date = "2024-06-01") @asOf(day: $d) { provinces { id } }',
    { d: null },
    "day",
  ],
  ["a path from a thing to itself", '{ paths(from: "x", to: "x") { length } }', {}, "to"],
  ["a path of no hops", '{ paths(from: "x", to: "y", maxHops: 0) { length } }', {}, "maxHops"],
  ["a path of more hops than six", '{ paths(from: "x", to: "y", maxHops: 7) { length } }', {}, "maxHops"],
  ["more paths than a page", '{ paths(from: "x", to: "y", first: 101) { length } }', {}, "first"],
  ["fewer paths than none", '{ paths(from: "x", to: "y", first: -1) { length } }', {}, "first"],
  ["hops more than sure", '{ paths(from: "x", to: "y", minConfidence: 1.01) { length } }', {}, "minConfidence"],
  ["hops less than unsure", '{ paths(from: "x", to: "y", minConfidence: -0.1) { length } }', {}, "minConfidence"],
  ["hops of a kind that is none", '{ paths(from: "x", to: "y", via: [KNOWN_AS]) { length } }', {}, "via"],
  [
    "too many ids",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { ids: Array.from({ length: 101 }, String) },
    "ids",
  ],
];

describeWithNeo4j("bad input", (uri) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri);
  });
  afterAll(() => service.stop());
  beforeEach(() => void (service.statements.length = 0));

  it.each(REFUSED)(
    "%s is refused before any statement, naming the argument",
    async (...[, document, variables, argument]) => {
      const { body } = await service.post(document, variables);
      expect(body.errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
        ["BAD_USER_INPUT", argument],
      ]);
      expect(body.errors?.[0]?.message).toBeTruthy();
      expect(service.statements).toEqual([]);
    },
  );

  it("below an entity is told at its own path", async () => {
    const { body } = await service.post('{ lc: province(name: "Lai Châu") { e: events(after: "x") { totalCount } } }');
    expect(body.errors?.[0]?.path).toEqual(["lc", "e"]);
    expect(body.data).toEqual({ lc: null });
  });

  it("that names nothing known is null, without an error", async () => {
    const { body } = await service.post(
      '{ node(id: "x|y") { id } nodes(ids: ["x"]) { id } article(url: "https://example.org/none") { id } organization(name: "không có") { id } person(id: "org-bo-cong-an") { id } cluster(number: 99) { id } province(code: {scheme: GSO, code: "999", on: "2024-01-01"}) { id } }',
    );
    expect(body).toEqual({
      data: {
        node: null,
        nodes: [null],
        article: null,
        organization: null,
        person: null,
        cluster: null,
        province: null,
      },
    });
  });

  it.each(["", " ", "...", "đ", "' OR 1=1 //", "\u0000", "\u202Eabc", "a".repeat(5000), "\u{1F600}", "\uD800"])(
    "as a name is data like any other: %j",
    async (name) => {
      const document = "query ($n: String) { organization(name: $n) { id } province(name: $n) { id } }";
      expect((await service.post(document, { n: name })).body).toEqual({
        data: { organization: null, province: null },
      });
    },
  );

  it("of an operation too deep, too wide or too long is refused before any statement", async () => {
    const deep = `{ node(id: "x") { ${"... on Event { partOf { ".repeat(14)} id ${"} }".repeat(14)} } }`;
    const wide = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: dataset { articles }`).join(" ")} }`;
    const long = `{ dataset { ${"articles ".repeat(2000)} } }`;
    for (const document of [deep, wide, long]) {
      const { status, body } = await service.post(document);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
    }
    expect(service.statements).toEqual([]);
  });
});

describeWithNeo4j("the day of an operation", (uri) => {
  const roots = "{ provinces { id } }";

  it.each([
    ["on a field", '{ provinces @asOf(day: "2024-06-01") { id } }'],
    ["twice", `query @asOf(day: "2024-06-01") @asOf(day: "2024-06-01") ${roots}`],
    ["without its day", `query @asOf ${roots}`],
    ["with a variable that may be left out", `query ($d: Date) @asOf(day: $d) ${roots}`],
  ])("%s is refused as a fault of the document", async (_how, document) => {
    const service = await startService(uri);
    const { status, body } = await service.post(document);
    await service.stop();
    expect([status, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      400,
      ["GRAPHQL_VALIDATION_FAILED"],
    ]);
    expect(service.statements).toEqual([]);
  });
});

describeWithNeo4j("a name that several bear", (uri) => {
  it("is refused with the candidates and their ids", async () => {
    const service = await startService(uri);
    const { body } = await service.post('{ cluster(number: 5, level: null) { id } province(name: "Huế") { name } }');
    await service.stop();
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "number" });
    const candidates = error?.extensions.candidates as { id: string; label: string }[];
    expect(candidates.length).toBe(2);
    for (const { id } of candidates) expect(error?.message).toContain(id);
    expect(body.data).toEqual({ cluster: null, province: { name: "Huế" } });
  });
});

describeWithNeo4j("what is logged", (uri) => {
  it("holds no variable, no name and no title", async () => {
    const service = await startService(uri);
    await service.post("query Q($n: String) { province(name: $n) { name } events(first: -1) { totalCount } }", {
      n: "Lai Châu",
    });
    await service.post("{ articles(first: 1) { nodes { title } } }");
    await service.stop();
    expect(service.log.length).toBeGreaterThan(0);
    expect(service.log.join("")).not.toMatch(/Lai Châu|Cụm thi đua/);
    for (const line of service.log) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

describeWithNeo4j("an operation of a type that there is not", (uri) => {
  it.each(["mutation", "subscription"])("such as a %s is refused as a fault of the document", async (type) => {
    const service = await startService(uri);
    const { status, body } = await service.post(`${type} { anything }`);
    await service.stop();
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(body.errors?.[0]?.message).toBe(`This API has no ${type}s: ask with a query.`);
  });
});

describeWithNeo4j("a list of operations", (uri) => {
  it("is refused with the way out", async () => {
    const service = await startService(uri);
    const headers = { "content-type": "application/json" };
    const response = await fetch(service.url, {
      method: "POST",
      headers,
      body: '[{"query":"{ dataset { revision } }"}]',
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    await service.stop();
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, "BAD_REQUEST"]);
    expect(errors[0]?.message).toContain("many root fields");
  });
});
