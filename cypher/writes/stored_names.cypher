// Every name: key, text and the folded keys that are stored; whether these are right only TypeScript can tell.
MATCH (n:Name)
WHERE n.key IS NOT NULL AND n.text IS NOT NULL
RETURN n.key, n.text, n.folded, n.marked
