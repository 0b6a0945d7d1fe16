// Gives an article its place in every order: minutes and day of publication (0 where unknown, what is stored where no instant is), and the time of recording.
MATCH (a:Article)
WITH a, CASE WHEN a.publishedAt IS NOT NULL THEN datetime({datetime: a.publishedAt, timezone: '+07:00'}) END AS local
WITH a, coalesce(local.epochSeconds / 60, a.sortAt, 0) AS sortAt,
  coalesce(local.year * 10000 + local.month * 100 + local.day, a.publishedDay, 0) AS publishedDay
WHERE a.sortAt IS NULL OR a.sortAt <> sortAt OR a.publishedDay IS NULL OR a.publishedDay <> publishedDay OR a.recordedAt IS NULL
SET a.sortAt = sortAt, a.publishedDay = publishedDay, a.recordedAt = coalesce(a.recordedAt, timestamp())
