// A claim does not stand on exactly the one article that it names.
MATCH (c:Claim)
WHERE COLLECT { MATCH (c)-[:ASSERTED_BY]->(a) RETURN a.id } <> [c.articleId]
RETURN c.id AS claim, c.articleId AS article
