// Entities whose label is not what their properties say, or that lack a key: id, the right label, the text that is folded (null without one).
MATCH (n:Entity)
WHERE n.id IS NOT NULL
WITH n, coalesce(n.name, n.title, n.subject) AS text,
  CASE
    WHEN n:Cluster THEN 'Cụm thi đua' + coalesce(' số ' + toString(n.number), '')
    WHEN n:ClusterTerm THEN head(COLLECT {
      MATCH (n)-[:TERM_OF]->(c:Cluster)
      RETURN 'Cụm thi đua' + coalesce(' số ' + toString(c.number), '') + ', ' + toString(n.year) ORDER BY c.id LIMIT 1 })
  END AS clusterLabel
WITH n, text, coalesce(clusterLabel, text, n.url, n.sourceRef, n.id) AS label
WHERE n.label IS NULL OR n.label <> label OR n.sortKey IS NULL
  OR (n.folded IS NULL) <> (text IS NULL) OR (n.marked IS NULL) <> (text IS NULL)
RETURN n.id, label, text
