/**
 * A Cypher expression equal to `fold` of `src/text` for the string that `expression` yields. `expression` is Cypher of ours, never of
 * a client. Greek apart: the database and JavaScript do not agree where a capital sigma ends a word. The check of folded keys holds it;
 * a test holds it against `fold`.
 */
export function foldCypher(expression: string): string {
  const lower = `toLower(normalize(${expression}, NFC))`;
  const dashes = replaceEach(lower, "\\u2010 \\u2011 \\u2012 \\u2013 \\u2014 \\u2015", "'-'");
  const words = `[word IN split(${dashes}, [' ', '\\t', '\\n', '\\u000B', '\\f', '\\r', '\\u00A0', '\\u2007', '\\u202F']) WHERE word <> '']`;
  const spaced = `ltrim(reduce(joined = '', word IN ${words} | joined + ' ' + word))`;
  const joined = `replace(replace(${spaced}, ' -', '-'), '- ', '-')`;
  const doubled = replaceEach(joined, "\\u201C \\u201D \\u201E \\u201F \\u00AB \\u00BB", `'"'`);
  const quoted = replaceEach(doubled, "\\u2018 \\u2019 \\u201A \\u201B \\u2032 \\u0060 \\u00B4", `"'"`);
  const marks = "\\u0300 \\u0301 \\u0303 \\u0309 \\u0323 \\u0302 \\u0306 \\u031B";
  return `normalize(replace(${replaceEach(`normalize(${quoted}, NFD)`, marks, "''")}, 'đ', 'd'), NFC)`;
}

/** Each of the signs, given as escapes between blanks, replaced in turn by the literal `by`. */
function replaceEach(expression: string, signs: string, by: string): string {
  const list = signs
    .split(" ")
    .map((sign) => `'${sign}'`)
    .join(", ");
  return `reduce(text = ${expression}, sign IN [${list}] | replace(text, sign, ${by}))`;
}
