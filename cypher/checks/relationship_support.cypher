// A relationship counts other sources, or another confidence, than its live claims give.
MATCH ()-[r:MENTIONS|WRITTEN_BY|PUBLISHED_BY|REPORTS|TEASES|HAPPENED_IN|HELD_AT|HELD_FOR|HELD_POST|TOOK_PART_IN|PART_OF|ANSWERS_TO|SERVES|MEMBER_OF|TERM_OF|RUN_BY|SUCCEEDED_BY|LOCATED_IN|SET|RESULT_OF|PROMOTES]->()
CALL (r) {
  MATCH (c:Claim {factKey: r.key})
  WHERE c.retiredAt IS NULL
  RETURN count(DISTINCT c.articleId) AS sources, coalesce(max(c.confidence), 0.0) AS confidence
}
WITH r, sources, confidence
WHERE r.sources IS NULL OR r.sources <> sources OR r.confidence IS NULL OR r.confidence <> confidence
RETURN r.key AS key, r.sources AS stored, sources AS claimed, r.confidence AS confidence, confidence AS best
