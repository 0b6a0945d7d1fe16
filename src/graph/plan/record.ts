import { typeModel } from "../model/model.js";
import type { Scope, TypeModel } from "../model/types.js";
import { compileRead, type CompiledRead } from "./read.js";
import type { Field, Selection } from "./selection.js";
import { put, Slots, type Decode, type Request, type Slot } from "./slots.js";

/** Where a decoded object carries the name of its concrete type; a symbol, since any text may be a client's alias. */
export const TYPE_NAME = Symbol("type name");

/** The variables of a row, and how deep it stands: the variables of its reads are numbered by that. */
export interface Place {
  readonly scope: Scope;
  readonly depth: number;
  /** The shapes of the request's arguments, by site. */
  readonly shapes: readonly string[];
}

/** Reads stand after every column. */
const READS = 1_000;

const asStored: Decode = (stored) => stored;

/** A row as it comes back. */
export type Stored = readonly unknown[];

/** One record as a list by position: the fields asked for of one concrete type, however often, under whatever keys. */
export class PlannedRecord {
  readonly slots = new Slots();
  private readonly reads = new Map<string, CompiledRead>();
  private readonly model: TypeModel;

  constructor(
    type: string,
    private readonly place: Place,
  ) {
    this.model = typeModel(type);
  }

  /** Adds what a selection needs. The decoder writes it under the selection's own keys. */
  decoder(selection: Selection | undefined): (row: Stored, request: Request) => object {
    const type = this.model.name;
    const fields = (selection?.fields ?? []).map((field) => this.field(field));
    return (row, request) => {
      const answer: Record<string | symbol, unknown> = { [TYPE_NAME]: type };
      for (const { key, slot, decode } of fields) put(answer, key, decode(row[slot.index], request));
      return answer;
    };
  }

  /** Adds one field: where it stands in the row, and how it is written. */
  field(field: Field): { key: string; slot: Slot; decode: Decode } {
    const column = this.model.columns[field.name];
    if (!column) return { key: field.key, ...this.read(field) };
    const rank = Object.keys(this.model.columns).indexOf(field.name);
    const slot = this.slots.add(nameOf(field), rank, (parameters) =>
      column.cypher(this.place.scope, parameters.at(field.site)),
    );
    return { key: field.key, slot, decode: column.decode ?? asStored };
  }

  private read(field: Field): { slot: Slot; decode: Decode } {
    const name = nameOf(field);
    const read = this.reads.get(name) ?? this.compile(field);
    this.reads.set(name, read);
    const slot = this.slots.add(name, READS, (parameters) => read.render(parameters));
    return { slot, decode: read.decoder(field) };
  }

  private compile(field: Field): CompiledRead {
    const list = `${this.model.name}.${field.name}`;
    const read = this.model.reads[field.name];
    if (!read) throw new Error(`The graph model has no field ${list}.`);
    return compileRead(read, { site: field.site, list, from: this.place });
  }
}

/** Without arguments a field is one slot whatever its keys; with arguments each of its places is one. */
const nameOf = (field: Field): string => (field.site < 0 ? field.name : `${field.name}@${field.site}`);
