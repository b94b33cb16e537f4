import type { Area } from "../cells/area";
import type { AppendixColumn } from "./appendixColumns";

/** The header of a table: one to three rows of texts, some of which stand over several cells. */
export interface HeaderRows {
  /** Every row has one text a column; "" below and right of a text that stands over several cells. */
  readonly rows: readonly (readonly string[])[];
  /** The texts with the cells that they stand over, counted from the header's first row. */
  readonly cells: readonly { readonly text: string; readonly area: Area }[];
}

/**
 * Arranges headings of several levels: neighbouring columns that begin with the same texts share one cell for each of
 * them; the last text of a column stands over all rows that are left.
 */
export function headerRows(columns: readonly Pick<AppendixColumn, "levels">[]): HeaderRows {
  const height = columns.reduce((most, { levels }) => Math.max(most, levels.length), 1);
  const cells = columns.flatMap(({ levels }, column) =>
    levels.flatMap((text, row) => {
      const isLast = row === levels.length - 1;
      if (!isLast && column > 0 && shares(columns[column - 1]!.levels, levels, row)) return [];
      const width = isLast ? 1 : run(columns, column, row);
      return [{ text, area: { row, column, rows: isLast ? height - row : 1, columns: width } }];
    }),
  );
  const rows = Array.from({ length: height }, () => columns.map(() => ""));
  for (const { text, area } of cells) rows[area.row]![area.column] = text;
  return { rows, cells };
}

/** Whether two neighbours share the text of a row: it and all above it are equal, and neither ends with it. */
function shares(a: readonly string[], b: readonly string[], row: number): boolean {
  return a.length > row + 1 && b.length > row + 1 && a.slice(0, row + 1).join("\n") === b.slice(0, row + 1).join("\n");
}

/** How many columns from `column` on share the text of a row. */
function run(columns: readonly Pick<AppendixColumn, "levels">[], column: number, row: number): number {
  let end = column + 1;
  while (end < columns.length && shares(columns[end - 1]!.levels, columns[end]!.levels, row)) end++;
  return end - column;
}
