import { refuseBackwardRanges } from "./bad-input.js";
import { given, type At, type Test, type Where } from "./filters.js";
import type { Claim, Day, Entity, Fact, Province } from "./graph-data.js";
import type { KnownGraph, Order } from "./known-graph.js";
import { reach } from "./lineage.js";
import { ends } from "./links.js";
import { ordersOf, type Orders } from "./orders.js";
import { count, pageOf, type Args, type Page, type Row } from "./pages.js";
import { Filters } from "./where.js";

/** One field as it is asked: its arguments, and its name as Type.field. */
export interface Asked {
  readonly args: Args;
  readonly list: string;
  /** The field's own, else that of the operation, else none. */
  readonly day: Day;
  /** Whether the operation names a day. */
  readonly isOfDay: boolean;
}

/** How one type's fields are answered from what stands for it. */
export type Fields<Source> = Readonly<Record<string, (source: Source, asked: Asked) => unknown>>;

/** What a connection is of: its orders, the default first, what a `where` asks, and whether its rows stand in a period. */
interface Kind<T> {
  readonly orders: Orders<T>;
  readonly test: Test<T>;
  readonly isDated?: boolean;
}

/** What the fields of all types are answered with. */
export class Reading {
  readonly filters: Filters;
  private readonly orders: ReturnType<typeof ordersOf>;

  constructor(readonly graph: KnownGraph) {
    this.filters = new Filters(graph);
    this.orders = ordersOf(graph);
  }

  /** A whole list of the API. */
  connection<T extends Row>(asked: Asked, rows: readonly T[], of: Kind<T> & Partial<Led<T>>): Page {
    const { args } = asked;
    refuseBackwardRanges(args.where);
    const [byDefault = ""] = Object.keys(of.orders);
    const name = typeof args.orderBy === "string" ? args.orderBy : byDefault;
    const order = of.orders[name] as Order<T>;
    const find = (id: string) => (this.graph.byId.get(id) ?? this.graph.factByKey.get(id)) as T | undefined;
    const where = of.isDated ? whereStanding(asked) : args.where;
    const kept = rows.filter((row) => of.test(row, where, outermost(asked))).sort(order);
    const { facts = () => [], via = () => [] } = of;
    return pageOf({ list: `${asked.list}/${name}`, rows: kept, order, find, facts, via }, args);
  }

  /** What relationships lead to, as a list that tells which of them did. */
  linked<T extends Entity>(
    asked: Asked,
    facts: readonly Fact[],
    of: Kind<T> & Pick<Led<T>, "via"> & { end: "from" | "to"; types: readonly T["type"][] },
  ): Page {
    const rows = ends(this.graph, facts, [of.end, ...of.types]) as unknown as T[];
    return this.connection(asked, rows, { ...of, facts: (row) => facts.filter((fact) => fact[of.end] === row.id) });
  }

  /** What was reported of a unit and of those that stand for it; each row tells of which of them. */
  reported<T extends Entity>(
    asked: Asked,
    { id }: Province,
    of: Kind<T> & { by: string; types: readonly T["type"][] },
  ): Page {
    const facts = [...reach(this.graph, id, asked.args.extent)].flatMap((unit) => this.graph.to(unit, of.by));
    const via = (row: T): Province[] =>
      this.list(
        ends(
          this.graph,
          facts.filter(({ from }) => from === row.id),
          ["to", "Province"],
        ),
      );
    return this.linked(asked, facts, { ...of, end: "from", via });
  }

  /** A plain list in dictionary order, of as many as `first` says. */
  list<T extends Entity>(rows: readonly T[], first: unknown = undefined): T[] {
    const sorted = [...rows].sort(this.graph.byLabel);
    return first === undefined ? sorted : sorted.slice(0, count(first));
  }

  /** Claims in force of relationships, surest first. */
  claims(facts: readonly Fact[], { args }: Asked): Claim[] {
    return this.graph.claimsOf(facts.map(({ key }) => key)).slice(0, count(args.first, 5));
  }

  get articles() {
    return { orders: this.orders.articles, test: this.filters.article };
  }

  get events() {
    return { orders: this.orders.events, test: this.filters.event };
  }

  /** At the root, where they have orders to choose from. */
  get allOrganizations() {
    return { orders: this.orders.named, test: this.filters.organization, isDated: true };
  }

  get allPeople() {
    return { orders: this.orders.named, test: this.filters.person };
  }

  get organizations() {
    return { orders: this.orders.label, test: this.filters.organization, isDated: true };
  }

  get people() {
    return { orders: this.orders.label, test: this.filters.person };
  }

  get provinces() {
    return { orders: this.orders.label, test: this.filters.province, isDated: true };
  }

  get participants() {
    return { orders: this.orders.label, test: () => true };
  }

  get figures() {
    return { orders: this.orders.label, test: this.filters.figure };
  }

  get relationships() {
    return { orders: this.orders.relationships, test: this.filters.relationship };
  }

  get recordedClaims() {
    return { orders: this.orders.recorded, test: this.filters.claim };
  }

  get claimsInText() {
    return { orders: this.orders.inText, test: () => true };
  }
}

/** What led to a row: relationships, and the units of which it was reported. */
interface Led<T> {
  readonly facts: (row: T) => readonly Fact[];
  readonly via?: (row: T) => readonly Province[];
}

/** Where the argument `where` of a field stands. */
export const outermost = ({ day }: Asked): At => ({ day, extent: undefined });

/** The argument `where` of a list of bodies or units: one that asks for anything, in an operation of a day, also asks who stood. */
export function whereStanding({ args: { where }, day, isOfDay }: Asked): unknown {
  return isOfDay && given(where).length > 0 ? { ...(where as Where), validOn: (where as Where).validOn ?? day } : where;
}

/** A list of allowed kinds; null allows any. */
export const allows = (kinds: unknown, kind: string): boolean => !Array.isArray(kinds) || kinds.includes(kind);
