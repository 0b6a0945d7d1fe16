// A name does not tell the kind of what bears it, so that a search among that kind does not find it.
MATCH (owner:Entity)-[:KNOWN_AS]->(n:Name)
WITH n, toUpper(head([label IN labels(owner) WHERE label <> 'Entity'])) AS kind
WHERE n.owner IS NULL OR n.owner <> kind
RETURN n.key AS key, n.owner AS owner, kind AS right
