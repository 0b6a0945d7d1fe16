import { organizationId } from "../../src/graph/identity.js";
import { MINISTRY, MINISTRY_ID, forces } from "./organizations.js";
import { period } from "./provinces.js";
import type { EntityRow, FactRow, NamesRow } from "./seed-file.js";
import { sourceIds } from "./sources.js";
import { OPEN_END } from "../../src/graph/model/days.js";
import { UNKNOWN_START, cellItems } from "./tables.js";
import type { ClusterTableRow, Tables } from "./tables.js";

/** District police ended everywhere on this day; its day is in no row of the table. */
const LAST_DAY_OF_DISTRICT_POLICE = 20250228;

/** A body that the table of clusters names and no other table knows. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId?: string;
  readonly validTo: number;
  readonly rows: readonly ClusterTableRow[];
}

/** Ids of the bodies that rows name: owners by name, members by province and day, or by name inside one force. */
export class BodyIndex {
  readonly #forces;
  readonly #byName = new Map<string, string>([[MINISTRY, MINISTRY_ID]]);

  constructor(tables: Tables) {
    this.#forces = forces(tables);
    for (const force of this.#forces) {
      for (const { unit } of force.units)
        this.#byName.set(`Công an ${unit.type === "tỉnh" ? "tỉnh" : "TP"} ${unit.name}`, force.id);
    }
  }

  /** The body whose cluster it is; none where the row names nobody. */
  owner(row: ClusterTableRow): string | undefined {
    return row.owner === "" ? undefined : (this.#byName.get(row.owner) ?? organizationId(row.owner));
  }

  /** A member as the row names it, on the first day of the term; throws where no force served a unit of that name. */
  member(row: ClusterTableRow, name: string, day: number): string {
    if (row.level === "provincial-internal") return organizationId(name, this.owner(row));
    const serves = ({ unit }: { unit: Parameters<typeof period>[0] & { name: string } }) =>
      unit.name === name && period(unit).validFrom <= day && day <= period(unit).validTo;
    const force = this.#forces.find(({ units }) => units.some(serves));
    if (force === undefined) throw new Error(`No force served a unit named ${name} on ${day}.`);
    return force.id;
  }
}

/** The bodies that only the table of clusters names, with their names and what they answer to. */
export function furtherBodies(tables: Tables, index: BodyIndex) {
  const bodies = [...collect(tables.clusters, index).values()];
  return { entities: bodies.map(entity), names: bodies.map(names), facts: bodies.flatMap(answersTo) };
}

type NamedBody = { readonly id: string; readonly name: string; readonly parentId?: string | undefined };

function collect(rows: readonly ClusterTableRow[], index: BodyIndex): Map<string, Body> {
  const bodies = new Map<string, Body>();
  const add = (row: ClusterTableRow, { id, name, parentId }: NamedBody): void => {
    const found = bodies.get(id)?.rows ?? [];
    const validTo = name.startsWith("Công an huyện") ? LAST_DAY_OF_DISTRICT_POLICE : OPEN_END;
    const parent = parentId === undefined ? {} : { parentId };
    bodies.set(id, { id, name, kind: kindOf(name), validTo, ...parent, rows: [...found, row] });
  };
  for (const row of rows) {
    const ownerId = index.owner(row);
    if (ownerId === organizationId(row.owner) && ownerId !== MINISTRY_ID) add(row, { id: ownerId, name: row.owner });
    if (row.level !== "provincial-internal") continue;
    for (const name of [row.members, row.leader, row.deputy].flatMap((cell) => cellItems(cell))) {
      add(row, { id: index.member(row, name, 0), name, parentId: ownerId });
    }
  }
  return bodies;
}

function kindOf(name: string): string {
  if (name.startsWith("Công an")) return "LOCAL_POLICE";
  return /^(Tổng cục|Cục)/.test(name) ? "DEPARTMENT" : "OTHER";
}

function entity({ id, name, kind, validTo }: Body): EntityRow {
  return { id, label: "Organization", set: { name, kind, validFrom: UNKNOWN_START, validTo } };
}

function names({ id, name, validTo }: Body): NamesRow {
  return { of: id, validFrom: UNKNOWN_START, validTo, NAME: [name] };
}

/** A body inside a force's own cluster answers to that force; of the others the table proves nothing. */
function answersTo({ id, parentId, validTo, rows }: Body): FactRow[] {
  if (parentId === undefined) return [];
  const claims = [...new Set(rows.flatMap(sourceIds))].map((article) => ({ article }));
  const set = { validFrom: UNKNOWN_START, validTo };
  return [{ from: id, type: "ANSWERS_TO", to: parentId, qualifier: UNKNOWN_START, set, claims }];
}
