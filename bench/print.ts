import type { Line, Section } from "./report.js";

/** A section as a table for people. */
export function printed({ title, columns, lines, notes }: Section): string {
  const rows = [columns, ...lines.map((line: Line) => [line.name, ...line.cells, line.verdict])];
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, cell.length)),
    [...columns.map(() => 0), 0],
  );
  const text = rows.map((row) =>
    row
      .map((cell, column) => aligned(cell, column, widths))
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = text;
  return [title, head, "-".repeat(head.length), ...body, ...notes.map((note) => `  ${note}`), ""].join("\n");
}

/** Names to the left, numbers to the right, the verdict as it comes. */
function aligned(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  if (column === 0) return cell.padEnd(width);
  return column === widths.length - 1 ? cell : cell.padStart(width);
}
