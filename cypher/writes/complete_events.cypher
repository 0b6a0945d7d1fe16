// Gives an event its place in every order: the days that its EDTF date names; where that names none, those stored; 0 where unknown.
// A single day ends on the day on which it starts: by its precision, or because it did before its start was corrected.
// `span` is the first of a few numbers above the last day minus the first, both as numbers, the largest over New Year without a year; 0 for a single day, or none.
MATCH (e:Event)
WITH e, [day IN split(CASE WHEN e.edtf =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?' THEN e.edtf END, '/') | toInteger(replace(day, '-', ''))] AS days,
  [day IN split(CASE WHEN e.edtf =~ 'XXXX-[0-9]{2}-[0-9]{2}(/XXXX-[0-9]{2}-[0-9]{2})?' THEN e.edtf END, '/') | toInteger(replace(replace(day, 'XXXX', ''), '-', ''))] AS monthDays,
  e.precision = 'DAY' OR (e.precision IS NULL AND e.latest = e.sortDay) AS isOneDay
WITH e, days, monthDays, isOneDay,
  CASE WHEN monthDays IS NOT NULL THEN 0 ELSE coalesce(days[0], e.earliest, 0) END AS earliest,
  CASE WHEN days IS NOT NULL THEN 0 ELSE coalesce(monthDays[0], e.monthDayFrom, 0) END AS monthDayFrom
WITH e, earliest, monthDayFrom,
  CASE WHEN monthDays IS NOT NULL THEN 0 WHEN days IS NOT NULL THEN days[-1] WHEN isOneDay THEN earliest ELSE coalesce(e.latest, earliest) END AS latest,
  CASE WHEN days IS NOT NULL THEN 0 WHEN monthDays IS NOT NULL THEN monthDays[-1] WHEN isOneDay THEN monthDayFrom ELSE coalesce(e.monthDayTo, monthDayFrom) END AS monthDayTo
WITH e, earliest, latest, monthDayFrom, monthDayTo,
  CASE WHEN monthDayTo < monthDayFrom THEN 99999999 ELSE latest - earliest + monthDayTo - monthDayFrom END AS length
WITH e, earliest, latest, monthDayFrom, monthDayTo,
  CASE length WHEN 0 THEN 0 ELSE head([span IN [100, 1200, 20000, 100000000] WHERE length < span]) END AS span
WHERE e.span IS NULL OR e.span <> span OR e.earliest IS NULL OR e.earliest <> earliest OR e.latest IS NULL OR e.latest <> latest OR e.sortDay IS NULL OR e.sortDay <> earliest
  OR e.monthDayFrom IS NULL OR e.monthDayFrom <> monthDayFrom OR e.monthDayTo IS NULL OR e.monthDayTo <> monthDayTo
SET e.span = span, e.earliest = earliest, e.latest = latest, e.sortDay = earliest, e.monthDayFrom = monthDayFrom, e.monthDayTo = monthDayTo
