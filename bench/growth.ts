import type { CaseCost } from "./measure-cases.js";
import { judge, type Line, type Section, type Verdict } from "./report.js";

const MOST_GROWTH = 0.05;
const OPERATORS_TOLD = 5;
const DETAILS_TOLD = 160;

/** What every question cost on each graph, by the number of its articles. */
export type CostsBySize = ReadonlyMap<number, readonly CaseCost[]>;

/**
 * dbHits by size, their growth exponent: by which power of the number of articles they grow from the smallest graph to the largest, and on the
 * largest how many times as many they are as those of another question.
 */
export function growthSection(costs: CostsBySize): Section {
  const sizes = [...costs.keys()].sort((a, b) => a - b);
  const names = costs.get(sizes[0] ?? 0)?.map(({ name }) => name) ?? [];
  const found = (name: string) => sizes.map((size) => costs.get(size)?.find((each) => each.name === name));
  const told = names.map((name) => growthOf(name, sizes, found));
  return {
    title: `dbHits; target: growth exponent ≤ ${MOST_GROWTH} (search and paths ≤ 0.1, for a common word ≤ 0.2), and no more times another question, or no more hits, than allowed`,
    columns: ["question", ...sizes.map((size) => `${size} articles`), "rows", "exponent", "times", "allowed"],
    lines: told.map(({ line }) => line),
    notes: told.flatMap(({ notes }) => notes),
  };
}

type Costs = readonly (CaseCost | undefined)[];

function growthOf(name: string, sizes: readonly number[], costsOf: (name: string) => Costs) {
  const costs = costsOf(name);
  const cells = costs.map((cost) => String(cost?.cost?.hits ?? "–"));
  const problem = costs.find((cost) => cost?.problem !== undefined);
  if (problem) {
    const verdict: Verdict = problem.isOffered ? "void" : "not offered yet";
    const line: Line = { name, cells: [...cells, "–", "–", "", ""], verdict };
    return { line, notes: [`${name}: ${problem.problem}`] };
  }
  const [smallest, largest] = [costs[0]?.cost, costs.at(-1)?.cost];
  const exponent = growth([smallest?.hits ?? 0, largest?.hits ?? 0], [sizes[0] ?? 1, sizes.at(-1) ?? 1]);
  const { atMost, mostHits } = costs[0] ?? {};
  const other = atMost && costsOf(atMost.than).at(-1)?.cost?.hits;
  const times = other === undefined ? undefined : (largest?.hits ?? 0) / other;
  const growing = costs[0]?.isHard ? undefined : exponent;
  const verdict = verdictOn(
    [growing, costs[0]?.mostGrowth ?? MOST_GROWTH],
    [times, atMost?.times],
    [largest?.hits, mostHits],
  );
  const shown = [
    largest?.rows ?? 0,
    exponent?.toFixed(3) ?? "–",
    times?.toFixed(2) ?? "",
    atMost?.times ?? mostHits ?? "",
  ];
  return {
    line: { name, cells: [...cells, ...shown.map(String)], verdict },
    notes: verdict === "MISSED" && largest ? explain(name, largest) : [],
  };
}

/** On all numbers that were measured, each with the most that it may be. */
function verdictOn(
  ...numbers: readonly (readonly [measured: number | undefined, most: number | undefined])[]
): Verdict {
  const holds = numbers.flatMap(([measured, most]) =>
    measured === undefined || most === undefined ? [] : [measured <= most],
  );
  return holds.length === 0 ? "" : judge(!holds.includes(false));
}

/** The exponent by which a number grows; undefined between equal sizes. */
function growth([few, many]: readonly [number, number], [small, large]: readonly [number, number]): number | undefined {
  return small === large ? undefined : Math.log(many / few) / Math.log(large / small);
}

function explain(name: string, { text, operators }: NonNullable<CaseCost["cost"]>): string[] {
  const most = operators.slice(0, OPERATORS_TOLD).filter(({ hits }) => hits > 0);
  return [
    `${name}: ${text}`,
    ...most.map(
      ({ hits, operator, details }) => `    ${hits} ${operator} ${details.replace(/\s+/g, " ").slice(0, DETAILS_TOLD)}`,
    ),
  ];
}
