// Range indexes find equal keys and prefixes, text indexes what stands inside. `folded` has no marks, `marked` keeps them.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE TEXT INDEX name_folded_text IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_marked IF NOT EXISTS FOR (n:Name) ON (n.marked);
CREATE TEXT INDEX name_marked_text IF NOT EXISTS FOR (n:Name) ON (n.marked);
CREATE INDEX article_folded IF NOT EXISTS FOR (n:Article) ON (n.folded);
CREATE TEXT INDEX article_folded_text IF NOT EXISTS FOR (n:Article) ON (n.folded);
CREATE INDEX article_marked IF NOT EXISTS FOR (n:Article) ON (n.marked);
CREATE TEXT INDEX article_marked_text IF NOT EXISTS FOR (n:Article) ON (n.marked);
CREATE INDEX event_folded IF NOT EXISTS FOR (n:Event) ON (n.folded);
CREATE TEXT INDEX event_folded_text IF NOT EXISTS FOR (n:Event) ON (n.folded);
CREATE INDEX event_marked IF NOT EXISTS FOR (n:Event) ON (n.marked);
CREATE TEXT INDEX event_marked_text IF NOT EXISTS FOR (n:Event) ON (n.marked);
CREATE INDEX figure_folded IF NOT EXISTS FOR (n:Figure) ON (n.folded);
CREATE TEXT INDEX figure_folded_text IF NOT EXISTS FOR (n:Figure) ON (n.folded);
CREATE INDEX figure_marked IF NOT EXISTS FOR (n:Figure) ON (n.marked);
CREATE TEXT INDEX figure_marked_text IF NOT EXISTS FOR (n:Figure) ON (n.marked);
// Namesakes.
CREATE INDEX person_marked IF NOT EXISTS FOR (n:Person) ON (n.marked);
// A code needs a scheme, and a day, which is looked at afterwards.
CREATE INDEX code_scheme_code IF NOT EXISTS FOR (n:Code) ON (n.scheme, n.code);
