// Writes the folded keys of sections, where they differ: $rows of one {keys}, of {folded, marked} by '=' and the section, or by '' for none.
UNWIND $rows AS row
MATCH (a:Article)
WITH a, row.keys[coalesce('=' + a.section, '')] AS right
WHERE right IS NOT NULL AND NOT coalesce(a.sectionFolded = right.folded AND a.sectionMarked = right.marked, false)
SET a.sectionFolded = right.folded, a.sectionMarked = right.marked
