import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cypherFolder } from "../../src/graph/database/cypher-files.js";
import { entityKeys, nameKeys } from "../../src/graph/derive/derive.js";
import { FOLD_CYPHER } from "../../src/graph/fold-cypher.js";
import { sortKey } from "../../src/text/sort-key.js";

describe("the keys of an entity", () => {
  it("are those of its label and of its name, title or subject", () => {
    expect(entityKeys(["p", "Đắk Lắk", "Đắk Lắk"])).toEqual({
      id: "p",
      label: "Đắk Lắk",
      sortKey: sortKey("Đắk Lắk"),
      folded: "dak lak",
      marked: "đắk lắk",
    });
  });

  it("are a sort key alone where it has none of the three", () => {
    expect(entityKeys(["c", "Cụm thi đua số 2", null])).toMatchObject({
      sortKey: sortKey("Cụm thi đua số 2"),
      folded: null,
      marked: null,
    });
  });
});

describe("the keys of a name", () => {
  it("are its folded and its marked form", () => {
    expect(nameKeys(["k", "HOÀ  Bình"])).toEqual({ key: "k", folded: "hoa binh", marked: "hòa bình" });
  });
});

describe("the check of folded keys", () => {
  it("folds with the very expression that is proved equal to ours", () => {
    const text = readFileSync(join(cypherFolder("checks"), "folded_keys.cypher"), "utf8");
    expect(text).toContain(FOLD_CYPHER("original"));
  });
});
