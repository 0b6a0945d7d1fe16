import { statement } from "../support/statements.js";

describe("the statement", () => {
  it("of a thing by its id is one seek", () => {
    expect(statement('{ article(id: "x") { title publishedAt } }')).toMatchInlineSnapshot(`
     "RETURN head(COLLECT {
     MATCH (n0:Entity {id: $p.a0})
     WHERE n0:Article
     RETURN [n0.title, n0.publishedAt.epochMillis] }) AS c0"
    `);
  });

  it("of a page is bounded by a place, also where it is the first", () => {
    expect(
      statement(
        "{ articles(first: 20) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
      ),
    ).toMatchInlineSnapshot(`
     "RETURN [COLLECT {
     MATCH (n0:Article)
     WHERE n0.sortAt <= $p.a1 AND (n0.sortAt <> $p.a1 OR n0.id < $p.a2) AND n0.id IS NOT NULL
     WITH n0 ORDER BY n0.sortAt DESC, n0.id DESC LIMIT $p.a0
     RETURN [[n0.id], n0.sortAt, n0.id] },
     CASE
     WHEN $p.a5
     THEN EXISTS {
     MATCH (n0:Article)
     WHERE n0.sortAt >= $p.a3 AND (n0.sortAt <> $p.a3 OR n0.id >= $p.a4) AND n0.id IS NOT NULL }
     ELSE false END, COUNT { (:Article) }] AS c0"
    `);
  });

  it("of a hub's page walks the index or expands, and names what is read of its nodes once", () => {
    expect(statement('{ organization(id: "x") { articles(first: 3) { nodes { title newspaper { name } } } } }'))
      .toMatchInlineSnapshot(`
     "RETURN head(COLLECT {
     MATCH (n0:Entity {id: $p.a0})
     WHERE n0:Organization
     RETURN [[COLLECT {
     WITH COUNT { (n0)<-[:MENTIONS]-() } * COUNT { (n0)<-[:MENTIONS]-() } > 4 * $p.a1 * COUNT { (:Article) } AS hub
     WITH hub,
     CASE
     WHEN hub
     THEN COLLECT {
     MATCH (n1:Article)
     WHERE n1.sortAt <= $p.a2 AND (n1.sortAt <> $p.a2 OR n1.id < $p.a3) AND n1.id IS NOT NULL
     WITH n1 ORDER BY n1.sortAt DESC, n1.id DESC LIMIT 3000
     WHERE EXISTS { (n0)<-[:MENTIONS]-(n1) }
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
     MATCH (n1:Article)
     WHERE n1.sortAt <= $p.a2 AND (n1.sortAt <> $p.a2 OR n1.id < $p.a3) AND n1.id IS NOT NULL
     RETURN n1 LIMIT 3000 } < 3000
     ELSE false END
     THEN found
     ELSE COLLECT {
     MATCH (n0)<-[r1:MENTIONS]-(n1)
     WHERE n1.sortAt <= $p.a2 AND (n1.sortAt <> $p.a2 OR n1.id < $p.a3)
     RETURN n1 ORDER BY n1.sortAt DESC, n1.id DESC LIMIT $p.a1 }
     END AS n1
     WITH n1
     RETURN [[n1.title, head(COLLECT {
     MATCH (n1)-[r2:PUBLISHED_BY]->(n2:Organization)
     WITH * ORDER BY r2.confidence DESC, r2.sources DESC, n2.sortKey, n2.id LIMIT 1
     RETURN [n2.name] })]] }]] }) AS c0"
    `);
  });

  it("of a filter begins at its far end where few rows are, and hopes for the walk where they are many", () => {
    expect(statement('{ articles(where: {organizations: {some: {name: {eq: "x"}}}}, first: 3) { nodes { id } } }'))
      .toMatchInlineSnapshot(`
     "RETURN [COLLECT {
     WITH COUNT {
     MATCH (x1:Name)
     WHERE x1.folded = $p.a3
     WITH x1
     MATCH (x1)<-[:KNOWN_AS]-(f1:Organization)
     WITH DISTINCT f1
     MATCH (n0:Article)-[e1:MENTIONS]->(f1)
     RETURN n0 LIMIT 1000 } < 1000 AS few1
     WITH few1,
     CASE
     WHEN few1
     THEN []
     ELSE COLLECT {
     MATCH (n0:Article)
     WHERE n0.sortAt <= $p.a1 AND (n0.sortAt <> $p.a1 OR n0.id < $p.a2) AND n0.id IS NOT NULL
     WITH n0 ORDER BY n0.sortAt DESC, n0.id DESC LIMIT 3000
     WHERE EXISTS {
     MATCH (n0)-[e1:MENTIONS]->(f1:Organization)
     WHERE EXISTS {
     MATCH (f1)-[:KNOWN_AS]->(name:Name)
     WHERE name.folded = $p.a3 } }
     RETURN n0 LIMIT $p.a0 }
     END AS found
     UNWIND
     CASE
     WHEN size(found) = $p.a0
     THEN found
     ELSE COLLECT {
     MATCH (x1:Name)
     WHERE x1.folded = $p.a3
     WITH x1
     MATCH (x1)<-[:KNOWN_AS]-(f1:Organization)
     WITH DISTINCT f1
     MATCH (n0:Article)-[e1:MENTIONS]->(f1)
     WITH DISTINCT n0
     WHERE n0.sortAt <= $p.a1 AND (n0.sortAt <> $p.a1 OR n0.id < $p.a2)
     RETURN n0 ORDER BY n0.sortAt DESC, n0.id DESC LIMIT $p.a0 }
     END AS n0
     WITH n0
     RETURN [[n0.id]] }] AS c0"
    `);
  });

  it("of participants makes them distinct, and reads their roles and claims by their links", () => {
    expect(
      statement(
        '{ event(id: "x") { participants(role: [HOST]) { edges { roles claims(first: 1) { block } node { ... on Organization { name } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
     "RETURN head(COLLECT {
     MATCH (n0:Entity {id: $p.a0})
     WHERE n0:Event
     RETURN [[COLLECT {
     MATCH (n0)<-[r1:TOOK_PART_IN]-(n1)
     WHERE ($p.a4 IS NULL OR r1.role IN $p.a4) AND n1.sortKey >= $p.a2 AND (n1.sortKey <> $p.a2 OR n1.id > $p.a3)
     WITH DISTINCT n1 ORDER BY n1.sortKey, n1.id LIMIT $p.a1
     RETURN [CASE
     WHEN n1:Organization
     THEN [head([label IN labels(n1)
     WHERE label <> 'Entity']), [n1.name]]
     WHEN n1:Person
     THEN [head([label IN labels(n1)
     WHERE label <> 'Entity']), []] END, COLLECT {
     MATCH (n0)<-[r1:TOOK_PART_IN]-(n1)
     WHERE ($p.a5 IS NULL OR r1.role IN $p.a5)
     RETURN DISTINCT r1.role AS role ORDER BY role }, COLLECT {
     MATCH (n0)<-[r1:TOOK_PART_IN]-(n1)
     WHERE ($p.a7 IS NULL OR r1.role IN $p.a7)
     MATCH (n2:Claim {factKey: r1.key})
     WHERE n2.retiredAt IS NULL
     WITH n2 ORDER BY n2.confidence DESC, n2.id LIMIT $p.a6
     RETURN [n2.block] }] }]] }) AS c0"
    `);
  });

  it("of a cluster's provinces takes the term first, and is null where no member is known", () => {
    expect(statement("{ cluster(number: 2) { provinces(year: 2024) { name } } }")).toMatchInlineSnapshot(`
     "RETURN COLLECT {
     MATCH (n0:Cluster {number: $p.a0})
     WHERE ($p.a1 IS NULL OR n0.level = $p.a1) AND ($p.a2 IS NULL OR EXISTS { (n0)-[:RUN_BY]->(:Entity {id: $p.a2}) })
     WITH DISTINCT n0, true AS exact ORDER BY exact DESC, n0.sortKey, n0.id LIMIT 10
     RETURN [n0.id, n0.label, exact, [CASE
     WHEN EXISTS {
     MATCH (n0)<-[:TERM_OF]-(term:ClusterTerm)
     WHERE ($p.a5 IS NULL OR term.year = $p.a5) AND ($p.a6 IS NULL OR (term.validFrom <= $p.a6 AND term.validTo >= $p.a6))
     WITH term ORDER BY term.validFrom DESC, term.id DESC LIMIT 1
     MATCH (term)<-[:MEMBER_OF]-() }
     THEN COLLECT {
     MATCH (n0)<-[:TERM_OF]-(m1:ClusterTerm)
     WHERE ($p.a3 IS NULL OR m1.year = $p.a3) AND ($p.a4 IS NULL OR (m1.validFrom <= $p.a4 AND m1.validTo >= $p.a4))
     WITH m1 ORDER BY m1.validFrom DESC, m1.id DESC LIMIT 1
     MATCH (m1)<-[:MEMBER_OF]-()-[serves:SERVES]->(n1:Province)
     WHERE serves.validFrom <= m1.validFrom AND serves.validTo >= m1.validFrom
     WITH DISTINCT n1 ORDER BY n1.sortKey, n1.id
     RETURN [n1.name] } END]] } AS c0"
    `);
  });

  it("of a thing of any type has one branch for all types that are read alike", () => {
    expect(statement('{ node(id: "x") { id ... on Article { title } } }')).toMatchInlineSnapshot(`
     "RETURN head(COLLECT {
     MATCH (n0:Entity|Claim {id: $p.a0})
     RETURN
     CASE
     WHEN n0:Article
     THEN [head([label IN labels(n0)
     WHERE label <> 'Entity']), [n0.id, n0.title]]
     WHEN n0:Organization|Province|Person|Event|Movement|Place|Cluster|ClusterTerm|Figure|Claim
     THEN [head([label IN labels(n0)
     WHERE label <> 'Entity']), [n0.id]] END }) AS c0"
    `);
  });
});
