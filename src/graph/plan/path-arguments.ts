import { BadUserInput } from "../../errors.js";
import { MOST_HOPS } from "../model/path.js";
import { RELATIONSHIP_KINDS } from "../model/relationship.js";
import type { Args } from "../model/types.js";
import { numberWithin } from "./arguments.js";

/** Throws BadUserInput where paths cannot be asked for so. */
export function checkPaths(args: Args): void {
  if (args.from === args.to) throw new BadUserInput("to", "`to` must be another thing than `from`.");
  numberWithin(args, "maxHops", [1, MOST_HOPS]);
  numberWithin(args, "minConfidence", [0, 1]);
}

/** The types that paths may be made of, as a pattern names them; nothing where they may be of all types, or of none. */
export function kindsOf({ via }: Args): string {
  const asked = (via ?? []) as readonly string[];
  const kinds = RELATIONSHIP_KINDS.filter((kind) => asked.includes(kind));
  return kinds.length === RELATIONSHIP_KINDS.length ? "" : kinds.join("|");
}

/** How many hops are looked at: none where they may be of no type. */
export const hopsOf = ({ via, maxHops }: Args, byDefault: number): number =>
  Array.isArray(via) && via.length === 0 ? 0 : ((maxHops as number | null | undefined) ?? byDefault);
