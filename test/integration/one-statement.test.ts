import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const ROOTS = [
  'node(id: "vn-prov-1997-son-la") { id }',
  'nodes(ids: ["vn-prov-1997-son-la"]) { id }',
  'article(id: "none") { title }',
  "articles(first: 3) { nodes { title bylines { printedName } } }",
  'organization(name: "cong an tinh son la") { name }',
  "organizations(last: 2) { nodes { name } }",
  'province(name: "lai chau") { name }',
  'provinces(asOf: "2024-06-01") { name }',
  'person(id: "none") { name }',
  "people { totalCount }",
  "events(first: 2) { nodes { title } }",
  "cluster(number: 2) { provinces { name } }",
  "clusters(level: null) { name }",
  'paths(from: "org-cong-an-tinh-son-la", to: "vn-prov-1997-son-la") { length }',
  "dataset { revision }",
];

/** Article -> events -> participants -> their events -> places, cut off after so many levels. */
function nested(depth: number): string {
  const levels = [
    "articles(first: 2)",
    "events(first: 2)",
    "articles(first: 2)",
    "events(first: 2)",
    "articles(first: 2)",
  ];
  const inner = levels
    .slice(0, depth)
    .reduceRight((below, level) => `${level} { nodes { id ${below} } totalCount }`, "label");
  return `{ ${inner} }`;
}

describeWithNeo4j("an operation", () => {
  const service = new ServiceUnderTest();
  afterAll(() => service.close());

  const statementsOf = async (document: string, variables = {}): Promise<string[]> => {
    service.statements.length = 0;
    await service.data(document, variables);
    return [...service.statements];
  };

  it.each([1, 2, 3, 4, 5])("of depth %i reaches the database as one statement", async (depth) => {
    expect(await statementsOf(nested(depth))).toHaveLength(1);
  });

  it.each(ROOTS.map((_, index) => index + 1))("of %i roots reaches the database as one statement", async (count) => {
    const document = `{ ${ROOTS.slice(0, count)
      .map((root, index) => `root${index}: ${root}`)
      .join(" ")} }`;
    const answer = await service.data(document);
    expect(Object.keys(answer)).toHaveLength(count);
    expect(await statementsOf(document)).toHaveLength(1);
  });

  it("of one root field asked for fourteen times is one statement", async () => {
    const roots = Array.from({ length: 14 }, (_, index) => `r${index}: cluster(number: ${index}) { terms { year } }`);
    expect(await statementsOf(`{ ${roots.join(" ")} }`)).toHaveLength(1);
  });

  it("is the same text for other aliases, values, list lengths and later pages", async () => {
    const document = `query ($first: Int, $after: String, $ids: [ID!]!) {
      articles(first: $first, after: $after) { pageInfo { endCursor } nodes { id } } nodes(ids: $ids) { id }
    }`;
    const first = await service.data(document, { first: 2, ids: [] });
    const after = (first.articles as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const aliased = `query ($n: Int, $at: String, $list: [ID!]!) {
      things: nodes(ids: $list) { key: id } page: articles(after: $at, first: $n) { rows: nodes { key: id } info: pageInfo { last: endCursor } }
    }`;
    const texts = [
      ...(await statementsOf(document, { first: 50, after, ids: ["a", "b", "c"] })),
      ...(await statementsOf(document, { first: 1, ids: Array.from({ length: 100 }, (_, index) => `id-${index}`) })),
      ...(await statementsOf(aliased, { n: 3, at: after, list: ["a"] })),
    ];
    expect(new Set(texts).size).toBe(1);
    expect(texts).toHaveLength(3);
  });

  it("is no statement where nothing of the graph is asked for, or every root is refused", async () => {
    expect(await statementsOf("{ __typename __schema { queryType { name } } }")).toEqual([]);
    service.statements.length = 0;
    const { errors } = await service.ask("{ events(first: -1) { totalCount } }");
    expect(errors).toHaveLength(1);
    expect(service.statements).toEqual([]);
  });

  it("answers the other roots where one is refused, still by one statement", async () => {
    service.statements.length = 0;
    const { data, errors } = await service.ask('{ events(first: 101) { totalCount } province(name: "Huế") { name } }');
    expect(data).toEqual({ events: null, province: { name: "Huế" } });
    expect(errors?.map(({ path }) => path)).toEqual([["events"]]);
    expect(service.statements).toHaveLength(1);
  });

  it("follows its switches", async () => {
    const document =
      "query ($a: Boolean!) { cluster(number: 2) { name @skip(if: $a) ... @include(if: $a) { number } } }";
    expect(await service.data(document, { a: true })).toEqual({ cluster: { number: 2 } });
    expect(await service.data(document, { a: false })).toEqual({ cluster: { name: "Cụm thi đua số 2" } });
  });

  it("keeps an alias that has a meaning to JavaScript", async () => {
    const { data } = await service.ask(
      "{ __proto__: cluster(number: 2) { constructor: name toString: number __proto__: level } }",
    );
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"constructor":"Cụm thi đua số 2","toString":2,"__proto__":"MINISTRY_PROVINCIAL"}}',
    );
  });
});
