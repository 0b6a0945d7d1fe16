// Writes whether figures are met: $rows of {id, isMet}.
UNWIND $rows AS row
MATCH (figure:Entity {id: row.id})
SET figure.isMet = row.isMet
