// Tells that the graph has changed; in the same transaction as the change.
MERGE (v:Revision {id: 'revision'})
  ON CREATE SET v.counter = 1
  ON MATCH SET v.counter = v.counter + 1
