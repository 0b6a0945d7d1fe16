// A node is nothing that the model knows.
MATCH (n)
WHERE NOT n:Entity|Claim|Name|Code|Revision|Tally|__Neo4jMigration|__Neo4jMigrationsLock
RETURN labels(n) AS labels, properties(n).id AS id
