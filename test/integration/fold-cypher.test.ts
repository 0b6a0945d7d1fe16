import { describeWithNeo4j } from "../support/local-neo4j.js";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { foldCypher } from "../support/fold-cypher.js";
import { fold } from "../../src/text/fold.js";
import { cypher } from "../support/graph.js";

const LETTERS = [..."aàáảãạăằắẳẵặâầấẩẫậđeèêềiìoòôồơờuùưừyỳýỷỹỵbnghktç"];
const SIGNS = [..." \u00A0\u2007\u202F\t\n\v\f\r-‐‑‒–—―“”„‟«»\"'‘’‚‛′`´.,;:()[]{}/\\|…0123456789üñİß中"];
const text = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS.map((sign) => sign.toUpperCase()), ...SIGNS), { maxLength: 30 })
  .chain((signs) => fc.constantFrom("NFC", "NFD").map((form) => signs.join("").normalize(form)));

describeWithNeo4j("folding inside the database", () => {
  it("gives the same key as folding in the service, for any text of Vietnamese, other Latin letters and signs", async () => {
    const texts = [...fc.sample(text, 2000), "Bà Rịa –  Vũng Tàu", "“Vì An ninh Tổ quốc”", "K’Brum", "a - - b", ""];
    const rows = await cypher(`UNWIND $texts AS given RETURN ${foldCypher("given")}`, { texts });
    expect(rows.map(([folded]) => folded)).toEqual(texts.map(fold));
  });

  it("is what the check of stored keys does", () => {
    const check = readFileSync(new URL("../../cypher/checks/folded_keys.cypher", import.meta.url), "utf8");
    expect(check).toContain(foldCypher("original"));
  });
});
