import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Limits } from "../config.js";
import { limitsRule } from "./limits.js";
import { operationTypesRule } from "./operation-types.js";
import { currentScope, reportError } from "./request-scope.js";
import { refuseDeepVariables } from "./variable-depth.js";

/** How many faults of one set of variables are told: each quotes the value at fault. */
const MAX_VARIABLE_FAULTS = 10;

/** Fragments may make a document ask for this many times what its text holds. */
const FRAGMENT_REUSE = 2;

/** What Apollo Server is made from. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly httpServer: Server;
  readonly logger: Logger;
  /** How long requests in flight may go on when the service stops. */
  readonly graceMs: number;
}

/** Apollo Server with our limits and errors. Every default that would depend on NODE_ENV is set. Not started yet. */
export function createApollo({ schema, limits, httpServer, logger, graceMs }: ApolloParts): ApolloServer {
  const { depth, aliases, tokens } = limits;
  const selections = FRAGMENT_REUSE * tokens;
  return new ApolloServer({
    schema,
    logger,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: tokens },
    executionOptions: { maxCoercionErrors: MAX_VARIABLE_FAULTS },
    validationRules: [operationTypesRule, limitsRule({ depth, aliases, selections })],
    formatError: (_formatted, error) => reportError(error, currentScope()),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
      ApolloServerPluginLandingPageDisabled(),
      noteOperation,
      refuseDeepVariables,
    ],
  });
}

/** Lets the log name the operation. */
const noteOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName }) {
        if (operationName) currentScope().operation = operationName;
      },
    };
  },
};
