import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import { parseConfig } from "../../src/config.js";
import { limitsRule } from "../../src/server/limits.js";
import { drawn, type Draw } from "./draw.js";
import { InputValues } from "./input-values.js";
import { SelectionWriter, type CursorSite } from "./selection-writer.js";
import { Variables } from "./variables.js";
import type { Vocabulary } from "./vocabulary.js";

/** One document with several sets of values for its variables, and the variables that take cursors. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly sets: readonly Readonly<Record<string, unknown>>[];
  readonly cursors: readonly CursorSite[];
}

const ATTEMPTS = 60;

/** How many operations of a hundred name a day. */
const DATED = 60;

const { limits } = parseConfig({});
const rules = [...specifiedRules, limitsRule({ ...limits, selections: 2 * limits.tokens })];

/** The operation of a seed: valid, and within the limits that are judged on the document. */
export function generate(schema: GraphQLSchema, words: Vocabulary, seed: number): Operation {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { text, ...rest } = drawn(seed * ATTEMPTS + attempt, (draw) => written(schema, words, draw));
    try {
      const document = parse(text, { maxTokens: limits.tokens });
      if (validate(schema, document, rules).length === 0) return { text, document, ...rest };
    } catch {
      continue;
    }
  }
  throw new Error(`No valid operation came of seed ${seed}.`);
}

function written(schema: GraphQLSchema, words: Vocabulary, draw: Draw): Omit<Operation, "document"> {
  const variables = new Variables(draw);
  const writer = new SelectionWriter(schema, draw, {
    values: new InputValues(draw, words, variables),
    variables,
    days: words.days,
  });
  const body = writer.query();
  const asOf = draw.chance(DATED) ? `@asOf(day: ${dayOf(words, draw, variables)}) ` : "";
  const declared = variables.declared();
  const isBare = declared === "" && asOf === "" && draw.chance(50);
  const head = isBare ? "" : `query ${draw.chance(50) ? "Q" : ""}${declared} ${asOf}`;
  return { text: [head + body, ...writer.fragments].join("\n"), sets: variables.sets(), cursors: writer.cursors };
}

/** The day of an operation, as a literal or as a variable. */
const dayOf = ({ days }: Vocabulary, draw: Draw, variables: Variables): string =>
  draw.chance(40) ? JSON.stringify(days.day(draw)) : variables.required("Date", () => days.day(draw));
