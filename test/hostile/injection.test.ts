import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";
import { cypher } from "../support/graph.js";

const PAYLOADS = [
  "' OR 1=1 //",
  '" OR ""="',
  "x'}) DETACH DELETE n //",
  "\\u0027}) MATCH (n) DETACH DELETE n //",
  "`]->() DELETE n //",
  "$p.a0",
  "${p.a0}",
  "{{p}}",
  "'; MATCH (n) RETURN n; //",
  "*/ RETURN 1 /*",
  "x UNION MATCH (n) RETURN n",
  "CALL dbms.components()",
  "__proto__",
  "constructor",
  "\u0000",
  "\u202E\u2066",
  '~ + - && || ! ( ) { } [ ] ^ " : \\ /',
];

/** Every argument that takes text, each in a document of its own. */
const DOCUMENTS: Record<string, string> = {
  node: "query ($x: ID!) { node(id: $x) { id } }",
  nodes: "query ($x: ID!) { nodes(ids: [$x]) { id } }",
  article: "query ($x: ID) { article(id: $x) { id } }",
  organizationId: "query ($x: ID) { organization(id: $x) { id } }",
  organizationName: "query ($x: String) { organization(name: $x) { id } }",
  province: "query ($x: String) { province(name: $x) { id } }",
  code: 'query ($x: String!) { province(code: {scheme: GSO, code: $x, on: "2024-01-01"}) { id } }',
  person: "query ($x: ID!) { person(id: $x) { id } }",
  event: "query ($x: ID!) { event(id: $x) { id } }",
  textFilter: "query ($x: String!) { articles(where: {title: {eq: $x}}) { nodes { id } } }",
  exactFilter: "query ($x: String!) { articles(where: {section: {in: [$x], accents: EXACT}}) { nodes { id } } }",
  nameFilter: "query ($x: String!) { people(where: {name: {startsWith: $x}}) { nodes { id } } }",
  partFilter: "query ($x: String!) { events(where: {title: {contains: $x}}) { nodes { id } } }",
  farFilter:
    "query ($x: String!) { articles(where: {organizations: {some: {province: {name: {eq: $x}}}}}) { nodes { id } } }",
  idFilter:
    "query ($x: ID!) { articles(where: {or: [{id: {in: [$x]}}, {people: {some: {id: {eq: $x}}}}]}) { totalCount } }",
  endFilter: "query ($x: ID!) { relationships(where: {end: {eq: $x}}) { totalCount nodes { key } } }",
  setByFilter: "query ($x: ID!) { figures(where: {setBy: {in: [$x]}}) { totalCount } }",
  claimFilter: "query ($x: ID!) { claims(where: {article: {eq: $x}}) { totalCount } }",
  search: "query ($x: String!) { search(text: $x, first: 0) { nodes { id } } }",
  owner: "query ($x: ID) { clusters(level: null, owner: $x) { id } }",
};

const COUNT = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)";

describeWithNeo4j("text that looks like a statement", (uri) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri);
  });
  afterAll(() => service.stop());

  it.each(Object.entries(DOCUMENTS))("as %s is an unknown word and nothing else", async (_argument, document) => {
    const unknown = await service.post(document, { x: "unknown" });
    const before = await cypher(COUNT);
    service.statements.length = 0;
    for (const x of PAYLOADS) expect((await service.post(document, { x })).body).toEqual(unknown.body);
    expect(new Set(service.statements).size).toBe(1);
    expect(await cypher(COUNT)).toEqual(before);
  });

  it.each(["after", "before"])("as the cursor `%s` is refused before any statement", async (argument) => {
    const size = argument === "after" ? "first" : "last";
    service.statements.length = 0;
    for (const x of PAYLOADS) {
      const { body } = await service.post(`query ($x: String) { events(${size}: 1, ${argument}: $x) { totalCount } }`, {
        x,
      });
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
    expect(service.statements).toEqual([]);
  });

  it("inside a cursor that is well formed moves the page and does nothing else", async () => {
    const page = "query ($x: String) { organizations(first: 3, after: $x) { pageInfo { endCursor } nodes { id } } }";
    const { body } = await service.post(page);
    const { endCursor } = (body.data?.organizations as { pageInfo: { endCursor: string } }).pageInfo;
    const [list, order] = JSON.parse(Buffer.from(endCursor, "base64url").toString()) as string[];
    for (const payload of PAYLOADS) {
      const x = Buffer.from(JSON.stringify([list, order, payload, payload])).toString("base64url");
      expect((await service.post(page, { x })).body.errors).toBeUndefined();
    }
  });

  it("as an alias is an alias", async () => {
    const { body } = await service.post("{ DELETE: dataset { MATCH: provinces __proto__: articles } }");
    expect(JSON.stringify(body.data)).toMatch(/^\{"DELETE":\{"MATCH":87,"__proto__":\d+\}\}$/);
  });
});
