// A figure is said to be met or not where nothing answers it, or otherwise than its only result, an exact one in the same unit, tells.
MATCH (target:Figure)
OPTIONAL MATCH (target)<-[:RESULT_OF]-(result:Figure)
WITH target, collect(result) AS results
WITH target, size(results) AS answers,
  CASE WHEN size(results) = 1 AND results[0].comparator = 'EQ' AND coalesce(results[0].unit, '') = coalesce(target.unit, '')
    THEN results[0].sortValue END AS reached
WITH target, answers, CASE target.comparator
    WHEN 'GT' THEN reached > target.sortValue
    WHEN 'LT' THEN reached < target.sortValue
    WHEN 'LTE' THEN reached <= target.sortValue
    WHEN 'GTE' THEN reached >= target.sortValue
    WHEN 'EQ' THEN reached >= target.sortValue
  END AS right
WHERE (answers = 0 AND target.isMet IS NOT NULL) OR (right IS NOT NULL AND coalesce(target.isMet <> right, true))
RETURN target.id AS id, target.isMet AS stored, right
