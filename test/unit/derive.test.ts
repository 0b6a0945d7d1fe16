import { decimalKeysByText, entityKeys, foldedKeysByText, nameKeys, verdict } from "../../src/graph/derive/keys.js";
import { decimalKey } from "../../src/text/decimal-key.js";
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

describe("the keys of what many things share", () => {
  const right = { folded: "thoi su", marked: "thời sự" };

  it("are told once for each text that is wrong somewhere", () => {
    const stored = [
      ["Thời sự", null, null],
      ["Thời sự", "thoi su", "thời sự"],
      ["Pháp luật", "phap luat", "pháp luật"],
    ];
    expect(foldedKeysByText([stored])).toEqual({ keys: { "=Thời sự": right } });
  });

  it("are taken away where the text is gone", () => {
    expect(foldedKeysByText([[[null, "thoi su", "thời sự"]]])).toEqual({
      keys: { "": { folded: null, marked: null } },
    });
  });

  it("are left alone where all are right", () => {
    expect(
      foldedKeysByText([
        [
          ["Thời sự", "thoi su", "thời sự"],
          [null, null, null],
        ],
      ]),
    ).toBeUndefined();
  });

  it("are kept by any text, also by one that objects have a use for", () => {
    const { keys } = foldedKeysByText([[["__proto__", null, null]]]) ?? {};
    expect(Object.entries(keys ?? {})).toEqual([["=__proto__", { folded: "__proto__", marked: "__proto__" }]]);
  });

  it("are a decimal key of values, in place of a float, and none of what is no decimal", () => {
    const stored = [
      ["75", 75],
      ["75.0", decimalKey("75")],
      ["nhiều", 3],
    ];
    expect(decimalKeysByText([stored])).toEqual({
      keys: { "=75": { sortValue: decimalKey("75") }, "=nhiều": { sortValue: null } },
    });
  });
});

describe("whether a figure is met", () => {
  const target = ["GTE", decimalKey("90"), "percent"];
  const reached = [["EQ", decimalKey("90.0"), "percent"]];

  it("is told where it is not stored so, and taken away where nothing tells it any more", () => {
    expect(verdict(["f", null, target, reached])).toEqual({ id: "f", isMet: true });
    expect(verdict(["f", false, target, reached])).toEqual({ id: "f", isMet: true });
    expect(verdict(["f", true, target, []])).toEqual({ id: "f", isMet: null });
  });

  it("is left alone where it is right", () => {
    expect(verdict(["f", true, target, reached])).toBeUndefined();
    expect(verdict(["f", null, target, []])).toBeUndefined();
  });
});
