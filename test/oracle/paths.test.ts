import { RELATIONSHIP_KINDS } from "../../src/graph/model/relationship.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { type ScratchGraph, LOAD_TIMEOUT_MS, openDerivedGraph } from "../support/scratch-graph.js";
import { AskedService } from "./asked-service.js";
import { KnownGraph } from "./known-graph.js";
import { type AskedPaths, type KnownPath, shortestPaths } from "./known-paths.js";
import { loadGraph } from "./load-graph.js";
import { Random } from "./random.js";
import { richGraph } from "./rich-graph.js";
import { every, settings } from "./settings.js";

interface ServedPath {
  readonly length: number;
  readonly weakestConfidence: number;
  readonly nodes: readonly { id: string }[];
  readonly hops: readonly { key: string; kind: string; from: { id: string }; to: { id: string }; confidence: number }[];
}

const DOCUMENT = `query ($from: ID!, $to: ID!, $maxHops: Int, $via: [RelationshipKind!], $minConfidence: Float, $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, via: $via, minConfidence: $minConfidence, first: $first) {
    length weakestConfidence nodes { id } hops { key kind from { id } to { id } confidence }
  }
}`;

/** Lists of kinds: each is a text that the database plans. */
const VIAS = every<readonly string[] | null>(3, [
  null,
  null,
  ["MENTIONS"],
  ["ANSWERS_TO", "SERVES"],
  ["WRITTEN_BY", "TEASES"],
  ["LOCATED_IN", "HELD_AT", "HAPPENED_IN"],
  ["MEMBER_OF", "TERM_OF", "RUN_BY"],
  ["TOOK_PART_IN", "PART_OF", "HELD_POST"],
  ["SUCCEEDED_BY"],
  ["SET", "RESULT_OF", "REPORTS"],
  RELATIONSHIP_KINDS.filter((kind) => kind !== "MENTIONS" && kind !== "REPORTS"),
]);

const QUESTIONS = settings.isWhole ? 400 : 100;

describeWithNeo4j("The shortest paths", () => {
  const graph = new KnownGraph(richGraph());
  const ids = graph.data.entities.map(({ id }) => id);
  let scratch: ScratchGraph;
  let asIs: AskedService;
  let asLarge: AskedService;
  beforeAll(async () => {
    scratch = await openDerivedGraph((empty) => loadGraph(empty, graph.data));
    asIs = new AskedService(scratch.graph, false);
    asLarge = new AskedService(scratch.graph, true);
  }, LOAD_TIMEOUT_MS);
  afterAll(() => scratch.close());

  const served = async (service: AskedService, asked: AskedPaths) => {
    const { data, errors } = await service.ask(DOCUMENT, { ...asked });
    if (errors?.[0]) throw errors[0];
    return data?.paths as readonly ServedPath[];
  };

  it(
    `are those of a breadth-first search in memory, in ${QUESTIONS} questions, half of them as if the graph were large`,
    async () => {
      const random = new Random(6);
      const lengths = new Map<number, number>();
      for (let index = 0; index < QUESTIONS; index++) {
        const asked = question(random, ids);
        const known = shortestPaths(graph, asked);
        const paths = await served(index % 2 === 0 ? asIs : asLarge, asked);
        const problem = difference(paths, known, asked);
        if (problem !== undefined) throw new Error(`${JSON.stringify(asked)}: ${problem}`);
        for (const length of paths.length > 0 ? paths.map((path) => path.length) : [0])
          lengths.set(length, (lengths.get(length) ?? 0) + 1);
      }
      // Every length was met, and no path at all.
      expect([...lengths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(asLarge.changed).toBe(QUESTIONS / 2);
    },
    60_000 + QUESTIONS * 500,
  );

  /** Why paths are not what is promised of them; undefined where they are. */
  function difference(paths: readonly ServedPath[], known: readonly KnownPath[], { first }: AskedPaths) {
    const byKeys = new Map(known.map((path) => [path.hops.map(({ key }) => key).join(" "), path]));
    const lengths = known.slice(0, first).map(({ hops }) => hops.length);
    if (String(paths.map(({ length }) => length)) !== String(lengths))
      return `lengths ${String(paths.map(({ length }) => length))} instead of ${String(lengths)}`;
    if (new Set(paths.map(keysOf)).size < paths.length) return "one path twice";
    const wrong = paths.find((path) => !isSame(path, byKeys.get(keysOf(path))));
    if (wrong) return `not a path: ${JSON.stringify(wrong)}`;
    const inOrder = [...paths].sort(byLengthAndConfidence);
    return inOrder.every((path, index) => path === paths[index]) ? undefined : "not in order";
  }

  function isSame({ nodes, hops, weakestConfidence }: ServedPath, known: KnownPath | undefined): boolean {
    if (!known || String(nodes.map(({ id }) => id)) !== String(known.nodes)) return false;
    const areHops = hops.every(({ kind, from, to, confidence }, index) => {
      const fact = known.hops[index];
      if (!fact) return false;
      const isAsStored = kind === fact.type && from.id === fact.from && to.id === fact.to;
      return isAsStored && confidence === graph.support(fact).confidence;
    });
    return areHops && weakestConfidence === Math.min(...hops.map(({ confidence }) => confidence));
  }
});

function question(random: Random, ids: readonly string[]): AskedPaths {
  const from = random.pick(ids);
  const to = random.pick(ids.filter((id) => id !== from));
  const minConfidence = random.chance(40) ? random.pick([0, 0.8, 0.9, 1]) : null;
  return {
    from,
    to,
    maxHops: random.pick([1, 2, 3, 4, 5, 6, 6, 6]),
    via: random.pick(VIAS),
    minConfidence,
    first: random.pick([0, 1, 3, 3, 10, 100]),
  };
}

const keysOf = ({ hops }: ServedPath): string => hops.map(({ key }) => key).join(" ");

/** By length, then the surest, then the keys of the hops one by one. */
function byLengthAndConfidence(one: ServedPath, other: ServedPath): number {
  const rough = one.length - other.length || other.weakestConfidence - one.weakestConfidence;
  if (rough !== 0) return rough;
  const at = one.hops.findIndex(({ key }, index) => key !== other.hops[index]?.key);
  return (one.hops[at]?.key ?? "") < (other.hops[at]?.key ?? "") ? -1 : 1;
}
