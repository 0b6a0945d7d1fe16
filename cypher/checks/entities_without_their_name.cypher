// Something with a name cannot be looked up by it.
MATCH (n:Organization|Province|Person|Movement|Place)
WHERE NOT EXISTS { MATCH (n)-[:KNOWN_AS]->(own:Name) WHERE own.text = n.name }
RETURN n.id AS id
