import { parseConfig } from "../../src/config.js";
import { Graph } from "../../src/graph/database/graph.js";
import type { RunStatement } from "../../src/graph/reader.js";
import { createLogger } from "../../src/logger.js";
import { contexts } from "../../src/resolvers/answer.js";
import { EXAMPLES, readExamples } from "../../src/server/examples.js";
import { createServer } from "../../src/server/create-server.js";
import { schema } from "./statements.js";

/** The whole service on a free port of loopback, over a database of the suite's. */
export interface RunningService {
  readonly url: URL;
  /** The texts of all statements that reached the database. */
  readonly statements: string[];
  /** What was logged, one line each. */
  readonly log: string[];
  post(query: string, variables?: Record<string, unknown>): Promise<{ status: number; body: GraphqlBody }>;
  stop(): Promise<void>;
}

interface GraphqlBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; argument?: string } & Record<string, unknown>;
  }[];
}

export async function startService(uri: string, environment: NodeJS.ProcessEnv = {}): Promise<RunningService> {
  const config = parseConfig({ NEO4J_URI: uri, PORT: "0", LOG_LEVEL: "debug", ...environment });
  const statements: string[] = [];
  const log: string[] = [];
  const logger = createLogger(config.logLevel, { write: (line: string) => void log.push(line) });
  const graph = new Graph(config.graph, { onStatement: (text) => statements.push(text) });
  const run: RunStatement = (text, parameters) => graph.read(text, parameters);
  const contextFor = contexts(run, { limits: config.limits, now: Date.now });
  const isReady = () =>
    graph.ping().then(
      () => true,
      () => false,
    );
  const server = await createServer({
    schema,
    contextFor,
    isReady,
    logger,
    config,
    examples: await readExamples(EXAMPLES),
  });
  const url = await server.listen();
  const post = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: (await response.json()) as GraphqlBody };
  };
  const stop = async () => {
    await server.stop();
    await graph.close();
  };
  return { url, statements, log, post, stop };
}
