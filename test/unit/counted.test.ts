import { largest, named } from "../../src/graph/plan/counted.js";

const UNKNOWN = { key: null, label: "Không rõ" };

describe("a key", () => {
  it.each([
    [
      "of a node is its id, with its label",
      { kind: "best" } as never,
      ["org-1", "Báo"],
      { key: "org-1", label: "Báo" },
    ],
    ["of a node that there is not is not known", { kind: "best" } as never, [null, null], UNKNOWN],
    [
      "of a value is the value",
      { kind: "value", property: "x" },
      ["Thời sự", null],
      { key: "Thời sự", label: "Thời sự" },
    ],
    ["of an empty value is empty, and known", { kind: "value", property: "x" }, ["", null], { key: "", label: "" }],
    ["of a year has four digits", { kind: "time", unit: "YEAR" }, [94, null], { key: "0094", label: "0094" }],
    [
      "of a month has the year first",
      { kind: "time", unit: "MONTH" },
      [94_01, null],
      { key: "0094-01", label: "0094-01" },
    ],
    ["of no month is not known", { kind: "time", unit: "MONTH" }, [0, null], UNKNOWN],
    ["of what is not told apart is none", { kind: "none" }, [null, null], { key: null, label: null }],
  ] as const)("%s", (...[, dimension, stored, expected]) => {
    expect(named(dimension, stored)).toEqual(expected);
  });
});

describe("the largest", () => {
  const row = (label: string, amount: number, key: string | null = label) => ({ key, label, amount });
  const labels = (rows: ReturnType<typeof row>[], options: { isInOrder: boolean; first: number }) =>
    largest(rows, options).map(({ label }) => label);

  it("stand first, equals in dictionary order, what is not known after them", () => {
    const rows = [
      row("Không rõ", 2, null),
      row("Đời sống", 2),
      row("An ninh", 1),
      row("Dân sinh", 2),
      row("Bạn đọc", 3),
    ];
    const expected = ["Bạn đọc", "Dân sinh", "Đời sống", "Không rõ", "An ninh"];
    expect(labels(rows, { isInOrder: false, first: 10 })).toEqual(expected);
    expect(labels(rows, { isInOrder: false, first: 2 })).toEqual(expected.slice(0, 2));
    expect(labels(rows, { isInOrder: false, first: 0 })).toEqual([]);
  });

  it("keep the order of equals in which they come, but for what is not known", () => {
    const rows = [row("b", 1, "2"), row("?", 1, null), row("a", 1, "1")];
    expect(labels(rows, { isInOrder: true, first: 3 })).toEqual(["b", "a", "?"]);
  });

  it("of one label stand by their keys", () => {
    const rows = [row("x", 1, "2"), row("x", 1, "1")];
    expect(largest(rows, { isInOrder: false, first: 2 }).map(({ key }) => key)).toEqual(["1", "2"]);
  });
});
