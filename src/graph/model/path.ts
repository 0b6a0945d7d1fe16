import { ENTITY_TYPES, withEnds } from "./relationship.js";
import type { ManyRead, PathsRead, ReadScope, TypeModel } from "./types.js";

/** How many hops a path may have. */
export const MOST_HOPS = 6;

/** The fields of a path that lead to its parts, each with how many more of them than hops there may be. */
export const PARTS_OF_PATH: Readonly<Record<string, number>> = { nodes: 1, hops: 0 };

/** The shortest paths between two entities. */
export const paths: PathsRead = { kind: "paths", of: ["Path"], first: 3, maxHops: 4 };

/** The places of a list, and what `bound` binds of what stands there. */
const along = (list: string, bound: string): string =>
  `UNWIND range(0, size(${list}) - 1) AS place WITH place, ${bound}`;

const inOrder = (match: (at: ReadScope) => string): Omit<ManyRead, "of"> => ({
  kind: "many",
  match: (at) => ({ clauses: match(at), where: [] }),
  orderBy: () => "place",
});

/** One path: `node` is the list of its nodes, `edge` that of its relationships, both as walked; `other` is the least confidence among them. */
export const path: TypeModel = {
  name: "Path",
  columns: {
    length: { cypher: ({ edge }) => `size(${edge})` },
    weakestConfidence: { cypher: ({ other }) => other },
  },
  reads: {
    nodes: {
      ...inOrder(({ node, from }) => along(from.node, `${from.node}[place] AS ${node}`)),
      of: ENTITY_TYPES,
    },
    hops: {
      ...inOrder((at) => `${along(at.from.edge, `${at.from.edge}[place] AS ${at.edge}`)} ${withEnds(at)}, place`),
      of: ["Relationship"],
    },
  },
};
