import { ServiceUnderTest } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

interface Found {
  readonly edges: readonly {
    cursor: string;
    score: number;
    matched: string;
    node: { __typename: string; id: string; label: string };
  }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly kindCounts: readonly { key: string; label: string; count: number }[];
}

const DOCUMENT = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor score matched node { __typename id label } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    kindCounts { key label count }
  }
}`;

const KINDS = ["ARTICLE", "ORGANIZATION", "PROVINCE", "PERSON", "EVENT", "CLUSTER", "MOVEMENT", "PLACE"];

describeWithNeo4j("a search", () => {
  let service: ServiceUnderTest;
  beforeAll(() => {
    service = new ServiceUnderTest();
  });
  afterAll(() => service.close());

  const find = async (text: string, more: Record<string, unknown> = {}): Promise<Found> =>
    (await service.data(DOCUMENT, { text, ...more })).search as Found;
  const first = async (text: string, more: Record<string, unknown> = {}) => (await find(text, more)).edges[0];
  const refusal = async (variables: Record<string, unknown>) =>
    (await service.ask(DOCUMENT, variables)).errors?.[0]?.originalError;

  it("finds things of every kind by what they are called", async () => {
    const names: [text: string, type: string, label: string][] = [
      ["Công an tỉnh Lai Châu", "Organization", "Công an tỉnh Lai Châu"],
      ["Lai Châu", "Province", "Lai Châu"],
      ["Cụm thi đua số 2", "Cluster", "Cụm thi đua số 2"],
      ["Vì an ninh Tổ quốc", "Movement", "Vì an ninh Tổ quốc"],
    ];
    for (const [text, __typename, label] of names) {
      expect(await first(text)).toMatchObject({ score: 1, matched: label, node: { __typename, label } });
    }
  });

  it("finds whatever has a title: articles and events", async () => {
    const titles = (await service.data(
      "{ articles(where: {isStub: false}) { nodes { id title } } events { nodes { id title } } }",
    )) as Record<string, { nodes: { id: string; title: string }[] }>;
    for (const { nodes } of Object.values(titles)) {
      const { id, title } = nodes[0]!;
      const { edges } = await find(title);
      expect(edges.filter(({ score }) => score === 1).map(({ node }) => node.id)).toContain(id);
    }
  });

  it("finds a thing by an alias, and says which name it was", async () => {
    const edge = await first("TP.Hà Nội");
    expect(edge).toMatchObject({ matched: "TP.Hà Nội", node: { __typename: "Province", label: "Hà Nội" } });
  });

  it("gives each thing once, by the best of its names", async () => {
    const { edges } = await find("Hà Nội", { first: 100 });
    const ids = edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(edges[0]).toMatchObject({ matched: "Hà Nội", score: 1 });
  });

  it.each([
    ["without accents", "cong an tinh lai chau"],
    ["with d for đ", "Cong an tinh Dien Bien"],
    ["in capitals", "CÔNG AN TỈNH LAI CHÂU"],
    ["decomposed", "Công an tỉnh Lai Châu".normalize("NFD")],
    ["with the tone of hoà on its other vowel", "Công an tỉnh Hoà Bình"],
    ["with another dash", "Công an tỉnh Bà Rịa — Vũng Tàu"],
    ["without the dash", "Công an tỉnh Bà Rịa Vũng Tàu"],
  ])("finds a force by its name %s", async (_how, text) => {
    const edge = await first(text);
    expect(edge?.node.__typename).toBe("Organization");
    expect(edge?.score).toBeGreaterThan(0.9);
  });

  it("takes what is not there in part: a word that begins as the last one does", async () => {
    expect((await first("Công an tỉnh Lai Ch"))?.matched).toBe("Công an tỉnh Lai Châu");
  });

  it("finds nothing by blanks, by signs alone or by a word that nothing has", async () => {
    for (const text of ["", "  \t", "***", "²", "qqqqqq", "\0", "\uD800"]) {
      const { edges, pageInfo, kindCounts } = await find(text);
      expect([edges, kindCounts.filter(({ count }) => count > 0)]).toEqual([[], []]);
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
    }
  });

  it("never stands in the way of English: an, to, no and it are words", async () => {
    expect((await first("an"))?.matched).toMatch(/\ban\b/i);
    expect((await find("an ninh to quoc")).edges[0]?.matched).toBe("Vì an ninh Tổ quốc");
  });

  it("has scores from 0 to 1 that fall along the list", async () => {
    const scores = (await find("công an lai châu", { first: 100 })).edges.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it("pages through the same list, and knows what stands on either side", async () => {
    const all = await find("công an tỉnh", { first: 100 });
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const { edges, pageInfo } = await find("công an tỉnh", { first: 7, after });
      ids.push(...edges.map(({ node }) => node.id));
      expect(pageInfo).toMatchObject({ hasPreviousPage: page > 0, hasNextPage: true, endCursor: edges.at(-1)?.cursor });
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(all.edges.slice(0, 28).map(({ node }) => node.id));
  });

  it("goes on after the last row with nothing, and gives no rows where none are asked for", async () => {
    const { pageInfo } = await find("Lai Châu", { first: 100, kinds: ["PROVINCE"] });
    const beyond = await find("Lai Châu", { after: pageInfo.endCursor, kinds: ["PROVINCE"] });
    expect([beyond.edges, beyond.pageInfo.hasPreviousPage, beyond.pageInfo.hasNextPage]).toEqual([[], true, false]);
    expect(await find("Lai Châu", { first: 0 })).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } });
  });

  it("is among the kinds asked for, of which an empty list has none", async () => {
    const { edges } = await find("Lai Châu", { kinds: ["PROVINCE", "ORGANIZATION"], first: 100 });
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(["Province", "Organization"]));
    expect((await find("Lai Châu", { kinds: [] })).edges).toEqual([]);
    expect((await find("Lai Châu", { kinds: null })).edges.length).toBeGreaterThan(1);
  });

  it("counts every kind once, the most frequent first, whatever kinds were asked for", async () => {
    const { kindCounts, edges } = await find("Lai Châu", { first: 100 });
    expect(kindCounts.map(({ key }) => key).sort()).toEqual([...KINDS].sort());
    const counts = kindCounts.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const found = edges.filter(({ node }) => node.__typename === "Organization").length;
    expect(kindCounts.find(({ key }) => key === "ORGANIZATION")).toMatchObject({ label: "ORGANIZATION", count: found });
    expect((await find("Lai Châu", { kinds: ["PLACE"] })).kindCounts).toEqual(kindCounts);
  });

  it("reads the fields of each kind in its fragment, in the one statement of the operation", async () => {
    const sent = service.statements.length;
    const { search } = await service.data(`{ search(text: "Lai Châu", first: 50) { nodes { id
      ... on Province { name isCurrent organizations(first: 1) { nodes { name } } }
      ... on Organization { name parent { name } province { name } }
      ... on Event { title date { edtf } } } } }`);
    const nodes = (search as { nodes: Record<string, unknown>[] }).nodes;
    expect(nodes[0]).toMatchObject({ name: "Lai Châu", isCurrent: true, organizations: { nodes: [{}] } });
    expect(nodes).toContainEqual(
      expect.objectContaining({ name: "Công an tỉnh Lai Châu", province: { name: "Lai Châu" } }),
    );
    expect(service.statements.length).toBe(sent + 1);
  });

  it("refuses a text that is too long, a page that is too large and a forged cursor, each by its argument", async () => {
    const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");
    const long = { text: "x".repeat(501) };
    expect(await refusal(long)).toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "text", max: 500 } });
    expect(await refusal({ text: "x", first: 101 })).toMatchObject({ details: { argument: "first" } });
    const forged = ["", "x", cursor(["Query.search", "RANK", "1", "x"]), cursor(["Query.articles", "RANK", 1, "x"])];
    for (const after of forged) {
      expect(await refusal({ text: "x", after })).toMatchObject({
        code: "BAD_USER_INPUT",
        details: { argument: "after" },
      });
    }
  });
});
