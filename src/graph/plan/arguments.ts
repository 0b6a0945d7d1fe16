import { BadUserInput } from "../../errors.js";
import type { Args } from "../model/types.js";

/** Whether an argument says something: null is as if absent. */
export const given = (args: Args, name: string): boolean => (args[name] ?? null) !== null;

/** A number, undefined where none is given. Throws BadUserInput where it lies outside of what is allowed, both ends included. */
export function numberWithin(
  args: Args,
  argument: string,
  [min, max]: readonly [min: number, max: number],
): number | undefined {
  if (!given(args, argument)) return undefined;
  const asked = args[argument] as number;
  if (asked >= min && asked <= max) return asked;
  throw new BadUserInput(argument, `\`${argument}\` must be between ${min} and ${max}; ${asked} was asked for.`, {
    min,
    max,
    asked,
  });
}
