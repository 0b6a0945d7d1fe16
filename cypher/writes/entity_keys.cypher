// Writes label, sort key and folded keys of entities: $rows of {id, label, sortKey, folded, marked}.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.label = row.label, n.sortKey = row.sortKey, n.folded = row.folded, n.marked = row.marked
