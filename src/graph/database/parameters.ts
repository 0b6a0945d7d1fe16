import neo4j from "neo4j-driver";

/** Named values of a statement: plain data, nested as deep as wanted. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * A copy in which every whole number will arrive as INTEGER; the driver sends plain numbers as FLOAT, which LIMIT refuses. A
 * number to be stored as FLOAT whatever its value goes through `toFloat` in the statement.
 */
export function withIntegers(parameters: Parameters): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(parameters)) copy[name] = convert(parameters[name]);
  return copy;
}

function convert(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(convert);
  return isPlain(value) ? withIntegers(value) : value;
}

/** Not one of the driver's own integers, instants or points. */
function isPlain(value: object): value is Parameters {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
