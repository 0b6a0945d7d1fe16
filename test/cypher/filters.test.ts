import { every } from "../oracle/settings.js";
import { everyFilter } from "../support/every-filter.js";
import { explainInBlock } from "../support/explain.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

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
  const explain = explainInBlock();

  const expectPlain = async (document: string): Promise<void> => {
    expect((await explain(document)).filter((each) => FORBIDDEN.test(each))).toEqual([]);
  };

  describe.each(ROOTS)("of %s is valid and holds nothing back", (of, root) => {
    it.each(every(2, everyFilter(of, 0)))("page and total by %s", async (where) => {
      await expectPlain(
        `{ ${root}(where: ${where}) { totalCount nodes { __typename } pageInfo { hasPreviousPage } } }`,
      );
    });

    it.each(every(3, everyFilter(of, 1)))("by %s", async (where) => {
      await expectPlain(`{ ${root}(where: ${where}) { nodes { __typename } } }`);
    });
  });
});
