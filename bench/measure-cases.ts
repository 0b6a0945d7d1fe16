import { type BenchDatabase, connect } from "./database.js";
import { cases, type Case, type Places } from "./cases.js";
import { Compiler, notOffered, Service, type Statement, type Variables } from "./operation.js";
import { Profiler, type Profile } from "./profile.js";

/** What one question cost on a graph of one size. */
export interface CaseCost {
  readonly name: string;
  /** Why the schema does not offer it, or why it failed. */
  readonly problem?: string;
  readonly isOffered: boolean;
  /** Known to grow: told, not judged. */
  readonly isHard: boolean;
  readonly mostGrowth?: number;
  readonly atMost?: Case["atMost"];
  readonly mostHits?: Case["mostHits"];
  /** How many milliseconds an answer takes, where that has a target: the median of some, without HTTP. */
  readonly time?: { readonly ms: number; readonly atMost: number };
  readonly cost?: Profile & Statement & { readonly rows: number };
}

/** Runs the cases whose names hold one of `only`, all where none is given. */
export async function measureCases(database: BenchDatabase, only: readonly string[]): Promise<readonly CaseCost[]> {
  const chosen = cases.filter(({ name }) => isChosen(name, only));
  if (chosen.length === 0) return [];
  const graph = connect(database.uri);
  const profiler = new Profiler(database.uri);
  try {
    const service = new Service((text, parameters) => graph.read(text, parameters));
    const places = await findPlaces(service, database.layout.articles);
    const costs: CaseCost[] = [];
    for (const each of chosen) {
      const variables = each.variables?.(database.layout, places) ?? {};
      costs.push(await measure(each, variables, { service, profiler }));
    }
    return costs;
  } finally {
    await profiler.close();
    await graph.close();
  }
}

/** Whether a name is among those asked for. */
export const isChosen = (name: string, only: readonly string[]): boolean =>
  only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));

async function measure(
  { name, document, isHard = false, atMost, mostGrowth, mostHits, mostMs }: Case,
  variables: Variables,
  { service, profiler }: { service: Service; profiler: Profiler },
): Promise<CaseCost> {
  const problem = notOffered(document);
  const limits = { ...(atMost && { atMost }), ...(mostGrowth && { mostGrowth }), ...(mostHits && { mostHits }) };
  const about = { name, isHard, ...limits };
  if (problem !== undefined) return { ...about, problem, isOffered: false };
  try {
    const rows = countNodes(await service.data(document, variables));
    const isEmpty = rows === 0 && /nodes|edges/.test(document);
    if (isEmpty) return { ...about, isOffered: true, problem: "the answer has no rows" };
    const statement = await new Compiler().statement(document, variables);
    const profile = await profiler.profile(statement);
    const cost = { ...profile, ...statement, rows };
    if (mostMs === undefined) return { ...about, isOffered: true, cost };
    const ms = await medianMs(() => service.data(document, variables));
    return { ...about, isOffered: true, cost, time: { ms, atMost: mostMs } };
  } catch (error) {
    return { ...about, isOffered: true, problem: error instanceof Error ? error.message : String(error) };
  }
}

const WARM_UPS = 30;
const TIMED = 31;

/** The time in the middle of some, after others that only warm up. */
async function medianMs(ask: () => Promise<unknown>): Promise<number> {
  for (let turn = 0; turn < WARM_UPS; turn++) await ask();
  const times: number[] = [];
  for (let turn = 0; turn < TIMED; turn++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMED / 2)] ?? 0;
}

/** How many nodes stand in the lists of an answer. */
function countNodes(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + 1 + countNodes(each), 0);
  return Object.values(value).reduce((sum: number, each) => sum + countNodes(each), 0);
}

const PAGE = 100;

const FORWARD = `query ($cursor: String) { articles(first: ${PAGE}, after: $cursor) { pageInfo { cursor: endCursor } } }`;
const BACKWARD = `query ($cursor: String) { articles(last: ${PAGE}, before: $cursor) { pageInfo { cursor: startCursor } } }`;

interface Turned {
  readonly articles: { readonly pageInfo: { readonly cursor: string } };
}

/** Walks to the two places as a client does, from the near end of the list. */
async function findPlaces(service: Service, articles: number): Promise<Places> {
  const walk = async (document: string): Promise<string> => {
    let cursor: string | null = null;
    for (let seen = 0; seen < articles / 10; seen += PAGE) {
      cursor = (await service.data<Turned>(document, { cursor })).articles.pageInfo.cursor;
    }
    return cursor ?? "";
  };
  return { tenth: await walk(FORWARD), nineTenths: await walk(BACKWARD) };
}
