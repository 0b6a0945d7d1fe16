import type { Bind, Connection, Order, ReadScope } from "../model/types.js";
import { encodeCursor, type CursorScope } from "./cursor.js";
import { PlannedEdges, type EdgeRow } from "./edges.js";
import { keysetBound, keysetOrder } from "./keyset.js";
import { matched, readScope, type CompiledRead, type ReadAt } from "./read.js";
import type { Field, Selection } from "./selection.js";
import { put, Slots, type Decode, type Parameters, type Request, type Slot } from "./slots.js";

/** The rows of one page as read, in the order of the answer, and what stands on either side. */
interface PageRead {
  readonly rows: readonly EdgeRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: unknown;
}

type DecodePart = (page: PageRead, request: Request) => unknown;

/**
 * A connection as one list: its rows, whether there are rows on the far side of the cursor, how many there are in all;
 * each only where it is asked for. `edges`, `edges.node`, `nodes` and their aliases are one read with several decodings.
 */
export class PlannedConnection implements CompiledRead {
  private readonly parts = new Slots();
  private readonly edges: PlannedEdges;
  private readonly scope: ReadScope;
  private readonly order: Order;
  private readonly backward: boolean;
  private readonly cursors: CursorScope;

  constructor(
    private readonly read: Connection,
    private readonly at: ReadAt,
  ) {
    const shape = at.from.shapes[at.site] ?? "";
    const orderName = shape.slice(0, -1);
    this.backward = shape.endsWith("<");
    this.order = orderIn(read, orderName);
    this.scope = readScope(at.from);
    this.edges = new PlannedEdges(read, { ...at, scope: this.scope, order: this.order });
    this.cursors = { list: at.list, orderName, order: this.order };
  }

  decoder(field: Field): Decode {
    const decode = this.fields(field.of[0], (part) => this.part(part));
    return (stored, request) => decode(this.page(stored as readonly unknown[], request), request);
  }

  render(parameters: Parameters): string {
    return this.parts.render(parameters);
  }

  private fields<Source>(
    selection: Selection | undefined,
    compile: (field: Field) => (source: Source, request: Request) => unknown,
  ): (source: Source, request: Request) => object {
    const fields = (selection?.fields ?? []).map((field) => ({ key: field.key, decode: compile(field) }));
    return (source, request) => {
      const answer: Record<string, unknown> = {};
      for (const { key, decode } of fields) put(answer, key, decode(source, request));
      return answer;
    };
  }

  private part(field: Field): DecodePart {
    switch (field.name) {
      case "totalCount":
        this.total();
        return (page) => page.total;
      case "pageInfo":
        return this.fields<PageRead>(field.of[0], (info) => this.pageInfo(info.name));
      case "nodes": {
        const decode = this.edges.node(field.of);
        return this.eachRow((row, request) => decode(row, request));
      }
      default:
        return this.eachRow(this.fields<EdgeRow>(field.of[0], (edge) => this.edge(edge)));
    }
  }

  private edge(field: Field): (row: EdgeRow, request: Request) => unknown {
    if (field.name === "node") return this.edges.node(field.of);
    if (field.name === "cursor") return this.cursor();
    return this.edges.field(field);
  }

  private eachRow(decode: (row: EdgeRow, request: Request) => unknown): DecodePart {
    this.rows();
    return (page, request) => page.rows.map((row) => decode(row, request));
  }

  private cursor(): (row: EdgeRow) => string {
    const position = this.edges.position();
    return (row) => encodeCursor(this.cursors, position(row));
  }

  private pageInfo(name: string): DecodePart {
    this.rows();
    if (name === "startCursor" || name === "endCursor") {
      const cursor = this.cursor();
      return ({ rows }) => {
        const row = name === "startCursor" ? rows[0] : rows.at(-1);
        return row ? cursor(row) : null;
      };
    }
    const beyond = name === (this.backward ? "hasNextPage" : "hasPreviousPage");
    if (beyond) this.opposite();
    return (page) => (name === "hasNextPage" ? page.hasNextPage : page.hasPreviousPage);
  }

  private page(stored: readonly unknown[], request: Request): PageRead {
    const read = (this.rowsSlot ? stored[this.rowsSlot.index] : []) as readonly EdgeRow[];
    const limit = request.sites[this.at.site]?.page?.limit ?? 0;
    const shown = read.slice(0, limit);
    const more = read.length > limit;
    const opposite = this.oppositeSlot ? stored[this.oppositeSlot.index] === true : false;
    return {
      rows: this.backward ? shown.reverse() : shown,
      hasNextPage: this.backward ? opposite : more,
      hasPreviousPage: this.backward ? more : opposite,
      total: this.totalSlot && stored[this.totalSlot.index],
    };
  }

  private rowsSlot: Slot | undefined;
  private oppositeSlot: Slot | undefined;
  private totalSlot: Slot | undefined;

  private rows(): void {
    this.rowsSlot = this.parts.add("rows", 0, (parameters) => this.renderRows(parameters));
  }

  private opposite(): void {
    this.oppositeSlot = this.parts.add("opposite", 1, (parameters) => {
      const bind = parameters.at(this.at.site);
      const paged = bind(({ page }) => page?.after !== undefined);
      const { clauses, where } = this.read.match(this.scope, bind);
      const bound = keysetBound(this.scope.node, this.order, bind, { backward: this.backward, opposite: true });
      return `CASE WHEN ${paged} THEN EXISTS { ${matched({ clauses, where: [...where, ...bound] })} } ELSE false END`;
    });
  }

  private total(): void {
    this.totalSlot = this.parts.add("total", 2, (parameters) => {
      if (this.read.count) return `COUNT { ${this.read.count(this.scope)} }`;
      const match = matched(this.read.match(this.scope, parameters.at(this.at.site)));
      return `COUNT { ${match}${this.read.distinct ? ` RETURN DISTINCT ${this.scope.node}` : ""} }`;
    });
  }

  private renderRows(parameters: Parameters): string {
    const bind = parameters.at(this.at.site);
    const limit = bind(({ page }) => (page?.limit ?? 0) + 1);
    const found = this.read.walk ? this.walkOrExpand(bind, limit) : `${this.expand(bind)} WITH ${this.sorted(limit)}`;
    return `COLLECT { ${found} RETURN ${this.edges.render(parameters)} }`;
  }

  /** The nodes to keep, in order: `node ORDER BY … LIMIT …`. */
  private sorted(limit: string): string {
    const { node } = this.scope;
    const kept = this.read.distinct ? `DISTINCT ${node}` : node;
    return `${kept} ORDER BY ${keysetOrder(node, this.order, this.backward)} LIMIT ${limit}`;
  }

  private expand(bind: Bind): string {
    const { clauses, where } = this.read.match(this.scope, bind);
    const root = this.read.links === undefined ? [`${this.scope.node}.id IS NOT NULL`] : [];
    return matched({ clauses, where: [...where, ...this.bound(bind), ...root] });
  }

  private bound(bind: Bind): string[] {
    return keysetBound(this.scope.node, this.order, bind, { backward: this.backward });
  }

  /**
   * A hub's page is found by walking the index of all such nodes in order, a small node's by expanding it: whichever
   * is likely to look at fewer. The branches give nodes, so that what is read of them stands in the text once.
   */
  private walkOrExpand(bind: Bind, limit: string): string {
    const walk = this.read.walk;
    if (!walk) return "";
    const { node } = this.scope;
    const degree = `COUNT { ${walk.degree(this.scope)} }`;
    const indexed = [`${node}.id IS NOT NULL`, `EXISTS { ${walk.exists(this.scope)} }`];
    const walked = matched({ clauses: `MATCH (${node}:${walk.label})`, where: [...this.bound(bind), ...indexed] });
    const order = `ORDER BY ${keysetOrder(node, this.order, this.backward)} LIMIT ${limit}`;
    return (
      `UNWIND CASE WHEN ${degree} * ${degree} > ${limit} * COUNT { (:${walk.label}) } ` +
      `THEN COLLECT { ${walked} RETURN ${node} ${order} } ` +
      `ELSE COLLECT { ${this.expand(bind)} RETURN ${this.sorted(limit)} } END AS ${node}`
    );
  }
}

function orderIn(read: Connection, name: string): Order {
  const order = read.orders[name];
  if (!order) throw new Error(`No order ${name}.`);
  return order;
}
