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

  const expectPlain = async (where: string, document: string): Promise<void> => {
    const used = await explain(document);
    expect({ where, used: used.filter((each) => FORBIDDEN.test(each)) }).toEqual({ where, used: [] });
  };

  it.each(ROOTS)("of %s is valid by every member, and holds nothing back", async (of, root) => {
    for (const where of everyFilter(of, 0)) {
      const page = "totalCount nodes { __typename } pageInfo { hasPreviousPage }";
      await expectPlain(where, `{ ${root}(where: ${where}) { ${page} } }`);
    }
  });

  it.each(ROOTS)("of %s is valid by every member of what it leads to, and holds nothing back", async (of, root) => {
    for (const where of everyFilter(of, 1)) {
      await expectPlain(where, `{ ${root}(where: ${where}) { nodes { __typename } } }`);
    }
  });
});
