// A relationship lacks what the API promises, or what its filters and orders need.
MATCH ()-[r:MENTIONS|REPORTS|WRITTEN_BY|TEASES|HAPPENED_IN|TOOK_PART_IN|ANSWERS_TO|SERVES|MEMBER_OF|SUCCEEDED_BY]->()
WITH r, CASE type(r)
    WHEN 'WRITTEN_BY' THEN ['position', 'printedName']
    WHEN 'TEASES' THEN ['position']
    WHEN 'HAPPENED_IN' THEN ['earliest', 'latest']
    WHEN 'TOOK_PART_IN' THEN ['role', 'earliest', 'latest']
    WHEN 'MEMBER_OF' THEN ['role', 'year']
    WHEN 'SUCCEEDED_BY' THEN ['kind', 'effectiveOn']
    WHEN 'MENTIONS' THEN ['publishedDay']
    WHEN 'REPORTS' THEN ['publishedDay']
    ELSE ['validFrom', 'validTo'] END AS required
WITH r, [name IN required WHERE r[name] IS NULL] AS missing
WHERE missing <> []
RETURN type(r) AS type, r.key AS key, missing
