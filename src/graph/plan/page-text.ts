import type { Bind, Connection, ReadScope } from "../model/types.js";
import type { Condition } from "./condition.js";
import { firstRows, type Reading } from "./keyset.js";
import { conjuncts } from "./predicate.js";
import { matched } from "./matched.js";
import type { Source } from "./source.js";
import { clausesOfAll, firstWay, waysOfAll, wayOfPage } from "./ways.js";

/** The Cypher of one connection: which rows a page has, whether there are more on its far side, how many there are in all. */
export interface Pages {
  /** The rows of a page and one more, each once, in reading order, and `row` of each. */
  rows(bind: Bind, row: () => string): string;
  /** Whether rows stand at the cursor or on its far side; false where there is no cursor. */
  opposite(bind: Bind): string;
  /** How many rows there are on all pages. */
  total(bind: Bind): string;
  /** Clauses that bind the node to all rows, perhaps several times; absent where rows are not counted by facets. */
  all?(bind: Bind): string;
}

/** One more than the page has, so that it is known whether rows follow. */
export const pageLimit = (bind: Bind): string => bind(({ page }) => (page?.limit ?? 0) + 1);

/** False where the page is a first one: nothing was passed. */
export const afterCursor = (bind: Bind, exists: string): string =>
  `CASE WHEN ${bind(({ page }) => page?.after !== undefined)} THEN ${exists} ELSE false END`;

/** How a list is asked for. */
export interface Asked {
  readonly reading: Reading;
  readonly condition: Condition;
}

/** Pages of nodes. */
export class NodePages implements Pages {
  constructor(
    private readonly read: Connection,
    private readonly scope: ReadScope,
    private readonly asked: Asked,
  ) {}

  rows(bind: Bind, row: () => string): string {
    return `COLLECT { ${this.page(bind, pageLimit(bind))} RETURN ${row()} }`;
  }

  /** The nodes of {@link rows}, as a list. */
  nodes(bind: Bind, limit: string): string {
    return `COLLECT { ${this.page(bind, limit)} RETURN ${this.node} }`;
  }

  private page(bind: Bind, limit: string): string {
    const way = wayOfPage(this.list(bind), this.asked.reading, limit);
    return `${matched(way)} WITH ${way.isPage ? this.node : this.first(limit, way)}`;
  }

  opposite(bind: Bind): string {
    return afterCursor(bind, this.passed(bind));
  }

  /** Whether a row stands at the cursor or on its far side, where there is a cursor. */
  passed(bind: Bind): string {
    return `EXISTS { ${matched(wayOfPage(this.list(bind), { ...this.asked.reading, opposite: true }, "1"))} }`;
  }

  total(bind: Bind): string {
    const isFiltered = conjuncts(this.asked.condition).length > 0;
    if (this.read.count && !isFiltered) return `COUNT { ${this.read.count(this.scope)} }`;
    return firstWay(waysOfAll(this.list(bind)), (way) => this.countOf(way), "0");
  }

  all(bind: Bind): string {
    return clausesOfAll(this.list(bind));
  }

  /** The variable of the rows. */
  get node(): string {
    return this.scope.node;
  }

  private countOf(way: Source): string {
    return `COUNT { ${matched(way)}${way.distinct ? ` RETURN DISTINCT ${this.scope.node}` : ""} }`;
  }

  /** The first of the rows at hand, as they stand after WITH or RETURN. */
  first(limit: string, { distinct }: { readonly distinct: boolean }): string {
    return firstRows(this.scope, this.asked.reading, { limit, distinct });
  }

  private list(bind: Bind) {
    return { read: this.read, scope: this.scope, condition: this.asked.condition, bind };
  }
}
