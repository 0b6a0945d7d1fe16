import type { Graph, WriteTransaction } from "../database/graph.js";
import { byVersion, type Migration, type MigrationFolder } from "./migration-files.js";

/** A migration that the graph says has been applied, with the checksum it had when it last ran. */
export interface Applied {
  readonly version: string;
  readonly name: string;
  readonly checksum: string;
}

const READ_CHAIN = `
MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE'
WITH m, head(COLLECT { MATCH (m)-[again:REPEATED]->(m) RETURN again.checksum ORDER BY again.at DESC LIMIT 1 }) AS again
RETURN m.version, coalesce(m.source, m.description, ''), coalesce(again, m.checksum, '')`;

/** What has been applied, in order. */
export async function readChain(graph: Graph): Promise<readonly Applied[]> {
  const rows = await graph.readAll(READ_CHAIN);
  return rows
    .map(([version, name, checksum]) => ({ version: String(version), name: String(name), checksum: String(checksum) }))
    .sort(byVersion);
}

/** What of the folder is still to run, in order, and every reason to refuse it: nothing may run while there is one. */
export function compare(folder: MigrationFolder, chain: readonly Applied[]) {
  const files = new Map(folder.migrations.map((migration) => [migration.version, migration]));
  const applied = new Map(chain.map((one) => [one.version, one]));
  const last = chain.at(-1);
  const pending = folder.migrations.filter(({ version, checksum, isRepeatable }) => {
    const before = applied.get(version);
    return before === undefined || (isRepeatable && before.checksum !== checksum);
  });
  const late = pending.filter((one) => last && !applied.has(one.version) && byVersion(one, last) < 0);
  const faults = [
    ...folder.faults,
    ...chain
      .filter(({ version }) => !files.has(version))
      .map(({ name }) => `${name}: was applied, but the file is missing`),
    ...chain.flatMap((before) => editedSince(before, files.get(before.version))),
    ...late.map(
      ({ name }) => `${name}: comes before ${last?.name}, which was applied already: give it a later version`,
    ),
  ];
  return { pending, faults };
}

function editedSince(before: Applied, now: Migration | undefined): string[] {
  if (now === undefined || now.isRepeatable || now.checksum === before.checksum) return [];
  return [`${now.name}: was edited after it was applied (checksum ${before.checksum} then, ${now.checksum} now)`];
}

/** Who runs the migrations: the person at the machine, and the user of the database. */
export interface Operator {
  readonly by: string;
  readonly connectedAs: string;
}

const RECORD = `
MERGE (previous:__Neo4jMigration {version: $previous})
MERGE (m:__Neo4jMigration {version: $version})
  ON CREATE SET m.description = $description, m.type = 'CYPHER', m.repeatable = $isRepeatable, m.source = $name, m.checksum = $checksum
MERGE (previous)-[r:MIGRATED_TO]->(m)
  ON CREATE SET r.at = datetime({timezone: 'UTC'}), r.in = duration({milliseconds: $tookMs}), r.by = $by, r.connectedAs = $connectedAs`;

const RECORD_AGAIN = `
MATCH (m:__Neo4jMigration {version: $version})
CREATE (m)-[:REPEATED {checksum: $checksum, at: datetime({timezone: 'UTC'}), in: duration({milliseconds: $tookMs}), by: $by, connectedAs: $connectedAs}]->(m)`;

/** Adds a migration to the chain, after `previous` (a version, or BASELINE); an applied one is noted as repeated. */
export async function record(
  transaction: WriteTransaction,
  migration: Migration,
  entry: Operator & { previous: string; isAgain: boolean; tookMs: number },
): Promise<void> {
  const { name, version, description, isRepeatable, checksum } = migration;
  const parameters = { ...entry, name, version, description, isRepeatable, checksum };
  await transaction.run(entry.isAgain ? RECORD_AGAIN : RECORD, parameters);
}
