import { CODE_TABLES, HUE, MERGER, documentId, stub } from "./documents.js";
import type { CodeRow, EntityRow, FactRow, NamesRow, SeedFile } from "./seed-file.js";
import { OPEN_END } from "../../src/graph/model/days.js";
import { UNKNOWN_START, dayOr } from "./tables.js";
import type { ProvinceNames, SuccessionTableRow, Tables } from "./tables.js";

/** Units of both periods with names, codes, dated kinds and the steps between them, from the tables of provinces. */
export function provinceFile(tables: Tables): Omit<SeedFile, "about"> {
  const units = [...tables.names];
  return {
    entities: [
      ...[CODE_TABLES, MERGER, HUE].map((name) => stub(documentId(name), name)),
      ...units.map(([id, unit]) => province(id, unit, tables)),
    ],
    names: units.map(([id, unit]) => unitNames(id, unit)),
    codes: units.flatMap(([id, unit]) => unitCodes(id, unit, tables)),
    // A change of status alone leads from no unit to another.
    facts: tables.successions.filter((row) => row.kind !== "STATUS").map(succession),
  };
}

/** The days between which a unit stands, as yyyymmdd. */
export function period(unit: ProvinceNames): { validFrom: number; validTo: number } {
  return { validFrom: dayOr(unit.validFrom, UNKNOWN_START), validTo: dayOr(unit.validTo, OPEN_END) };
}

function province(id: string, unit: ProvinceNames, tables: Tables): EntityRow {
  const region = regionOf(id, tables);
  const set = {
    name: unit.name,
    ...(region === undefined ? {} : { region }),
    ...period(unit),
    ...kinds(id, unit, tables),
  };
  return { id, label: "Province", set };
}

/** The region told for the unit, or for the one unit that became it by a mere change of name; a merged unit may span two. */
function regionOf(id: string, tables: Tables): string | undefined {
  const renamed = tables.successions.find((row) => row.kind === "RENAME" && row.to_id === id)?.from_id;
  return tables.provinces.find((row) => row.id_before === (renamed ?? id))?.region;
}

/** Statuses in order of time; a STATUS row that leads from a unit to itself opens a new one. */
function kinds(id: string, unit: ProvinceNames, tables: Tables) {
  const { validFrom, validTo } = period(unit);
  const first = unit.type === "tỉnh" ? "PROVINCE" : "MUNICIPALITY";
  const change = tables.successions.find((row) => row.kind === "STATUS" && row.from_id === id && row.to_id === id);
  if (change === undefined) return { kinds: [first], kindFrom: [validFrom], kindTo: [validTo] };
  const from = dayOr(change.effective_on, UNKNOWN_START);
  return {
    kinds: [first, first === "PROVINCE" ? "MUNICIPALITY" : "PROVINCE"],
    kindFrom: [validFrom, from],
    kindTo: [dayBefore(from), validTo],
  };
}

function unitNames(id: string, unit: ProvinceNames): NamesRow {
  return { of: id, ...period(unit), NAME: [unit.name], ALIAS: unit.aliases, WEAK: unit.weakAliases };
}

/** The ISO codes are those of the units before the merger; whether new units have any is not known. */
function unitCodes(id: string, unit: ProvinceNames, tables: Tables): CodeRow[] {
  const days = period(unit);
  const before = tables.provinces.find((row) => row.id_before === id);
  if (before !== undefined) {
    return [
      { of: id, scheme: "GSO", code: before.code_before, ...days },
      { of: id, scheme: "ISO_3166_2", code: before.iso3166_2, ...days },
    ];
  }
  const codes = new Set(tables.provinces.filter((row) => row.id_after === id).map((row) => row.new_code));
  const [code] = codes;
  if (code === undefined || codes.size > 1)
    throw new Error(`${id} has ${codes.size} codes in provinces.csv; one is right.`);
  return [{ of: id, scheme: "GSO", code, ...days }];
}

function succession(row: SuccessionTableRow): FactRow {
  return {
    from: row.from_id,
    type: "SUCCEEDED_BY",
    to: row.to_id,
    set: { kind: row.kind, effectiveOn: dayOr(row.effective_on, UNKNOWN_START), instrument: row.instrument },
    claims: [{ article: documentId(row.instrument) }],
  };
}

/** The day before one, both as yyyymmdd. */
function dayBefore(day: number): number {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const before = new Date(Date.UTC(year, month - 1, date - 1));
  return before.getUTCFullYear() * 10_000 + (before.getUTCMonth() + 1) * 100 + before.getUTCDate();
}
