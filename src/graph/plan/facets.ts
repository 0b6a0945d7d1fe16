import { type Dimension, dimensionOf, isOfNodes, subjectOf, TIME_UNITS } from "../model/counting.js";
import type { Bind, Connection, ReadScope } from "../model/types.js";
import { firstOf, type FacetsShape, parseFacetsShape, unitsDay } from "./count-site.js";
import { type Counted, largest, named, type StoredKey } from "./counted.js";
import { Counting } from "./counting.js";
import { decodeProperties } from "./decode-object.js";
import type { Field } from "./selection.js";
import type { Decode } from "./slots.js";

/** The connection whose nodes are counted. */
export interface FacetsOf {
  readonly read: Connection;
  readonly scope: ReadScope;
  readonly depth: number;
  /** All nodes of the type are counted. */
  readonly isWhole: boolean;
}

type StoredCount = readonly [...key: StoredKey, count: number];

/** How much counts under each key; those of one key are added. */
function summed(stored: readonly StoredCount[], dimension: Dimension): readonly Counted[] {
  const counts = new Map<string | null, Counted>();
  for (const [key, label, count] of stored) {
    const name = named(dimension, [key, label]);
    counts.set(name.key, { ...name, amount: (counts.get(name.key)?.amount ?? 0) + count });
  }
  return [...counts.values()];
}

/** The field `facets` of a connection: how many of its nodes there are under each key. */
export class PlannedFacets {
  private readonly shape: FacetsShape;
  private readonly of: string;

  constructor(
    private readonly connection: FacetsOf,
    shape: string,
  ) {
    this.shape = parseFacetsShape(shape);
    this.of = subjectOf(connection.read.of[0] ?? "");
  }

  /** Whether the nodes have to be looked at; of all that there are, how many count under a key may be known. */
  get looksAtNodes(): boolean {
    const { subject, dimension, isTallied } = this.counting(undefined);
    const isKept = isTallied || dimension.kind === "time" || this.shape.by in subject.degrees;
    return !this.connection.isWhole || !isKept;
  }

  /** A list of [key, label, count]. `found` is the list of the nodes, where they have to be looked at. */
  render(bind: Bind, found: string): string {
    const counting = this.counting(this.shape.isFolded ? bind(unitsDay) : undefined);
    const first = () => bind(firstOf);
    if (this.looksAtNodes) return this.ofNodes(counting, found, first);
    if (counting.dimension.kind === "time") return ofMonths(counting, TIME_UNITS[counting.dimension.unit]);
    const degree = counting.subject.degrees[this.shape.by];
    return degree === undefined ? ofTallies(counting, first) : this.ofDegrees(counting, degree, first);
  }

  /** The rows of the answer, from such a list. */
  decoder(field: Field): Decode {
    const dimension = dimensionOf(this.of, this.shape.by);
    const isInOrder = isOfNodes(dimension);
    const decode = decodeProperties<Counted & { readonly count: number }>(field.of[0]);
    return (stored, request) => {
      const site = request.sites[field.site];
      const first = site ? firstOf(site) : 0;
      const counted = summed(stored as StoredCount[], dimension);
      return largest(counted, { isInOrder, first }).map((row) => decode({ ...row, count: row.amount }, request));
    };
  }

  private counting(unitsOf: string | undefined): Counting {
    const { scope, depth } = this.connection;
    return new Counting({ of: this.of, by: this.shape.by, scope, depth, unitsOf });
  }

  private ofNodes(counting: Counting, found: string, first: () => string): string {
    const { node } = this.connection.scope;
    const counted = counting.counted(`UNWIND ${found} AS ${node}`);
    return `COLLECT { ${counted}${counting.largest("amount", first)} ${row(counting)} }`;
  }

  /** The far ends with the largest degrees, by their index, and the tally of what has none. */
  private ofDegrees(counting: Counting, degree: string, first: () => string): string {
    const { key } = counting;
    const amount = `${key}.${degree}`;
    const { target } = counting.dimension.kind === "link" ? counting.dimension.link : { target: [] };
    const ends = `MATCH (${key}:${target.join("|")}) WHERE ${amount} > 0 AND ${key}.id IS NOT NULL`;
    const known = `COLLECT { ${ends} WITH ${key}${counting.largest(amount, first)} WITH ${key}, ${amount} AS amount ${row(counting)} }`;
    return `${known} + ${ofTallies(counting, first)}`;
  }
}

/** From all that a tally counts. */
function ofTallies(counting: Counting, first: () => string): string {
  const amount = `reduce(sum = 0, count IN ${counting.tally}.counts | sum + count)`;
  return `COLLECT { ${counting.tallied()} WITH ${counting.key}, ${amount} AS amount${counting.largest("amount", first)} ${row(counting)} }`;
}

/** From the months of one tally; those that have their first digits in common are put together afterwards. */
function ofMonths(counting: Counting, unit: number): string {
  const { key, tally } = counting;
  const months = `${counting.talliedWhole()} WITH ${tally}.months AS months, ${tally}.counts AS counts`;
  const each = `UNWIND range(0, size(months) - 1) AS at WITH months[at] / ${unit / TIME_UNITS.MONTH} AS ${key}, counts[at] AS amount`;
  return `COLLECT { ${months} ${each} ${row(counting)} }`;
}

const row = (counting: Counting): string => `RETURN [${counting.columns()}, amount]`;
