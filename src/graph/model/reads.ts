import { covers } from "./days.js";
import { arrow, labelled, type Link } from "./link.js";
import { labelOrder, labelThenId } from "./orders.js";
import type {
  Bind,
  Connection,
  ManyRead,
  Match,
  OneRead,
  Order,
  Read,
  ReadScope,
  Relatives,
  Scope,
  SelfRead,
} from "./types.js";

const expand = (link: Link, at: ReadScope): string =>
  `MATCH ${arrow(link, at.from.node, { edge: at.edge, to: labelled(link, at.node) })}`;

const noBounds = (): string[] => [];

/** The same row as another record. */
export const self = (of: string, at: keyof Scope = "node", when?: (scope: Scope) => string): SelfRead => ({
  kind: "self",
  of: [of],
  at,
  ...(when && { when }),
});

/** Order of rivals: the surest, then that of most sources, then dictionary order. */
export const bestSupported = (at: Scope): string =>
  `${at.edge}.confidence DESC, ${at.edge}.sources DESC, ${labelThenId(at)}`;

/** The best supported of the nodes at the far end. */
export const bestOf = (link: Link, where: (at: ReadScope, bind: Bind) => string[] = noBounds): OneRead => ({
  kind: "one",
  of: link.target,
  match: (at, bind) => ({ clauses: expand(link, at), where: where(at, bind) }),
  orderBy: bestSupported,
});

/** The day that is asked for, null where none is. */
export const dayOf = (bind: Bind): string => bind(({ day }) => day ?? null);

/** Order of what held at different times: the latest first. */
export const latestKnown = (at: Scope): string => `${at.edge}.validFrom DESC, ${labelThenId(at)}`;

/** The one that holds on the day asked for, else the latest known. */
export const asOf = (link: Link): OneRead => ({
  kind: "one",
  of: link.target,
  match: (at, bind) => ({ clauses: expand(link, at), where: [covers(at.edge, dayOf(bind))] }),
  orderBy: latestKnown,
});

/** A plain list of the nodes at the far end; dictionary order unless told. */
export const listOf = (
  link: Link,
  options: {
    first?: number;
    orderBy?: (at: ReadScope) => string;
    where?: (at: ReadScope, bind: Bind) => string[];
  } = {},
): ManyRead => ({
  kind: "many",
  of: link.target,
  match: (at, bind) => ({ clauses: expand(link, at), where: options.where?.(at, bind) ?? [] }),
  orderBy: options.orderBy ?? labelThenId,
  ...(options.first !== undefined && { first: options.first }),
});

/** A plain list of the links themselves, as records of the type named. */
export const linksOf = (record: string, link: Link, rest: Partial<ManyRead> & Pick<ManyRead, "orderBy">): ManyRead => ({
  kind: "many",
  of: [record],
  match: (at) => ({ clauses: expand(link, at), where: [] }),
  ...rest,
});

interface ConnectionOptions {
  /** The first is the default. */
  readonly orders?: Readonly<Record<string, Order>>;
  /** What must hold of the relationship `at.edge`, besides leading there. */
  readonly where?: (at: ReadScope, bind: Bind) => string[];
  /** The relationships tell a role. */
  readonly roles?: boolean;
  /** The list may be of the record's relatives too. */
  readonly relatives?: Relatives;
  /** A hub may have as many as there are of that label: walk its index in order instead. */
  readonly hub?: boolean;
}

/** A paged list of the nodes at the far end, each once. */
export const connectionOf = (link: Link, options: ConnectionOptions = {}): Connection => {
  const where = options.where ?? noBounds;
  const orders = options.orders ?? labelOrder;
  const links = (at: ReadScope, bind: Bind): Match => ({
    clauses: `MATCH ${arrow(link, at.from.node, { edge: at.edge, to: at.node })}`,
    where: where(at, bind),
  });
  return {
    kind: "connection",
    of: link.target,
    match: (at, bind) => ({ clauses: expand(link, at), where: where(at, bind) }),
    orders,
    order: Object.keys(orders)[0] ?? "",
    distinct: link.qualified === true,
    isRoot: false,
    links,
    ...(options.roles && { roles: true }),
    ...(link.implied && !link.qualified && !options.where && { count: (at) => arrow(link, at.from.node) }),
    ...(!link.qualified && { factKey: (at) => keyOf(link, at) }),
    ...(options.relatives && { relatives: options.relatives }),
    ...(options.hub && {
      walk: {
        exists: (at: ReadScope) => arrow(link, at.from.node, { to: at.node }),
        degree: (at: ReadScope) => arrow(link, at.from.node),
      },
    }),
  };
};

const keyOf = (link: Link, at: ReadScope): string =>
  link.direction === "out"
    ? `${at.from.node}.id + '|${link.type}|' + ${at.node}.id`
    : `${at.node}.id + '|${link.type}|' + ${at.from.node}.id`;

/** How many claims a field gives unless told. */
export const CLAIMS_OF_EDGE = 5;

/** The claims in force of the relationships with a key, surest first. */
export const claimsOf = (key: (from: Scope) => string, first: number, compare: "=" | "IN" = "="): ManyRead => ({
  kind: "many",
  of: ["Claim"],
  match: (at) => ({
    clauses: `MATCH (${at.node}:Claim)`,
    where: [`${at.node}.factKey ${compare} ${key(at.from)}`, `${at.node}.retiredAt IS NULL`],
  }),
  orderBy: surestFirst,
  first,
});

/** Order of claims: the surest first. */
export const surestFirst = ({ node }: Scope): string => `${node}.confidence DESC, ${node}.id`;

/** The lists of a connection and of its edges, as far as arguments and sizes go; the plan of the connection knows whose they are. */
export const connectionReads: Readonly<Record<string, Read>> = {
  claims: claimsOf((from) => `${from.edge}.key`, CLAIMS_OF_EDGE),
  via: { kind: "many", of: ["Province"], match: () => ({ clauses: "", where: [] }), orderBy: labelThenId },
  facets: { kind: "facets", of: ["FacetCount"] },
};
