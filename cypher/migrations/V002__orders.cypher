// One index for each order of the API: its keys, then the id, so that a page is a walk along the index.
// Dictionary order of the label.
CREATE INDEX article_sort_key IF NOT EXISTS FOR (n:Article) ON (n.sortKey, n.id);
CREATE INDEX organization_sort_key IF NOT EXISTS FOR (n:Organization) ON (n.sortKey, n.id);
CREATE INDEX province_sort_key IF NOT EXISTS FOR (n:Province) ON (n.sortKey, n.id);
CREATE INDEX person_sort_key IF NOT EXISTS FOR (n:Person) ON (n.sortKey, n.id);
CREATE INDEX event_sort_key IF NOT EXISTS FOR (n:Event) ON (n.sortKey, n.id);
CREATE INDEX place_sort_key IF NOT EXISTS FOR (n:Place) ON (n.sortKey, n.id);
CREATE INDEX cluster_sort_key IF NOT EXISTS FOR (n:Cluster) ON (n.sortKey, n.id);
CREATE INDEX cluster_term_sort_key IF NOT EXISTS FOR (n:ClusterTerm) ON (n.sortKey, n.id);
CREATE INDEX figure_sort_key IF NOT EXISTS FOR (n:Figure) ON (n.sortKey, n.id);
CREATE INDEX movement_sort_key IF NOT EXISTS FOR (n:Movement) ON (n.sortKey, n.id);
// Other orders; none of these keys is ever null.
CREATE INDEX article_sort_at IF NOT EXISTS FOR (n:Article) ON (n.sortAt, n.id);
CREATE INDEX article_recorded_at IF NOT EXISTS FOR (n:Article) ON (n.recordedAt, n.id);
CREATE INDEX organization_article_count IF NOT EXISTS FOR (n:Organization) ON (n.articleCount, n.id);
CREATE INDEX person_article_count IF NOT EXISTS FOR (n:Person) ON (n.articleCount, n.id);
CREATE INDEX event_sort_day IF NOT EXISTS FOR (n:Event) ON (n.sortDay, n.id);
// Claims: those of one relationship, all by the time of recording, those of one article.
CREATE INDEX claim_fact_key IF NOT EXISTS FOR (n:Claim) ON (n.factKey);
CREATE INDEX claim_recorded_at IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
CREATE INDEX claim_article_id_recorded_at IF NOT EXISTS FOR (n:Claim) ON (n.articleId, n.recordedAt, n.id);
