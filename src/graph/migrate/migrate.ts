import { Conflict } from "../../errors.js";
import type { Graph } from "../database/graph.js";
import { scriptFault } from "../database/translate-error.js";
import { compare, readChain, record, type Operator } from "./chain.js";
import { withMigrationLock } from "./lock.js";
import { readMigrations, type Migration, type MigrationFolder } from "./migration-files.js";

const MIGRATION_TIMEOUT_MS = 10 * 60_000;
const AWAIT_INDEXES = "CALL db.awaitIndexes(500)";

/** Where the migrations are, who runs them, and who is told of each step. */
export interface MigrateOptions extends Operator {
  readonly folder: string;
  readonly report: (line: string) => void;
}

/**
 * Applies what of a folder has not been applied, in the order of versions, and records it in the chain of neo4j-migrations; gives the names of
 * the files that ran. Throws Conflict, before anything is written, where a file was edited, is missing, misnamed or out of order.
 *
 * A script of data is one transaction with its record. Schema cannot share a transaction with data: a stop between such a script and its record means that it
 * runs again, so each of its statements says IF NOT EXISTS.
 */
export async function migrate(graph: Graph, options: MigrateOptions): Promise<readonly string[]> {
  const folder = await readMigrations(options.folder);
  const { pending } = await compareOrRefuse(graph, folder);
  if (pending.length === 0) return [];
  return withMigrationLock(graph, options.report, () => applyPending(graph, folder, options));
}

async function compareOrRefuse(graph: Graph, folder: MigrationFolder) {
  const chain = await readChain(graph);
  const { pending, faults } = compare(folder, chain);
  if (faults.length > 0) {
    throw new Conflict(["The migrations are refused; nothing was written.", ...faults].join("\n  "), {
      details: { faults },
    });
  }
  return { chain, pending };
}

/** Looks again, under the lock: another runner may have applied some by now. */
async function applyPending(graph: Graph, folder: MigrationFolder, options: MigrateOptions): Promise<string[]> {
  const { chain, pending } = await compareOrRefuse(graph, folder);
  const applied = new Set(chain.map(({ version }) => version));
  let previous = chain.at(-1)?.version ?? "BASELINE";
  for (const migration of pending) {
    const startedAt = Date.now();
    const isAgain = applied.has(migration.version);
    await applyOne(graph, migration, { ...options, previous, isAgain, startedAt });
    if (!isAgain) previous = migration.version;
    options.report(`${migration.name}: applied (${Date.now() - startedAt} ms)`);
  }
  return pending.map(({ name }) => name);
}

async function applyOne(
  graph: Graph,
  migration: Migration,
  step: Operator & { previous: string; isAgain: boolean; startedAt: number },
): Promise<void> {
  const { by, connectedAs, previous, isAgain } = step;
  const entry = () => ({ by, connectedAs, previous, isAgain, tookMs: Date.now() - step.startedAt });
  try {
    await graph.write(async (transaction) => {
      for (const statement of migration.statements) await transaction.run(statement);
      if (!migration.isSchema) await record(transaction, migration, entry());
    }, MIGRATION_TIMEOUT_MS);
    if (!migration.isSchema) return;
    await graph.write((transaction) => transaction.run(AWAIT_INDEXES), MIGRATION_TIMEOUT_MS);
    await graph.write((transaction) => record(transaction, migration, entry()));
  } catch (error) {
    const fault = scriptFault(error);
    if (fault === undefined) throw error;
    throw new Conflict(`${migration.name} cannot be applied: ${fault}`, { cause: error });
  }
}
