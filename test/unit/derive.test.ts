import { entityKeys, nameKeys } from "../../src/graph/derive/derive.js";
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

  it("are left alone where they are stored already, and made again where either is of another text", () => {
    expect(nameKeys(["k", "Hoà Bình", "hoa binh", "hòa bình"])).toBeUndefined();
    expect(nameKeys(["k", "Hoá Bình", "hoa binh", "hòa bình"])).toMatchObject({ marked: "hóa bình" });
    expect(nameKeys(["k", "Hoà Bình", null, "hòa bình"])).toMatchObject({ folded: "hoa binh" });
  });
});
