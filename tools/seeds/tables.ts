import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { dayNumber } from "../../src/graph/model/days.js";

/** A row of `data/provinces.csv`. */
interface ProvinceTableRow {
  readonly id_before: string;
  readonly id_after: string;
  readonly code_before: string;
  readonly name_before: string;
  readonly region: string;
  readonly iso3166_2: string;
  readonly merged_into_2025: string;
  readonly new_code: string;
}

/** A row of `data/province-successions.csv`. */
export interface SuccessionTableRow {
  readonly from_id: string;
  readonly to_id: string;
  readonly kind: "MERGE" | "RENAME" | "STATUS";
  readonly effective_on: string;
  readonly instrument: string;
}

/** A row of `data/cluster-terms.csv`. */
export interface ClusterTableRow {
  readonly level: string;
  readonly owner: string;
  readonly number: string;
  readonly year: string;
  readonly period_note: string;
  readonly members: string;
  readonly leader: string;
  readonly deputy: string;
  readonly source: string;
  readonly completeness: "COMPLETE" | "PARTIAL" | "UNNAMED";
  readonly note: string;
}

/** A row of `data/newspapers.csv`. */
export interface NewspaperTableRow {
  readonly site: string;
  readonly name: string;
  readonly aliases: string;
}

/** A unit in `data/names.json`; days are ISO, null where the span is open. */
export interface ProvinceNames {
  readonly name: string;
  readonly type: "tỉnh" | "thành phố";
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
}

/** All tables of `data/`, as written there. */
export interface Tables {
  readonly provinces: readonly ProvinceTableRow[];
  readonly successions: readonly SuccessionTableRow[];
  readonly clusters: readonly ClusterTableRow[];
  readonly newspapers: readonly NewspaperTableRow[];
  readonly names: ReadonlyMap<string, ProvinceNames>;
}

/** Where a period begins whose start is not known. */
export const UNKNOWN_START = 0;

/** Reads every table of the folder `data`; throws where a file is missing or is no CSV. */
export function readTables(data: URL): Tables {
  const { names } = JSON.parse(readFileSync(new URL("names.json", data), "utf8")) as {
    names: Record<string, ProvinceNames>;
  };
  return {
    provinces: table<ProvinceTableRow>(data, "provinces.csv"),
    successions: table<SuccessionTableRow>(data, "province-successions.csv"),
    clusters: table<ClusterTableRow>(data, "cluster-terms.csv"),
    newspapers: table<NewspaperTableRow>(data, "newspapers.csv"),
    names: new Map(Object.entries(names)),
  };
}

/** A day of a table ("2025-07-01") as yyyymmdd; null gives what the caller names. */
export function dayOr(day: string | null, open: number): number {
  return day === null ? open : dayNumber(day);
}

/** The items of a cell, trimmed; an empty cell has none. */
export function cellItems(cell: string, separator = "|"): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function table<Row>(data: URL, name: string): Row[] {
  return parse(readFileSync(new URL(name, data), "utf8"), { columns: true, skip_empty_lines: true }) as Row[];
}
