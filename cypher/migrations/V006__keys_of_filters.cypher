// Sections and units are found by their folded keys: range indexes for equal keys and prefixes, text indexes for what stands inside.
CREATE INDEX article_section_folded IF NOT EXISTS FOR (n:Article) ON (n.sectionFolded);
CREATE TEXT INDEX article_section_folded_text IF NOT EXISTS FOR (n:Article) ON (n.sectionFolded);
CREATE INDEX article_section_marked IF NOT EXISTS FOR (n:Article) ON (n.sectionMarked);
CREATE TEXT INDEX article_section_marked_text IF NOT EXISTS FOR (n:Article) ON (n.sectionMarked);
CREATE INDEX figure_unit_folded IF NOT EXISTS FOR (n:Figure) ON (n.unitFolded);
CREATE TEXT INDEX figure_unit_folded_text IF NOT EXISTS FOR (n:Figure) ON (n.unitFolded);
CREATE INDEX figure_unit_marked IF NOT EXISTS FOR (n:Figure) ON (n.unitMarked);
CREATE TEXT INDEX figure_unit_marked_text IF NOT EXISTS FOR (n:Figure) ON (n.unitMarked);
// Whether a target is met is stored now.
CREATE INDEX figure_is_met IF NOT EXISTS FOR (n:Figure) ON (n.isMet);
// Nothing is found by these as they are written.
DROP INDEX article_section IF EXISTS;
DROP INDEX article_section_text IF EXISTS;
DROP INDEX figure_unit IF EXISTS;
