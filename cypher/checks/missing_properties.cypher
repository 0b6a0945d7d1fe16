// A node lacks what the API promises, or what an order needs.
MATCH (n:Entity|Claim|Name|Code)
WITH n, CASE WHEN n:Entity THEN ['id', 'label', 'sortKey'] ELSE [] END + CASE
    WHEN n:Article THEN ['language', 'isStub', 'sortAt', 'publishedDay', 'recordedAt'] +
      CASE WHEN n.section IS NULL THEN [] ELSE ['sectionFolded', 'sectionMarked'] END
    WHEN n:Organization THEN ['name', 'kind', 'folded', 'marked', 'articleCount', 'validFrom', 'validTo']
    WHEN n:Province THEN ['name', 'kinds', 'kindFrom', 'kindTo', 'folded', 'marked', 'articleCount', 'validFrom', 'validTo', 'predecessorIds', 'successorIds']
    WHEN n:Person THEN ['name', 'isByline', 'folded', 'marked', 'articleCount']
    WHEN n:Event THEN ['title', 'kind', 'folded', 'marked', 'sortDay', 'earliest', 'latest', 'monthDayFrom', 'monthDayTo', 'span'] +
      CASE WHEN n.edtf IS NULL THEN [] ELSE ['precision', 'yearSource'] END
    WHEN n:Place THEN ['name', 'kind', 'folded', 'marked', 'articleCount']
    WHEN n:Cluster THEN ['level', 'articleCount']
    WHEN n:ClusterTerm THEN ['year', 'validFrom', 'validTo', 'completeness']
    WHEN n:Figure THEN ['subject', 'kind', 'comparator', 'folded', 'marked'] +
      CASE WHEN n.unit IS NULL THEN [] ELSE ['unitFolded', 'unitMarked'] END +
      CASE WHEN n.value IS NULL THEN [] ELSE ['sortValue'] END
    WHEN n:Movement THEN ['name', 'folded', 'marked', 'articleCount']
    WHEN n:Claim THEN ['id', 'factKey', 'block', 'confidence', 'origin', 'recordedAt']
    WHEN n:Name THEN ['key', 'text', 'kind', 'folded', 'marked', 'validFrom', 'validTo']
    WHEN n:Code THEN ['key', 'scheme', 'code', 'validFrom', 'validTo']
    ELSE [] END AS required
WITH n, [name IN required WHERE n[name] IS NULL] AS missing
WHERE missing <> []
RETURN labels(n) AS labels, coalesce(n.id, n.key) AS id, missing
