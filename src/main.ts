import "reflect-metadata";
import type { Logger } from "pino";
import { ConfigError, parseConfig, type Config } from "./config.js";
import { Graph } from "./graph/database/graph.js";
import { createLogger } from "./logger.js";
import { contexts } from "./resolvers/answer.js";
import { buildSchema } from "./resolvers/build-schema.js";
import { createServer } from "./server/create-server.js";
import { EXAMPLES, readExamples } from "./server/examples.js";
import { describeListenProblem } from "./server/listen-problem.js";
import { watchReadiness } from "./server/watch-readiness.js";

/** Puts the service together and serves until it is told to stop. Rejects where it cannot listen. */
async function serve(config: Config, logger: Logger): Promise<void> {
  const graph = new Graph(config.graph);
  const isReady = watchReadiness(() => graph.ping(), logger);
  const contextFor = contexts((text, parameters) => graph.read(text, parameters), {
    limits: config.limits,
    now: Date.now,
  });
  const examples = await readExamples(EXAMPLES);
  const server = await createServer({ schema: buildSchema(), contextFor, isReady, logger, config, examples });
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    logger.info({ signal }, "stopping");
    await server.stop();
    await graph.close();
    process.exit(0);
  };
  // Once each: whoever asks a second time means at once.
  process.once("SIGTERM", stop).once("SIGINT", stop);
  const address = await server.listen();
  logger.info({ address: address.href }, "listening");
  await isReady();
}

function readConfig(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const config = readConfig();
const logger = createLogger(config.logLevel);
try {
  await serve(config, logger);
} catch (error) {
  const problem = describeListenProblem(error, config.http);
  if (problem) process.stderr.write(`${problem}\n`);
  else logger.fatal({ err: error }, "cannot start");
  process.exit(1);
}
