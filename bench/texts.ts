import { type BenchDatabase, connect } from "./database.js";
import { below, pick, randomOf, type Random } from "./generator/random.js";
import { Compiler, notOffered, Service, type Variables } from "./operation.js";
import { Profiler } from "./profile.js";
import { DOCUMENT, ofShape, PAGES, shapeOf, valuesOnly } from "./random-where.js";

const SETS = 10_000;
const SHAPES = 200;
const PLANNED_SETS = 200;

/** One document under many random variables. */
interface Asking {
  readonly name: string;
  readonly document: string;
  readonly variables: (random: Random, number: number, cursors: readonly string[]) => Variables;
}

const paged = (random: Random, cursors: readonly string[]): Variables => ({
  first: pick(random, [undefined, null, below(random, 101)]),
  after: random() < 0.3 ? undefined : pick(random, cursors),
});

/** Documents whose texts are counted; the first two may come to one text only. */
const askings: readonly Asking[] = [
  { name: "pages", document: PAGES, variables: (random, _, cursors) => paged(random, cursors) },
  {
    name: "filter, values only",
    document: DOCUMENT,
    variables: (random, _, cursors) => ({ where: valuesOnly(random), ...paged(random, cursors) }),
  },
  {
    name: "filter, any shape",
    document: DOCUMENT,
    variables: (random, number, cursors) => ({ where: ofShape(number % SHAPES, random), ...paged(random, cursors) }),
  },
];

/** How many texts, and plans of the database, a document came to. */
export interface TextCount {
  readonly name: string;
  readonly problem?: string;
  readonly isOffered: boolean;
  readonly sets?: number;
  readonly shapes?: number;
  readonly texts?: number;
  readonly longest?: number;
  /** How many sets the service refused, and its words. */
  readonly refusals?: number;
  readonly refused?: readonly string[];
  /** Plans that the database kept after 200 of the sets, and after one set 200 times; absent where shapes differ. */
  readonly plans?: { readonly ofSets: number; readonly ofOneSet: number };
}

/** Compiles each document with 10,000 random sets of variables, and runs some where there is but one shape. */
export async function countTexts(database: BenchDatabase): Promise<readonly TextCount[]> {
  const graph = connect(database.uri);
  const profiler = new Profiler(database.uri);
  try {
    const service = new Service((text, parameters) => graph.read(text, parameters));
    const cursors = await someCursors(service);
    const counts: TextCount[] = [];
    for (const asking of askings) {
      const count = await countOf(asking, cursors);
      const isOne = count.shapes === 1 && count.refusals === 0;
      counts.push(isOne ? { ...count, plans: await plansOf(asking, { service, profiler, cursors }) } : count);
    }
    return counts;
  } finally {
    await profiler.close();
    await graph.close();
  }
}

async function countOf({ name, document, variables }: Asking, cursors: readonly string[]): Promise<TextCount> {
  const problem = notOffered(document);
  if (problem !== undefined) return { name, problem, isOffered: false };
  const compiler = new Compiler();
  const shapes = new Set<string>();
  const texts = new Set<string>();
  const refused = new Set<string>();
  let refusals = 0;
  for (let number = 0; number < SETS; number++) {
    const chosen = variables(randomOf(11, number), number, cursors);
    try {
      texts.add((await compiler.statement(document, chosen)).text);
      shapes.add(shapeOf(chosen["where"]));
    } catch (error) {
      refusals++;
      refused.add(error instanceof Error ? error.message : String(error));
    }
  }
  const longest = Math.max(0, ...[...texts].map((text) => text.length));
  const counts = { sets: SETS, shapes: shapes.size, texts: texts.size, longest };
  return { name, isOffered: true, ...counts, refusals, refused: [...refused] };
}

interface Tools {
  readonly service: Service;
  readonly profiler: Profiler;
  readonly cursors: readonly string[];
}

/**
 * Runs many sets between two clearings of the database's plans; the second tells how many there were. The database itself makes one more of
 * whatever runs often, so one set is run as often too.
 */
async function plansOf({ document, variables }: Asking, { service, profiler, cursors }: Tools) {
  const plansAfter = async (numberOf: (turn: number) => number): Promise<number> => {
    await clearedPlans(profiler);
    for (let turn = 0; turn < PLANNED_SETS; turn++) {
      const number = numberOf(turn);
      await service.data(document, variables(randomOf(12, number), number, cursors));
    }
    return clearedPlans(profiler);
  };
  return { ofOneSet: await plansAfter(() => 0), ofSets: await plansAfter((turn) => turn) };
}

/** Forgets every plan of the database; gives how many there were. */
async function clearedPlans(profiler: Profiler): Promise<number> {
  const [row] = await profiler.rows("CALL db.clearQueryCaches() YIELD value RETURN value");
  const said = String(row?.[0]);
  if (said.includes("already empty")) return 0;
  const found = /cleared of (\d+) quer/.exec(said);
  if (!found) throw new Error(`The database did not say how many plans it forgot: ${said}`);
  return Number(found[1]);
}

/** Cursors of the first two thousand rows. */
async function someCursors(service: Service): Promise<readonly string[]> {
  const cursors: string[] = [];
  for (let page = 0; page < 20; page++) {
    const text = "query ($after: String) { articles(first: 100, after: $after) { edges { cursor } } }";
    const data = await service.data<Edges>(text, { after: cursors.at(-1) });
    cursors.push(...data.articles.edges.map(({ cursor }) => cursor));
  }
  return cursors;
}

interface Edges {
  readonly articles: { readonly edges: readonly { readonly cursor: string }[] };
}
