// A live claim asserts a relationship that is not there.
MATCH (c:Claim)
WHERE c.retiredAt IS NULL AND NOT EXISTS {
  MATCH (:Entity {id: c.fromId})-[r]->(:Entity {id: c.toId})
  WHERE type(r) = c.kind AND r.key = c.factKey
}
RETURN c.id AS claim, c.factKey AS fact
