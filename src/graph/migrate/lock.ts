import { Conflict } from "../../errors.js";
import type { Graph } from "../database/graph.js";

/** The lock of neo4j-migrations for the default database: one node of this name, kept unique. */
const NAME = "John Doe";
const LOCK_TIMEOUT_MS = 30 * 60_000;
const TELL_AFTER_MS = 1_000;

const CONSTRAINTS = ["id", "name"].map(
  (property) =>
    `CREATE CONSTRAINT __Neo4jMigrationsLock__has_unique_${property} IF NOT EXISTS ` +
    `FOR (l:__Neo4jMigrationsLock) REQUIRE l.${property} IS UNIQUE`,
);

/**
 * Runs `work` while no other migration runs. The lock is a node that is never committed, so that it vanishes with whoever holds it; a second
 * runner waits at the unique name. A lock that neo4j-migrations has left behind is a Conflict.
 */
export async function withMigrationLock<T>(
  graph: Graph,
  report: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  await refuseLeftLock(graph);
  for (const constraint of CONSTRAINTS) await graph.write((transaction) => transaction.run(constraint));
  return graph.write(async (transaction) => {
    const waiting = setTimeout(() => report("Waiting for another migration to end …"), TELL_AFTER_MS);
    try {
      await transaction.run("CREATE (:__Neo4jMigrationsLock {id: randomUUID(), name: $name})", { name: NAME });
    } finally {
      clearTimeout(waiting);
    }
    const result = await work();
    await transaction.run("MATCH (lock:__Neo4jMigrationsLock {name: $name}) DELETE lock", { name: NAME });
    return result;
  }, LOCK_TIMEOUT_MS);
}

async function refuseLeftLock(graph: Graph): Promise<void> {
  const [locks] = await graph.read("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock)");
  if (locks === 0) return;
  throw new Conflict(
    "Another tool migrates this database, or stopped while doing so: if none runs, delete the node labelled __Neo4jMigrationsLock.",
  );
}
