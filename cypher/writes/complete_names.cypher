// Makes the missing name node of what has a name, gives a name its owner and what a script left out, and takes away a label that a cluster no longer has.
CALL () {
  MATCH (owner:Entity)-[:KNOWN_AS]->(n:Name)
  WITH owner, n, toUpper(head([label IN labels(owner) WHERE label <> 'Entity'])) AS kind
  WHERE n.key IS NULL OR n.kind IS NULL OR n.owner IS NULL OR n.owner <> kind
  SET n.key = coalesce(n.key, owner.id + '|' + n.text), n.kind = coalesce(n.kind, 'ALIAS'), n.owner = kind
}
CALL () {
  MATCH (owner:Cluster)-[:KNOWN_AS]->(n:Name {kind: 'NAME'})
  WHERE n.text <> owner.label
  DETACH DELETE n
}
MATCH (owner:Organization|Province|Person|Movement|Place|Cluster)
WITH owner, CASE WHEN owner:Cluster THEN owner.label ELSE owner.name END AS text
WHERE text IS NOT NULL AND NOT EXISTS { MATCH (owner)-[:KNOWN_AS]->(n:Name) WHERE n.text = text }
MERGE (n:Name {key: owner.id + '|' + text})
  ON CREATE SET n.text = text, n.kind = 'NAME', n.owner = toUpper(head([label IN labels(owner) WHERE label <> 'Entity'])),
    n.validFrom = coalesce(owner.validFrom, 0), n.validTo = coalesce(owner.validTo, 99991231)
MERGE (owner)-[:KNOWN_AS]->(n)
