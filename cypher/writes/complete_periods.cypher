// Gives a missing start or end of a period its value for "unknown" and "open", so that comparisons see it.
CALL () {
  MATCH (n:Organization|Province|Name|Code)
  WHERE n.validFrom IS NULL OR n.validTo IS NULL
  SET n.validFrom = coalesce(n.validFrom, 0), n.validTo = coalesce(n.validTo, 99991231)
}
MATCH ()-[r:ANSWERS_TO|SERVES]->()
WHERE r.validFrom IS NULL OR r.validTo IS NULL
SET r.validFrom = coalesce(r.validFrom, 0), r.validTo = coalesce(r.validTo, 99991231)
