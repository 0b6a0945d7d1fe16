import { withIntegers } from "../../src/graph/database/parameters.js";
import { facts, type Thing, things } from "../support/fixture-graph.js";
import { startFixtureService } from "../support/fixture-service.js";
import { dbHits, type ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { planOf } from "../support/statements.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS } from "../support/scratch-graph.js";

interface PageOfIds {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PAGE =
  "edges { cursor node { ... on Entity { id } } } nodes { ... on Entity { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

const collator = new Intl.Collator("vi");
const thing = (id: string): Thing => things.find((each) => each.id === id) ?? { label: "", id: "", set: {} };
const labelOf = ({ set }: Thing): string => String(set.name ?? set.title);
const byId = (a: Thing, b: Thing): number => (a.id < b.id ? -1 : 1);
const byLabel = (a: Thing, b: Thing): number => collator.compare(labelOf(a), labelOf(b)) || byId(a, b);
const byNumber = (property: string) => (a: Thing, b: Thing) =>
  Number(a.set[property]) - Number(b.set[property]) || byId(a, b);
const reversed = (order: (a: Thing, b: Thing) => number) => (a: Thing, b: Thing) => order(b, a);

type Link = [type: string, way: "in" | "out", label: string];

/** What the fixture says stands at the other end, each once, sorted by the test's own means. */
function expected(id: string, [type, way, label]: Link, order: (a: Thing, b: Thing) => number): string[] {
  const ends = facts.filter((fact) => fact.type === type && (way === "out" ? fact.from : fact.to) === id);
  const found = new Set(ends.map((fact) => (way === "out" ? fact.to : fact.from)));
  return [...found]
    .map(thing)
    .filter((each) => label.split("|").includes(each.label))
    .sort(order)
    .map((each) => each.id);
}

const newest = reversed(byNumber("sortAt"));
const latest = reversed(byNumber("sortDay"));

const NESTED: [field: string, id: string, ids: string[]][] = [
  ["... on Organization { list: articles", "org-hub", expected("org-hub", ["MENTIONS", "in", "Article"], newest)],
  ["... on Organization { list: published", "org-hub", expected("org-hub", ["PUBLISHED_BY", "in", "Article"], newest)],
  ["... on Organization { list: events", "org-hub", expected("org-hub", ["TOOK_PART_IN", "out", "Event"], latest)],
  [
    "... on Organization { list: children",
    "org-hub",
    expected("org-hub", ["ANSWERS_TO", "in", "Organization"], byLabel),
  ],
  ["... on Organization { list: people", "org-hub", expected("org-hub", ["HELD_POST", "in", "Person"], byLabel)],
  ["... on Organization { list: articles", "org-03", ["article-00"]],
  ["... on Organization { list: children", "org-03", []],
  ["... on Province { list: articles", "province-hub", expected("province-hub", ["MENTIONS", "in", "Article"], newest)],
  ["... on Province { list: events", "province-hub", expected("province-hub", ["HAPPENED_IN", "in", "Event"], latest)],
  [
    "... on Province { list: organizations",
    "province-hub",
    expected("province-hub", ["SERVES", "in", "Organization"], byLabel),
  ],
  ["... on Person { list: written", "person-01", expected("person-01", ["WRITTEN_BY", "in", "Article"], newest)],
  ["... on Person { list: articles", "person-01", ["article-01"]],
  ["... on Person { list: events", "person-00", expected("person-00", ["TOOK_PART_IN", "out", "Event"], latest)],
  ["... on Movement { list: events", "movement-hub", expected("movement-hub", ["PROMOTES", "in", "Event"], latest)],
  ["... on Event { list: articles", "event-01", expected("event-01", ["REPORTS", "in", "Article"], newest)],
  [
    "... on Event { list: participants",
    "event-02",
    expected("event-02", ["TOOK_PART_IN", "in", "Organization|Person"], byLabel),
  ],
  [
    "... on Article { list: organizations",
    "article-00",
    expected("article-00", ["MENTIONS", "out", "Organization"], byLabel),
  ],
  ["... on Article { list: people", "article-01", expected("article-01", ["MENTIONS", "out", "Person"], byLabel)],
  ["... on Article { list: provinces", "article-01", ["province-hub"]],
  ["... on Article { list: events", "article-02", expected("article-02", ["REPORTS", "out", "Event"], latest)],
];

const all = (label: string, order: (a: Thing, b: Thing) => number): string[] =>
  things
    .filter((each) => each.label === label)
    .sort(order)
    .map((each) => each.id);

const mentions = (id: string): number => facts.filter((fact) => fact.type === "MENTIONS" && fact.to === id).length;
const mostMentioned = reversed((a: Thing, b: Thing) => mentions(a.id) - mentions(b.id) || byId(a, b));

const ROOTS: [field: string, ids: string[]][] = [
  ["articles(orderBy: PUBLISHED_AT_DESC", all("Article", newest)],
  ["articles(orderBy: PUBLISHED_AT_ASC", all("Article", reversed(newest))],
  ["articles(orderBy: RECORDED_AT_ASC", all("Article", byNumber("recordedAt"))],
  ["articles(orderBy: TITLE_ASC", all("Article", byLabel)],
  ["events(orderBy: DATE_DESC", all("Event", latest)],
  ["events(orderBy: DATE_ASC", all("Event", reversed(latest))],
  ["organizations(orderBy: NAME_ASC", all("Organization", byLabel)],
  ["organizations(orderBy: ARTICLES_DESC", all("Organization", mostMentioned)],
  ["people(orderBy: NAME_ASC", all("Person", byLabel)],
  ["people(orderBy: ARTICLES_DESC", all("Person", mostMentioned)],
];

describeWithNeo4j("a walk along a connection", () => {
  let scratch: ScratchGraph;
  let service: ServiceUnderTest;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ scratch, service, stop } = await startFixtureService());
  }, LOAD_TIMEOUT_MS);
  afterAll(() => stop());

  const nested = (field: string, id: string) => async (args: string) => {
    const { node } = await service.data(`{ node(id: "${id}") { ${field}(${args}) { ${PAGE} } } } }`);
    return (node as { list: PageOfIds }).list;
  };

  const root = (field: string) => async (args: string) =>
    (await service.data(`{ list: ${field}, ${args}) { ${PAGE} } }`)).list as PageOfIds;

  /** All ids in the order of the list, page by page; every page is checked for what it says of its neighbours. */
  async function walk(
    read: (args: string) => Promise<PageOfIds>,
    size: number,
    way: "first" | "last",
  ): Promise<string[]> {
    const seen: string[][] = [];
    const forwards = way === "first";
    for (let cursor = ""; ;) {
      const page = await read(`${way}: ${size}${cursor && `, ${forwards ? "after" : "before"}: "${cursor}"`}`);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      const ids = page.nodes.map(({ id }) => id);
      expect(page.edges.map(({ node }) => node.id)).toEqual(ids);
      expect([startCursor, endCursor]).toEqual([page.edges[0]?.cursor ?? null, page.edges.at(-1)?.cursor ?? null]);
      expect(forwards ? hasPreviousPage : hasNextPage).toBe(cursor !== "");
      seen.push(ids);
      if (!(forwards ? hasNextPage : hasPreviousPage)) break;
      cursor = (forwards ? endCursor : startCursor) ?? "";
    }
    return (forwards ? seen : seen.reverse()).flat();
  }

  it.each(NESTED)("%s } of %s gives each node once, in order, whatever the size of a page", async (field, id, ids) => {
    const read = nested(field, id);
    for (const size of [1, 3, 7, 100]) expect(await walk(read, size, "first")).toEqual(ids);
    expect((await read("first: 0")).totalCount).toBe(ids.length);
  });

  it.each(ROOTS)("%s) gives each node once, forwards and backwards", async (field, ids) => {
    const read = root(field);
    for (const size of [1, 7, 50]) {
      expect(await walk(read, size, "first")).toEqual(ids);
      expect(await walk(read, size, "last")).toEqual(ids);
    }
    expect((await read("first: 0")).totalCount).toBe(ids.length);
  });

  it("shows nothing on an empty page, and says that rows follow", async () => {
    expect(await root("events(orderBy: DATE_DESC")("first: 0")).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 24,
    });
  });

  it("goes on where it was when rows before and after the cursor come and go", async () => {
    const read = root("events(orderBy: DATE_ASC");
    const before = await read("first: 10");
    const after = before.pageInfo.endCursor ?? "";
    await scratch.run(
      "CREATE (:Entity:Event {id: 'event-00a', title: 'x', kind: 'OTHER', sortDay: 0, sortKey: 'x', label: 'x'})",
      "CREATE (:Entity:Event {id: 'event-zz', title: 'x', kind: 'OTHER', sortDay: 20990101, sortKey: 'x', label: 'x'})",
      `MATCH (e:Event {id: '${before.nodes.at(-1)?.id ?? ""}'}) DETACH DELETE e`,
    );
    const rest = await read(`first: 100, after: "${after}"`);
    const ids = [...before.nodes, ...rest.nodes].map(({ id }) => id);
    expect(ids).toEqual([...all("Event", reversed(latest)), "event-zz"]);
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
  });

  it.each([
    ["all articles, newest first", "articles(first: 5", "after"],
    ["all articles, backwards", "articles(last: 5", "before"],
    ["articles of a filter", 'articles(where: {organizations: {some: {name: {eq: "cong an hub"}}}}, first: 5', "after"],
    ["articles by title", "articles(orderBy: TITLE_ASC, first: 5", "after"],
  ])(
    "meets every row that stood throughout exactly once while others come and go: %s",
    async (_what, field, argument) => {
      const stood = things.filter(({ label }) => label === "Article").map(({ id }) => id);
      const write = (index: number) =>
        scratch.run(
          `MATCH (passing:Article) WHERE passing.id STARTS WITH 'passing-' AND rand() < 0.5 DETACH DELETE passing`,
          `MATCH (hub:Organization {name: 'Công an Hub'}) UNWIND range(1, 4) AS row
         CREATE (passing:Entity:Article {id: 'passing-' + randomUUID(), title: 'Bài ' + toString(row), label: 'Bài ' + toString(row),
           language: 'vi', isStub: false, sortAt: 28000000 + toInteger(rand() * 14) - 1, recordedAt: ${index},
           sortKey: head(COLLECT { MATCH (a:Article {id: 'article-01'}) RETURN a.sortKey })})
         CREATE (passing)-[:MENTIONS {key: passing.id + '|MENTIONS|' + hub.id, sources: 1, confidence: 1.0}]->(hub)`,
        );
      const seen: string[] = [];
      let cursor = "";
      for (let page = 0; page < 100; page++) {
        const read = service.data(`{ list: ${field}${cursor && `, ${argument}: "${cursor}"`}) { ${PAGE} } }`);
        const [{ list }] = await Promise.all([read, write(page)]);
        const { nodes, pageInfo } = list as PageOfIds;
        seen.push(...nodes.map(({ id }) => id));
        if (!(argument === "after" ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
        cursor = (argument === "after" ? pageInfo.endCursor : pageInfo.startCursor) ?? "";
      }
      await scratch.run("MATCH (passing:Article) WHERE passing.id STARTS WITH 'passing-' DETACH DELETE passing");
      expect(seen.filter((id) => !id.startsWith("passing-")).sort()).toEqual(stood.sort());
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it("costs the same wherever its page stands, also to say that rows come before", async () => {
    const page = "pageInfo { hasPreviousPage hasNextPage endCursor } nodes { id }";
    const { articles } = await service.data(`{ articles(first: 1) { ${page} } }`);
    const { endCursor } = (articles as PageOfIds).pageInfo;
    const cost = (args: string): Promise<number> => {
      const { text, parameters, request } = planOf(`{ articles(${args}) { ${page} } }`);
      return dbHits(text, withIntegers(parameters(request)), scratch.settings.uri);
    };
    // One row and the next, each with its key and id, and a look at the far side.
    expect(await cost("first: 1")).toBeLessThan(15);
    expect(await cost(`first: 1, after: "${endCursor}"`)).toBeLessThan(15);
  });
});
