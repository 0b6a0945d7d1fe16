import { GraphQLError } from "graphql";

/** What the oracle expects a wrong argument to become; messages are not compared. */
export const badInput = (): GraphQLError =>
  new GraphQLError("wrong argument", { extensions: { code: "BAD_USER_INPUT" } });
