import { organizationId, provincialForceId } from "../../src/graph/identity.js";
import { marked } from "../../src/text/fold.js";
import { CODE_TABLES, HUE, MERGER, NEWSPAPERS, documentId, stub } from "./documents.js";
import { period } from "./provinces.js";
import type { EntityRow, FactRow, NamesRow, SeedFile } from "./seed-file.js";
import { OPEN_END } from "../../src/graph/model/days.js";
import { UNKNOWN_START, cellItems } from "./tables.js";
import type { NewspaperTableRow, ProvinceNames, Tables } from "./tables.js";

export const MINISTRY = "Bộ Công an";
export const MINISTRY_ID = organizationId(MINISTRY);

/** The paper of the ministry's own. */
const MINISTRY_PAPER = "Báo Công An Nhân Dân";

/** A provincial force: the units it served, oldest first. */
export interface Force {
  readonly id: string;
  readonly units: readonly { readonly id: string; readonly unit: ProvinceNames }[];
}

/** The ministry, the provincial forces with whom they serve, and the newspapers. */
export function organizationFile(tables: Tables): Omit<SeedFile, "about"> {
  const all = forces(tables);
  return {
    entities: [
      stub(documentId(NEWSPAPERS), NEWSPAPERS),
      { id: MINISTRY_ID, label: "Organization", set: { name: MINISTRY, kind: "MINISTRY", ...always } },
      ...all.map(forceEntity),
      ...tables.newspapers.map(newspaper),
    ],
    names: [
      { of: MINISTRY_ID, ...always, NAME: [MINISTRY], ALIAS: ["BCA"] },
      ...all.flatMap(forceNames),
      ...tables.newspapers.map(newspaperNames),
    ],
    codes: [],
    facts: [...all.flatMap(forceFacts), paperOfMinistry()],
  };
}

/**
 * The 63 forces. One lives on where a unit of 2025 bears the name of its own unit, or where that unit was merely renamed; the others end
 * with their units. Throws where a unit of today would have no force.
 */
export function forces(tables: Tables): Force[] {
  const heirs = new Set<string>();
  const all = tables.provinces.map((row) => {
    const first = unitOf(row.id_before, tables);
    const renamed = tables.successions.some((step) => step.kind === "RENAME" && step.from_id === row.id_before);
    const inherits = row.id_after !== row.id_before && (renamed || row.merged_into_2025 === row.name_before);
    if (inherits) heirs.add(row.id_after);
    const later = inherits ? [unitOf(row.id_after, tables)] : [];
    return { id: provincialForceId(forceName(first.unit)), units: [first, ...later] };
  });
  const orphan = tables.provinces.find((row) => row.id_after !== row.id_before && !heirs.has(row.id_after));
  if (orphan !== undefined) throw new Error(`No force inherits ${orphan.id_after}.`);
  return all;
}

/** The id of the newspaper of a site as sources print it; none where the site is no known newspaper. */
export function newspaperId(site: string, tables: Tables): string | undefined {
  const row = tables.newspapers.find((newspaper) => newspaper.site === site);
  return row && organizationId(row.name);
}

const always = { validFrom: UNKNOWN_START, validTo: OPEN_END };

function unitOf(id: string, tables: Tables): { id: string; unit: ProvinceNames } {
  const unit = tables.names.get(id);
  if (unit === undefined) throw new Error(`${id} is not in names.json.`);
  return { id, unit };
}

function forceName(unit: ProvinceNames): string {
  return unit.type === "tỉnh" ? `Công an tỉnh ${unit.name}` : `Công an TP ${unit.name}`;
}

function forceEntity({ id, units }: Force): EntityRow {
  const last = units[units.length - 1]!;
  const { validTo } = period(last.unit);
  const set = { name: forceName(last.unit), kind: "PROVINCIAL_POLICE", validFrom: UNKNOWN_START, validTo };
  return { id, label: "Organization", set };
}

/** A force keeps one name over all its units, or has a name for each period (Huế). */
function forceNames({ id, units }: Force): NamesRow[] {
  const names = new Set(units.map(({ unit }) => forceName(unit)));
  const spans =
    names.size === 1
      ? [{ unit: units[0]!.unit, ...span(units) }]
      : units.map(({ unit }) => ({ unit, ...period(unit) }));
  return spans.map(({ unit, validFrom, validTo }) => {
    const name = forceName(unit);
    return { of: id, validFrom, validTo, NAME: [name], ALIAS: forceAliases(unit, name) };
  });
}

function span(units: Force["units"]): { validFrom: number; validTo: number } {
  return { validFrom: period(units[0]!.unit).validFrom, validTo: period(units[units.length - 1]!.unit).validTo };
}

/** Spellings met in newspapers, each way of writing the unit's name behind "Công an", one for each marked key. */
function forceAliases(unit: ProvinceNames, name: string): string[] {
  const short = unit.type === "tỉnh" ? `CA tỉnh ${unit.name}` : `CATP ${unit.name}`;
  const spellings = unit.aliases
    .filter((alias) => !alias.startsWith("Thủ đô"))
    .map((alias) => (/^(tỉnh|thành phố|tp)/i.test(alias) ? `Công an ${alias}` : `Công an tỉnh ${alias}`));
  const seen = new Set([marked(name)]);
  return [`Công an ${unit.name}`, short, ...spellings].filter((alias) => {
    const key = marked(alias);
    return !seen.has(key) && seen.add(key);
  });
}

function forceFacts(force: Force): FactRow[] {
  const days = span(force.units);
  const answers = { from: force.id, type: "ANSWERS_TO", to: MINISTRY_ID, qualifier: days.validFrom, set: days };
  const serves = force.units.map(({ id, unit }) => ({
    from: force.id,
    type: "SERVES",
    to: id,
    qualifier: period(unit).validFrom,
    set: period(unit),
    claims: [{ article: documentId(documentOf(id, unit)) }],
  }));
  return [{ ...answers, claims: [{ article: documentId(CODE_TABLES) }] }, ...serves];
}

/** The document that made the unit what it is. */
function documentOf(id: string, unit: ProvinceNames): string {
  if (unit.validFrom === null) return CODE_TABLES;
  return id === "vn-prov-2025-hue" ? HUE : MERGER;
}

function newspaper(row: NewspaperTableRow): EntityRow {
  return { id: organizationId(row.name), label: "Organization", set: { name: row.name, kind: "NEWSPAPER", ...always } };
}

function newspaperNames(row: NewspaperTableRow): NamesRow {
  const aliases = cellItems(row.aliases);
  return { of: organizationId(row.name), ...always, NAME: [row.name], ...(aliases.length > 0 && { ALIAS: aliases }) };
}

function paperOfMinistry(): FactRow {
  return {
    from: organizationId(MINISTRY_PAPER),
    type: "ANSWERS_TO",
    to: MINISTRY_ID,
    qualifier: UNKNOWN_START,
    set: always,
    claims: [{ article: documentId(NEWSPAPERS) }],
  };
}
