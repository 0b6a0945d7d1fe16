import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

/** Fragments that lead back to events through two types, so that each level doubles what has to be read. */
const fragment = (level: number): string =>
  `fragment F${level} on Event { participants(first: 1) { nodes { ` +
  `... on Organization { events(first: 1) { nodes { id ...F${level + 1} } } } ` +
  `... on Person { events(first: 1) { nodes { id ...F${level + 1} } } } } } }`;

const doubling = (depth: number): string =>
  [
    '{ event(id: "x") { ...F0 } }',
    ...Array.from({ length: depth }, (_, level) => fragment(level)),
    `fragment F${depth} on Event { title }`,
  ].join(" ");

describeWithNeo4j("a document that fragments make small", (uri) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri, { MAX_DEPTH: "40" });
  });
  afterAll(() => service.stop());

  it("is refused before any statement where its statement would be long", async () => {
    const { body } = await service.post(doubling(5));
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "statement", allowed: 30_000 });
    expect(body.data).toEqual({ event: null });
    expect(service.statements).toEqual([]);
  });
});
