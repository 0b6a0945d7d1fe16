import { createUnionType } from "type-graphql";
import { Organization } from "./organization.js";
import { Person } from "./person.js";

export const Participant = createUnionType({
  name: "Participant",
  description: "Who can take part in an event.",
  types: () => [Organization, Person] as const,
});
