import neo4j, { type Driver, type Plan, type ProfiledPlan } from "neo4j-driver";
import { execute, parse, validate, type ExecutionResult } from "graphql";
import { Graph } from "../../src/graph/database/graph.js";
import { contexts } from "../../src/resolvers/answer.js";
import { LIMITS, schema } from "./statements.js";

const uri = process.env.MACH_TIN_TEST_NEO4J_URI ?? "bolt://127.0.0.1:0";

/** A service in this process over a real database, which remembers every statement that it sent there. */
export class ServiceUnderTest {
  readonly statements: string[] = [];
  private readonly graph: Graph;
  private readonly context: () => object;

  constructor(address = uri) {
    const settings = { uri: address, credentials: undefined, database: "neo4j", deadlineMs: 20_000 };
    this.graph = new Graph(settings, { onStatement: (text) => this.statements.push(text) });
    const now = () => Date.parse("2026-11-24T05:00:00Z");
    this.context = contexts((text, parameters) => this.graph.read(text, parameters), { limits: LIMITS, now });
  }

  /** Executes a valid document as the server does, but for HTTP. */
  async ask(text: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
    const document = parse(text);
    const problems = validate(schema, document);
    if (problems.length > 0) throw problems[0];
    return plain(await execute({ schema, document, contextValue: this.context(), variableValues: variables }));
  }

  /** The data of an answer that has no errors. */
  async data(text: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { data, errors } = await this.ask(text, variables);
    if (errors?.[0]) throw errors[0];
    return data as Record<string, unknown>;
  }

  close(): Promise<void> {
    return this.graph.close();
  }
}

/** As JSON would carry it, but with errors as they are. */
const plain = ({ data, errors }: ExecutionResult): ExecutionResult => ({
  ...(data !== undefined && { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown> }),
  ...(errors && { errors }),
});

/** Runs a statement as it is, and gives its rows; for arranging and looking at what a test is about. */
export async function cypher(
  text: string,
  parameters: Record<string, unknown> = {},
  address = uri,
): Promise<unknown[][]> {
  return withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => [...record.values()] as unknown[]);
  });
}

/** How often the database touched its store to run a statement. */
export async function dbHits(text: string, parameters: Record<string, unknown>, address = uri): Promise<number> {
  const sum = (plan: ProfiledPlan): number =>
    plan.dbHits + plan.children.reduce((total, child) => total + sum(child), 0);
  return withDriver(address, async (driver) => {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
    return summary.profile ? sum(summary.profile) : Number.NaN;
  });
}

/** The operators by which the database would run a statement, each with its details. */
export async function operators(driver: Driver, text: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
  const flatten = (plan: Plan | ProfiledPlan): string[] => [plan.operatorType, ...plan.children.flatMap(flatten)];
  return summary.plan ? flatten(summary.plan).map((operator) => operator.replace("@neo4j", "")) : [];
}

async function withDriver<T>(address: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
