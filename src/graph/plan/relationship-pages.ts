import { RELATIONSHIP_KINDS, withEnds } from "../model/relationship.js";
import type { Bind, Connection, ReadScope, Site } from "../model/types.js";
import type { Condition } from "./condition.js";
import { keysetBound, keysetOrder, type Reading } from "./keyset.js";
import { afterCursor, pageLimit, type Pages } from "./page-text.js";
import { conjuncts } from "./predicate.js";
import { Sources } from "./source.js";

/** Below every key, and above every key. */
const LOWEST = "";
const HIGHEST = "\u{10FFFF}";

/**
 * Pages of relationships, by type and key. Those of a node are followed from there. All there are are walked type after type along the index of
 * the type's keys, so that a page looks at the rows of a page.
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
    const first = found
      ? `${found} WITH ${node}, ${edge}, ${other} ORDER BY ${keysetOrder(this.scope, this.reading)} LIMIT ${limit}`
      : `${this.ofTypes(bind, this.reading)} ${withEnds(this.scope)} LIMIT ${limit}`;
    return `COLLECT { ${first} RETURN ${row()} }`;
  }

  opposite(bind: Bind): string {
    const reading = { ...this.reading, opposite: true };
    const found = this.ofNode(bind, keysetBound(this.scope, bind, reading)) ?? this.ofTypes(bind, reading);
    return afterCursor(bind, `EXISTS { ${found} RETURN ${this.scope.edge} }`);
  }

  total(bind: Bind): string {
    const found = this.ofNode(bind, []);
    if (found) return `COUNT { ${found} RETURN ${this.scope.edge} }`;
    const isPlain = this.rest().length === 0;
    return isPlain ? countsOfTypes(bind) : `COUNT { ${this.ofTypes(bind, undefined)} RETURN ${this.scope.edge} }`;
  }

  /** The relationships at a node, where the filter names one. */
  private ofNode(bind: Bind, bound: readonly string[]): string | undefined {
    const sources = this.sources(bind);
    const [anchor] = sources.anchors(this.asked.condition);
    if (!anchor) return undefined;
    const where = [...bound, ...sources.holds(anchor.rest)];
    return where.length > 0 ? `${anchor.clauses} WHERE ${where.join(" AND ")}` : anchor.clauses;
  }

  /** Those on one side of the cursor, or all, in the order of their types and keys. */
  private ofTypes(bind: Bind, reading: Reading | undefined): string {
    const { edge } = this.scope;
    const holds = this.sources(bind).holds({ is: "all", of: this.rest() });
    const past = reading?.opposite ? "<=" : ">";
    const branches = RELATIONSHIP_KINDS.map((type) => {
      const bound = `${edge}.key ${past} ${bind((site) => boundIn(site, type, reading))}`;
      const where = [bound, ...holds].join(" AND ");
      return `MATCH ()-[${edge}:${type}]->() WHERE ${where} RETURN ${edge} ORDER BY ${edge}.key`;
    });
    return `CALL () { ${branches.join(" UNION ALL ")} }`;
  }

  /** What is asked besides the types, which bound the keys. */
  private rest(): readonly Condition[] {
    return conjuncts(this.asked.condition).filter((part) => !(part.is === "value" && part.filter === "kind"));
  }

  private sources(bind: Bind): Sources {
    return new Sources({ read: this.read, scope: this.scope, condition: this.asked.condition, bind });
  }
}

/** Whether relationships of a type are asked for; without `kind` those of all types are. */
const isWanted = ({ args }: Site, type: string): boolean =>
  ((args.where as { kind?: readonly string[] | null } | undefined)?.kind ?? [type]).includes(type);

/** Where in a type a side of the cursor begins; a type of which nothing is wanted there begins beyond all of its keys. */
function boundIn(site: Site, type: string, reading: Reading | undefined): string {
  const isBefore = reading?.opposite === true;
  const [all, none] = isBefore ? [HIGHEST, LOWEST] : [LOWEST, HIGHEST];
  if (!isWanted(site, type)) return none;
  const [kind, key] = (reading && site.page?.after) ?? [undefined, all];
  if (kind === undefined || kind === type) return key;
  return type < kind === isBefore ? all : none;
}

/** How many there are of each wanted type, from the count store. */
const countsOfTypes = (bind: Bind): string =>
  RELATIONSHIP_KINDS.map((type) => {
    const wanted = bind((site) => isWanted(site, type));
    return `CASE WHEN ${wanted} THEN COUNT { ()-[:${type}]->() } ELSE 0 END`;
  }).join(" + ");
