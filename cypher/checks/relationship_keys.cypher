// The key of a relationship is not made of its ends, its type and its qualifier.
MATCH (a)-[r:MENTIONS|WRITTEN_BY|PUBLISHED_BY|REPORTS|TEASES|HAPPENED_IN|HELD_AT|HELD_FOR|HELD_POST|TOOK_PART_IN|PART_OF|ANSWERS_TO|SERVES|MEMBER_OF|TERM_OF|RUN_BY|SUCCEEDED_BY|LOCATED_IN|SET|RESULT_OF|PROMOTES]->(b)
WITH r, a.id + '|' + type(r) + '|' + b.id + CASE type(r)
    WHEN 'TOOK_PART_IN' THEN '|' + r.role
    WHEN 'MEMBER_OF' THEN '|' + r.role
    WHEN 'ANSWERS_TO' THEN '|' + toString(r.validFrom)
    WHEN 'SERVES' THEN '|' + toString(r.validFrom)
    WHEN 'HELD_POST' THEN '|' + coalesce(r.rank, '') + '~' + coalesce(r.title, '')
    ELSE '' END AS key
WHERE key IS NULL OR r.key IS NULL OR r.key <> key
RETURN type(r) AS type, r.key AS stored, key AS right
