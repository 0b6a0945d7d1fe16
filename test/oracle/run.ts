import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { CursorBook } from "./compare.js";
import { difference } from "./compare.js";
import { type Draw, drawn } from "./draw.js";
import type { Oracle } from "./evaluator.js";
import { generate, type Operation } from "./generate.js";
import type { Vocabulary } from "./vocabulary.js";

type Values = Readonly<Record<string, unknown>>;

type Ask = (text: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/** Who is asked. */
export interface Asked {
  readonly service: Ask;
  readonly oracle: Oracle;
  /** Tells which of the service's cursors stand for which of the oracle's. */
  readonly book: CursorBook;
}

/** One operation with the values of its variables; those that take cursors have the oracle's own. */
export interface Question {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Values;
  readonly cursors: Readonly<Record<string, string>>;
}

/** A question that the two answered differently. */
export interface Difference {
  readonly asked: Asked;
  readonly question: Question;
  /** Where the answers differ first, and how. */
  readonly first: string;
  readonly real: ExecutionResult;
  readonly expected: ExecutionResult;
}

/** Asks both one question; undefined where they agree. */
export async function ask(asked: Asked, question: Question): Promise<Difference | undefined> {
  const { service, oracle, book } = asked;
  const { text, document, variables, cursors } = question;
  const served = Object.fromEntries(Object.entries(cursors).map(([name, own]) => [name, book.realOf(own)]));
  const [real, expected] = await Promise.all([
    service(text, { ...variables, ...served }),
    oracle.answer(document, { ...variables, ...cursors }),
  ]);
  const first = difference(real, expected, book);
  return first === undefined ? undefined : { asked, question, first, real, expected };
}

/** What a run is made of. */
export interface Run extends Omit<Asked, "service"> {
  /** Operations are asked of one after another. */
  readonly services: readonly Ask[];
  readonly schema: GraphQLSchema;
  readonly words: Vocabulary;
  readonly seed: number;
  /** How many questions are asked: documents with their sets of variables. */
  readonly questions: number;
  readonly report: (seed: number, difference: Difference) => void;
  /** Makes the database forget the plans of texts that do not come again: they fill the memory of a small one. */
  readonly forget: () => Promise<void>;
}

/** After how many documents the database is made to forget. */
const FORGET_AFTER = 100;

/** Asks generated operations, each with several sets of variables, of which later ones go on from cursors of the answers before. */
export async function run({ services, schema, words, questions, forget, ...rest }: Run): Promise<void> {
  const { oracle, book, report } = rest;
  for (let done = 0, index = 0; done < questions; index++) {
    if (index % FORGET_AFTER === 0) await forget();
    const seed = rest.seed + index;
    const operation = generate(schema, words, seed);
    const { text, document } = operation;
    const service = services[index % services.length] as Ask;
    for (const [round, variables] of operation.sets.entries()) {
      const cursors = drawn(seed + round, (draw) => cursorsFor(operation, { draw, book, round }));
      const found = await ask({ service, oracle, book }, { text, document, variables, cursors });
      if (found) report(seed, found);
      done++;
    }
  }
}

/** Mostly none at first, then those that answers have told, of this operation or an earlier one. */
function cursorsFor({ cursors }: Operation, { draw, book, round }: { draw: Draw; book: CursorBook; round: number }) {
  const chosen = cursors.flatMap(({ variable, list }) => {
    const known = book.known(list);
    const isLeftOut = known.length === 0 || draw.chance(round === 0 ? 75 : 8);
    // The newest are likely to be of this very list.
    return isLeftOut ? [] : [[variable, draw.pick(draw.chance(60) ? known.slice(-8) : known)] as const];
  });
  return Object.fromEntries(chosen);
}
