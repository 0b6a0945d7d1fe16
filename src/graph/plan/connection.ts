import type { Connection, ReadScope } from "../model/types.js";
import { cursorAtEnd, cursorScope, encodeCursor, type CursorScope } from "./cursor.js";
import { decodeObject, type DecodePart } from "./decode-object.js";
import { PlannedEdges, type EdgeRow } from "./edges.js";
import { parseCondition } from "./condition.js";
import { type FacetsOf, PlannedFacets } from "./facets.js";
import { leadingTo } from "../model/link.js";
import { matched } from "./matched.js";
import { MergedPages, type Merged } from "./merged-pages.js";
import { type Asked, NodePages, type Pages } from "./page-text.js";
import { conjuncts } from "./predicate.js";
import { RelationshipPages } from "./relationship-pages.js";
import { parseShape } from "./site.js";
import { readScope, type CompiledRead, type ReadAt } from "./read.js";
import type { Field } from "./selection.js";
import { Slots, type Decode, type Parameters, type Request, type Slot } from "./slots.js";

/** One page as read: its rows in the order of the answer, and what stands on either side. */
interface PageRead {
  readonly rows: readonly EdgeRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Everything that is read of the connection, by slot. */
  readonly stored: readonly unknown[];
}

/**
 * A connection as one list: its rows, whether there are rows on the far side of the cursor, how many there are in all;
 * each only where it is asked for. `edges`, `edges.node`, `nodes` and their aliases are one read with several decodings.
 */
export class PlannedConnection implements CompiledRead {
  private readonly parts = new Slots();
  private readonly edges: PlannedEdges;
  private readonly text: Pages;
  private readonly backward: boolean;
  private readonly cursors: CursorScope;
  private rows: Slot | undefined;
  private opposite: Slot | undefined;
  private readonly counted: FacetsOf;
  /** Whether all nodes are found, for facets that look at them. */
  private isFound = false;

  constructor(
    read: Connection,
    private readonly at: ReadAt,
  ) {
    const { way: orderName, backward, where, extent } = parseShape(at.from.shapes[at.site]);
    this.backward = backward;
    this.cursors = cursorScope(at.list, read.orders, orderName);
    const { order } = this.cursors;
    const merged = mergedOf(read, at, extent);
    const scope = { ...readScope(at.from), from: merged?.scope ?? at.from.scope };
    const asked = { reading: { order, backward }, condition: parseCondition(where), merged };
    this.text = pagesOf(read, scope, asked);
    this.edges = new PlannedEdges(read, { ...at, scope, order, merged });
    const isWhole = read.isRoot && conjuncts(asked.condition).length === 0;
    this.counted = { read, scope, depth: at.from.depth + 1, isWhole };
  }

  decoder(field: Field): Decode {
    const decode = decodeObject<PageRead>(field.of[0], (part) => this.part(part));
    return (stored, request) => decode(this.page(stored as readonly unknown[], request), request);
  }

  render(parameters: Parameters): string {
    if (!this.isFound) return this.parts.render(parameters);
    const all = this.text.all?.(parameters.at(this.at.site));
    const found = `COLLECT { ${all} RETURN DISTINCT ${this.counted.scope.node} } AS ${this.found}`;
    return `head(COLLECT { WITH ${found} RETURN ${this.parts.render(parameters)} })`;
  }

  private part(field: Field): DecodePart<PageRead> {
    switch (field.name) {
      case "totalCount":
        return this.total();
      case "pageInfo":
        return decodeObject<PageRead>(field.of[0], (info) => this.pageInfo(info.name));
      case "nodes":
        return this.eachRow(this.edges.node(field.of));
      case "edges":
        return this.eachRow(decodeObject<EdgeRow>(field.of[0], (edge) => this.edge(edge)));
      case "facets":
        return this.facets(field);
      default:
        throw new Error(`A connection has no ${field.name}.`);
    }
  }

  /** The nodes of all pages are found once, for all facets and the total. */
  private get found(): string {
    return `found${this.counted.depth}`;
  }

  private total(): DecodePart<PageRead> {
    const slot = this.parts.add("total", 2, (parameters) =>
      this.isFound ? `size(${this.found})` : this.text.total(parameters.at(this.at.site)),
    );
    return ({ stored }) => stored[slot.index];
  }

  private facets(field: Field): DecodePart<PageRead> {
    const facets = new PlannedFacets(this.counted, this.at.from.shapes[field.site] ?? "");
    this.isFound ||= facets.looksAtNodes;
    const decode = facets.decoder(field);
    const slot = this.parts.add(`facets@${field.site}`, 3, (parameters) =>
      facets.render(parameters.at(field.site), this.found),
    );
    return ({ stored }, request) => decode(stored[slot.index], request);
  }

  private edge(field: Field): DecodePart<EdgeRow> {
    return field.name === "cursor" ? this.cursor() : this.edges.field(field);
  }

  private eachRow(decode: DecodePart<EdgeRow>): DecodePart<PageRead> {
    this.readRows();
    return (page, request) => page.rows.map((row) => decode(row, request));
  }

  private readRows(): void {
    this.rows = this.parts.add("rows", 0, (parameters) =>
      this.text.rows(parameters.at(this.at.site), () => this.edges.render(parameters)),
    );
  }

  private cursor(): (row: EdgeRow) => string {
    const position = this.edges.position();
    return (row) => encodeCursor(this.cursors, position(row));
  }

  private pageInfo(name: string): DecodePart<PageRead> {
    this.readRows();
    if (name === "startCursor" || name === "endCursor") return cursorAtEnd(name, this.cursor());
    if (name === (this.backward ? "hasNextPage" : "hasPreviousPage")) {
      this.opposite = this.parts.add("opposite", 1, (parameters) => this.text.opposite(parameters.at(this.at.site)));
    }
    return (page) => (name === "hasNextPage" ? page.hasNextPage : page.hasPreviousPage);
  }

  private page(stored: readonly unknown[], request: Request): PageRead {
    const read = (this.rows ? stored[this.rows.index] : []) as readonly EdgeRow[];
    const limit = request.sites[this.at.site]?.page?.limit ?? 0;
    const shown = read.slice(0, limit);
    const more = read.length > limit;
    const opposite = this.opposite !== undefined && stored[this.opposite.index] === true;
    return {
      rows: this.backward ? shown.reverse() : shown,
      hasNextPage: this.backward ? opposite : more,
      hasPreviousPage: this.backward ? more : opposite,
      stored,
    };
  }
}

/** The nodes whose lists are merged, where an extent asks for more than the record's own. */
function mergedOf(read: Connection, { from }: ReadAt, extent: string): Merged | undefined {
  const kinship = read.relatives?.by[extent];
  if (!kinship) return undefined;
  const node = `u${from.depth + 1}`;
  const clauses = matched(leadingTo(kinship, from.scope.node, node));
  return { clauses, scope: { ...from.scope, node } };
}

function pagesOf(read: Connection, scope: ReadScope, asked: Asked & { merged: Merged | undefined }): Pages {
  if (read.of[0] === "Relationship") return new RelationshipPages(read, scope, asked);
  const pages = new NodePages(read, scope, asked);
  return asked.merged ? new MergedPages(pages, asked.merged) : pages;
}
