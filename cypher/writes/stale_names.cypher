// Names that lack a folded key: key and text.
MATCH (n:Name)
WHERE (n.folded IS NULL OR n.marked IS NULL) AND n.key IS NOT NULL AND n.text IS NOT NULL
RETURN n.key, n.text
