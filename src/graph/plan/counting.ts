import {
  ALL,
  type Dimension,
  dimensionOf,
  heirsOn,
  isOfNodes,
  LINEAGE,
  PROVINCE,
  type Subject,
  subjectNamed,
  TIME_UNITS,
} from "../model/counting.js";
import { arrow, labelled, type Link } from "../model/link.js";
import { bestSupported } from "../model/reads.js";
import type { Scope } from "../model/types.js";

/** What is counted, under what, and with which variables. */
export interface CountingOf {
  /** A subject and one of its dimensions, by name. */
  readonly of: string;
  readonly by: string;
  /** The variables of a node; others are numbered by its depth. */
  readonly scope: Scope;
  readonly depth: number;
  /** Cypher of the day on whose units the provinces count, where they do not count as reported. */
  readonly unitsOf: string | undefined;
}

/** The Cypher of nodes by what they count under. */
export class Counting {
  readonly subject: Subject;
  readonly dimension: Dimension;
  /** The variables of what a node counts under (a node or a value, null where it is not known), and of a tally. */
  readonly key: string;
  readonly tally: string;

  constructor(private readonly what: CountingOf) {
    this.subject = subjectNamed(what.of);
    this.dimension = dimensionOf(what.of, what.by);
    this.key = `k${what.depth}`;
    this.tally = `t${what.depth}`;
  }

  /** After clauses that bind the nodes, each once: what each of them counts under, a row each. */
  keyed(nodes: string): string {
    const { dimension, key } = this;
    const { node } = this.what.scope;
    switch (dimension.kind) {
      case "link": {
        const ends = (end: string) =>
          `${nodes} OPTIONAL MATCH ${arrow(dimension.link, node, { to: labelled(dimension.link, end) })}`;
        return this.what.unitsOf === undefined ? ends(key) : this.heirs(ends);
      }
      case "best":
        return `${nodes} WITH ${node}, ${this.best(dimension.link)} AS ${key}`;
      case "value":
        return `${nodes} WITH ${node}, ${node}.${dimension.property} AS ${key}`;
      case "time":
        return `${nodes} WITH ${node}, ${node}.${this.subject.day} / ${TIME_UNITS[dimension.unit]} AS ${key}`;
      case "none":
        return `${nodes} WITH ${node}, null AS ${key}`;
    }
  }

  private best(link: Link): string {
    const { scope } = this.what;
    const far = { ...scope, node: scope.other };
    const ends = `MATCH ${arrow(link, scope.node, { edge: far.edge, to: labelled(link, far.node) })}`;
    return `head(COLLECT { ${ends} WITH ${far.node}, ${far.edge} ORDER BY ${bestSupported(far)} LIMIT 1 RETURN ${far.node} })`;
  }

  /** Units are few: what each counts under is found out once, for all the nodes that name it. */
  private heirs(ends: (unit: string) => string): string {
    const { scope, depth } = this.what;
    const [unit, heirs, pairs] = [`u${depth}`, `heirs${depth}`, `pairs${depth}`];
    const sorted = `COLLECT { ${ends(unit)} WITH ${unit}, ${scope.node} ORDER BY ${unit} RETURN [${unit}, ${scope.node}] }`;
    const { clauses, first, rest } = runsOf(pairs, sorted, (pair) => `${pair}[0]`);
    return (
      `${clauses} WITH ${first}[0] AS ${unit}, [pair IN ${rest} | pair[1]] AS nodes${depth} ` +
      `WITH ${unit}, nodes${depth}, ${this.heirsOf(unit)} AS ${heirs} ` +
      `UNWIND CASE size(${heirs}) WHEN 0 THEN [${unit}] ELSE ${heirs} END AS ${this.key} UNWIND nodes${depth} AS ${scope.node}`
    );
  }

  private heirsOf(unit: string): string {
    return heirsOn(unit, this.what.unitsOf ?? "", `h${this.what.depth}`);
  }

  /** Whether a node may have several rows of one key. */
  get isRepeated(): boolean {
    const { dimension } = this;
    return this.what.unitsOf !== undefined || (dimension.kind === "link" && dimension.link.qualified === true);
  }

  /** After clauses that bind the nodes: how many there are of each key. An aggregate would make the row around it one too, and the database refuses that. */
  counted(nodes: string): string {
    const { key } = this;
    const { scope, depth } = this.what;
    const once = this.isRepeated ? ` WITH DISTINCT ${scope.node}, ${key}` : "";
    const keys = `COLLECT { ${this.keyed(nodes)}${once} RETURN ${key} ORDER BY ${key} }`;
    const { clauses, first, size } = runsOf(`keys${depth}`, keys, (each) => each);
    return `${clauses} WITH ${first} AS ${key}, ${size} AS amount`;
  }

  /** The first keys by an amount, as they stand after WITH or RETURN; all where the keys are values. */
  largest(amount: string, first: () => string): string {
    return isOfNodes(this.dimension)
      ? ` ORDER BY ${amount} DESC, ${this.key}.sortKey, ${this.key}.id LIMIT ${first()}`
      : "";
  }

  /** A key as it comes back: itself, and its label where it is a node. */
  columns(): string {
    return isOfNodes(this.dimension) ? `${this.key}.id, ${this.key}.label` : `${this.key}, null`;
  }

  /** Whether tallies tell of all nodes by this. */
  get isTallied(): boolean {
    return this.subject.tallied.includes(this.what.by);
  }

  /** Clauses that bind the tallies of all nodes, and what each is of. */
  tallied(): string {
    const { key, tally } = this;
    const { by, unitsOf, depth } = this.what;
    if (!isOfNodes(this.dimension)) return `${this.tallies(`= '${by}'`)} WITH ${tally}, ${tally}.key AS ${key}`;
    const ofNode = `OPTIONAL MATCH (${key}:Entity {id: ${tally}.key})`;
    if (unitsOf === undefined) return `${this.tallies(`= '${by}'`)} ${ofNode}`;
    const heirs = `heirs${depth}`;
    // A unit on which others count has its tally of the lineage; one that counts under no other has its own.
    return (
      `${this.tallies(`IN ['${PROVINCE}', '${LINEAGE}']`)} ${ofNode} WITH ${tally}, ${key}, ${this.heirsOf(key)} AS ${heirs} ` +
      `WHERE CASE ${tally}.by WHEN '${PROVINCE}' THEN size(${heirs}) = 0 ELSE ${key} IN ${heirs} END`
    );
  }

  /** Clauses that bind the tally of all nodes together. */
  talliedWhole(): string {
    return this.tallies(`= '${ALL}'`);
  }

  /** Clauses that bind tallies of the subject. */
  private tallies(by: string): string {
    return `MATCH (${this.tally}:Tally) WHERE ${this.tally}.subject = '${this.what.of}' AND ${this.tally}.by ${by}`;
  }
}

/** Runs of equal things in a list that is in order. */
interface Runs {
  /** Clauses that bind the list and one run after the other. */
  readonly clauses: string;
  readonly first: string;
  /** All of a run, as a list, and how much that is. */
  readonly rest: string;
  readonly size: string;
}

function runsOf(name: string, list: string, of: (element: string) => string): Runs {
  const [each, before] = [of(`${name}[at]`), of(`${name}[at - 1]`)];
  const isSame = `coalesce(${each} = ${before}, ${each} IS NULL AND ${before} IS NULL)`;
  const starts = `[at IN range(0, size(${name}) - 1) WHERE at = 0 OR NOT ${isSame} | at] + size(${name}) AS starts`;
  const [start, end] = ["starts[run]", "starts[run + 1]"];
  return {
    clauses: `WITH ${list} AS ${name} WITH ${name}, ${starts} UNWIND range(0, size(starts) - 2) AS run`,
    first: `${name}[${start}]`,
    rest: `${name}[${start}..${end}]`,
    size: `${end} - ${start}`,
  };
}
