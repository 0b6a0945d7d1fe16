// Makes the missing name node of what has a name, and gives a name written without its key or kind both.
CALL () {
  MATCH (owner:Entity)-[:KNOWN_AS]->(n:Name)
  WHERE n.key IS NULL OR n.kind IS NULL
  SET n.key = coalesce(n.key, owner.id + '|' + n.text), n.kind = coalesce(n.kind, 'ALIAS')
}
MATCH (owner:Organization|Province|Person|Movement|Place)
WHERE owner.name IS NOT NULL AND NOT EXISTS { MATCH (owner)-[:KNOWN_AS]->(n:Name) WHERE n.text = owner.name }
MERGE (n:Name {key: owner.id + '|' + owner.name})
  ON CREATE SET n.text = owner.name, n.kind = 'NAME', n.validFrom = coalesce(owner.validFrom, 0), n.validTo = coalesce(owner.validTo, 99991231)
MERGE (owner)-[:KNOWN_AS]->(n)
