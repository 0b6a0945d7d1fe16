#!/usr/bin/env node
import { userInfo } from "node:os";
import { Command, CommanderError } from "commander";
import { ConfigError, parseConfig, type Config } from "./config.js";
import { GraphUnavailable, LimitExceeded, ServiceError } from "./errors.js";
import { check, describeTrouble } from "./graph/check/check.js";
import { cypherFolder } from "./graph/database/cypher-files.js";
import { Graph } from "./graph/database/graph.js";
import { derive } from "./graph/derive/derive.js";
import { migrate } from "./graph/migrate/migrate.js";
import { seed } from "./graph/seed/seed.js";

const TROUBLE = 1;
const USAGE = 2;
/** Of all limits a command can meet only the database's own, of memory. */
const TOO_LARGE =
  "The graph database has too little memory for so large a change, and nothing of it was stored. NEO4J_HEAP gives more to the local database, db.memory.transaction.max to another.";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** Runs a command with a connection of its own; `work` says how many things are wrong. */
async function withGraph(work: (graph: Graph, config: Config) => Promise<number>): Promise<void> {
  const config = parseConfig(process.env);
  const graph = new Graph(config.graph);
  try {
    process.exitCode = (await work(graph, config)) > 0 ? TROUBLE : 0;
  } finally {
    await graph.close();
  }
}

async function migrateGraph(graph: Graph, config: Config): Promise<number> {
  const connectedAs = config.graph.credentials?.user ?? "";
  const options = { folder: cypherFolder("migrations"), by: userInfo().username, connectedAs, report: say };
  const applied = await migrate(graph, options);
  say(applied.length > 0 ? `${applied.length} migrations applied.` : "Nothing to migrate.");
  return 0;
}

async function seedGraph(graph: Graph): Promise<number> {
  const changed = await seed(graph, { folder: cypherFolder("seed"), report: say });
  say(changed ? "The seeds are loaded." : "The seeds were loaded already.");
  return 0;
}

async function deriveGraph(graph: Graph): Promise<number> {
  const steps = await derive(graph);
  say(steps.length > 0 ? `Brought up to date: ${steps.join(", ")}.` : "Everything was up to date.");
  return 0;
}

async function checkGraph(graph: Graph): Promise<number> {
  const findings = await check(graph, cypherFolder("checks"));
  const trouble = describeTrouble(findings);
  trouble.forEach(complain);
  say(`${findings.length} questions asked, ${findings.filter(({ rows }) => rows.length > 0).length} found trouble.`);
  return trouble.length;
}

const COMMANDS = [
  { name: "migrate", work: migrateGraph, help: "apply the migrations that have not been applied" },
  { name: "seed", work: seedGraph, help: "load the seeds, then derive" },
  {
    name: "derive",
    work: deriveGraph,
    help: "bring labels, keys, names and counts up to date, for scripts loaded by hand",
  },
  { name: "check", work: checkGraph, help: "ask whether the graph is sound; each row printed is a trouble" },
];

function buildProgram(): Command {
  const program = new Command("mach-tin").exitOverride().showHelpAfterError("Try --help.");
  program.description(
    "Looks after the graph of Mạch Tin. Environment variables say where it is: NEO4J_URI and others.",
  );
  program.addHelpText(
    "after",
    "\nExit codes: 0 all is well, 1 it failed or trouble was found, 2 wrong usage or configuration.",
  );
  for (const { name, work, help } of COMMANDS) {
    program
      .command(name)
      .description(help)
      .action(() => withGraph(work));
  }
  return program;
}

/** One line a failure, and the exit code that goes with it. Commander has already said what is wrong with the usage. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof ConfigError) {
    complain(error.message);
    return USAGE;
  }
  if (error instanceof GraphUnavailable) {
    complain(`${error.message} NEO4J_URI says where it is; the default is bolt://127.0.0.1:7687.`);
  } else if (error instanceof LimitExceeded) {
    complain(TOO_LARGE);
  } else if (error instanceof ServiceError) {
    const cause =
      error.code === "INTERNAL_SERVER_ERROR" && error.cause instanceof Error ? ` ${error.cause.message}` : "";
    complain(error.message + cause);
  } else {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return TROUBLE;
}

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
