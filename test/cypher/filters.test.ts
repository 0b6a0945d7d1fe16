import neo4j, { type Driver } from "neo4j-driver";
import { withIntegers } from "../../src/graph/database/parameters.js";
import { everyFilter } from "../support/every-filter.js";
import { operators } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";
import { planOf } from "../support/statements.js";

/** Operators that look at everything there is, whatever was asked, or hold everything back. */
const FORBIDDEN = /^(AllNodesScan|\w*AllRelationshipsScan|Eager|CartesianProduct)$/;

const ROOTS: [of: string, root: string][] = [
  ["Article", "articles"],
  ["Organization", "organizations"],
  ["Person", "people"],
  ["Event", "events"],
  ["Figure", "figures"],
  ["Claim", "claims"],
  ["Relationship", "relationships"],
];

describeWithNeo4j("the database's plan of a filtered list", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = neo4j.driver(process.env.MACH_TIN_TEST_NEO4J_URI ?? "", undefined, { disableLosslessIntegers: true });
  });
  afterAll(() => driver.close());

  const explain = (document: string): Promise<string[]> => {
    const { text, parameters, request } = planOf(document);
    return operators(driver, text, withIntegers(parameters(request)));
  };

  it.each(ROOTS)(
    "of %s looks at no more than its label, whatever the filter, and holds nothing back",
    async (of, root) => {
      for (const where of everyFilter(of)) {
        const page = "totalCount nodes { __typename } pageInfo { hasPreviousPage }";
        const used = await explain(`{ ${root}(where: ${where}) { ${page} } }`);
        expect({ where, used: used.filter((each) => FORBIDDEN.test(each)) }).toEqual({ where, used: [] });
      }
    },
    300_000,
  );
});
