import { checksum } from "../../cells/checksum";

/** A cell's value, as it is written and as Excel tells it. */
type Value = string | number | boolean;

/**
 * What tells whether somebody has changed the cells of a sheet since it was written, short enough to be kept in the
 * workbook: a checksum of 64 bits over what the cells hold. Their looks are left out, for Excel tells some of them in
 * other words after the workbook is opened again.
 *
 * @param rows the values row by row, of which the first stands in row `row` and column `column`, counted from 0
 */
export function contentOf(rows: readonly (readonly Value[])[], row = 0, column = 0): string {
  const cells = rows.flatMap((values, i) =>
    values.flatMap((value, j) => (value === "" ? [] : [[row + i, column + j, value]])),
  );
  return checksum(JSON.stringify(cells));
}

/** Asks what a sheet's cells hold; to be read by {@link takeContent} after the next sync. */
export function askContent(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  return used;
}

/** What came. */
export function takeContent({ isNullObject, values, rowIndex, columnIndex }: Excel.Range): string {
  return isNullObject ? contentOf([]) : contentOf(values as Value[][], rowIndex, columnIndex);
}
