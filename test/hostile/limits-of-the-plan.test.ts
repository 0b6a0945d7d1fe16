import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type RunningService, startService } from "../support/service.js";

/** Fragments that lead back to events in four ways, so that each level asks for four times as much. */
const fragment = (level: number): string => {
  const events = `events(first: 1) { nodes { id ...F${level + 1} } }`;
  const nodes = `nodes { ... on Organization { ${events} } ... on Person { ${events} } }`;
  return `fragment F${level} on Event { a: participants(first: 1) { ${nodes} } b: participants(first: 2) { ${nodes} } }`;
};

const growing = (depth: number): string =>
  [
    '{ event(id: "x") { ...F0 } }',
    ...Array.from({ length: depth }, (_, level) => fragment(level)),
    `fragment F${depth} on Event { title }`,
  ].join(" ");

describeWithNeo4j("a document that fragments make small", (uri) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(uri, { MAX_DEPTH: "20" });
  });
  afterAll(() => service.stop());

  it("is refused before any statement where its statement would be long", async () => {
    const { status, body } = await service.post(growing(3));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({
      code: "LIMIT_EXCEEDED",
      limit: "statement",
      allowed: 30_000,
      asked: expect.any(Number) as unknown,
      requestId: expect.any(String) as unknown,
    });
    expect(body.data).toEqual({ event: null });
    expect(service.statements).toEqual([]);
  });
});
