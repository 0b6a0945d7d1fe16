import { readFileSync } from "node:fs";
import { z } from "zod";

/** One variable that cannot be used, why, and what it may hold. Values are never repeated: some are secrets. */
export interface ConfigFault {
  readonly variable: string;
  readonly problem: string;
}

/** The configuration cannot be used: every fault at once, one a line. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly ConfigFault[]) {
    super(["The configuration cannot be used.", ...faults.map((f) => `  ${f.variable}: ${f.problem}`)].join("\n"));
    this.name = "ConfigError";
  }
}

/** How to reach the database. Without a user there is no authentication. */
export interface GraphSettings {
  readonly uri: string;
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
  readonly database: string;
  /** How long one read may take, retries and the way there included. */
  readonly deadlineMs: number;
}

/** What one request may ask for. */
export interface Limits {
  readonly depth: number;
  /** How often one field may stand side by side under other names. */
  readonly aliases: number;
  readonly tokens: number;
  readonly pageSize: number;
  /** Nodes that one operation may ask for: the product of its page sizes. */
  readonly nodes: number;
  readonly filter: { readonly depth: number; readonly conditions: number; readonly values: number };
  readonly bodyBytes: number;
}

/** Everything that the environment decides, checked and with its defaults. */
export interface Config {
  readonly graph: GraphSettings;
  readonly http: { readonly host: string; readonly port: number; readonly corsOrigins: readonly string[] };
  readonly limits: Limits;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const GRAPH_SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];

const integer = (least: number, most: number) => {
  const allowed = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, allowed)
    .transform(Number)
    .pipe(z.number(allowed).min(least, allowed).max(most, allowed));
};

const address = (schemes: readonly string[], allowed: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), allowed);

const origins = z
  .string()
  .transform((text) => text.split(",").map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    "must be origins such as https://example.org, separated by commas",
  );

const environment = z.object({
  NODE_ENV: z.string().optional(),
  NEO4J_URI: address(
    GRAPH_SCHEMES,
    "must be an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org",
  ).default("bolt://127.0.0.1:7687"),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, "must be the name of a database: 3 to 63 letters, digits, dots, hyphens")
    .default("neo4j"),
  HOST: z.string().default("127.0.0.1"),
  PORT: integer(0, 65535).default(4000),
  CORS_ORIGINS: origins.default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  DEADLINE_MS: integer(100, 600_000).default(10_000),
  MAX_DEPTH: integer(1, 20).default(12),
  MAX_ALIASES: integer(1, 1000).default(15),
  MAX_TOKENS: integer(10, 100_000).default(1000),
  // A list has 20 entries where a client says nothing, and the schema allows 100.
  MAX_PAGE: integer(20, 100).default(100),
  MAX_NODES: integer(1, 1_000_000).default(10_000),
  MAX_FILTER_DEPTH: integer(1, 20).default(8),
  MAX_FILTER_CONDITIONS: integer(1, 1000).default(100),
  MAX_FILTER_VALUES: integer(1, 100_000).default(1000),
  MAX_BODY_BYTES: integer(1024, 100 * 1024 * 1024).default(1024 * 1024),
});
type Environment = z.infer<typeof environment>;

type ReadText = (path: string) => string;
const readText: ReadText = (path) => readFileSync(path, "utf8");

/**
 * Checks the variables and fills in the defaults; a blank one counts as absent, an unknown one is nobody's business.
 * `read` gives the text of a secret's file. Throws {@link ConfigError} with every fault.
 */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>, read = readText): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(present);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    variable: path.join("."),
    problem: message,
  }));
  const { credentials, faults: authFaults } = readCredentials(present, read);
  const all = [...faults, ...authFaults];
  if (!parsed.success || all.length > 0) throw new ConfigError(all);
  return toConfig(parsed.data, credentials);
}

function toConfig(env: Environment, credentials: GraphSettings["credentials"]): Config {
  return {
    graph: { uri: env.NEO4J_URI, credentials, database: env.NEO4J_DATABASE, deadlineMs: env.DEADLINE_MS },
    http: { host: env.HOST, port: env.PORT, corsOrigins: env.CORS_ORIGINS },
    limits: {
      depth: env.MAX_DEPTH,
      aliases: env.MAX_ALIASES,
      tokens: env.MAX_TOKENS,
      pageSize: env.MAX_PAGE,
      nodes: env.MAX_NODES,
      filter: {
        depth: env.MAX_FILTER_DEPTH,
        conditions: env.MAX_FILTER_CONDITIONS,
        values: env.MAX_FILTER_VALUES,
      },
      bodyBytes: env.MAX_BODY_BYTES,
    },
    logLevel: env.LOG_LEVEL,
  };
}

type Variables = Readonly<Record<string, string | undefined>>;

/** User and password belong together; the password comes from one place; in production it is a real one. */
function readCredentials(env: Variables, read: ReadText) {
  const faults: ConfigFault[] = [];
  const fault = (variable: string, problem: string) => void faults.push({ variable, problem });
  if (env.NEO4J_PASSWORD && env.NEO4J_PASSWORD_FILE) {
    fault("NEO4J_PASSWORD", "must not be set together with NEO4J_PASSWORD_FILE: use one of them");
  }
  let password = env.NEO4J_PASSWORD;
  try {
    if (env.NEO4J_PASSWORD_FILE) password = read(env.NEO4J_PASSWORD_FILE).trim();
  } catch {
    fault("NEO4J_PASSWORD_FILE", "names a file that cannot be read");
  }
  const user = env.NEO4J_USER ?? (password ? "neo4j" : undefined);
  if (env.NEO4J_USER && !password && faults.length === 0) {
    fault("NEO4J_PASSWORD", "must be set where NEO4J_USER is, or NEO4J_PASSWORD_FILE");
  }
  if (env.NODE_ENV === "production" && !isOnLoopback(env.NEO4J_URI) && (!password || password === "neo4j")) {
    fault(
      "NEO4J_PASSWORD",
      "must be set, and not to the default, in production, unless the database is on this machine",
    );
  }
  return { credentials: user && password ? { user, password } : undefined, faults };
}

function isOnLoopback(uri: string | undefined): boolean {
  if (uri === undefined) return true;
  const host = URL.canParse(uri) ? new URL(uri).hostname : "";
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}
