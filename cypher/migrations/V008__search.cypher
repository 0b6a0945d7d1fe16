// Search: full-text indexes over what `fold` and `marked` make of names and titles. No word is left out as English stop words would be (an, to, no).
// The owner of a name is the kind of what bears it, so that a search among some kinds is narrowed by the index.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.marked, n.owner]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.folded, n.marked]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX event_words IF NOT EXISTS FOR (n:Event) ON EACH [n.folded, n.marked]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
