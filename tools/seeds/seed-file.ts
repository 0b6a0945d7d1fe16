import { claimId, factKey } from "../../src/graph/identity.js";

/** What a property may hold in a seed file. */
type Value = string | number | boolean | readonly Value[];
type Properties = Readonly<Record<string, Value>>;

/** A node: `set` is kept as the file says; `onCreate` is written once and then belongs to the graph (a stub may be completed). */
export interface EntityRow {
  readonly id: string;
  readonly label: string;
  readonly onCreate?: Properties;
  readonly set?: Properties;
}

/** The names of one entity during one period, by kind. */
export interface NamesRow {
  readonly of: string;
  readonly validFrom: number;
  readonly validTo: number;
  readonly NAME?: readonly string[];
  readonly ALIAS?: readonly string[];
  readonly WEAK?: readonly string[];
}

/** An official code of a province during one period. */
export interface CodeRow {
  readonly of: string;
  readonly scheme: "GSO" | "ISO_3166_2";
  readonly code: string;
  readonly validFrom: number;
  readonly validTo: number;
}

/** That an article asserts a fact, as the writer of a table gives it: no place in a text; sure, unless a rule inferred it. */
export interface CuratedClaim {
  readonly article: string;
  readonly confidence?: number;
  readonly rule?: string;
}

/** A relationship with its properties and all its claims. */
export interface FactRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly qualifier?: string | number;
  readonly set?: Properties;
  readonly claims: readonly CuratedClaim[];
}

/** The content of one seed file; `about` is its header, a line each. */
export interface SeedFile {
  readonly about: readonly string[];
  readonly entities: readonly EntityRow[];
  readonly names: readonly NamesRow[];
  readonly codes: readonly CodeRow[];
  readonly facts: readonly FactRow[];
}

/**
 * The text of a seed file: header, the four lists with a row a line, and `statement`, which is the same in every seed file.
 * Rows are sorted by nothing: they stand in the order given.
 */
export function renderSeedFile(file: SeedFile, statement: string): string {
  const lists = [
    list("entities", file.entities.map(literal)),
    list("names", file.names.map(literal)),
    list("codes", file.codes.map(literal)),
    list("facts", file.facts.map(factLiteral)),
  ];
  return `${file.about.map((line) => `// ${line}`.trimEnd()).join("\n")}\nWITH ${lists.join(",\n")}\n${statement}`;
}

function list(name: string, rows: readonly string[]): string {
  if (rows.length === 0) return `[] AS ${name}`;
  return `[\n${rows.map((row) => `  ${row}`).join(",\n")}\n] AS ${name}`;
}

function factLiteral(fact: FactRow): string {
  const key = factKey(fact);
  const { claims, ...row } = fact;
  const written = claims.map((claim) => claimLiteral(key, claim)).join(", ");
  return `${literal(row).slice(0, -1)}, claims: [${written}]}`;
}

function claimLiteral(key: string, claim: CuratedClaim): string {
  const { article, confidence, rule } = claim;
  const id = claimId({ articleId: article, block: "CURATED", factKey: key });
  return literal({ id, article, confidence, origin: rule && "INFERRED", rule });
}

/** A value as a Cypher literal; what is undefined is left out. */
function literal(value: unknown): string {
  if (typeof value === "string") return `'${value.replace(/[\\']/g, "\\$&")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${key}: ${literal(item)}`).join(", ")}}`;
}
