import { SEARCHED } from "../model/search.js";
import type { Bind, Order, ReadScope, SearchRead } from "../model/types.js";
import { allKinds, askedKinds, bestFound, type Kinds } from "./candidates.js";
import { cursorAtEnd, cursorScope, encodeCursor, type CursorScope } from "./cursor.js";
import { decodeObject, type DecodePart, decodeProperties } from "./decode-object.js";
import { keysetBound } from "./keyset.js";
import { matched } from "./matched.js";
import { afterCursor, pageLimit } from "./page-text.js";
import { placeOf, readScope, type CompiledRead, type ReadAt } from "./read.js";
import { rowsOf, type Rows } from "./rows.js";
import type { Field, Selection } from "./selection.js";
import { parseShape } from "./site.js";
import { Slots, type Decode, type Parameters, type Request, type Slot } from "./slots.js";

/** A row as it comes back, by position. */
type Row = readonly unknown[];

/** What comes back: of each list that is looked for its parts, in one row. */
type Stored = readonly (readonly Row[])[];

/** One page as read. */
interface PageRead {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many there are of each kind, in the order of the kinds. */
  readonly counts: readonly number[];
}

/** The kinds, and the parts that are taken from the list of the best among them. */
class FoundList {
  readonly parts = new Slots();

  constructor(readonly kinds: Kinds) {}
}

/**
 * A search as one list of the best that its text finds: the rows of a page, what stands before them, and the numbers of each kind are taken from it, each only where it
 * is asked for. Where it is among some kinds, the numbers are of another list, among all.
 */
export class PlannedSearch implements CompiledRead {
  private readonly asked: FoundList;
  private readonly counted: FoundList;
  private readonly row = new Slots();
  private readonly scope: ReadScope;
  private readonly nodes: Rows;
  private readonly order: Order;
  private readonly cursors: CursorScope;
  private rows: Slot | undefined;
  private before: Slot | undefined;
  private counts: Slot | undefined;

  constructor(
    read: SearchRead,
    private readonly at: ReadAt,
  ) {
    this.cursors = cursorScope(at.list, read.orders, read.order);
    const isAmongSome = parseShape(at.from.shapes[at.site]).way !== "";
    this.asked = new FoundList(isAmongSome ? askedKinds : allKinds);
    this.counted = isAmongSome ? new FoundList(allKinds) : this.asked;
    this.scope = readScope(at.from);
    this.nodes = rowsOf(read.of, placeOf(at.from, this.scope));
    this.order = this.cursors.order;
  }

  decoder(field: Field): Decode {
    const decode = decodeObject<PageRead>(field.of[0], (part) => this.part(part));
    return (stored, request) => decode(this.page(stored as Stored, request), request);
  }

  render(parameters: Parameters): string {
    const lists = this.counted === this.asked ? [this.asked] : [this.asked, this.counted];
    return `[${lists.map((list) => this.taken(list, parameters)).join(", ")}]`;
  }

  /** The parts of a list; where none is asked for, it is not looked for. */
  private taken({ kinds, parts }: FoundList, parameters: Parameters): string {
    if (parts.order().length === 0) return "[]";
    const { node, edge, other } = this.scope;
    const found = bestFound({ scope: this.scope, order: this.order, kinds }, parameters.at(this.at.site));
    // Without `head`, which leaves the one row half read: the database then does not tell what it cost.
    return `COLLECT { ${found} WITH collect([${node}, ${edge}]) AS ${other} RETURN ${parts.render(parameters)} }`;
  }

  private part(field: Field): DecodePart<PageRead> {
    switch (field.name) {
      case "edges":
        return this.eachRow(decodeObject<Row>(field.of[0], (edge) => this.edge(edge)));
      case "nodes":
        return this.eachRow(this.node(field.of));
      case "pageInfo":
        return decodeObject<PageRead>(field.of[0], (info) => this.pageInfo(info.name));
      case "kindCounts":
        return this.kindCounts(field);
      default:
        throw new Error(`A search has no ${field.name}.`);
    }
  }

  private edge(field: Field): DecodePart<Row> {
    switch (field.name) {
      case "cursor":
        return this.cursor();
      case "node":
        return this.node(field.of);
      case "score":
        return this.score();
      case "matched":
        return this.matched();
      default:
        throw new Error(`An edge of a search has no ${field.name}.`);
    }
  }

  private eachRow(decode: DecodePart<Row>): DecodePart<PageRead> {
    this.readRows();
    return (page, request) => page.rows.map((row) => decode(row, request));
  }

  private readRows(): void {
    this.rows = this.asked.parts.add("rows", 0, (parameters) => {
      const bind = parameters.at(this.at.site);
      return `COLLECT { ${this.unwound(bind, false)} WITH * LIMIT ${pageLimit(bind)} RETURN ${this.row.render(parameters)} }`;
    });
  }

  /** The things found on one side of the cursor, in their order. */
  private unwound(bind: Bind, opposite: boolean): string {
    const { node, edge, other } = this.scope;
    const clauses = `UNWIND ${other} AS found WITH found[0] AS ${node}, found[1] AS ${edge}`;
    return matched({ clauses, where: keysetBound(this.scope, bind, { order: this.order, backward: false, opposite }) });
  }

  private node(selections: readonly Selection[]): DecodePart<Row> {
    const decode = this.nodes.decoder(selections);
    const slot = this.row.add("node", 0, (parameters) => this.nodes.render(parameters));
    return (row, request) => decode(row[slot.index], request);
  }

  private get rank(): Slot {
    return this.row.add("rank", 1, () => this.order.key(this.scope));
  }

  private cursor(): (row: Row) => string {
    const { rank } = this;
    const id = this.row.add("id", 2, () => this.order.id(this.scope));
    return (row) => encodeCursor(this.cursors, [row[rank.index] as number, row[id.index] as string]);
  }

  private score(): DecodePart<Row> {
    const { rank } = this;
    return (row, { sites }) => Number(row[rank.index]) / (sites[this.at.site]?.sought?.best ?? 1);
  }

  private matched(): DecodePart<Row> {
    const slot = this.row.add("matched", 3, () => `${this.scope.edge}[1]`);
    return (row) => row[slot.index];
  }

  private pageInfo(name: string): DecodePart<PageRead> {
    this.readRows();
    if (name === "startCursor" || name === "endCursor") return cursorAtEnd(name, this.cursor());
    if (name === "hasNextPage") return (page) => page.hasNextPage;
    this.before = this.asked.parts.add("before", 1, (parameters) => {
      const bind = parameters.at(this.at.site);
      return afterCursor(bind, `EXISTS { ${this.unwound(bind, true)} RETURN ${this.scope.node} }`);
    });
    return (page) => page.hasPreviousPage;
  }

  /** All kinds, those that are found most often first. */
  private kindCounts(field: Field): DecodePart<PageRead> {
    const { other } = this.scope;
    this.counts = this.counted.parts.add("counts", 2, (parameters) => {
      const kinds = parameters.at(this.at.site)(() => Object.keys(SEARCHED));
      return `[kind IN ${kinds} | size([found IN ${other} WHERE found[1][2] = kind])]`;
    });
    const decode = decodeProperties<FacetCount>(field.of[0]);
    return ({ counts }, request) =>
      Object.keys(SEARCHED)
        .map((kind, index) => ({ key: kind, label: kind, count: counts[index] ?? 0 }))
        .sort((a, b) => b.count - a.count)
        .map((count) => decode(count, request));
  }

  private page(stored: Stored, request: Request): PageRead {
    const [[asked = []] = [], [counted = asked] = []] = stored;
    const read = (this.rows ? asked[this.rows.index] : []) as readonly Row[];
    const limit = request.sites[this.at.site]?.page?.limit ?? 0;
    return {
      rows: read.slice(0, limit),
      hasNextPage: read.length > limit,
      hasPreviousPage: this.before !== undefined && asked[this.before.index] === true,
      counts: (this.counts ? counted[this.counts.index] : []) as readonly number[],
    };
  }
}

interface FacetCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
