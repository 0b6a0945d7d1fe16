// A folded key is not the text that it belongs to folded: a name, title, subject, section or unit.
MATCH (n:Entity|Name)
UNWIND [[CASE WHEN n:Name THEN n.text ELSE coalesce(n.name, n.title, n.subject) END, n.folded], [n.section, n.sectionFolded], [n.unit, n.unitFolded]] AS pair
WITH n, pair[0] AS original, pair[1] AS stored
WITH n, stored, normalize(replace(reduce(text = normalize(reduce(text = reduce(text = replace(replace(ltrim(reduce(joined = '', word IN [word IN split(reduce(text = toLower(normalize(original, NFC)), sign IN ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015'] | replace(text, sign, '-')), [' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u2007', '\u202F']) WHERE word <> ''] | joined + ' ' + word)), ' -', '-'), '- ', '-'), sign IN ['\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB'] | replace(text, sign, '"')), sign IN ['\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u0060', '\u00B4'] | replace(text, sign, "'")), NFD), sign IN ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u0306', '\u031B'] | replace(text, sign, '')), 'đ', 'd'), NFC) AS folded
WHERE coalesce(stored <> folded, (stored IS NULL) <> (folded IS NULL))
RETURN coalesce(n.id, n.key) AS id, stored, folded AS right
