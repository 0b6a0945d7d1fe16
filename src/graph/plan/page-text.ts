import type { Bind, Connection, ReadScope } from "../model/types.js";
import { keysetBound, keysetOrder, type Reading } from "./keyset.js";
import { matched } from "./read.js";

/** The Cypher of one connection: which nodes a page has, whether there are more on its far side, how many there are in all. */
export class PageText {
  constructor(
    private readonly read: Connection,
    private readonly scope: ReadScope,
    private readonly reading: Reading,
  ) {}

  /** The nodes of a page and one more, each once, in reading order, and `row` of each. */
  rows(bind: Bind, row: () => string): string {
    const limit = bind(({ page }) => (page?.limit ?? 0) + 1);
    const { walk } = this.read;
    const found = walk ? this.walkOrExpand(walk, bind, limit) : `${this.expand(bind)} WITH ${this.first(limit)}`;
    return `COLLECT { ${found} RETURN ${row()} }`;
  }

  /** Whether rows stand at the cursor or on its far side; false where there is no cursor. */
  opposite(bind: Bind): string {
    const paged = bind(({ page }) => page?.after !== undefined);
    const match = this.within(bind, { ...this.reading, opposite: true });
    return `CASE WHEN ${paged} THEN EXISTS { ${match} } ELSE false END`;
  }

  /** How many nodes there are on all pages. */
  total(bind: Bind): string {
    if (this.read.count) return `COUNT { ${this.read.count(this.scope)} }`;
    const distinct = this.read.distinct ? ` RETURN DISTINCT ${this.scope.node}` : "";
    return `COUNT { ${matched(this.read.match(this.scope, bind))}${distinct} }`;
  }

  private expand(bind: Bind): string {
    return this.within(bind, this.reading);
  }

  /** The rows on one side of the cursor. Those of a root list come from an index. */
  private within(bind: Bind, reading: Reading): string {
    const { clauses, where } = this.read.match(this.scope, bind);
    const bound = keysetBound(this.scope.node, bind, reading);
    return matched({ clauses, where: [...where, ...(this.read.links ? bound : this.indexed(bound))] });
  }

  /**
   * A hub's page is found by walking the index of all such nodes in order, a small node's by expanding it: whichever
   * is likely to look at fewer. The branches give nodes, so that what is read of them stands in the text once.
   */
  private walkOrExpand(walk: NonNullable<Connection["walk"]>, bind: Bind, limit: string): string {
    const { node } = this.scope;
    const degree = `COUNT { ${walk.degree(this.scope)} }`;
    const bound = keysetBound(node, bind, this.reading);
    const where = [...this.indexed(bound), `EXISTS { ${walk.exists(this.scope)} }`];
    const walked = matched({ clauses: `MATCH (${node}:${walk.label})`, where });
    return (
      `UNWIND CASE WHEN ${degree} * ${degree} > ${limit} * COUNT { (:${walk.label}) } ` +
      `THEN COLLECT { ${walked} RETURN ${this.sorted(node, limit)} } ` +
      `ELSE COLLECT { ${this.expand(bind)} RETURN ${this.first(limit)} } END AS ${node}`
    );
  }

  /** An index gives rows in its order only where each of its properties is asked for. */
  private indexed(bound: string[]): string[] {
    return [...bound, `${this.scope.node}.id IS NOT NULL`];
  }

  private first(limit: string): string {
    const { node } = this.scope;
    return this.sorted(this.read.distinct ? `DISTINCT ${node}` : node, limit);
  }

  private sorted(kept: string, limit: string): string {
    return `${kept} ORDER BY ${keysetOrder(this.scope.node, this.reading)} LIMIT ${limit}`;
  }
}
