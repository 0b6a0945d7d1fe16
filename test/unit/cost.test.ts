import { LimitExceeded } from "../../src/errors.js";
import { nodesAskedFor, refuseTooManyNodes } from "../../src/graph/plan/cost.js";
import { operationOf } from "../support/statements.js";

const YEAR = 'from: "2024-01-01", to: "2024-12-31"';

const asked = (document: string, variables: Record<string, unknown> = {}): number => {
  const { roots, sites } = operationOf(document, variables);
  return nodesAskedFor(roots, sites);
};

describe("the nodes that an operation asks for", () => {
  it.each([
    ["a page", "{ articles(first: 7) { nodes { id } } }", 7],
    ["a page backwards", "{ articles(last: 7) { nodes { id } } }", 7],
    ["an empty page", "{ articles(first: 0) { nodes { organizations { nodes { id } } } } }", 0],
    ["a page of a search", '{ search(text: "x", first: 7) { nodes { id } } }', 7],
    ["the kinds that a search finds", '{ search(text: "x") { kindCounts { key count } } }', 0],
    ["a page of the default size", "{ articles { nodes { id } } }", 20],
    ["a page whose size is null", "{ articles(first: null) { nodes { id } } }", 20],
    ["a plain list with its default", '{ article(id: "x") { figures { id } } }', 20],
    ["a plain list with its size", '{ article(id: "x") { figures(first: 3) { id } } }', 3],
    ["a plain list whose size is null", '{ node(id: "x") { ... on Figure { claims(first: null) { id } } } }', 5],
    ["a plain list without a size", "{ provinces { name } }", 20],
    ["things by their ids", '{ nodes(ids: ["a", "b", "a"]) { id } }', 3],
    ["paths alone", '{ paths(from: "a", to: "b") { length } }', 3],
    ["the nodes of paths", '{ paths(from: "a", to: "b", first: 10, maxHops: 6) { nodes { id } } }', 10 * 7],
    ["the hops of paths", '{ paths(from: "a", to: "b", first: null, maxHops: null) { hops { key } } }', 3 * 4],
    ["one thing and its values", '{ article(id: "x") { title newspaper { name aliases } } }', 0],
    ["nothing of the graph", "{ __typename }", 0],
    ["one series", `{ trend(of: ARTICLES, bucket: MONTH, ${YEAR}) { count } }`, 12],
    [
      "as many series as there may be",
      `{ trend(of: EVENTS, by: KIND, first: 7, bucket: QUARTER, ${YEAR}) { count } }`,
      28,
    ],
    ["no series", `{ trend(of: EVENTS, first: 0, bucket: DAY, ${YEAR}) { count } }`, 0],
    [
      "all time by days",
      '{ trend(of: EVENTS, bucket: DAY, from: "0001-01-01", to: "9999-12-31") { count } }',
      3_652_059,
    ],
  ])("of %s are its rows", (_what, document, nodes) => {
    expect(asked(document)).toBe(nodes);
  });

  it.each([
    ["edges", "edges { cursor }", 7],
    ["edges and nodes, which are the same rows", "edges { cursor node { id } } nodes { id }", 7],
    ["the place of the page", "pageInfo { hasNextPage }", 7],
    ["the total alone", "totalCount", 0],
    ["facets alone", "facets(by: YEAR) { count }", 10],
    [
      "two facets beside its rows",
      "nodes { id } a: facets(by: YEAR, first: 3) { count } b: facets(by: PROVINCE, first: null) { key }",
      7 + 3 + 10,
    ],
    ["nothing", "__typename", 0],
  ])("of a connection read for %s", (_what, selection, nodes) => {
    expect(asked(`{ articles(first: 7) { ${selection} } }`)).toBe(nodes);
  });

  it.each([
    [
      "multiply down a path",
      "{ articles(first: 100) { nodes { organizations(first: 100) { nodes { id } } } } }",
      10_000,
    ],
    [
      "add up side by side",
      "{ articles(first: 2) { nodes { organizations(first: 3) { nodes { id } } people(first: 4) { nodes { id } } } } }",
      2 * (3 + 4),
    ],
    [
      "add up among roots and aliases",
      "{ a: articles(first: 2) { nodes { id } } b: articles(first: 3) { nodes { id } } events { nodes { id } } }",
      2 + 3 + 20,
    ],
    [
      "add what is asked of edges to what is asked of nodes",
      '{ organization(id: "x") { articles(first: 2) { edges { claims(first: 3) { id } node { figures(first: 5) { id } } } nodes { figures(first: 7) { id } } } } }',
      2 * (3 + 5 + 7),
    ],
    [
      "pass through one thing",
      "{ articles(first: 2) { nodes { newspaper { published(first: 5) { nodes { id } } } } } }",
      10,
    ],
    ["count a row of a record", "{ people(first: 2) { nodes { posts { claims(first: 3) { id } } } } }", 2 * 20 * 3],
    [
      "count below things by their ids",
      '{ nodes(ids: ["a", "b"]) { ... on Article { figures(first: 4) { id } } } }',
      2 * 4,
    ],
    [
      "add the nodes of paths to their hops, each times what is below",
      '{ paths(from: "a", to: "b", first: 2, maxHops: 5) { nodes { ... on Article { figures(first: 7) { id } } label } hops { claims(first: 3) { id } } } }',
      2 * (6 * 7 + 5 * 3),
    ],
    [
      "do not grow by a total",
      "{ articles(first: 2) { nodes { organizations { totalCount } people { totalCount } } } }",
      2,
    ],
    [
      "take the dearest of several types",
      '{ node(id: "x") { ... on Article { figures(first: 4) { id } } ... on Person { posts { title } } ... on Event { parts(first: 9) { id } } } }',
      20,
    ],
  ])("%s", (_what, document, nodes) => {
    expect(asked(document)).toBe(nodes);
  });

  it("are those of the variables, and of what is not switched off", () => {
    const document =
      "query ($n: Int, $all: Boolean!) { articles(first: $n) { nodes { organizations(first: 100) @include(if: $all) { nodes { id } } } } }";
    expect(asked(document, { n: 3, all: true })).toBe(300);
    expect(asked(document, { n: 3, all: false })).toBe(3);
    expect(asked(document, { all: false })).toBe(20);
  });

  it("do not wrap where they are more than numbers count exactly", () => {
    const document = `{ events { nodes ${"{ parts(first: 100) ".repeat(10)} { id } ${"}".repeat(10)} } }`;
    expect(asked(document)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });
});

describe("the limit of nodes", () => {
  const refusal = (nodes: number, allowed: number) => {
    try {
      refuseTooManyNodes(nodes, allowed);
    } catch (error) {
      if (error instanceof LimitExceeded) return error;
    }
    return undefined;
  };

  it("allows just so many, and tells both amounts past it", () => {
    expect(refusal(10_000, 10_000)).toBeUndefined();
    expect(refusal(10_001, 10_000)?.details).toEqual({ limit: "nodes", allowed: 10_000, asked: 10_001 });
    expect(refusal(10_001, 10_000)?.message).toContain("asks for 10001 nodes");
  });

  it("tells at least how many where numbers do not count exactly", () => {
    const details = { limit: "nodes", allowed: 1, askedAtLeast: Number.MAX_SAFE_INTEGER };
    expect(refusal(2e20, 1)?.details).toEqual(details);
    expect(refusal(Infinity, 1)?.details).toEqual(details);
  });
});
