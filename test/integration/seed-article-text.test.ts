import { describeWithNeo4j } from "../support/local-neo4j.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cypher } from "../support/graph.js";

const ARTICLE = fileURLToPath(new URL("../../../shared/seeds/000_c091bab4b4769d6d.txt", import.meta.url));
const isHere = existsSync(ARTICLE);
const withText = isHere ? it : it.skip;
const absent = isHere ? "" : " [skipped: ../shared/seeds is absent, and with it the text of the article]";
const text = isHere ? readFileSync(ARTICLE, "utf8").normalize("NFC") : "";

const WORDS_IN_A_SENTENCE = 6;
const NAMES = ["Đền thờ Bác Hồ - Quảng trường Tây Bắc", "Cơ quan CSĐT Công an tỉnh Lai Châu"];

function runs(given: string): string[] {
  const words =
    given
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS_IN_A_SENTENCE - 1).map((_word, i) => words.slice(i, i + WORDS_IN_A_SENTENCE).join(" "));
}

describeWithNeo4j("beside the text of the article, the graph", () => {
  withText(`holds no run of six of its words outside title and names${absent}`, async () => {
    const [title = ""] = text.split("\n");
    const free = new Set([title, ...NAMES].flatMap(runs));
    const own = new Set(runs(text).filter((run) => !free.has(run)));
    expect(own.size).toBeGreaterThan(400);
    const stored = await cypher(
      "CALL () { MATCH (n) RETURN properties(n) AS held UNION ALL MATCH ()-[r]->() RETURN properties(r) AS held } " +
        "UNWIND keys(held) AS name WITH held[name] AS value WHERE value IS :: STRING RETURN DISTINCT value",
    );
    expect(stored.length).toBeGreaterThan(1000);
    expect(stored.flatMap(([value]) => runs(String(value))).filter((run) => own.has(run))).toEqual([]);
  });

  withText(
    `has claims of the article on the article alone, and teaser text under TEASES and stubs only${absent}`,
    async () => {
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
    },
  );

  withText(`tells of the money where the page prints it, with a doubt${absent}`, async () => {
    const [[start, end, confidence, rule] = []] = (await cypher(
      "MATCH (:Article {isStub: false})-[r:REPORTS]->(f:Figure {value: '150000000', unit: 'VND'}) MATCH (c:Claim {factKey: r.key}) " +
        "RETURN c.start, c.end, c.confidence, c.rule",
    )) as [number, number, number, string][];
    expect([...text].slice(start, end).join("")).toBe("150 triệu");
    expect(confidence).toBeLessThan(1);
    expect(rule).toBe("dong-and-total-assumed");
  });
});
