/** Twenty newest articles with five of their organizations, the provinces of those, and the authors: as clients ask us. */
const DOCUMENT = `query ($first: Int!) {
  articles(first: $first) {
    nodes {
      id title publishedAt
      organizations(first: 5) { nodes { id name province { id name } } }
      bylines { position printedName person { id name } }
    }
  }
}`;

/** The same as one would write it by hand: one statement, one map an article. */
export const STATEMENT = `
MATCH (a:Article)
WHERE a.sortAt IS NOT NULL AND a.id IS NOT NULL
WITH a ORDER BY a.sortAt DESC, a.id DESC LIMIT $first
RETURN {
  id: a.id, title: a.title, publishedAt: toString(a.publishedAt),
  organizations: COLLECT {
    MATCH (a)-[:MENTIONS]->(o:Organization)
    WITH o ORDER BY o.sortKey, o.id LIMIT 5
    RETURN { id: o.id, name: o.name, province: head(COLLECT {
      MATCH (o)-[s:SERVES]->(p:Province) RETURN { id: p.id, name: p.name } ORDER BY s.validFrom DESC LIMIT 1
    }) }
  },
  bylines: COLLECT {
    MATCH (a)-[w:WRITTEN_BY]->(p:Person)
    RETURN { position: w.position, printedName: w.printedName, person: { id: p.id, name: p.name } } ORDER BY w.position
  }
} AS article`;

/** The body of the request, for both. */
export const BODY = JSON.stringify({ query: DOCUMENT, variables: { first: 20 } });

/** An answer without what only its form differs in: lists without their pages, instants as milliseconds, members in one order. */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== "object" || value === null) return value;
  const { nodes } = value as { nodes?: unknown };
  if (Array.isArray(nodes)) return normalised(nodes);
  const members = Object.entries(value).map(([name, each]) => [
    name,
    name === "publishedAt" && each !== null ? Date.parse(String(each)) : normalised(each),
  ]);
  return Object.fromEntries(members.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
