import { DirectiveLocation, GraphQLDirective, GraphQLNonNull } from "graphql";
import { DateScalar } from "./scalars.js";

/** `query @asOf(day: …)`: the day of a whole operation. */
export const AsOfDirective = new GraphQLDirective({
  name: "asOf",
  description:
    "The default of every `asOf` argument, of the `validOn` of a written filter's outermost level (never inside its and, or, not; no `where`, or {}, hides nothing) and of every `year` argument (the term standing that day); what a field says itself wins. It hides no article, event, post or claim, shortens no lineage, and does not touch isCurrent.",
  locations: [DirectiveLocation.QUERY],
  args: { day: { type: new GraphQLNonNull(DateScalar), description: "The day: YYYY-MM-DD, in Asia/Ho_Chi_Minh." } },
});
