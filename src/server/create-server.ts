import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express, { type Express } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { createApollo } from "./apollo.js";
import type { Example } from "./examples.js";
import { healthRoutes, type HealthSources } from "./health.js";
import { answerFailure, refuseOtherMediaTypes, refuseUnknownPath } from "./http-errors.js";
import { examplesPage } from "./landing-page.js";
import { currentScope, enterScope, logRequests } from "./request-scope.js";
import { securityHeaders } from "./security-headers.js";

/** Where Apollo Sandbox runs when it is opened by itself instead of at GET /graphql. */
const SANDBOX_ORIGINS = ["https://studio.apollographql.com", "https://sandbox.embed.apollographql.com"];

const GRACE_MS = 10_000;

/** What the server is put together from; it knows nothing of the graph. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  /** Makes the context value of one request. It is copied shallowly. */
  readonly contextFor: (request: { readonly requestId: string }) => object | Promise<object>;
  readonly isReady: HealthSources["isReady"];
  readonly logger: Logger;
  readonly config: Pick<Config, "http" | "limits">;
  /** The questions that a browser is offered. */
  readonly examples: readonly Example[];
  /** How long requests in flight may go on when the service stops, in milliseconds. Ten seconds where none is given. */
  readonly graceMs?: number;
}

/** The service over HTTP. */
export interface GraphqlServer {
  /** Starts to listen; gives the address to ask. Rejects with Node's error where the port cannot be had. */
  listen(): Promise<URL>;
  /** Readiness off, no new connections, requests in flight finished or cut after the grace. May be called again. */
  stop(): Promise<void>;
}

/** Puts GraphQL, health and their errors behind one HTTP server, which does not listen yet. Throws where the schema is not valid. */
export async function createServer(parts: ServerParts): Promise<GraphqlServer> {
  const { schema, logger, config, graceMs = GRACE_MS } = parts;
  const app = express();
  const httpServer = createHttpServer(app);
  const apollo = createApollo({ schema, limits: config.limits, httpServer, logger, graceMs });
  await apollo.start();
  let stopped: Promise<void> | undefined;
  serve(app, apollo, { ...parts, isStopping: () => stopped !== undefined });
  return {
    listen: () => listen(httpServer, config.http),
    stop: () => (stopped ??= apollo.stop()),
  };
}

function serve(app: Express, apollo: ApolloServer, parts: ServerParts & HealthSources): void {
  const { config, contextFor, logger } = parts;
  app.disable("etag");
  app.use(logRequests(logger), securityHeaders, noStore);
  app.use(healthRoutes(parts));
  app.get("/graphql", examplesPage(parts.examples));
  app.all(
    "/graphql",
    cors({ origin: [...SANDBOX_ORIGINS, ...config.http.corsOrigins], exposedHeaders: "x-request-id" }),
    refuseOtherMediaTypes,
    express.json({ limit: config.limits.bodyBytes }),
    enterScope,
    expressMiddleware(apollo, { context: async () => contextFor({ requestId: currentScope().requestId }) }),
  );
  app.use(refuseUnknownPath, answerFailure);
}

const noStore: express.RequestHandler = (_request, response, next) => {
  response.setHeader("cache-control", "no-store");
  next();
};

async function listen(httpServer: Server, { host, port }: Config["http"]): Promise<URL> {
  httpServer.listen(port, host);
  await once(httpServer, "listening");
  const { port: actualPort } = httpServer.address() as AddressInfo;
  return new URL(`http://${host.includes(":") ? `[${host}]` : host}:${actualPort}/graphql`);
}
