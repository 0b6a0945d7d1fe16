// Copies the day of an article or event to the relationships that are filtered by it, where it differs.
CALL () {
  MATCH (a:Article)-[r:MENTIONS|REPORTS]->()
  WHERE r.publishedDay IS NULL OR r.publishedDay <> a.publishedDay
  SET r.publishedDay = a.publishedDay
}
CALL () {
  MATCH (e:Event)-[r:HAPPENED_IN]->()
  WHERE r.earliest IS NULL OR r.earliest <> e.earliest OR r.latest IS NULL OR r.latest <> e.latest
  SET r.earliest = e.earliest, r.latest = e.latest
}
MATCH (e:Event)<-[r:TOOK_PART_IN]-()
WHERE r.earliest IS NULL OR r.earliest <> e.earliest OR r.latest IS NULL OR r.latest <> e.latest
SET r.earliest = e.earliest, r.latest = e.latest
