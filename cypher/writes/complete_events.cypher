// Gives an event its place in every order: 0 where no day, no year or no month and day is known.
MATCH (e:Event)
WHERE e.earliest IS NULL OR e.latest IS NULL OR e.sortDay IS NULL OR e.monthDayFrom IS NULL OR e.monthDayTo IS NULL
SET e.earliest = coalesce(e.earliest, 0),
    e.latest = coalesce(e.latest, e.earliest, 0),
    e.sortDay = coalesce(e.sortDay, e.earliest, 0),
    e.monthDayFrom = coalesce(e.monthDayFrom, 0),
    e.monthDayTo = coalesce(e.monthDayTo, e.monthDayFrom, 0)
