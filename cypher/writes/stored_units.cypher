// One list of every unit, once for each pair of folded keys that is stored with it; whether these are right only TypeScript can tell.
MATCH (figure:Figure)
WITH DISTINCT figure.unit AS text, figure.unitFolded AS folded, figure.unitMarked AS marked
RETURN collect([text, folded, marked]) AS found
