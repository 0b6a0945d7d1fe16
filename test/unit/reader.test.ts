import { GraphReader } from "../../src/graph/reader.js";
import type { Field } from "../../src/graph/plan/selection.js";

const field = (key: string): Field => ({
  key,
  name: "dataset",
  site: -1,
  of: [{ type: "Dataset", fields: [{ key: "r", name: "revision", site: -1, of: [] }] }],
});
const asked = (shape: string) => ({ shapes: [shape], request: { sites: [], env: { today: 20240318 } } });
const none = new Set<string>();

describe("the reader", () => {
  const reader = () => {
    const texts: string[] = [];
    const run = async (text: string) => {
      texts.push(text);
      return [[7]];
    };
    return { texts, reader: new GraphReader(run) };
  };

  it("gives each root its outcome under its own key", async () => {
    const outcomes = await reader().reader.answer({ roots: [field("a"), field("b")] }, none, asked(""));
    expect(JSON.parse(JSON.stringify([...outcomes]))).toEqual([
      ["a", { value: { r: "7" } }],
      ["b", { value: { r: "7" } }],
    ]);
  });

  it("leaves out what is not asked, and asks nothing where nothing is left", async () => {
    const { texts, reader: one } = reader();
    const fields = { roots: [field("a")] };
    expect((await one.answer(fields, new Set(["a"]), asked(""))).size).toBe(0);
    expect(texts).toEqual([]);
  });

  it("keeps plans of many shapes within a bound, and answers on past it", async () => {
    const { texts, reader: one } = reader();
    const fields = { roots: [field("a")] };
    for (let shape = 0; shape < 60_000; shape += 1) await one.answer(fields, none, asked(String(shape)));
    const { plans } = one as unknown as { plans: WeakMap<object, Map<string, { text: string }>> };
    const kept = [...(plans.get(fields)?.values() ?? [])].reduce((sum, { text }) => sum + text.length, 0);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThanOrEqual(4_000_000);
    expect(texts).toHaveLength(60_000);
  });

  it("refuses what would be too long a statement, and sends nothing", async () => {
    const { texts, reader: one } = reader();
    const many = Array.from({ length: 500 }, (_, index) => ({ ...field(`f${index}`), site: index }));
    await expect(one.answer({ roots: many }, none, asked(""))).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
      details: { limit: "statement", allowed: 30_000 },
    });
    expect(texts).toEqual([]);
  });
});
