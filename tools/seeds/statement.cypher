// From here on every seed file is the same. It writes only what differs, so that a second run changes nothing.
CALL (entities) {
  UNWIND entities AS row
  OPTIONAL MATCH (before:Entity {id: row.id})
  WITH row, before IS NULL AS isNew
  MERGE (entity:Entity {id: row.id})
    ON CREATE SET entity:$(row.label), entity += coalesce(row.onCreate, {}),
      entity.recordedAt = CASE row.label WHEN 'Article' THEN timestamp() END
  WITH entity, isNew, coalesce(row.set, {}) AS properties
  WITH entity, isNew, properties, [name IN keys(properties) WHERE entity[name] IS NULL OR entity[name] <> properties[name]] AS differing
  WHERE isNew OR size(differing) > 0
  SET entity += properties
  RETURN count(*) AS changedEntities
}
CALL (names) {
  UNWIND names AS row
  UNWIND ['NAME', 'ALIAS', 'WEAK'] AS kind
  UNWIND coalesce(row[kind], []) AS text
  OPTIONAL MATCH (owner:Entity {id: row.of})
  WITH row, kind, text, owner
  MERGE (name:Name {key: row.of + '|' + text})
    ON CREATE SET name.text = text, name.kind = ''
  WITH row, kind, owner, name
  WHERE name.kind <> kind OR name.validFrom <> row.validFrom OR name.validTo <> row.validTo
  SET name.kind = kind, name.validFrom = row.validFrom, name.validTo = row.validTo
  MERGE (owner)-[:KNOWN_AS]->(name)
  RETURN count(*) AS changedNames
}
CALL (codes) {
  UNWIND codes AS row
  OPTIONAL MATCH (owner:Entity {id: row.of})
  MERGE (code:Code {key: row.of + '|' + row.scheme + '|' + row.code + '|' + row.validFrom})
    ON CREATE SET code.scheme = row.scheme, code.code = row.code, code.validFrom = row.validFrom, code.validTo = -1
  WITH row, owner, code
  WHERE code.validTo <> row.validTo
  SET code.validTo = row.validTo
  MERGE (owner)-[:HAS_CODE]->(code)
  RETURN count(*) AS changedCodes
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  OPTIONAL MATCH (from:Entity {id: row.from})
  OPTIONAL MATCH (to:Entity {id: row.to})
  MERGE (from)-[fact:$(row.type) {key: key}]->(to)
    ON CREATE SET fact.sources = 0
  WITH fact, coalesce(row.set, {}) AS properties
  WITH fact, properties, [name IN keys(properties) WHERE fact[name] IS NULL OR fact[name] <> properties[name]] AS differing
  WHERE size(differing) > 0
  SET fact += properties
  RETURN count(*) AS changedFacts
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  UNWIND row.claims AS told
  OPTIONAL MATCH (article:Article {id: told.article})
  MERGE (claim:Claim {id: told.id})
    ON CREATE SET claim.factKey = key, claim.kind = row.type, claim.fromId = row.from, claim.toId = row.to,
      claim.articleId = told.article, claim.block = coalesce(told.block, 'CURATED'), claim.start = told.start, claim.recordedAt = timestamp()
  WITH claim, article, told.end AS end, coalesce(told.confidence, 1.0) AS confidence, coalesce(told.origin, 'ASSERTED') AS origin, told.rule AS rule
  WHERE claim.confidence IS NULL OR claim.confidence <> confidence OR claim.origin <> origin
    OR coalesce(claim.rule, '') <> coalesce(rule, '') OR coalesce(claim.end, -1) <> coalesce(end, -1)
  SET claim.end = end, claim.confidence = confidence, claim.origin = origin, claim.rule = rule
  MERGE (claim)-[:ASSERTED_BY]->(article)
  RETURN count(*) AS changedClaims
}
CALL (facts) {
  UNWIND facts AS row
  WITH row, row.from + '|' + row.type + '|' + row.to + coalesce('|' + row.qualifier, '') AS key
  MATCH (:Entity {id: row.from})-[fact:$(row.type) {key: key}]->(:Entity {id: row.to})
  CALL (key) {
    MATCH (claim:Claim {factKey: key})
    WHERE claim.retiredAt IS NULL
    RETURN count(DISTINCT claim.articleId) AS sources, coalesce(max(claim.confidence), 0.0) AS confidence
  }
  WITH fact, sources, confidence
  WHERE fact.sources <> sources OR fact.confidence IS NULL OR fact.confidence <> confidence
  SET fact.sources = sources, fact.confidence = confidence
  RETURN count(*) AS changedCounts
}
WITH changedEntities + changedNames + changedCodes + changedFacts + changedClaims + changedCounts AS changed
WHERE changed > 0
MERGE (revision:Revision {id: 'revision'})
  ON CREATE SET revision.counter = 1
  ON MATCH SET revision.counter = revision.counter + 1;
