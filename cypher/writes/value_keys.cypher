// Writes the keys by which values are compared, where they differ: $rows of one {keys}, of {sortValue} by '=' and the value, or by '' for none.
UNWIND $rows AS row
MATCH (figure:Figure)
WITH figure, row.keys[coalesce('=' + toString(figure.value), '')] AS right
WHERE right IS NOT NULL AND NOT coalesce(figure.sortValue = right.sortValue, false)
SET figure.sortValue = right.sortValue
