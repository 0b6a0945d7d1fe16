// Writes the folded keys of units, where they differ: $rows of one {keys}, of {folded, marked} by '=' and the unit, or by '' for none.
UNWIND $rows AS row
MATCH (figure:Figure)
WITH figure, row.keys[coalesce('=' + figure.unit, '')] AS right
WHERE right IS NOT NULL AND NOT coalesce(figure.unitFolded = right.folded AND figure.unitMarked = right.marked, false)
SET figure.unitFolded = right.folded, figure.unitMarked = right.marked
