import type { Bind, Connection, ReadScope } from "../model/types.js";
import type { Condition } from "./condition.js";
import { firstRows, type Reading } from "./keyset.js";
import { conjuncts } from "./predicate.js";
import { matched } from "./read.js";
import type { Source } from "./source.js";
import { firstWay, waysOfAll, waysOfPage } from "./ways.js";

/** The Cypher of one connection: which rows a page has, whether there are more on its far side, how many there are in all. */
export interface Pages {
  /** The rows of a page and one more, each once, in reading order, and `row` of each. */
  rows(bind: Bind, row: () => string): string;
  /** Whether rows stand at the cursor or on its far side; false where there is no cursor. */
  opposite(bind: Bind): string;
  /** How many rows there are on all pages. */
  total(bind: Bind): string;
}

/** One more than the page has, so that it is known whether rows follow. */
export const pageLimit = (bind: Bind): string => bind(({ page }) => (page?.limit ?? 0) + 1);

/** False where the page is a first one: nothing was passed. */
export const afterCursor = (bind: Bind, exists: string): string =>
  `CASE WHEN ${bind(({ page }) => page?.after !== undefined)} THEN ${exists} ELSE false END`;

/** Pages of nodes. */
export class NodePages implements Pages {
  constructor(
    private readonly read: Connection,
    private readonly scope: ReadScope,
    private readonly asked: { readonly reading: Reading; readonly condition: Condition },
  ) {}

  rows(bind: Bind, row: () => string): string {
    const limit = pageLimit(bind);
    const ways = waysOfPage(this.list(bind), this.asked.reading, limit);
    const [only, ...others] = ways;
    if (!only) return "[]";
    if (others.length === 0) return `COLLECT { ${matched(only)} WITH ${this.first(only, limit)} RETURN ${row()} }`;
    const found = firstWay(ways, (way) => `COLLECT { ${matched(way)} RETURN ${this.first(way, limit)} }`, "[]");
    return `COLLECT { UNWIND ${found} AS ${this.scope.node} RETURN ${row()} }`;
  }

  opposite(bind: Bind): string {
    const ways = waysOfPage(this.list(bind), { ...this.asked.reading, opposite: true }, "1");
    return afterCursor(
      bind,
      firstWay(ways, (way) => `EXISTS { ${matched(way)} }`, "false"),
    );
  }

  total(bind: Bind): string {
    const isFiltered = conjuncts(this.asked.condition).length > 0;
    if (this.read.count && !isFiltered) return `COUNT { ${this.read.count(this.scope)} }`;
    return firstWay(waysOfAll(this.list(bind)), (way) => this.countOf(way), "0");
  }

  private countOf(way: Source): string {
    return `COUNT { ${matched(way)}${way.distinct ? ` RETURN DISTINCT ${this.scope.node}` : ""} }`;
  }

  private first({ distinct }: Source, limit: string): string {
    return firstRows(this.scope, this.asked.reading, { limit, distinct });
  }

  private list(bind: Bind) {
    return { read: this.read, scope: this.scope, condition: this.asked.condition, bind };
  }
}
