import type { CostsBySize } from "./growth.js";
import { judge, type Section } from "./report.js";

/** How long answers take that have a target of their own, on each graph; the largest time is judged. */
export function timeSection(costs: CostsBySize): Section {
  const sizes = [...costs.keys()].sort((a, b) => a - b);
  const found = (name: string) => sizes.map((size) => costs.get(size)?.find((each) => each.name === name)?.time);
  const names = [...(costs.get(sizes[0] ?? 0) ?? [])].flatMap(({ name, time }) => (time ? [name] : []));
  const lines = names.map((name) => {
    const times = found(name);
    const atMost = times[0]?.atMost ?? 0;
    const cells = [...times.map((time) => time?.ms.toFixed(1) ?? "–"), String(atMost)];
    return { name, cells, verdict: judge(times.every((time) => time !== undefined && time.ms <= atMost)) };
  });
  return {
    title: "Milliseconds of one answer, service and database; target: no more than allowed",
    columns: ["question", ...sizes.map((size) => `${size} articles`), "allowed"],
    lines,
    notes: [],
  };
}
