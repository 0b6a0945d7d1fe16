import neo4j, { type Driver } from "neo4j-driver";
import { withIntegers } from "../../src/graph/database/parameters.js";
import { operators } from "./graph.js";
import { planOf } from "./statements.js";

/** For the tests of the block that calls it: gives the operators by which the database would run a document's statement. */
export function explainInBlock(): (document: string) => Promise<string[]> {
  let driver: Driver;
  beforeAll(() => {
    driver = neo4j.driver(process.env.MACH_TIN_TEST_NEO4J_URI ?? "", undefined, { disableLosslessIntegers: true });
  });
  afterAll(() => driver.close());
  return (document) => {
    const { text, parameters, request } = planOf(document);
    return operators(driver, text, withIntegers(parameters(request)));
  };
}
