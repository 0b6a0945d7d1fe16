import type { Site } from "../model/types.js";
import { PlannedRecord } from "./record.js";
import type { Field } from "./selection.js";
import type { Decode, Parameters, Request, Slot } from "./slots.js";

/** What one root field came to: its value, or the error that is its own. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** One statement for a whole operation, what to run it with, and how to read its one row. */
export interface Plan {
  readonly text: string;
  /** The one parameter of the statement: a map, so that no size or type of a value makes the database plan anew. */
  parameters(request: Request): { p: Record<string, unknown> };
  /** Each root's outcome by its key in the answer. */
  decode(row: readonly unknown[], request: Request): Map<string, Outcome>;
}

/**
 * Plans root fields as one statement. Pure: the text depends on the fields' structure and on the shapes of their
 * arguments (by site), not on keys, values, the order of the document, list lengths or cursors.
 */
export function planOperation(fields: readonly Field[], shapes: readonly string[]): Plan {
  const query = new PlannedRecord("Query", { scope: { node: "", edge: "", other: "" }, depth: -1, shapes });
  const roots = fields.map((field) => query.field(field));
  const values: Value[] = [];
  const columns = query.slots.order().map((slot, index) => `${slot.render(collecting(values))} AS c${index}`);
  return {
    text: `RETURN ${columns.join(", ")}`,
    parameters: (request) => ({ p: Object.fromEntries(values.map((value, index) => [`a${index}`, value(request)])) }),
    decode: (row, request) => new Map(roots.map((root) => [root.key, outcome(root, row, request)])),
  };
}

type Value = (request: Request) => unknown;

const NO_ARGUMENTS: Site = { args: {}, page: undefined };

/** Numbers the values in the order in which the text names them. */
const collecting = (values: Value[]): Parameters => ({
  at: (site) => (value) => {
    values.push(({ sites, env }) => value(sites[site] ?? NO_ARGUMENTS, env));
    return `$p.a${values.length - 1}`;
  },
});

function outcome(root: { slot: Slot; decode: Decode }, row: readonly unknown[], request: Request): Outcome {
  try {
    return { value: root.decode(row[root.slot.index], request) };
  } catch (error) {
    return { error };
  }
}
