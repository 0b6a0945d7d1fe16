// The copy of a day on a relationship is not the day of its article or event.
MATCH (a:Article)-[r:MENTIONS|REPORTS]->()
WHERE r.publishedDay <> a.publishedDay
RETURN r.key AS key
UNION ALL
MATCH (e:Event)-[r:HAPPENED_IN|TOOK_PART_IN]-()
WHERE r.earliest <> e.earliest OR r.latest <> e.latest
RETURN r.key AS key
