/** Values of one row of a batch. */
export type Row = Readonly<Record<string, unknown>>;

/** A part of the graph: how many things its rows are made from, the rows of each, and the statement that stores a batch as `$rows`. */
export interface Step {
  readonly name: string;
  readonly statement: string;
  readonly size: number;
  /** About how many rows a thing makes; for the progress bar alone. */
  readonly weight: number;
  readonly rows: (index: number) => readonly Row[];
}

/** A step that makes a node of each of the rows: `{id, set}` for an entity. */
export const entities = (label: string, size: number, row: (index: number) => Row): Step => ({
  name: label,
  statement: `UNWIND $rows AS row CREATE (n:Entity:${label} {id: row.id}) SET n += row.set`,
  size,
  weight: 1,
  rows: (index) => [row(index)],
});

/** A relationship to be: its ends, its qualifier if it has one, and its properties. */
export interface Fact {
  readonly from: string;
  readonly to: string;
  readonly qualifier?: string | number;
  readonly set?: Row;
  /** One article claims it; otherwise none does. */
  readonly isClaimed?: boolean;
}

/** The key of a relationship. */
export const keyOf = (type: string, { from, to, qualifier }: Fact): string =>
  [from, type, to, ...(qualifier === undefined ? [] : [qualifier])].join("|");

/** A step that makes relationships of one type; those that are claimed stand on one article. */
export function relationships(
  type: string,
  of: { readonly size: number; readonly weight: number },
  facts: (index: number) => readonly Fact[],
): Step {
  return {
    name: type,
    statement: `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
      CREATE (a)-[r:${type} {key: row.key, sources: row.sources, confidence: toFloat(row.sources)}]->(b) SET r += row.set`,
    ...of,
    rows: (index) => facts(index).map((fact) => toRow(type, fact)),
  };
}

const toRow = (type: string, fact: Fact): Row => ({
  from: fact.from,
  to: fact.to,
  key: keyOf(type, fact),
  sources: fact.isClaimed ? 1 : 0,
  set: fact.set ?? {},
});
