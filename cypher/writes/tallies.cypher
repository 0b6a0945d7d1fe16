// Writes tallies as they should be, and removes those without counts.
UNWIND $rows AS row
MERGE (t:Tally {id: row.id})
SET t = row
WITH t WHERE t.counts = []
DELETE t
