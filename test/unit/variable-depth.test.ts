import { jsonDepth } from "../../src/server/variable-depth.js";

describe("the depth of JSON", () => {
  it.each([
    [undefined, 0],
    [null, 0],
    ["text", 0],
    [7, 0],
    [{}, 1],
    [[], 1],
    [{ a: 1, b: "xyz" }, 1],
    [{ a: [], b: { c: 1 } }, 2],
    [{ a: [{ b: [[]] }], c: [] }, 5],
  ])("of %j is %i", (json, depth) => {
    expect(jsonDepth(json)).toBe(depth);
  });

  it("is counted however deep it is", () => {
    const levels = 500_000;
    expect(jsonDepth(JSON.parse("[".repeat(levels) + "]".repeat(levels)))).toBe(levels);
  });
});
