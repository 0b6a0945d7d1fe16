import { type DocumentNode, execute, type ExecutionResult, parse, validate } from "graphql";
import { parseConfig } from "../src/config.js";
import type { RunStatement } from "../src/graph/reader.js";
import { contexts } from "../src/resolvers/answer.js";
import { buildSchema } from "../src/resolvers/build-schema.js";

const schema = buildSchema();

/** The values of a document's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A statement as the service would send it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

const settings = { limits: parseConfig({}).limits, now: () => Date.parse("2026-11-24T05:00:00Z") };

/** Why the schema does not offer a document; undefined where it does. */
export const notOffered = (document: string): string | undefined => validate(schema, parse(document))[0]?.message;

/** The service in this process, without HTTP: executes documents that the schema offers, each parsed once. */
export class Service {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly context: () => object;

  constructor(run: RunStatement) {
    this.context = contexts(run, settings);
  }

  /** The answer as graphql-js gives it, errors and all. */
  async ask(text: string, variables: Variables = {}): Promise<ExecutionResult> {
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    return execute({ schema, document, contextValue: this.context(), variableValues: variables });
  }

  /** The data of an answer; throws the first error that it has. */
  async data<T>(text: string, variables: Variables = {}): Promise<T> {
    const { data, errors } = await this.ask(text, variables);
    if (errors?.[0]) throw errors[0];
    return data as T;
  }
}

/** Compiles operations without running them. */
export class Compiler {
  private sent: Statement | undefined;
  private readonly service = new Service((text, parameters) => {
    this.sent = { text, parameters };
    return Promise.reject(new Error("Nothing is run."));
  });

  /** The one statement of an operation. Throws the operation's own error where it comes to none. */
  async statement(document: string, variables: Variables = {}): Promise<Statement> {
    this.sent = undefined;
    const { errors } = await this.service.ask(document, variables);
    if (!this.sent) throw errors?.[0] ?? new Error("The operation reads nothing.");
    return this.sent;
  }
}
