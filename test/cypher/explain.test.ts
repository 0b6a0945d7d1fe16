import { every } from "../oracle/settings.js";
import { everyFacet, everyField, everyRoot, everyTrend } from "../support/everything.js";
import { explainInBlock } from "../support/explain.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

/** Operators whose cost grows with the graph, or which hold everything back. */
const FORBIDDEN = /^(AllNodesScan|NodeByLabelScan|NodeIndexScan|\w*AllRelationshipsScan|Eager|CartesianProduct)$/;

/** Lists that are bounded by what they are: all clusters there are. */
const WHOLE = ["clusters"];

describeWithNeo4j("the database's plan", () => {
  const explain = explainInBlock();

  it.each(
    [...everyRoot(), ...every(4, everyField()), ...every(6, [...everyFacet(), ...everyTrend()])].map(
      ({ name, text }) => [name, text],
    ),
  )("of %s scans nothing and holds nothing back", async (name, document) => {
    const used = await explain(document);
    expect(used).not.toHaveLength(0);
    const allowed = WHOLE.includes(name) ? ["NodeByLabelScan"] : [];
    expect(used.filter((operator) => FORBIDDEN.test(operator) && !allowed.includes(operator))).toEqual([]);
  });

  it.each([
    "articles(orderBy: PUBLISHED_AT_DESC)",
    "articles(orderBy: PUBLISHED_AT_ASC)",
    "articles(orderBy: RECORDED_AT_ASC)",
    "articles(orderBy: TITLE_ASC)",
    "articles(last: 5)",
    "events(orderBy: DATE_ASC)",
    "events(last: 5)",
    "organizations",
    "organizations(orderBy: ARTICLES_DESC)",
    "people(last: 5)",
    "people(orderBy: ARTICLES_DESC)",
  ])("of %s reads its page from the index in order, without sorting", async (root) => {
    const used = await explain(`{ ${root} { nodes { id } } }`);
    expect(used).toContain("NodeIndexSeek");
    expect(used.filter((operator) => /Sort|Top|Scan/.test(operator))).toEqual([]);
  });
});
