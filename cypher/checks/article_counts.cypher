// The stored number of articles that mention a thing is wrong.
MATCH (n:Organization|Person|Province|Place|Movement|Cluster)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
WHERE n.articleCount IS NULL OR n.articleCount <> articles
RETURN n.id AS id, n.articleCount AS stored, articles AS right
