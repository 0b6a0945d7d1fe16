import type { Bind, Scope } from "../model/types.js";
import { afterCursor, type NodePages, pageLimit, type Pages } from "./page-text.js";

/** The nodes whose lists are merged: clauses that bind each of them, and the scope from which its list is read. */
export interface Merged {
  readonly clauses: string;
  readonly scope: Scope;
}

/** Pages of what several nodes lead to, each row once: the first rows of each of their lists, merged. */
export class MergedPages implements Pages {
  constructor(
    private readonly each: NodePages,
    private readonly merged: Merged,
  ) {}

  rows(bind: Bind, row: () => string): string {
    const limit = pageLimit(bind);
    const nodes = `${this.merged.clauses} UNWIND ${this.each.nodes(bind, limit)} AS ${this.each.node}`;
    return `COLLECT { ${nodes} WITH ${this.each.first(limit, { distinct: true })} RETURN ${row()} }`;
  }

  opposite(bind: Bind): string {
    const { clauses, scope } = this.merged;
    return afterCursor(
      bind,
      `EXISTS { ${clauses} WITH ${scope.node} WHERE ${this.each.passed(bind)} RETURN ${scope.node} }`,
    );
  }

  total(bind: Bind): string {
    return `COUNT { ${this.all(bind)} RETURN DISTINCT ${this.each.node} }`;
  }

  all(bind: Bind): string {
    const { clauses, scope } = this.merged;
    return `${clauses} CALL (${scope.node}) { ${this.each.all(bind)} RETURN ${this.each.node} }`;
  }
}
