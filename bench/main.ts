import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { Failure, main } from "../tools/failure.mjs";
import { checkJavaAndMaven } from "../tools/local-neo4j/java.mjs";
import { compareCpu, type Comparison } from "./cpu/compare.js";
import { openDatabase, type BenchDatabase } from "./database.js";
import { growthSection } from "./growth.js";
import { type CaseCost, isChosen, measureCases } from "./measure-cases.js";
import { printed } from "./print.js";
import { checkNestedHits } from "./profile.js";
import { cpuSection, type Section, textSection, wireSection } from "./report.js";
import { timeSection } from "./times.js";
import { countTexts, type TextCount } from "./texts.js";
import { countOnTheWire, type WireCount } from "./wire.js";

const THOUSAND = 1_000;
const UNITS: Readonly<Record<string, number>> = { k: THOUSAND, m: THOUSAND * THOUSAND };
const LEAST_ARTICLES = 1_000;
const LEAST_ROUNDS = 5;

interface Options {
  readonly size: readonly number[];
  readonly seed: number;
  readonly only: readonly string[];
  readonly rounds: number;
  readonly fresh: boolean;
  readonly json?: string;
}

/** Everything that a run measured. */
interface Measured {
  readonly costs: Map<number, readonly CaseCost[]>;
  texts?: readonly TextCount[];
  wire?: readonly WireCount[];
  cpu?: Comparison;
}

function options(): Options {
  return new Command("npm run bench --")
    .description("Measures the service on generated graphs. What was loaded is kept in .data/bench for the next run.")
    .option("--size <sizes>", "numbers of articles, such as 10k,100k,1m", sizesOf, [10 * THOUSAND, 100 * THOUSAND])
    .option("--seed <number>", "seed of the generated graph", wholeNumber(0), 1)
    .option("--only <names>", "parts of the names of questions, or texts, wire, cpu, separated by commas", listOf, [])
    .option("--rounds <number>", "rounds of the comparison of processor time", wholeNumber(LEAST_ROUNDS), 7)
    .option("--fresh", "load the graphs again", false)
    .option("--json <file>", "write the numbers to a file as well")
    .addHelpText("after", "\nExit codes: 0 every number meets its target, 1 one does not or it failed.")
    .parse()
    .opts<Options>();
}

const listOf = (text: string): string[] => text.split(",").map((part) => part.trim());

function sizesOf(text: string): number[] {
  return listOf(text).map((part) => {
    const [, digits, unit = ""] = /^(\d+)([km]?)$/i.exec(part) ?? [];
    const size = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
    if (!(size >= LEAST_ARTICLES)) throw new InvalidArgumentError("Give numbers from 1k on, such as 10k,100k,1m.");
    return size;
  });
}

const wholeNumber =
  (least: number) =>
  (text: string): number => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`Give a whole number from ${least} on.`);
  };

await main(async () => {
  const chosen = options();
  await checkJavaAndMaven();
  const measured: Measured = { costs: new Map() };
  const sizes = [...chosen.size].sort((a, b) => a - b);
  for (const size of sizes) {
    const database = await openDatabase(size, chosen);
    try {
      await measureOne(database, measured, { ...chosen, isLargest: size === sizes.at(-1) });
    } finally {
      await database.stop();
    }
  }
  return tell(measured, chosen);
});

/** Texts, wire and processor time do not depend on the size: the largest graph has them. */
async function measureOne(database: BenchDatabase, measured: Measured, asked: Options & { isLargest: boolean }) {
  const { only, rounds, isLargest } = asked;
  await checkNestedHits(database.uri);
  measured.costs.set(database.layout.articles, await measureCases(database, only));
  if (!isLargest) return;
  if (isChosen("texts", only)) measured.texts = await countTexts(database);
  if (isChosen("wire", only)) measured.wire = await countOnTheWire(database);
  if (isChosen("cpu", only)) measured.cpu = await compareCpu(database, rounds);
}

function tell(measured: Measured, { json, seed }: Options): number {
  const { costs, texts, wire, cpu } = measured;
  const sections: Section[] = [
    growthSection(costs),
    timeSection(costs),
    ...(texts ? [textSection(texts)] : []),
    ...(wire ? [wireSection(wire)] : []),
    ...(cpu ? [cpuSection(cpu)] : []),
  ].filter(({ lines, notes }) => lines.length + notes.length > 0);
  process.stdout.write(`${sections.map(printed).join("\n")}\n`);
  const lines = sections.flatMap((section) => section.lines);
  const isMissed = lines.some(({ verdict }) => verdict === "MISSED" || verdict === "void") || cpu?.isEqual === false;
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  const numbers = { seed, machine, isMissed, costs: Object.fromEntries(costs), texts, wire, cpu, sections };
  if (json !== undefined) writeJson(json, numbers);
  return isMissed ? 1 : 0;
}

function writeJson(file: string, numbers: unknown): void {
  try {
    writeFileSync(file, `${JSON.stringify(numbers, null, 2)}\n`);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
