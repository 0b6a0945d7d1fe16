// A tally of how much counts in each month is not what the graph says, is missing, or is one too many.
CALL () {
  MATCH (n:Article) RETURN 'ARTICLES' AS subject, 'NONE' AS by, null AS key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Article) RETURN 'ARTICLES' AS subject, 'SECTION' AS by, n.section AS key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Article)
    WITH n, head(COLLECT { MATCH (n)-[r:PUBLISHED_BY]->(k:Organization) RETURN k.id ORDER BY r.confidence DESC, r.sources DESC, k.sortKey, k.id LIMIT 1 }) AS key
    RETURN 'ARTICLES' AS subject, 'NEWSPAPER' AS by, key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Article) WHERE NOT EXISTS { (n)-[:MENTIONS]->(:Organization) }
    RETURN 'ARTICLES' AS subject, 'ORGANIZATION' AS by, null AS key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Article) WHERE NOT EXISTS { (n)-[:MENTIONS]->(:Province) }
    RETURN 'ARTICLES' AS subject, 'PROVINCE' AS by, null AS key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (k:Province)<-[:MENTIONS]-(n:Article)
    RETURN 'ARTICLES' AS subject, 'PROVINCE' AS by, k.id AS key, n.publishedDay / 100 AS month, count(n) AS amount
  UNION ALL MATCH (k:Province)
    CALL (k) { MATCH (unit:Entity)<-[:MENTIONS]-(n:Article) WHERE unit.id IN [k.id] + k.predecessorIds RETURN n.publishedDay / 100 AS month, count(DISTINCT n) AS amount }
    RETURN 'ARTICLES' AS subject, 'LINEAGE' AS by, k.id AS key, month, amount
  UNION ALL MATCH (n:Event) RETURN 'EVENTS' AS subject, 'NONE' AS by, null AS key, n.earliest / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Event) RETURN 'EVENTS' AS subject, 'KIND' AS by, n.kind AS key, n.earliest / 100 AS month, count(n) AS amount
  UNION ALL MATCH (n:Event) WHERE NOT EXISTS { (n)-[:HAPPENED_IN]->() }
    RETURN 'EVENTS' AS subject, 'PROVINCE' AS by, null AS key, n.earliest / 100 AS month, count(n) AS amount
  UNION ALL MATCH (k:Province)<-[:HAPPENED_IN]-(n:Event)
    RETURN 'EVENTS' AS subject, 'PROVINCE' AS by, k.id AS key, n.earliest / 100 AS month, count(n) AS amount
  UNION ALL MATCH (k:Province)
    CALL (k) { MATCH (unit:Entity)<-[:HAPPENED_IN]-(n:Event) WHERE unit.id IN [k.id] + k.predecessorIds RETURN n.earliest / 100 AS month, count(DISTINCT n) AS amount }
    RETURN 'EVENTS' AS subject, 'LINEAGE' AS by, k.id AS key, month, amount
}
WITH subject, by, key, month, amount ORDER BY month
WITH subject, by, key, collect(month) AS months, collect(amount) AS counts
WITH collect({id: subject + '|' + by + coalesce('|' + key, ''), subject: subject, by: by, key: key, months: months, counts: counts}) AS right
CALL (right) {
  UNWIND right AS tally
  OPTIONAL MATCH (t:Tally {id: tally.id})
  WITH tally, t WHERE t IS NULL OR coalesce(t.subject <> tally.subject OR t.by <> tally.by OR t.months <> tally.months OR t.counts <> tally.counts, true)
    OR coalesce(t.key, '') <> coalesce(tally.key, '')
  RETURN tally
  UNION ALL
  WITH [tally IN right | tally.id] AS ids
  MATCH (t:Tally) WHERE NOT t.id IN ids
  RETURN {id: t.id, counts: []} AS tally
}
RETURN tally.id AS id, tally.months AS rightMonths, tally.counts AS rightCounts
