import { execute, parse, validate, type ExecutionResult } from "graphql";
import type { Graph } from "../../src/graph/database/graph.js";
import { contexts } from "../../src/resolvers/answer.js";
import { LIMITS, schema } from "../support/statements.js";

/**
 * How the planner's statements say how much is much, and what is much instead where nothing of the graph is: the ways that only large graphs
 * take are taken in a small one too, and must find the same.
 */
const SMALLER: readonly (readonly [RegExp, string])[] = [
  [/LIMIT (\d+) } < \1\b/g, "LIMIT 3 } < 3"],
  [/} < \d{3,}\b/g, "} < 4"],
  [/LIMIT \d{4,}\b/g, "LIMIT 9"],
  [/\bleast (<|>=) \d+/g, "least $1 2"],
  [/> 4 \* (\$p\.a\d+ \* COUNT)/g, "> 0 * $1"],
];

const smaller = (text: string): string =>
  SMALLER.reduce((changed, [bound, small]) => changed.replace(bound, small), text);

/** The service in this process, over a graph that is large to it or as small as it is. */
export class AskedService {
  /** How many statements had a bound that was made smaller. */
  changed = 0;
  private readonly context: () => object;

  constructor(graph: Graph, isLarge: boolean) {
    const now = () => Date.parse("2026-11-24T05:00:00Z");
    const read = (text: string, parameters: Record<string, unknown>) => {
      const sent = isLarge ? smaller(text) : text;
      if (sent !== text) this.changed++;
      return graph.read(sent, parameters);
    };
    this.context = contexts(read, { limits: LIMITS, now });
  }

  /** Executes a valid document as the server does, but for HTTP. */
  readonly ask = async (text: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> => {
    const document = parse(text);
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    const { data, errors } = await execute({ schema, document, contextValue: this.context(), variableValues });
    const plain = JSON.parse(JSON.stringify(data ?? null)) as ExecutionResult["data"];
    return { data: plain ?? null, ...(errors && { errors }) };
  };
}
