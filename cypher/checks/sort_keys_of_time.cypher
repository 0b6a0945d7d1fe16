// An article or an event does not stand where its instant or its date puts it: its sort keys, days or months and days say another.
MATCH (a:Article)
WHERE a.publishedAt IS NOT NULL
WITH a, datetime({datetime: a.publishedAt, timezone: '+07:00'}) AS local
WITH a, local.epochSeconds / 60 AS sortAt, local.year * 10000 + local.month * 100 + local.day AS publishedDay
WHERE a.sortAt <> sortAt OR a.publishedDay <> publishedDay
RETURN a.id AS id, [a.sortAt, a.publishedDay] AS stored, [sortAt, publishedDay] AS right
UNION ALL
MATCH (e:Event)
WITH e, [day IN split(CASE WHEN e.edtf =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?' THEN e.edtf END, '/') | toInteger(replace(day, '-', ''))] AS days,
  [day IN split(CASE WHEN e.edtf =~ 'XXXX-[0-9]{2}-[0-9]{2}(/XXXX-[0-9]{2}-[0-9]{2})?' THEN e.edtf END, '/') | toInteger(replace(replace(day, 'XXXX', ''), '-', ''))] AS monthDays
WITH e, [e.earliest, e.latest, e.sortDay, e.monthDayFrom, e.monthDayTo, e.span] AS stored,
  CASE
    WHEN days IS NOT NULL THEN [days[0], days[-1], days[0], 0, 0]
    WHEN monthDays IS NOT NULL THEN [0, 0, 0, monthDays[0], monthDays[-1]]
    ELSE [e.earliest, e.latest, e.earliest, e.monthDayFrom, e.monthDayTo]
  END AS right
WITH e, stored, right, CASE WHEN right[4] < right[3] THEN 99999999 ELSE right[1] - right[0] + right[4] - right[3] END AS length
WITH e, stored, right + CASE length WHEN 0 THEN 0 ELSE head([span IN [100, 1200, 20000, 100000000] WHERE length < span]) END AS right
WHERE stored <> right OR (e.precision = 'DAY' AND (e.earliest <> e.latest OR e.monthDayFrom <> e.monthDayTo))
RETURN e.id AS id, stored, right
