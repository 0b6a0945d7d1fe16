import { isDeepStrictEqual } from "node:util";
import { Progress } from "../progress.js";
import type { BenchDatabase } from "../database.js";
import { cpuOf, startServer, type ServerProcess } from "./processes.js";
import { normalised } from "./question.js";
import { closedLoop, endConnections, post } from "./requests.js";

const WARM_UP = 4_000;
/** A round asks each arm so many times, in slices between those of the others: what else the machine does then meets all alike. */
const SLICES = 6;
const SLICE = 200;

/** Milliseconds of processor time for one request. */
export interface Cost {
  readonly service: number;
  readonly database: number;
}

/** The arms: ours, by hand, and ours once more, which tells how far two equal arms lie apart. */
type ArmName = "ours" | "byHand" | "oursAgain";

/** What each arm cost in each round. */
export interface Comparison {
  /** Both give the same answer; otherwise nothing was measured. */
  readonly isEqual: boolean;
  readonly rounds: readonly Readonly<Record<ArmName, Cost>>[];
}

/** Measures our service and a server by hand over one database, in turns. */
export async function compareCpu(database: BenchDatabase, rounds: number): Promise<Comparison> {
  const servers: ServerProcess[] = [];
  try {
    servers.push(await startServer("src/main.ts", { uri: database.uri, path: "/graphql" }));
    servers.push(await startServer("bench/cpu/by-hand.ts", { uri: database.uri, path: "/" }));
    const [ours, byHand] = servers as [ServerProcess, ServerProcess];
    if (!(await isEqual(ours.url, byHand.url))) return { isEqual: false, rounds: [] };
    return { isEqual: true, rounds: await measureRounds({ ours, byHand, oursAgain: ours }, { rounds, database }) };
  } finally {
    endConnections();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function isEqual(ours: URL, byHand: URL): Promise<boolean> {
  const [one, other] = await Promise.all([ours, byHand].map(async (url) => normalised(JSON.parse(await post(url)))));
  return isDeepStrictEqual(one, other);
}

async function measureRounds(
  arms: Readonly<Record<ArmName, ServerProcess>>,
  { rounds, database }: { rounds: number; database: BenchDatabase },
): Promise<Comparison["rounds"]> {
  const names = Object.keys(arms) as ArmName[];
  const progress = new Progress("Processor time", 2 + rounds);
  for (const server of [arms.ours, arms.byHand]) {
    await closedLoop(server.url, WARM_UP);
    progress.add(1, "warm-up");
  }
  const measured: Record<ArmName, Cost>[] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(await measureRound(arms, { names, round, databasePid: database.pid }));
    progress.add(1, `round ${round + 1}`);
  }
  progress.end();
  return measured;
}

async function measureRound(
  arms: Readonly<Record<ArmName, ServerProcess>>,
  { names, round, databasePid }: { names: readonly ArmName[]; round: number; databasePid: number },
): Promise<Record<ArmName, Cost>> {
  const costs: Record<ArmName, Cost> = { ours: NOTHING, byHand: NOTHING, oursAgain: NOTHING };
  for (let turn = 0; turn < SLICES * names.length; turn++) {
    // Every slice begins with another arm than the one before it.
    const slice = Math.floor(turn / names.length);
    const name = names[(turn + slice + round) % names.length] as ArmName;
    costs[name] = sum(costs[name], await measure(arms[name], databasePid));
  }
  return costs;
}

const NOTHING: Cost = { service: 0, database: 0 };

const sum = (one: Cost, other: Cost): Cost => ({
  service: one.service + other.service,
  database: one.database + other.database,
});

/** One slice, as a part of what a request cost in the round. */
async function measure(server: ServerProcess, databasePid: number): Promise<Cost> {
  const before = { service: cpuOf(server.pid), database: cpuOf(databasePid) };
  await closedLoop(server.url, SLICE);
  const requests = SLICE * SLICES;
  return {
    service: (cpuOf(server.pid) - before.service) / requests,
    database: (cpuOf(databasePid) - before.database) / requests,
  };
}
