import { parse } from "graphql";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS, openDerivedGraph } from "../support/scratch-graph.js";
import { schema } from "../support/statements.js";
import { AskedService } from "./asked-service.js";
import { cases } from "./cases.js";
import { CursorBook } from "./compare.js";
import { Oracle } from "./evaluator.js";
import type { GraphData } from "./graph-data.js";
import { loadGraph } from "./load-graph.js";
import { reportOf } from "./report.js";
import { richGraph } from "./rich-graph.js";
import { ask, type Asked, type Question, run } from "./run.js";
import { every, settings } from "./settings.js";
import { Vocabulary } from "./vocabulary.js";

const { seed, questions } = settings;

/** A cold statement takes the database about a second on a busy machine. */
const MS_PER_QUESTION = 1_000;

/** The first of all differences are told at length; one fault makes many. */
const TOLD = 3;

describeWithNeo4j("The service and the oracle", () => {
  const data = richGraph();
  const oracle = new Oracle(data, schema);
  let scratch: ScratchGraph;
  let asIs: AskedService;
  let asLarge: AskedService;
  beforeAll(async () => {
    scratch = await openDerivedGraph((graph) => loadGraph(graph, data));
    asIs = new AskedService(scratch.graph, false);
    asLarge = new AskedService(scratch.graph, true);
  }, LOAD_TIMEOUT_MS);
  afterAll(() => scratch.close());

  const differenceOf = (text: string, rest: Partial<Asked & Question> = {}) => {
    const { service = asIs.ask, book = new CursorBook(), cursors = {}, ...others } = rest;
    return ask({ service, oracle, book, ...others }, { text, document: parse(text), variables: {}, cursors });
  };

  describe.each([
    ["as it is", () => asIs, cases],
    ["as if the graph were large", () => asLarge, every(3, cases)],
  ] as const)("agree %s", (_, served, asked) => {
    it.each(asked)("$name", async ({ text, list }) => {
      const by = { service: served().ask, book: new CursorBook() };
      expect((await differenceOf(text, by))?.first).toBeUndefined();
      if (list === undefined) return;
      const [after = ""] = by.book.known(list);
      expect(after).not.toBe("");
      expect((await differenceOf(text, { ...by, cursors: { after } }))?.first).toBeUndefined();
    });
  });

  it(
    `agree on ${questions} generated operations (ORACLE_SEED=${seed}), every other as if the graph were large`,
    async () => {
      const found: (readonly [seed: number, difference: Parameters<typeof reportOf>[1]])[] = [];
      await run({
        services: [asIs.ask, asLarge.ask],
        oracle,
        book: new CursorBook(),
        schema,
        words: new Vocabulary(data),
        seed,
        questions,
        report: (...each) => void found.push(each),
        forget: () => scratch.run("CALL db.clearQueryCaches()"),
      });
      const told = await Promise.all(found.slice(0, TOLD).map(([at, difference]) => reportOf(at, difference, schema)));
      if (told.length > 0) throw new Error(`${found.length} of ${questions} answers differ.\n\n${told.join("\n\n")}`);
      expect(asLarge.changed).toBeGreaterThan(0);
    },
    60_000 + questions * MS_PER_QUESTION,
  );

  it("do not agree once the oracle's graph says something else", async () => {
    const text = '{ organizations(first: 1) { nodes { kind } } article(id: "art-06") { language } }';
    const other = new Oracle(withLanguage(data, "art-06", "fr"), schema);
    const difference = await differenceOf(text, { oracle: other });
    expect(difference?.first).toBe('data.article.language: the service says "vi", the oracle "fr"');
  });
});

const withLanguage = (data: GraphData, id: string, language: string): GraphData => ({
  ...data,
  entities: data.entities.map((each) => (each.id === id && each.type === "Article" ? { ...each, language } : each)),
});
