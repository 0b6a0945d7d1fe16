// A name or a code belongs to nothing, or to several things.
MATCH (n:Name|Code)
WHERE COUNT { (n)<-[:KNOWN_AS|HAS_CODE]-(:Entity) } <> 1
RETURN labels(n) AS labels, n.key AS key
