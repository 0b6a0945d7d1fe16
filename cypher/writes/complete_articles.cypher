// Gives an article its place in every order: minutes and day of publication (0 where unknown), and the time of recording.
MATCH (a:Article)
WHERE a.sortAt IS NULL OR a.publishedDay IS NULL OR a.recordedAt IS NULL
WITH a, CASE WHEN a.publishedAt IS NOT NULL THEN datetime({datetime: a.publishedAt, timezone: '+07:00'}) END AS local
SET a.sortAt = coalesce(a.sortAt, local.epochSeconds / 60, 0),
    a.publishedDay = coalesce(a.publishedDay, local.year * 10000 + local.month * 100 + local.day, 0),
    a.recordedAt = coalesce(a.recordedAt, timestamp())
