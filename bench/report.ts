import type { Comparison, Cost } from "./cpu/compare.js";
import type { TextCount } from "./texts.js";
import type { WireCount } from "./wire.js";

/** How a number stands to its target. */
export type Verdict = "ok" | "MISSED" | "not offered yet" | "void" | "";

/** One line of the report: a name, its numbers as text, and the verdict. */
export interface Line {
  readonly name: string;
  readonly cells: readonly string[];
  readonly verdict: Verdict;
}

/** One table of the report, and what is to be said below it. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

const MOST_CPU = 1.2;

/** The verdict on a number that has a target. */
export const judge = (holds: boolean): Verdict => (holds ? "ok" : "MISSED");

/** Distinct texts and plans under random variables. */
export function textSection(counts: readonly TextCount[]): Section {
  return {
    title: "Distinct Cypher texts; target: no more than shapes, and no plan beside those of one set of variables",
    columns: ["variables", "sets", "refused", "shapes", "texts", "longest", "plans", "plans of one set"],
    lines: counts.map(textLine),
    notes: counts.flatMap(({ name, problem, refused }) =>
      [problem, ...(refused ?? [])].flatMap((said) => (said === undefined ? [] : [`${name}: ${said}`])),
    ),
  };
}

function textLine({ name, isOffered, sets, shapes = 0, texts = 0, longest, plans, refusals }: TextCount): Line {
  if (!isOffered) return { name, cells: Array.from({ length: 7 }, () => "–"), verdict: "not offered yet" };
  const isPlanned = plans === undefined || plans.ofSets <= plans.ofOneSet;
  const cells = [sets, refusals, shapes, texts, longest, plans?.ofSets ?? "–", plans?.ofOneSet ?? "–"].map(String);
  return { name, cells, verdict: texts === 0 ? "void" : judge(texts <= shapes && isPlanned) };
}

/** Statements and round trips as seen between service and database. */
export function wireSection(counts: readonly WireCount[]): Section {
  return {
    title: "On the wire; target: one RUN and one round trip an operation",
    columns: ["operation", "RUN", "round trips", "bytes", "messages"],
    lines: counts.map(({ name, messages, roundTrips, bytes }) => {
      const runs = messages.filter((message) => message === "RUN").length;
      const cells = [String(runs), String(roundTrips), String(bytes), messages.join(" ")];
      return { name, cells, verdict: judge(runs === 1 && roundTrips === 1) };
    }),
    notes: [],
  };
}

/** Processor time of a request: ours against by hand, the median of the rounds and their range. */
export function cpuSection({ isEqual, rounds }: Comparison): Section {
  const title = `Processor time of a request, service and database; target: ours ≤ ${MOST_CPU} × by hand`;
  const columns = ["arm", "service ms", "database ms", "ratio", "least", "most"];
  if (!isEqual) return { title, columns, lines: [], notes: ["Void: the two answers differ."] };
  const costOf = (arm: keyof (typeof rounds)[number]) => {
    const mid = (part: keyof Cost) => median(rounds.map((round) => round[arm][part])).toFixed(2);
    return [mid("service"), mid("database")];
  };
  const ratio = (arm: "ours" | "oursAgain", to: "byHand" | "ours") =>
    rounds.map((round) => total(round[arm]) / total(round[to]));
  const against = ratio("ours", "byHand");
  const noise = ratio("oursAgain", "ours");
  return {
    title,
    columns,
    lines: [
      { name: "by hand", cells: [...costOf("byHand"), "", "", ""], verdict: "" },
      {
        name: "ours / by hand",
        cells: [...costOf("ours"), ...spreadOf(against)],
        verdict: judge(median(against) <= MOST_CPU),
      },
      { name: "ours again / ours", cells: [...costOf("oursAgain"), ...spreadOf(noise)], verdict: "" },
    ],
    notes: ["The last line is the noise: two arms that are one."],
  };
}

const total = ({ service, database }: Cost): number => service + database;

const spreadOf = (values: readonly number[]): string[] =>
  [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(3));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
