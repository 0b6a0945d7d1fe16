import { ownRuns, runs, text, withText } from "../support/article-text.js";
import { cypher } from "../support/graph.js";
import { describeWithNeo4j } from "../support/local-neo4j.js";

const NAMES = ["Đền thờ Bác Hồ - Quảng trường Tây Bắc", "Cơ quan CSĐT Công an tỉnh Lai Châu"];

describeWithNeo4j("beside the text of the article, the graph", () => {
  withText("holds no run of six of its words outside title and names", async () => {
    const [title = ""] = text.split("\n");
    const own = ownRuns([title, ...NAMES]);
    expect(own.size).toBeGreaterThan(400);
    const stored = await cypher(
      "CALL () { MATCH (n) RETURN properties(n) AS held UNION ALL MATCH ()-[r]->() RETURN properties(r) AS held } " +
        "UNWIND keys(held) AS name WITH held[name] AS value WHERE value IS :: STRING RETURN DISTINCT value",
    );
    expect(stored.length).toBeGreaterThan(1000);
    expect(stored.flatMap(([value]) => runs(String(value))).filter((run) => own.has(run))).toEqual([]);
  });

  withText("has claims of the article on the article alone, and teaser text under TEASES and stubs only", async () => {
    const teasers = [...text.slice(0, text.indexOf("Từ 19-21/3"))].length;
    const rights = [...text.slice(0, text.indexOf("©2004"))].length;
    const onTeaser = await cypher(
      "MATCH (c:Claim)-[:ASSERTED_BY]->(a) WHERE $from <= c.start < $to RETURN DISTINCT a.isStub, c.kind = 'TEASES', c.block",
      { from: teasers, to: rights },
    );
    expect(onTeaser).toHaveLength(2);
    expect(onTeaser).toEqual(
      expect.arrayContaining([
        [false, true, "TEASER"],
        [true, false, "TEASER"],
      ]),
    );
  });

  withText("tells of the money where the page prints it, with a doubt", async () => {
    const [[start, end, confidence, rule] = []] = (await cypher(
      "MATCH (:Article {isStub: false})-[r:REPORTS]->(f:Figure {value: '150000000', unit: 'VND'}) MATCH (c:Claim {factKey: r.key}) " +
        "RETURN c.start, c.end, c.confidence, c.rule",
    )) as [number, number, number, string][];
    expect([...text].slice(start, end).join("")).toBe("150 triệu");
    expect(confidence).toBeLessThan(1);
    expect(rule).toBe("dong-and-total-assumed");
  });
});
