// Lists all units that went into a province and all that it went into, itself not among them, where the stored lists differ.
MATCH (p:Province)
WITH p,
  COLLECT { MATCH (p)<-[:SUCCEEDED_BY]-+(other:Province) WHERE other <> p RETURN DISTINCT other.id AS id ORDER BY id } AS predecessors,
  COLLECT { MATCH (p)-[:SUCCEEDED_BY]->+(other:Province) WHERE other <> p RETURN DISTINCT other.id AS id ORDER BY id } AS successors
WHERE p.predecessorIds IS NULL OR size(p.predecessorIds) <> size(predecessors) OR any(id IN predecessors WHERE NOT id IN p.predecessorIds)
  OR p.successorIds IS NULL OR size(p.successorIds) <> size(successors) OR any(id IN successors WHERE NOT id IN p.successorIds)
SET p.predecessorIds = predecessors, p.successorIds = successors
