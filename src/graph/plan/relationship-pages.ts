import { RELATIONSHIP_KINDS, withEnds } from "../model/relationship.js";
import type { Args, Bind, Connection, ReadScope, Site } from "../model/types.js";
import type { Condition } from "./condition.js";
import { keysetBound, keysetOrder, type Reading } from "./keyset.js";
import { afterCursor, pageLimit, type Pages } from "./page-text.js";
import { conjuncts } from "./predicate.js";
import { Sources } from "./source.js";

/**
 * Pages of relationships, by type and key. Those of a node are followed from there. All there are are walked type by type along the index of
 * the type's keys, so that a page looks at no more of each type than a page.
 */
export class RelationshipPages implements Pages {
  private readonly reading: Reading;

  constructor(
    private readonly read: Connection,
    private readonly scope: ReadScope,
    private readonly asked: { readonly reading: Reading; readonly condition: Condition },
  ) {
    this.reading = asked.reading;
  }

  rows(bind: Bind, row: () => string): string {
    const limit = pageLimit(bind);
    const { node, edge, other } = this.scope;
    const found = this.ofNode(bind, keysetBound(this.scope, bind, this.reading));
    if (found) {
      const first = `${node}, ${edge}, ${other} ORDER BY ${keysetOrder(this.scope, this.reading)} LIMIT ${limit}`;
      return `COLLECT { ${found} WITH ${first} RETURN ${row()} }`;
    }
    const lists = this.ofTypes(bind, this.reading).map(
      ({ when, text }) =>
        `CASE WHEN ${when} THEN COLLECT { ${text} RETURN ${edge} ORDER BY ${edge}.key LIMIT ${limit} } ELSE [] END`,
    );
    return `COLLECT { UNWIND ${lists.join(" + ")} AS ${edge} ${withEnds(this.scope)} LIMIT ${limit} RETURN ${row()} }`;
  }

  opposite(bind: Bind): string {
    const reading = { ...this.reading, opposite: true };
    const found = this.ofNode(bind, keysetBound(this.scope, bind, reading));
    if (found) return afterCursor(bind, `EXISTS { ${found} RETURN ${this.scope.edge} }`);
    const each = this.ofTypes(bind, reading).map(({ when, text }) => `WHEN ${when} AND EXISTS { ${text} } THEN true`);
    return afterCursor(bind, `CASE ${each.join(" ")} ELSE false END`);
  }

  total(bind: Bind): string {
    const found = this.ofNode(bind, []);
    if (found) return `COUNT { ${found} RETURN ${this.scope.edge} }`;
    const each = this.ofTypes(bind, undefined);
    return each.map(({ when, text }) => `CASE WHEN ${when} THEN COUNT { ${text} } ELSE 0 END`).join(" + ");
  }

  /** The relationships at a node, where the filter names one. */
  private ofNode(bind: Bind, bound: readonly string[]): string | undefined {
    const sources = this.sources(bind);
    const [anchor] = sources.anchors(this.asked.condition);
    if (!anchor) return undefined;
    const where = [...bound, ...sources.holds(anchor.rest)];
    return where.length > 0 ? `${anchor.clauses} WHERE ${where.join(" AND ")}` : anchor.clauses;
  }

  /** The relationships of each type on one side of the cursor, and Cypher that tells whether any of the type are wanted there. */
  private ofTypes(bind: Bind, reading: Reading | undefined): { when: string; text: string }[] {
    const { node, edge, other } = this.scope;
    const sources = this.sources(bind);
    const rest = conjuncts(this.asked.condition).filter((part) => !(part.is === "value" && part.filter === "kind"));
    const holds = sources.holds({ is: "all", of: rest });
    const past = reading?.opposite ? "<=" : ">";
    return RELATIONSHIP_KINDS.map((type) => {
      const when = bind((site) => isWanted(site, type, reading));
      const bound = reading ? [`${edge}.key ${past} ${bind((site) => keyIn(site, type, reading))}`] : [];
      const where = [...bound, ...holds];
      const ends =
        where.length > 0
          ? `(${node})-[${edge}:${type}]->(${other}) WHERE ${where.join(" AND ")}`
          : `()-[${edge}:${type}]->()`;
      return { when, text: `MATCH ${ends}` };
    });
  }

  private sources(bind: Bind): Sources {
    return new Sources({ read: this.read, scope: this.scope, condition: this.asked.condition, bind });
  }
}

const wants = (args: Args, type: string): boolean =>
  ((args.where as { kind?: readonly string[] | null } | undefined)?.kind ?? [type]).includes(type);

/** Whether relationships of a type may stand on that side of the cursor. */
function isWanted({ args, page }: Site, type: string, reading: Reading | undefined): boolean {
  if (!wants(args, type)) return false;
  if (!reading || !page?.after) return true;
  const [kind] = page.after;
  return reading.opposite ? type <= String(kind) : type >= String(kind);
}

/** Where in a type the side begins: at the cursor in its own type, before or after all keys in others. */
function keyIn({ page }: Site, type: string, reading: Reading): string {
  if (page?.after?.[0] === type) return page.after[1];
  return reading.opposite ? "\u{10FFFF}" : "";
}
