import type { Graph } from "../../src/graph/database/graph.js";
import type { Day, Entity, GraphData } from "./graph-data.js";

type Row = Record<string, unknown>;

const DAYS: ReadonlySet<string> = new Set([
  "validFrom",
  "validTo",
  "earliest",
  "latest",
  "firstStatedOn",
  "lastStatedOn",
  "effectiveOn",
]);

const stored = (day: Day): number | null => (day === null ? null : Number(day.replaceAll("-", "")));

/** Properties as they are stored: days as numbers, nothing for what is not known. */
function storedProperties(properties: object): Row {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [name, DAYS.has(name) ? stored(value as Day) : value] as const)
      .filter(([, value]) => value !== null && value !== undefined),
  );
}

function entityRow(entity: Entity): Row {
  const { type, id, ...rest } = entity;
  const {
    publishedAt = null,
    kinds,
    ...set
  } = rest as typeof rest & { publishedAt?: string | null; kinds?: Extract<Entity, { type: "Province" }>["kinds"] };
  return {
    type,
    id,
    publishedAt,
    set: {
      ...storedProperties(set),
      ...(kinds && {
        kinds: kinds.map(({ kind }) => kind),
        kindFrom: kinds.map(({ from }) => stored(from) ?? 0),
        kindTo: kinds.map(({ to }) => stored(to) ?? 99991231),
      }),
    },
  };
}

function rowsOf(data: GraphData): Row {
  return {
    entities: data.entities.map(entityRow),
    facts: data.facts.map(({ type, from, to, ...set }) => ({ type, from, to, set: storedProperties(set) })),
    claims: data.claims.map(({ type: _, confidence, ...set }) => ({ confidence, set: storedProperties(set) })),
    names: data.names.map(({ owner, ...set }) => ({
      owner,
      set: storedProperties({ ...set, key: `${owner}|${set.text}` }),
    })),
    codes: data.codes.map(({ owner, ...set }) => ({
      owner,
      set: storedProperties({ ...set, key: [owner, set.scheme, set.code, stored(set.validFrom) ?? 0].join("|") }),
    })),
    judgements: data.judgements,
  };
}

const LOAD = [
  `UNWIND $entities AS row CREATE (n:Entity {id: row.id}) SET n:$(row.type), n += row.set,
   n.publishedAt = CASE WHEN row.publishedAt IS NOT NULL THEN datetime(row.publishedAt) END`,
  "UNWIND $facts AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r += row.set",
  `UNWIND $claims AS row MATCH (article:Entity {id: row.set.articleId})
   CREATE (c:Claim)-[:ASSERTED_BY]->(article) SET c += row.set, c.confidence = toFloat(row.confidence)`,
  "UNWIND $names AS row MATCH (n:Entity {id: row.owner}) CREATE (n)-[:KNOWN_AS]->(name:Name) SET name += row.set",
  "UNWIND $codes AS row MATCH (n:Entity {id: row.owner}) CREATE (n)-[:HAS_CODE]->(code:Code) SET code += row.set",
  "UNWIND $judgements AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b)",
];

/** Loads the graph into an empty, migrated database; what follows from it is made by `derive` afterwards. */
export async function loadGraph(graph: Graph, data: GraphData): Promise<void> {
  const rows = rowsOf(data);
  await graph.write(async (transaction) => {
    for (const text of LOAD) await transaction.run(text, rows);
  });
}
