import { readFileSync, writeFileSync } from "node:fs";
import { clusterFile } from "./cluster-terms.js";
import { organizationFile } from "./organizations.js";
import { provinceFile } from "./provinces.js";
import { renderSeedFile } from "./seed-file.js";
import type { SeedFile } from "./seed-file.js";
import { readTables } from "./tables.js";
import type { Tables } from "./tables.js";

const ROOT = new URL("../../", import.meta.url);

/** The generated seed files: what each holds, and the tables that it is made of. */
const FILES: Record<string, { holds: string; tables: string; build(tables: Tables): Omit<SeedFile, "about"> }> = {
  "010_provinces.cypher": {
    holds: "Provinces before and since 2025-07-01: names, codes, dated kinds, successions.",
    tables: "data/provinces.csv, data/province-successions.csv and data/names.json",
    build: provinceFile,
  },
  "020_organizations.cypher": {
    holds: "The ministry, the provincial police forces with the units they serve, the newspapers.",
    tables: "data/provinces.csv, data/names.json and data/newspapers.csv",
    build: organizationFile,
  },
  "030_cluster_terms.cypher": {
    holds: "Emulation clusters, their terms and members, each with the pages that tell it.",
    tables: "data/cluster-terms.csv and data/newspapers.csv",
    build: clusterFile,
  },
};

/** The text of every generated seed file, by its path from the root of the repository. */
function seedFiles(): Map<string, string> {
  const tables = readTables(new URL("data/", ROOT));
  const statement = readFileSync(new URL("tools/seeds/statement.cypher", ROOT), "utf8");
  return new Map(
    Object.entries(FILES).map(([name, file]) => {
      const about = [file.holds, `Made by tools/seeds/main.ts from ${file.tables}: edit those, not this file.`];
      return [`cypher/seed/${name}`, renderSeedFile({ about, ...file.build(tables) }, statement)];
    }),
  );
}

/** The paths whose file is not what the tables give. */
export function staleSeedFiles(): string[] {
  return [...seedFiles()].filter(([path, text]) => readOrEmpty(path) !== text).map(([path]) => path);
}

/** Writes every generated seed file. */
export function writeSeedFiles(): void {
  for (const [path, text] of seedFiles()) writeFileSync(new URL(path, ROOT), text);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), "utf8");
  } catch {
    return "";
  }
}
