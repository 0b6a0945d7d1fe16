import { readCypherFiles, type CypherFile } from "../database/cypher-files.js";
import { checksumOf, isSchema, splitStatements, withoutComments } from "./statements.js";

/** One script of a folder of migrations. `version` is "001" or "1.2", as neo4j-migrations writes it. */
export interface Migration {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** An `R…` script: runs again whenever its checksum changes. */
  readonly isRepeatable: boolean;
  readonly isSchema: boolean;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The scripts that can be used, in order, and what is wrong with the others, a sentence each with the file's name. */
export interface MigrationFolder {
  readonly migrations: readonly Migration[];
  readonly faults: readonly string[];
}

const NAME = /^(?<kind>[VR])(?<version>\d+(?:[_.]\d+)*)__(?<description>[\w ]+)\.cypher$/;

/** Reads a folder of migrations. Throws Conflict where there is none. */
export async function readMigrations(folder: string): Promise<MigrationFolder> {
  const files = await readCypherFiles(folder);
  const parsed = files.map(parse);
  const migrations = parsed.filter((one) => typeof one !== "string").sort(byVersion);
  const repeated = migrations.filter((one, i) => i > 0 && byVersion(one, migrations[i - 1] ?? one) === 0);
  return {
    migrations,
    faults: [
      ...parsed.filter((one) => typeof one === "string"),
      ...repeated.map(({ name, version }) => `${name}: another file has the version ${version} too`),
    ],
  };
}

/** The migration, or what is wrong with its file. */
function parse({ name, text }: CypherFile): Migration | string {
  const { kind, version = "", description = "" } = NAME.exec(name)?.groups ?? {};
  if (!kind) return `${name}: is not named like V001__What_it_does.cypher`;
  const statements = splitStatements(text);
  const executable = statements.filter((statement) => withoutComments(statement) !== "");
  const schema = executable.filter(isSchema);
  if (executable.length === 0) return `${name}: holds no statement`;
  if (schema.length > 0 && schema.length < executable.length) {
    return `${name}: mixes schema and data, which cannot share a transaction: use two files`;
  }
  return {
    name,
    version: version.replaceAll("_", "."),
    description: description.replaceAll("_", " "),
    isRepeatable: kind === "R",
    isSchema: schema.length > 0,
    checksum: checksumOf(statements),
    statements: executable,
  };
}

/** Order of versions: part by part as numbers, so that 2 stands before 10. */
export function byVersion(left: { version: string }, right: { version: string }): number {
  const [a, b] = [left.version.split(".").map(Number), right.version.split(".").map(Number)];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
