import { type Fact, facts, keyOf } from "../support/fixture-graph.js";
import { startFixtureService } from "../support/fixture-service.js";
import type { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS } from "../support/scratch-graph.js";

interface Page {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  totalCount: number;
}

const PAGE = "pageInfo { hasNextPage hasPreviousPage endCursor } totalCount";

/** What the fixture states, each fact once. */
const stated: readonly Fact[] = [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()];

/** By kind, then key, as the contract says; plain text order. */
const inOrder = (some: readonly Fact[]): string[] =>
  some
    .map((fact) => [fact.type, keyOf(fact)] as const)
    .sort(([typeA, a], [typeB, b]) => (typeA === typeB ? (a < b ? -1 : 1) : typeA < typeB ? -1 : 1))
    .map(([, key]) => key);

describeWithNeo4j("what facts stand on", () => {
  let scratch: ScratchGraph;
  let service: ServiceUnderTest;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ scratch, service, stop } = await startFixtureService());
  }, LOAD_TIMEOUT_MS);
  afterAll(() => stop());

  /** The keys of all pages of relationships; each page says what stands on either side. */
  async function keys(where: string, first: number): Promise<string[]> {
    const seen: string[] = [];
    for (let cursor = ""; ;) {
      const args = `where: ${where}, first: ${first}${cursor && `, after: "${cursor}"`}`;
      const { relationships } = await service.data(`{ relationships(${args}) { nodes { key } ${PAGE} } }`);
      const { nodes, pageInfo } = relationships as Page;
      seen.push(...nodes.map(({ key }) => String(key)));
      expect(pageInfo.hasPreviousPage).toBe(cursor !== "");
      if (!pageInfo.hasNextPage) return seen;
      cursor = pageInfo.endCursor;
    }
  }

  it.each([
    ["all", "{}", stated],
    [
      "those of two kinds",
      "{kind: [SERVES, ANSWERS_TO]}",
      stated.filter(({ type }) => /^(SERVES|ANSWERS_TO)$/.test(type)),
    ],
    ["a neighbourhood", '{end: {eq: "org-03"}}', stated.filter(({ from, to }) => [from, to].includes("org-03"))],
    [
      "those of a hub of one kind",
      '{end: {eq: "org-hub"}, kind: [TOOK_PART_IN]}',
      stated.filter(({ from, type }) => from === "org-hub" && type === "TOOK_PART_IN"),
    ],
    [
      "those between two ends once, when both are asked for",
      '{end: {in: ["article-00", "org-hub"]}, kind: [MENTIONS]}',
      stated.filter(({ from, to, type }) => type === "MENTIONS" && (from === "article-00" || to === "org-hub")),
    ],
    ["those of two sources, of which there are none", "{sources: {gte: 2}}", []],
  ])("relationships are walked by kind, then key, each once: %s", async (_what, where, expected) => {
    for (const size of [13, 100]) expect(await keys(where, size)).toEqual(inOrder(expected));
    const { relationships } = await service.data(`{ relationships(where: ${where}) { totalCount } }`);
    expect((relationships as Page).totalCount).toBe(expected.length);
  });

  it("a relationship tells its kind, its ends and their role, its time, and what asserts it", async () => {
    const fields =
      "kind role clusterRole validFrom validTo sources confidence from { id ... on Organization { name } } to { id label } claims { id article { id } }";
    const where = '{end: {eq: "org-03"}, kind: [SERVES, TOOK_PART_IN]}';
    const { relationships } = await service.data(`{ relationships(where: ${where}) { nodes { ${fields} } } }`);
    const [early, late, part] = (relationships as Page).nodes;
    const common = { sources: 1, confidence: 1, clusterRole: null, from: { id: "org-03", name: "Bình Định" } };
    const claims = (key: string) => [{ id: `claim-${key}`, article: { id: "article-00" } }];
    expect(early).toEqual({
      ...common,
      kind: "SERVES",
      role: null,
      validFrom: null,
      validTo: "2020-01-01",
      to: { id: "province-hub", label: "Hub" },
      claims: claims("org-03|SERVES|province-hub|0"),
    });
    expect(late).toMatchObject({ validFrom: "2020-01-02", validTo: null });
    expect(part).toMatchObject({ kind: "TOOK_PART_IN", role: "HOST", validFrom: null, to: { id: "event-02" } });
  });

  it("claims are newest first, tell their relationship, and null where that is gone", async () => {
    await scratch.run(
      `MATCH (c:Claim {id: 'claim-org-05|ANSWERS_TO|org-hub|0'}) SET c.recordedAt = 1700000000000`,
      `MATCH (c:Claim {id: 'claim-org-04|ANSWERS_TO|org-hub|0'}) SET c.recordedAt = 1700000000001, c.retiredAt = 1700000000002`,
      `MATCH ()-[r:ANSWERS_TO {key: 'org-05|ANSWERS_TO|org-hub|0'}]->() DELETE r`,
    );
    const list = async (where: string) => {
      const { claims } = await service.data(
        `{ claims(where: ${where}, first: 2) { totalCount nodes { id recordedAt retiredAt relationship { kind from { id } } } } }`,
      );
      return claims as Page;
    };
    const { nodes } = await list("{}");
    expect(nodes).toEqual([
      {
        id: "claim-org-04|ANSWERS_TO|org-hub|0",
        recordedAt: "2023-11-15T05:13:20.001+07:00",
        retiredAt: "2023-11-15T05:13:20.002+07:00",
        relationship: { kind: "ANSWERS_TO", from: { id: "org-04" } },
      },
      {
        id: "claim-org-05|ANSWERS_TO|org-hub|0",
        recordedAt: "2023-11-15T05:13:20+07:00",
        retiredAt: null,
        relationship: null,
      },
    ]);
    expect((await list("{isRetired: true}")).nodes.map(({ id }) => id)).toEqual(["claim-org-04|ANSWERS_TO|org-hub|0"]);
    expect((await list('{recorded: {from: "2023-11-14T22:13:20Z", to: "2023-11-14T22:13:20.001Z"}}')).totalCount).toBe(
      1,
    );
    expect((await list('{retired: {from: "2023-11-14T22:13:20.002Z"}, kind: [ANSWERS_TO]}')).totalCount).toBe(1);
  });

  it("claims of an article go with the text, retired ones apart, those without a place last", async () => {
    const at = (key: string, start: number, end: number) =>
      `MATCH (c:Claim {id: 'claim-${key}'}) SET c.start = ${start}, c.end = ${end}`;
    await scratch.run(
      at("org-hub|TOOK_PART_IN|event-01|HOST", 10, 20),
      at("org-hub|TOOK_PART_IN|event-02|HOST", 10, 12),
      at("org-hub|TOOK_PART_IN|event-03|HOST", 0, 99),
      at("org-hub|TOOK_PART_IN|event-04|HOST", 1, 2) + ", c.retiredAt = 1",
    );
    const claims = async (args: string) => {
      const { article } = await service.data(
        `{ article(id: "article-00") { claims(${args}) { nodes { id start } ${PAGE} } } }`,
      );
      return (article as { claims: Page }).claims;
    };
    const first = await claims("first: 2");
    expect(first.nodes.map(({ id }) => id)).toEqual([
      "claim-org-hub|TOOK_PART_IN|event-03|HOST",
      "claim-org-hub|TOOK_PART_IN|event-02|HOST",
    ]);
    const second = await claims(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ start }) => start)).toEqual([10, null]);
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    // Of all claims, which article-00 asserts, two are retired.
    expect(second.totalCount).toBe(stated.length - 2);
  });
});
