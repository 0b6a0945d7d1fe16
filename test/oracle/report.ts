import { type GraphQLSchema, parse } from "graphql";
import { minimize, type Minimal } from "./minimize.js";
import { ask, type Difference } from "./run.js";

const MOST = 4_000;

const short = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
};

/** A difference for people: the seed, where they differ first, a smaller question that still differs, the question and both answers. */
export async function reportOf(seed: number, difference: Difference, schema: GraphQLSchema): Promise<string> {
  const { asked, question, first, real, expected } = difference;
  const differs = async (smaller: Minimal): Promise<boolean> =>
    (await ask(asked, { ...question, ...smaller, document: parse(smaller.text) })) !== undefined;
  const minimal = await minimize(schema, question, differs);
  return [
    `Seed ${seed}: ${first}`,
    `Smallest:\n${minimal.text}`,
    `Variables: ${short({ ...question.variables, ...question.cursors })}`,
    `Asked:\n${question.text}`,
    `Service: ${short(real)}`,
    `Oracle: ${short(expected)}`,
  ].join("\n\n");
}
