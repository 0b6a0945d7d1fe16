// Something other than the announcement itself is claimed of an article that was read, on text which announces another article.
MATCH (c:Claim {block: 'TEASER'})-[:ASSERTED_BY]->(a:Article)
WHERE c.kind <> 'TEASES' AND NOT coalesce(a.isStub, false)
RETURN c.id AS claim, c.factKey AS fact, a.id AS article
