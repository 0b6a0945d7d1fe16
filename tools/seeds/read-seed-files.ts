import { readFileSync, readdirSync } from "node:fs";
import { runInNewContext } from "node:vm";
import type { CodeRow, EntityRow, FactRow, NamesRow } from "./seed-file.js";

const FOLDER = new URL("../../cypher/seed/", import.meta.url);

const DEFAULTS = { block: "CURATED", confidence: 1, origin: "ASSERTED" };

/** A claim as it is stored, what the file leaves out filled in; offsets are absent where the fact is curated. */
interface ClaimRow {
  readonly id: string;
  readonly article: string;
  readonly block: string;
  readonly start?: number;
  readonly end?: number;
  readonly confidence: number;
  readonly origin: string;
  readonly rule?: string;
}

/** A seed file, read back: its text and the rows of its four lists. */
export interface ReadSeedFile {
  readonly name: string;
  readonly text: string;
  readonly entities: readonly EntityRow[];
  readonly names: readonly NamesRow[];
  readonly codes: readonly CodeRow[];
  readonly facts: readonly (Omit<FactRow, "claims"> & { readonly claims: readonly ClaimRow[] })[];
}

/** Every seed file, made or written by hand, in the order in which they are loaded. Throws where the lists of one cannot be read. */
export function readSeedFiles(): ReadSeedFile[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".cypher"));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    return { name, text, ...rows(text) };
  });
}

/** As Cypher writes them the lists are JavaScript too; an instant (`datetime`) is read as its text. */
function rows(text: string): Omit<ReadSeedFile, "name" | "text"> {
  const lists = text.slice(text.indexOf("\nWITH [") + "\nWITH ".length, text.search(/^CALL|^\/\/ From here on/m));
  const [entities, names, codes, facts] = lists.split(/ AS (?:entities|names|codes|facts),?\n/);
  const source = `({ entities: ${entities}, names: ${names}, codes: ${codes}, facts: ${facts} })`;
  const read = runInNewContext(source, { datetime: (instant: string) => instant }) as Omit<
    ReadSeedFile,
    "name" | "text"
  >;
  return { ...read, facts: read.facts.map((fact) => ({ ...fact, claims: fact.claims.map(complete) })) };
}

function complete(claim: ClaimRow): ClaimRow {
  return { ...DEFAULTS, ...claim };
}
