import { labelThenId } from "../model/orders.js";
import { CLAIMS_OF_EDGE, surestFirst } from "../model/reads.js";
import type { Connection, Order, Position, ReadScope, RowTypes } from "../model/types.js";
import { matched } from "./matched.js";
import type { Merged } from "./merged-pages.js";
import { placeOf, readScope, type ReadAt } from "./read.js";
import { rowsOf, type Rows } from "./rows.js";
import type { Field, Selection } from "./selection.js";
import { Slots, type Parameters, type Request } from "./slots.js";

/** A row of a connection as it comes back: by position, what is asked of the node and of the edge. */
export type EdgeRow = readonly unknown[];

type DecodeEdge = (row: EdgeRow, request: Request) => unknown;

/** What is read of each row of a connection: the node, its place in the order, and what led to it. */
export class PlannedEdges {
  private readonly slots = new Slots();
  private readonly rows: Rows;
  private units: Rows | undefined;

  constructor(
    private readonly read: Connection,
    private readonly at: ReadAt & {
      readonly scope: ReadScope;
      readonly order: Order;
      readonly merged: Merged | undefined;
    },
  ) {
    this.rows = rowsOf(read.of, placeOf(at.from, at.scope));
  }

  render(parameters: Parameters): string {
    return this.slots.render(parameters);
  }

  /** The node, as one selection has it. */
  node(selections: readonly Selection[]): DecodeEdge {
    const decode = this.rows.decoder(selections);
    const slot = this.slots.add("node", 0, (parameters) => this.rows.render(parameters));
    return (row, request) => decode(row[slot.index], request);
  }

  /** The row's place in the order. */
  position(): (row: EdgeRow) => Position {
    const { order, scope } = this.at;
    const key = this.slots.add("key", 1, () => order.key(scope));
    const id = this.slots.add("id", 2, () => order.id(scope));
    return (row) => [row[key.index] as string | number, row[id.index] as string];
  }

  /** A field of the edge but its cursor. What led to a node is told by `roles`, `via` and `claims`; in a root list nothing did. */
  field(field: Field): DecodeEdge {
    switch (field.name) {
      case "node":
        return this.node(field.of);
      case "roles":
        return this.read.roles ? this.roles() : () => [];
      case "via":
        return this.read.relatives ? this.via(field, this.read.relatives.of) : () => [];
      case "claims":
        return this.read.links ? this.claims(field) : () => [];
      default:
        throw new Error(`An edge has no ${field.name}.`);
    }
  }

  private roles(): DecodeEdge {
    const { edge } = this.at.scope;
    const slot = this.slots.add("roles", 3, (parameters) => {
      return `COLLECT { ${this.links(parameters)} RETURN DISTINCT ${edge}.role AS role ORDER BY role }`;
    });
    return (row) => row[slot.index];
  }

  /** The record itself; of its relatives, those that the node is linked to. */
  private via(field: Field, types: RowTypes): DecodeEdge {
    const { scope, merged } = this.at;
    const units = (this.units ??= rowsOf(types, placeOf(placeOf(this.at.from, scope), scope.from)));
    const decode = units.decoder(field.of);
    const slot = this.slots.add("via", 5, (parameters) => {
      const row = units.render(parameters);
      const { node } = scope.from;
      return merged
        ? `COLLECT { ${this.links(parameters)} WITH DISTINCT ${node} ORDER BY ${labelThenId(scope.from)} RETURN ${row} }`
        : `[${row}]`;
    });
    return (row, request) => (row[slot.index] as unknown[]).map((stored) => decode(stored, request));
  }

  private claims(field: Field): DecodeEdge {
    const place = placeOf(this.at.from, this.at.scope);
    const claim = readScope(place);
    const rows = rowsOf(["Claim"], placeOf(place, claim));
    const decode = rows.decoder(field.of);
    const slot = this.slots.add(`claims@${field.site}`, 4, (parameters) => {
      const limit = parameters.at(field.site)(({ args }) => args.first ?? CLAIMS_OF_EDGE);
      return (
        `COLLECT { ${this.claimsOf(claim.node, parameters)} WHERE ${claim.node}.retiredAt IS NULL ` +
        `WITH ${claim.node} ORDER BY ${surestFirst(claim)} LIMIT ${limit} RETURN ${rows.render(parameters)} }`
      );
    });
    return (row, request) => (row[slot.index] as unknown[]).map((stored) => decode(stored, request));
  }

  /** By the key as the text can put it together, else by the keys of the relationships. */
  private claimsOf(claim: string, parameters: Parameters): string {
    const { factKey } = this.read;
    const { edge } = this.at.scope;
    return factKey
      ? `${this.fromMerged()}MATCH (${claim}:Claim {factKey: ${factKey(this.at.scope)}})`
      : `${this.links(parameters)} MATCH (${claim}:Claim {factKey: ${edge}.key})`;
  }

  private links(parameters: Parameters): string {
    const { links } = this.read;
    return links ? this.fromMerged() + matched(links(this.at.scope, parameters.at(this.at.site))) : "";
  }

  private fromMerged(): string {
    return this.at.merged ? `${this.at.merged.clauses} ` : "";
  }
}
