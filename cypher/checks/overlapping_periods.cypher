// A body answers to two others, or serves two provinces, at one time.
MATCH (o:Organization)-[first:ANSWERS_TO|SERVES]->()
MATCH (o)-[second:ANSWERS_TO|SERVES]->()
WHERE type(first) = type(second) AND first.key < second.key
  AND first.validFrom <= second.validTo AND second.validFrom <= first.validTo
RETURN first.key AS first, second.key AS second
