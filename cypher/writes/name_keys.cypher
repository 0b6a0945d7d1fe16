// Writes the folded keys of names: $rows of {key, folded, marked}.
UNWIND $rows AS row
MATCH (n:Name {key: row.key})
SET n.folded = row.folded, n.marked = row.marked
