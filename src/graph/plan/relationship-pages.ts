import { END, RELATIONSHIP_KINDS, withEnds } from "../model/relationship.js";
import type { Bind, Connection, ReadScope, Site } from "../model/types.js";
import type { Condition } from "./condition.js";
import { HIGHEST, keysetBound, keysetOrder, LOWEST, type Reading } from "./keyset.js";
import { afterCursor, pageLimit, type Pages } from "./page-text.js";
import { conjuncts } from "./predicate.js";
import { matched } from "./matched.js";
import { Sources } from "./source.js";

/**
 * Pages of relationships, by type and key. Those of a node are followed from there. Otherwise each type is walked along the index of its
 * keys, type after type, so that a page looks at the rows of a page.
 */
export class RelationshipPages implements Pages {
  /** The number of the value that lists the types asked for; without it those of all types are. */
  private readonly types: number | undefined;
  /** What is asked besides the types, which bound the keys. */
  private readonly rest: readonly Condition[];

  constructor(
    private readonly read: Connection,
    private readonly scope: ReadScope,
    private readonly asked: { readonly reading: Reading; readonly condition: Condition },
  ) {
    const parts = conjuncts(asked.condition);
    const kind = parts.find((part) => part.is === "value" && part.filter === "kind");
    this.types = kind?.is === "value" ? kind.first : undefined;
    this.rest = parts.filter((part) => part !== kind);
  }

  rows(bind: Bind, row: () => string): string {
    const limit = pageLimit(bind);
    const { node, edge, other } = this.scope;
    const { reading } = this.asked;
    const found = this.ofNode(bind, reading);
    const first = found
      ? `${found} WITH ${node}, ${edge}, ${other} ORDER BY ${keysetOrder(this.scope, reading)} LIMIT ${limit}`
      : `${this.ofTypes(bind, reading)} ${withEnds(this.scope)} LIMIT ${limit}`;
    return `COLLECT { ${first} RETURN ${row()} }`;
  }

  opposite(bind: Bind): string {
    const reading = { ...this.asked.reading, opposite: true };
    const found = this.ofNode(bind, reading) ?? this.ofTypes(bind, reading);
    return afterCursor(bind, `EXISTS { ${found} RETURN ${this.scope.edge} }`);
  }

  total(bind: Bind): string {
    const found = this.ofNode(bind, undefined);
    if (found) return `COUNT { ${found} RETURN ${this.scope.edge} }`;
    return this.rest.length === 0
      ? this.countsOfTypes(bind)
      : `COUNT { ${this.ofTypes(bind, undefined)} RETURN ${this.scope.edge} }`;
  }

  /** The relationships at a node on one side of the cursor, or all, where the filter names a node. */
  private ofNode(bind: Bind, reading: Reading | undefined): string | undefined {
    const sources = this.sources(bind);
    const [anchor] = sources.anchors(this.asked.condition);
    if (!anchor) return undefined;
    const bound = reading ? keysetBound(this.scope, bind, reading) : [];
    const followed = `${anchor.clauses} WITH ${END} ${this.followed(bind)} WITH DISTINCT ${this.scope.edge}`;
    return matched({
      clauses: `${followed} ${withEnds(this.scope)}`,
      where: [...bound, ...sources.holds(anchor.rest)],
    });
  }

  /** The relationships at an end. A hub has many of a type that is not asked for, so each type asked for is followed by itself. */
  private followed(bind: Bind): string {
    const { edge } = this.scope;
    if (this.types === undefined) return `MATCH (${END})-[${edge}:${RELATIONSHIP_KINDS.join("|")}]-()`;
    const branches = RELATIONSHIP_KINDS.map((type) => {
      const isWanted = bind((site) => this.isWanted(site, type));
      return `WITH ${END} WHERE ${isWanted} MATCH (${END})-[${edge}:${type}]-() RETURN ${edge}`;
    });
    return `CALL (${END}) { ${branches.join(" UNION ALL ")} }`;
  }

  /** Those on one side of the cursor, or all, in the order of their types and keys. */
  private ofTypes(bind: Bind, reading: Reading | undefined): string {
    const { edge } = this.scope;
    const holds = this.sources(bind).holds({ is: "all", of: this.rest });
    const past = reading?.opposite ? "<=" : ">";
    const branches = RELATIONSHIP_KINDS.map((type) => {
      const bound = `${edge}.key ${past} ${bind((site) => this.boundIn(site, type, reading))}`;
      const found = matched({ clauses: `MATCH ()-[${edge}:${type}]->()`, where: [bound, ...holds] });
      return `${found} RETURN ${edge} ORDER BY ${edge}.key`;
    });
    return `CALL () { ${branches.join(" UNION ALL ")} }`;
  }

  private sources(bind: Bind): Sources {
    return new Sources({ read: this.read, scope: this.scope, condition: this.asked.condition, bind });
  }

  private isWanted({ where }: Site, type: string): boolean {
    return this.types === undefined || (where?.values[this.types] as readonly string[]).includes(type);
  }

  /** Where in a type a side of the cursor begins; a type of which nothing is wanted there begins beyond all of its keys. */
  private boundIn(site: Site, type: string, reading: Reading | undefined): string {
    const isBefore = reading?.opposite === true;
    const [all, none] = isBefore ? [HIGHEST.id, LOWEST.id] : [LOWEST.id, HIGHEST.id];
    if (!this.isWanted(site, type)) return none;
    const [kind, key] = (reading && site.page?.after) ?? [undefined, all];
    if (kind === undefined || kind === type) return key;
    return type < kind === isBefore ? all : none;
  }

  /** How many there are of each wanted type, from the count store. */
  private countsOfTypes(bind: Bind): string {
    return RELATIONSHIP_KINDS.map((type) => {
      const wanted = bind((site) => this.isWanted(site, type));
      return `CASE WHEN ${wanted} THEN COUNT { ()-[:${type}]->() } ELSE 0 END`;
    }).join(" + ");
  }
}
