import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

type Variables = Record<string, unknown>;

/** A service with these settings, forgotten between the tests, and what it answers. */
function limited(uri: string, environment: NodeJS.ProcessEnv = {}) {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri, environment);
  });
  afterAll(() => service.stop());
  beforeEach(() => void (service.statements.length = 0));

  const post = (query: string, variables: Variables = {}) => service.post(query, variables);
  const isAnswered = async (query: string, variables: Variables = {}): Promise<void> => {
    const { status, body } = await post(query, variables);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(service.statements).toHaveLength(1);
    service.statements.length = 0;
  };
  /** What refuses an operation that no statement was sent for. */
  const refusal = async (query: string, variables: Variables = {}) => {
    const { status, body } = await post(query, variables);
    expect(service.statements).toEqual([]);
    const [{ extensions } = { extensions: {} }, ...others] = body.errors ?? [];
    return { status, data: body.data, extensions: { ...extensions, requestId: undefined }, others: others.length };
  };
  return { post, isAnswered, refusal };
}

const excess = (limit: string, allowed: number, asked: number) => ({ code: "LIMIT_EXCEEDED", limit, allowed, asked });

describeWithNeo4j("the nodes of an operation", (uri) => {
  const { post, isAnswered, refusal } = limited(uri);
  const PAIRS = "articles(first: 100) { nodes { organizations(first: 100) { nodes { id } } } }";

  it("are answered up to the limit, and past it refused as a whole with 400", async () => {
    await isAnswered(`{ ${PAIRS} }`);
    expect(await refusal(`{ ${PAIRS} events(first: 1) { nodes { id } } }`)).toEqual({
      status: 400,
      data: { articles: null, events: null },
      extensions: excess("nodes", 10_000, 10_001),
      others: 1,
    });
  });

  it("are those of sizes in variables, and of what is not switched off", async () => {
    const query =
      "query ($n: Int, $all: Boolean = true) { articles(first: $n) { nodes { id organizations(first: 100) @include(if: $all) { nodes { people(first: 2) { nodes { id } } } } } } }";
    await isAnswered(query, { n: 50 });
    await isAnswered(query, { n: 100, all: false });
    expect(await refusal(query, { n: 51 })).toMatchObject({ status: 400, extensions: excess("nodes", 10_000, 10_200) });
  });

  it("past what numbers count exactly are refused too", async () => {
    const query = `{ events(first: 100) { nodes ${"{ parts(first: 100) ".repeat(9)} { id } ${"}".repeat(9)} } }`;
    expect(await refusal(query)).toMatchObject({
      status: 400,
      extensions: { limit: "nodes", allowed: 10_000, askedAtLeast: Number.MAX_SAFE_INTEGER },
    });
  });

  it("of a root that is refused for its arguments are not counted", async () => {
    const { status, body } = await post(`{ ${PAIRS} events(first: 101) { nodes { id } } }`);
    expect([status, body.errors?.map(({ extensions }) => extensions.argument)]).toEqual([200, ["first"]]);
    expect(body.data).toEqual({ articles: { nodes: expect.any(Array) as unknown }, events: null });
  });
});

describeWithNeo4j("a limit of one node", (uri) => {
  const { isAnswered, refusal } = limited(uri, { MAX_NODES: "1" });

  it("is kept at its boundary", async () => {
    await isAnswered("{ articles(first: 1) { nodes { id } } }");
    await isAnswered('{ articles { totalCount } article(id: "x") { title } }');
    expect(await refusal("{ articles(first: 2) { nodes { id } } }")).toMatchObject({
      status: 400,
      extensions: excess("nodes", 1, 2),
    });
  });
});

describeWithNeo4j("a filter", (uri) => {
  const { isAnswered, refusal } = limited(uri);
  const query = "query ($where: ArticleWhere) { articles(where: $where, first: 1) { totalCount } }";
  const nested = (levels: number): Variables =>
    levels > 1 ? { not: nested(levels - 1) } : { title: { contains: "a" } };
  const conditions = (count: number): Variables => ({
    or: Array.from({ length: count }, (_, index) => ({ title: { contains: `${index}` } })),
  });
  const values = (count: number): Variables => ({ id: { in: Array.from({ length: count }, String) } });
  const refusedFilter = (limit: string, allowed: number, asked: number) => ({
    status: 200,
    data: { articles: null },
    extensions: { ...excess(limit, allowed, asked), argument: "where" },
    others: 0,
  });

  it.each([
    ["levels", "filterDepth", 8, nested],
    ["conditions", "filterConditions", 100, conditions],
    ["values in one list", "filterValues", 1000, values],
  ] as const)("is answered up to the limit of its %s, and refused one past it", async (...[, limit, most, filter]) => {
    await isAnswered(query, { where: filter(most) });
    expect(await refusal(query, { where: filter(most + 1) })).toEqual(refusedFilter(limit, most, most + 1));
  });

  it("as deep as variables may be, or as a literal of a thousand tokens, is refused by its depth", async () => {
    expect(await refusal(query, { where: nested(62) })).toEqual(refusedFilter("filterDepth", 8, 62));
    const literal = `{ articles(where: ${"{ not: ".repeat(240)} {} ${"}".repeat(240)}) { totalCount } }`;
    expect(await refusal(literal)).toEqual(refusedFilter("filterDepth", 8, 241));
  });
});

describeWithNeo4j("the settings of filters", (uri) => {
  const environment = { MAX_FILTER_DEPTH: "6", MAX_FILTER_CONDITIONS: "3", MAX_FILTER_VALUES: "2" };
  const { isAnswered, refusal } = limited(uri, environment);
  const query = "query ($where: ArticleWhere) { articles(where: $where, first: 1) { totalCount } }";
  /** Six levels, from the outermost to the province; three conditions, that there is one, that it serves a province, and the name of that; a list of names. */
  const where = ({ names = ["a", "b"], rest = {} } = {}): Variables => ({
    and: [{ or: [{ not: { organizations: { some: { province: { name: { in: names } } } }, ...rest } }] }],
  });

  it("are kept at their boundary, through links, lists and negations", async () => {
    await isAnswered(query, { where: where() });
    const past = {
      filterDepth: [{ not: where() }, 6, 7],
      filterConditions: [where({ rest: { isStub: true } }), 3, 4],
      filterValues: [where({ names: ["a", "b", "c"] }), 2, 3],
    } as const;
    for (const [limit, [filter, allowed, asked]] of Object.entries(past)) {
      expect((await refusal(query, { where: filter })).extensions).toMatchObject(excess(limit, allowed, asked));
    }
  });
});

describeWithNeo4j("the deepest filter that may be configured", (uri) => {
  const { isAnswered, refusal } = limited(uri, { MAX_FILTER_DEPTH: "20" });
  const query = "query ($where: ArticleWhere) { articles(where: $where, first: 1) { totalCount } }";
  const nested = (levels: number): Variables =>
    levels > 1 ? { and: [{ id: { eq: "x" } }, nested(levels - 1)] } : { id: { in: ["a"] } };

  it("passes the limit of nested variables, and its own at the boundary", async () => {
    await isAnswered(query, { where: nested(20) });
    expect((await refusal(query, { where: nested(21) })).extensions).toMatchObject(excess("filterDepth", 20, 21));
  });
});
