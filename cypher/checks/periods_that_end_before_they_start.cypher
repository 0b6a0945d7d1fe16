// A period ends before it starts.
MATCH (n:Entity|Name|Code)
WHERE n.validFrom > n.validTo OR n.earliest > n.latest
RETURN labels(n) AS labels, coalesce(n.id, n.key) AS id
UNION ALL
MATCH ()-[r:ANSWERS_TO|SERVES|HELD_POST|HAPPENED_IN|TOOK_PART_IN]->()
WHERE r.validFrom > r.validTo OR r.firstStatedOn > r.lastStatedOn OR r.earliest > r.latest
RETURN [type(r)] AS labels, r.key AS id
