/** Arguments of one field as GraphQL coerced them: enums by name, days as YYYY-MM-DD. */
export type Args = Readonly<Record<string, unknown>>;

/** A row's place in an order: the value of the order's key, and the id. */
export type Position = readonly [key: string | number, id: string];

/** Which rows of a connection are asked for; `after` is absent on the first page of that direction. */
export interface Page {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: Position | undefined;
}

/** A filter as asked: what of it changes the text, and in the order in which that names them the values that do not. */
export interface Where {
  readonly shape: string;
  readonly values: readonly unknown[];
}

/** A text that is sought, as a statement takes it: its keys and words, the queries of the full-text indexes, and what counts how much. */
export interface Sought {
  readonly folded: string;
  /** The folded text with a blank for every sign and at both ends; so are the words. */
  readonly phrase: string;
  /** The words, and the last one as the beginning of another. */
  readonly words: readonly string[];
  readonly markedWords: readonly string[];
  /** Finds what has all of the words, and what has any of them. Empty where there are no words. */
  readonly all: string;
  readonly any: string;
  /** What a word found, a word found with its marks, and a step nearer to the whole text count. */
  readonly weights: { readonly word: number; readonly marks: number; readonly whole: number };
  /** The rank of what has not all of the words is below this. */
  readonly allWords: number;
  /** The rank of the very text. */
  readonly best: number;
}

/** One field with arguments, in one request. `page` is there for connections; without `where` everything is wanted; `sought` is there for searches. */
export interface Site {
  readonly args: Args;
  readonly sought?: Sought;
  /** The day that is asked for, as yyyymmdd: its own `asOf`, else that of the operation. */
  readonly day?: number;
  readonly page: Page | undefined;
  readonly where?: Where;
}

/** What a request brings besides its arguments. `today` is a day in Asia/Ho_Chi_Minh as yyyymmdd. */
export interface Env {
  readonly today: number;
}

/** Cypher variables in force: the node (or map) read from, the relationship that led to it, a second node. */
export interface Scope {
  readonly node: string;
  readonly edge: string;
  readonly other: string;
}

/** The variables of the rows being read, and those of the record they are read from. */
export interface ReadScope extends Scope {
  readonly from: Scope;
}

/** Adds a value to the one parameter map and gives its text, such as `$p.a3`. Only values go there, never names. */
export type Bind = (value: (site: Site, env: Env) => unknown) => string;

/** A scalar of a record: its Cypher, and how what comes back is written in the answer. */
export interface Column {
  readonly cypher: (at: Scope, bind: Bind) => string;
  readonly decode?: (stored: unknown) => unknown;
}

/** An order by a key that is never null, then by what tells rows of one key apart; an index (key, id) serves it. */
export interface Order {
  readonly key: (at: Scope) => string;
  readonly id: (at: Scope) => string;
  readonly holds: "text" | "integer";
  readonly descending: boolean;
}

/** Clauses that bind the variables of a read; `where` is what must hold of them. */
export interface Match {
  readonly clauses: string;
  readonly where: readonly string[];
}

/** Type names, one for each concrete type that the rows may have. */
export type RowTypes = readonly string[];

interface ReadBase {
  readonly of: RowTypes;
}

/** The same row seen as another record, such as the person of a byline. Null unless `when` holds. */
export interface SelfRead extends ReadBase {
  readonly kind: "self";
  readonly at: keyof Scope;
  readonly when?: (at: Scope) => string;
}

/** At most one row: the first in the order given. */
export interface OneRead extends ReadBase {
  readonly kind: "one";
  readonly match: (at: ReadScope, bind: Bind) => Match;
  readonly orderBy?: (at: ReadScope) => string;
}

/** A plain list, bounded by what it is or by `first`. */
export interface ManyRead extends ReadBase {
  readonly kind: "many";
  readonly match: (at: ReadScope, bind: Bind) => Match;
  readonly orderBy: (at: ReadScope) => string;
  /** Several matches may give the same row. */
  readonly distinct?: boolean;
  /** The default of the argument `first`, where the field has one. */
  readonly first?: number;
  /** The variables under which a row's own fields are read, where they are not simply those of the match. */
  readonly scope?: (at: ReadScope) => Scope;
  /** The field takes a `where`, of the rows' type. */
  readonly filtered?: boolean;
  /** The list is null unless this holds. */
  readonly when?: (from: Scope, bind: Bind) => string;
}

/** One thing by its id or another name for it. Where several answer to a name, they are refused with their ids. */
export interface LookUp extends ReadBase {
  readonly kind: "look-up";
  /** The arguments of which exactly one names the thing. */
  readonly by: readonly string[];
  readonly match: (at: ReadScope, bind: Bind, way: string) => Match;
  /**
   * Those of the arguments that several things may answer to, each with Cypher that is true of what answers exactly (with
   * its accents): such things are preferred.
   */
  readonly shared?: Readonly<Record<string, (at: ReadScope, bind: Bind) => string>>;
}

/** Nodes by id, in the order of the ids, null where there is none. */
export interface ByIds extends ReadBase {
  readonly kind: "by-ids";
}

/** Cypher for lists of ids that a node keeps of others of its type, its own id first: `of` those that it leads to, `from` those that lead to it. */
export interface Kinship {
  readonly of: (node: string) => string;
  readonly from: (node: string) => string;
}

/** The type of a record and of its relatives, and which there are. */
export interface Relatives {
  readonly of: RowTypes;
  readonly by: Readonly<Record<string, Kinship>>;
}

/** How a hub's list is read: along the index of its label, keeping what `exists`; `degree` is the pattern to count. */
interface Walk {
  readonly exists: (at: ReadScope) => string;
  readonly degree: (at: ReadScope) => string;
}

/** A paged list of nodes, each once, however many relationships lead to it. */
export interface Connection extends ReadBase {
  readonly kind: "connection";
  readonly match: (at: ReadScope, bind: Bind) => Match;
  readonly orders: Readonly<Record<string, Order>>;
  /** The order where the field has no `orderBy` or none is given. */
  readonly order: string;
  readonly distinct: boolean;
  /** All that there are of the types; else what is reached from a record. */
  readonly isRoot: boolean;
  /** Cypher inside COUNT { … } where a degree or a label's count is cheaper than counting the rows. */
  readonly count?: (at: ReadScope) => string;
  /** For hubs: walk the label's index in order with EXISTS instead of expanding. */
  readonly walk?: Walk;
  /** The relationships that led to a row, bound to `at.edge`; absent in a root list. */
  readonly links?: (at: ReadScope, bind: Bind) => Match;
  /** Whether those relationships have a role. */
  readonly roles?: boolean;
  /** The fact key as Cypher, where the link has no qualifier: spares reading the relationship. */
  readonly factKey?: (at: ReadScope) => string;
  /** The list may be of what leads to the record by one of these too, as `extent` says; a value that is not there means the record alone. */
  readonly relatives?: Relatives;
}

/** A page of the entities that a text finds, the best first. */
export interface SearchRead extends ReadBase {
  readonly kind: "search";
  readonly orders: Readonly<Record<string, Order>>;
  readonly order: string;
}

/** The shortest paths between two entities, no node twice in one of them. */
export interface PathsRead extends ReadBase {
  readonly kind: "paths";
  /** The defaults of the arguments of these names. */
  readonly first: number;
  readonly maxHops: number;
}

/** How many nodes of the connection around it there are under each key. */
interface FacetsRead extends ReadBase {
  readonly kind: "facets";
}

/** How many nodes of a list there are in each bucket of time, under each key. */
export interface TrendRead extends ReadBase {
  readonly kind: "trend";
  /** The list of what is counted, by the name of that in the API. */
  readonly lists: Readonly<Record<string, Connection>>;
}

export type Read =
  SelfRead | OneRead | ManyRead | LookUp | ByIds | Connection | SearchRead | PathsRead | FacetsRead | TrendRead;

/** One object type of the API: where each of its fields stands in the graph. An entity's own label is its name. */
export interface TypeModel {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly reads: Readonly<Record<string, Read>>;
}
