import { crc32 } from "node:zlib";

/** What neo4j-migrations trims, which is what Java does: everything up to the blank, and nothing else. */
const trim = (text: string): string => text.replace(/^[\0- ]+|[\0- ]+$/g, "");

/**
 * The statements of a script as neo4j-migrations cuts them: at each semicolon that ends a line. Comments stay with the statement that follows;
 * a semicolon at the end of a line of text or comment cuts too, so scripts must not have one there.
 */
export function splitStatements(script: string): string[] {
  return script
    .split(/;(?:\r?\n|\r)/)
    .map((part) => trim(trim(part).replace(/;$/, "")))
    .filter((statement) => statement !== "");
}

/** The checksum of neo4j-migrations: CRC-32 over the UTF-8 of the statements one after the other, in decimal. Only what stands between them is free. */
export function checksumOf(statements: readonly string[]): string {
  return String(statements.reduce((sum, statement) => crc32(statement, sum), 0));
}

/** The statement without comment lines: empty where there was nothing else. */
export function withoutComments(statement: string): string {
  return statement
    .split(/\r?\n|\r/)
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
}

/** Whether it creates or drops an index or a constraint: such a statement cannot share a transaction with data. */
export function isSchema(statement: string): boolean {
  return /^(CREATE|DROP)\s+((RANGE|TEXT|POINT|LOOKUP|FULLTEXT|VECTOR)\s+)?(INDEX|CONSTRAINT)\b/i.test(
    withoutComments(statement),
  );
}
