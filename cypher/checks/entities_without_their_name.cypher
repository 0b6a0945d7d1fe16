// Something with a name, a cluster by its label, cannot be looked up by it.
MATCH (n:Organization|Province|Person|Movement|Place|Cluster)
WITH n, CASE WHEN n:Cluster THEN n.label ELSE n.name END AS text
WHERE NOT EXISTS { MATCH (n)-[:KNOWN_AS]->(own:Name) WHERE own.text = text }
RETURN n.id AS id
