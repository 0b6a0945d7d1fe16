import type { ApolloServerPlugin } from "@apollo/server";
import { LimitExceeded } from "../errors.js";
import { refusedOperation } from "../resolvers/refused-operation.js";

/** More than the deepest filter that may be configured needs, at two levels of JSON each; graphql-js goes down into variables by recursion. */
const DEEPEST = 64;

/** How many objects and lists of JSON stand inside each other, the outermost counted: 0 for a number or a text. Takes any depth. */
export function jsonDepth(json: unknown): number {
  let depth = 0;
  for (let level = inner([json]); level.length > 0; level = level.flatMap((each) => inner(Object.values(each))))
    depth++;
  return depth;
}

const inner = (values: readonly unknown[]): object[] =>
  values.filter((value): value is object => typeof value === "object" && value !== null);

/** Refuses `variables` and `extensions` nested too deeply, by POST and by GET, before anything goes down into them. */
export const refuseDeepVariables: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { variables, extensions } }) {
        const asked = Math.max(jsonDepth(variables), jsonDepth(extensions));
        if (asked <= DEEPEST) return;
        const message = `The variables or extensions are nested ${asked} levels deep; at most ${DEEPEST} are allowed.`;
        throw refusedOperation(
          new LimitExceeded(message, { details: { limit: "variableDepth", allowed: DEEPEST, asked } }),
        );
      },
    };
  },
};
