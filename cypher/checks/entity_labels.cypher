// An entity does not bear exactly one label of the model besides Entity.
MATCH (n:Entity|Article|Organization|Province|Person|Event|Place|Cluster|ClusterTerm|Figure|Movement)
WITH n, ['Article', 'Organization', 'Province', 'Person', 'Event', 'Place', 'Cluster', 'ClusterTerm', 'Figure', 'Movement'] AS known
WHERE NOT n:Entity OR size(labels(n)) <> 2 OR none(name IN labels(n) WHERE name IN known)
RETURN n.id AS id, labels(n) AS labels
