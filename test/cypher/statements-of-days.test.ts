import { statement } from "../support/statements.js";

describe("the statement", () => {
  it("of a relationship as of a day is the one of no day", () => {
    expect(statement('{ organization(name: "x") { parent { name } } }')).toMatchInlineSnapshot(`
     "RETURN COLLECT {
     MATCH (r0:Name {folded: $p.a1})<-[:KNOWN_AS]-(n0:Organization)
     WHERE ($p.a0 IS NULL OR (r0.validFrom <= $p.a0 AND r0.validTo >= $p.a0)) AND ($p.a0 IS NULL OR (n0.validFrom <= $p.a0 AND n0.validTo >= $p.a0))
     WITH DISTINCT n0, coalesce(r0.marked = $p.a2, false) AS exact ORDER BY exact DESC, n0.sortKey, n0.id LIMIT 10
     RETURN [n0.id, n0.label, exact, [head(COLLECT {
     MATCH (n0)-[r1:ANSWERS_TO]->(n1:Organization)
     WHERE ($p.a3 IS NULL OR (r1.validFrom <= $p.a3 AND r1.validTo >= $p.a3))
     WITH * ORDER BY r1.validFrom DESC, n1.sortKey, n1.id LIMIT 1
     RETURN [n1.name] })]] } AS c0"
    `);
    expect(statement('{ organization(name: "x") { parent(asOf: "2024-06-01") { name } } }')).toBe(
      statement('{ organization(name: "x") { parent { name } } }'),
    );
  });

  it("of a province's page with its lineage merges the first rows of each unit, and tells by which of them a row was reached", () => {
    expect(
      statement(
        '{ province(id: "x") { events(first: 3, extent: LINEAGE) { totalCount edges { node { id } via { name } } } } }',
      ),
    ).toMatchInlineSnapshot(`
     "RETURN head(COLLECT {
     MATCH (n0:Entity {id: $p.a0})
     WHERE n0:Province
     RETURN [[COLLECT {
     MATCH (u1:Entity)
     WHERE u1.id IN [n0.id] + n0.predecessorIds + n0.successorIds
     UNWIND COLLECT {
     WITH COUNT { (u1)<-[:HAPPENED_IN]-() } * COUNT { (u1)<-[:HAPPENED_IN]-() } > 4 * $p.a1 * COUNT { (:Event) } AS hub
     WITH hub,
     CASE
     WHEN hub
     THEN COLLECT {
     MATCH (n1:Event)
     WHERE n1.sortDay <= $p.a2 AND (n1.sortDay <> $p.a2 OR n1.id < $p.a3) AND n1.id IS NOT NULL
     WITH n1 ORDER BY n1.sortDay DESC, n1.id DESC LIMIT 3000
     WHERE EXISTS { (u1)<-[:HAPPENED_IN]-(n1) }
     RETURN n1 LIMIT $p.a1 }
     ELSE []
     END AS found
     UNWIND
     CASE
     WHEN
     CASE
     WHEN size(found) = $p.a1
     THEN true
     WHEN hub
     THEN COUNT {
     MATCH (n1:Event)
     WHERE n1.sortDay <= $p.a2 AND (n1.sortDay <> $p.a2 OR n1.id < $p.a3) AND n1.id IS NOT NULL
     RETURN n1 LIMIT 3000 } < 3000
     ELSE false END
     THEN found
     ELSE COLLECT {
     MATCH (u1)<-[r1:HAPPENED_IN]-(n1)
     WHERE n1.sortDay <= $p.a2 AND (n1.sortDay <> $p.a2 OR n1.id < $p.a3)
     RETURN n1 ORDER BY n1.sortDay DESC, n1.id DESC LIMIT $p.a1 }
     END AS n1
     WITH n1
     RETURN n1 } AS n1
     WITH DISTINCT n1 ORDER BY n1.sortDay DESC, n1.id DESC LIMIT $p.a1
     RETURN [[n1.id], COLLECT {
     MATCH (u1:Entity)
     WHERE u1.id IN [n0.id] + n0.predecessorIds + n0.successorIds
     MATCH (u1)<-[r1:HAPPENED_IN]-(n1)
     WITH DISTINCT u1 ORDER BY u1.sortKey, u1.id
     RETURN [u1.name] }] }, COUNT {
     MATCH (u1:Entity)
     WHERE u1.id IN [n0.id] + n0.predecessorIds + n0.successorIds CALL (u1) {
     MATCH (u1)<-[r1:HAPPENED_IN]-(n1)
     RETURN n1 }
     RETURN DISTINCT n1 }]] }) AS c0"
    `);
  });

  it("of events that may have happened on some days begins in three indexes, or walks along the days", () => {
    expect(statement('{ events(where: {during: {from: "2024-03-01", to: "2024-03-31"}}, first: 3) { nodes { id } } }'))
      .toMatchInlineSnapshot(`
     "RETURN [COLLECT {
     WITH COUNT { CALL () {
     MATCH (n0:Event)
     WHERE n0.earliest >= $p.a4 AND n0.earliest <= $p.a3
     RETURN n0 UNION
     UNWIND $p.a5 AS begun
     MATCH (n0:Event)
     WHERE n0.span = begun[0] AND n0.earliest >= begun[1] AND n0.earliest <= begun[2] AND coalesce(n0.latest >= $p.a4, false)
     RETURN n0 UNION
     UNWIND $p.a6 AS begun
     MATCH (n0:Event)
     WHERE n0.span = begun[0] AND n0.monthDayFrom >= begun[1] AND n0.monthDayFrom <= begun[2] AND coalesce(any(run IN $p.a7
     WHERE n0.monthDayFrom <= run[1] AND n0.monthDayTo >= run[0] OR n0.monthDayFrom > n0.monthDayTo AND (n0.monthDayFrom <= run[1] OR n0.monthDayTo >= run[0])), false)
     RETURN n0 }
     RETURN n0 LIMIT 1000 } < 1000 AS few1
     WITH few1,
     CASE
     WHEN few1
     THEN []
     ELSE COLLECT {
     MATCH (n0:Event)
     WHERE n0.sortDay <= $p.a1 AND (n0.sortDay <> $p.a1 OR n0.id < $p.a2) AND n0.sortDay <= $p.a3 AND n0.id IS NOT NULL
     WITH n0 ORDER BY n0.sortDay DESC, n0.id DESC LIMIT 3000
     WHERE n0.sortDay <= $p.a3 AND
     CASE
     WHEN n0.sortDay > 0
     THEN n0.latest >= $p.a4
     ELSE any(run IN $p.a7
     WHERE n0.monthDayFrom <= run[1] AND n0.monthDayTo >= run[0] OR n0.monthDayFrom > n0.monthDayTo AND (n0.monthDayFrom <= run[1] OR n0.monthDayTo >= run[0])) END
     RETURN n0 LIMIT $p.a0 }
     END AS found
     UNWIND
     CASE
     WHEN size(found) = $p.a0
     THEN found
     ELSE COLLECT { CALL () {
     MATCH (n0:Event)
     WHERE n0.earliest >= $p.a4 AND n0.earliest <= $p.a3
     RETURN n0 UNION
     UNWIND $p.a5 AS begun
     MATCH (n0:Event)
     WHERE n0.span = begun[0] AND n0.earliest >= begun[1] AND n0.earliest <= begun[2] AND coalesce(n0.latest >= $p.a4, false)
     RETURN n0 UNION
     UNWIND $p.a6 AS begun
     MATCH (n0:Event)
     WHERE n0.span = begun[0] AND n0.monthDayFrom >= begun[1] AND n0.monthDayFrom <= begun[2] AND coalesce(any(run IN $p.a7
     WHERE n0.monthDayFrom <= run[1] AND n0.monthDayTo >= run[0] OR n0.monthDayFrom > n0.monthDayTo AND (n0.monthDayFrom <= run[1] OR n0.monthDayTo >= run[0])), false)
     RETURN n0 }
     WITH DISTINCT n0
     WHERE n0.sortDay <= $p.a1 AND (n0.sortDay <> $p.a1 OR n0.id < $p.a2)
     RETURN n0 ORDER BY n0.sortDay DESC, n0.id DESC LIMIT $p.a0 }
     END AS n0
     WITH n0
     RETURN [[n0.id]] }] AS c0"
    `);
  });
});
