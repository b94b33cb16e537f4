/** Puts the cells of one sheet in the place of another's; both areas are equally large, so nothing is repeated. */
export function paste(from: Excel.Worksheet, to: Excel.Worksheet, rows: number, columns: number): void {
  const area = to.getRangeByIndexes(0, 0, rows, columns);
  area.unmerge(); // pasting over merged cells of another shape could be refused
  area.copyFrom(from.getRangeByIndexes(0, 0, rows, columns), "All");
}

/** What a sheet uses from A1 on, with heights, widths and what is hidden: asked for and still to come. */
export interface AskedCells {
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks what a sheet uses along with the next sync. */
export function askCells(worksheet: Excel.Worksheet): AskedCells {
  const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange());
  used.load("rowCount,columnCount");
  return {
    used,
    rows: used.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
}

/** Queues that a sheet gets all cells of another of which was asked what it uses, and nothing else stays on it. */
export function giveCells({ used, rows, columns }: AskedCells, from: Excel.Worksheet, to: Excel.Worksheet): void {
  const old = to.getUsedRange();
  old.rowHidden = false;
  old.columnHidden = false;
  old.format.useStandardHeight = true;
  old.format.useStandardWidth = true;
  old.unmerge();
  old.clear();
  paste(from, to, used.rowCount, used.columnCount);
  const area = to.getRangeByIndexes(0, 0, used.rowCount, used.columnCount);
  area.setRowProperties(rows.value);
  area.setColumnProperties(columns.value);
}
