// One list of every section, once for each pair of folded keys that is stored with it; whether these are right only TypeScript can tell.
MATCH (a:Article)
WITH DISTINCT a.section AS text, a.sectionFolded AS folded, a.sectionMarked AS marked
RETURN collect([text, folded, marked]) AS found
