import { GraphQLError } from "graphql";

/** What the oracle expects a wrong argument to become; messages are not compared. */
export const badInput = (): GraphQLError =>
  new GraphQLError("wrong argument", { extensions: { code: "BAD_USER_INPUT" } });

/** Refuses a range that ends before it starts, however deep in an input it stands. */
export function refuseBackwardRanges(input: unknown): void {
  if (typeof input !== "object" || input === null) return;
  const { from, to } = input as { from?: unknown; to?: unknown };
  if (typeof from === "string" && typeof to === "string" && Date.parse(from) > Date.parse(to)) throw badInput();
  Object.values(input).forEach(refuseBackwardRanges);
}
