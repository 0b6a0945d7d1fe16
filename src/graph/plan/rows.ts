import type { RowTypes } from "../model/types.js";
import { PlannedRecord, type Place, type Stored } from "./record.js";
import type { Selection } from "./selection.js";
import { bySite, type Decode, type Parameters, type Request } from "./slots.js";

/** The rows of one read: records of one type, or of several that are told apart by their labels. */
export interface Rows {
  decoder(selections: readonly Selection[]): Decode;
  render(parameters: Parameters): string;
}

/** Rows of the types that a read may give. */
export function rowsOf(types: RowTypes, place: Place): Rows {
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 ? new RowsOfOne(only, place) : new RowsOfSeveral(types, place);
}

class RowsOfOne implements Rows {
  private readonly record: PlannedRecord;

  constructor(
    private readonly type: string,
    place: Place,
  ) {
    this.record = new PlannedRecord(type, place);
  }

  decoder(selections: readonly Selection[]): Decode {
    const decode = this.record.decoder(selections.find(({ type }) => type === this.type));
    return (row, request) => (row === null ? null : decode(row as Stored, request));
  }

  render(parameters: Parameters): string {
    return this.record.slots.render(parameters);
  }
}

interface Branch {
  readonly types: string[];
  readonly record: PlannedRecord;
}

/** Each row is [type, row of that type]. Types whose rows are read alike share one branch of the CASE. */
class RowsOfSeveral implements Rows {
  private readonly records: ReadonlyMap<string, PlannedRecord>;
  private branches: readonly Branch[] | undefined;

  constructor(
    types: RowTypes,
    private readonly place: Place,
  ) {
    this.records = new Map(types.map((type) => [type, new PlannedRecord(type, place)]));
  }

  decoder(selections: readonly Selection[]): Decode {
    this.branches = undefined;
    const decoders = new Map<string, (row: Stored, request: Request) => object>();
    for (const [type, record] of this.records) {
      decoders.set(type, record.decoder(selections.find((selection) => selection.type === type)));
    }
    return (row, request) => {
      const [type, stored] = (row ?? []) as [string?, Stored?];
      return (type && stored && decoders.get(type)?.(stored, request)) ?? null;
    };
  }

  render(parameters: Parameters): string {
    const { node } = this.place.scope;
    const type = `head([label IN labels(${node}) WHERE label <> 'Entity'])`;
    // Kept, since a record's structure is itself rendered from those below it: nested types would double the work each time.
    this.branches ??= this.group();
    const branches = this.branches.map(
      ({ types, record }) => `WHEN ${node}:${types.join("|")} THEN [${type}, ${record.slots.render(parameters)}]`,
    );
    return `CASE ${branches.join(" ")} END`;
  }

  /** Alike is only what also takes its values from the same arguments. */
  private group(): readonly Branch[] {
    const branches = new Map<string, Branch>();
    for (const [type, record] of this.records) {
      const reading = record.slots.render(bySite);
      const branch = branches.get(reading);
      if (branch) branch.types.push(type);
      else branches.set(reading, { types: [type], record });
    }
    return [...branches.values()];
  }
}
