// The parts of a claim do not make its fact key.
MATCH (c:Claim)
WITH c, c.fromId + '|' + c.kind + '|' + c.toId AS fact
WHERE NOT coalesce(c.factKey = fact OR c.factKey STARTS WITH fact + '|', false)
RETURN c.id AS claim, c.factKey AS key, fact AS parts
