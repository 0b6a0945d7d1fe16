// Gives relationships their missing key, and the number of articles and the best confidence of their live claims, where these differ.
MATCH (a)-[r:MENTIONS|WRITTEN_BY|PUBLISHED_BY|REPORTS|TEASES|HAPPENED_IN|HELD_AT|HELD_FOR|HELD_POST|TOOK_PART_IN|PART_OF|ANSWERS_TO|SERVES|MEMBER_OF|TERM_OF|RUN_BY|SUCCEEDED_BY|LOCATED_IN|SET|RESULT_OF|PROMOTES]->(b)
WITH r, coalesce(r.key, a.id + '|' + type(r) + '|' + b.id + CASE type(r)
    WHEN 'TOOK_PART_IN' THEN '|' + r.role
    WHEN 'MEMBER_OF' THEN '|' + r.role
    WHEN 'ANSWERS_TO' THEN '|' + toString(r.validFrom)
    WHEN 'SERVES' THEN '|' + toString(r.validFrom)
    WHEN 'HELD_POST' THEN '|' + coalesce(r.rank, '') + '~' + coalesce(r.title, '')
    ELSE '' END) AS key
WHERE key IS NOT NULL
CALL (key) {
  MATCH (c:Claim {factKey: key})
  WHERE c.retiredAt IS NULL
  RETURN count(DISTINCT c.articleId) AS sources, coalesce(max(c.confidence), 0.0) AS confidence
}
WITH r, key, sources, confidence
WHERE r.key IS NULL OR r.sources IS NULL OR r.sources <> sources OR r.confidence IS NULL OR r.confidence <> confidence
SET r.key = key, r.sources = sources, r.confidence = confidence
