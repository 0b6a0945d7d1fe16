// Something other than the announcement itself is claimed of an article on teaser text that does not announce it.
MATCH (c:Claim {block: 'TEASER'})-[:ASSERTED_BY]->(a:Article)
WHERE c.kind <> 'TEASES' AND NOT coalesce(a.isStub, false) AND NOT EXISTS { (a)<-[:TEASES]-() }
RETURN c.id AS claim, c.factKey AS fact, a.id AS article
