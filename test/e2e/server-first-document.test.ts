import { parse, validate } from "graphql";
import { buildSchema } from "../../src/resolvers/build-schema.js";
import { FIRST_DOCUMENT } from "../../src/server/landing-page.js";

it("Apollo Sandbox opens with a question that the service understands", () => {
  expect(validate(buildSchema(), parse(FIRST_DOCUMENT))).toEqual([]);
});
