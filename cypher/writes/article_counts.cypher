// Counts the articles that mention a thing again, where the stored number differs.
MATCH (n:Organization|Person|Province|Place|Movement|Cluster)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
WHERE n.articleCount IS NULL OR n.articleCount <> articles
SET n.articleCount = articles
