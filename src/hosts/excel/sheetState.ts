import { inExcel } from "./request";
import { applyPage, askPage, type AskedPage, type PageState, readPage } from "./pageState";

/** Heights, widths and what is hidden, of a part of a sheet from A1. */
export interface Sizes {
  readonly rows: number;
  readonly columns: number;
  readonly rowProperties: Excel.RowProperties[];
  readonly columnProperties: Excel.ColumnProperties[];
}

/**
 * The sizes of sheets.
 *
 * @param groups ids, the sheet asked about first; what the others of a group use is part of the area
 */
export async function readSizes(groups: readonly (readonly string[])[]): Promise<Sizes[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = groups.map((ids) =>
      ids.map((id) => {
        const used = worksheets.getItem(id).getUsedRangeOrNullObject();
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        return used;
      }),
    );
    await context.sync();
    const areas = asked.map((ranges) => ({
      rows: Math.max(1, ...ranges.map((used) => (used.isNullObject ? 1 : used.rowIndex + used.rowCount))),
      columns: Math.max(1, ...ranges.map((used) => (used.isNullObject ? 1 : used.columnIndex + used.columnCount))),
    }));
    const properties = areas.map(({ rows, columns }, i) => {
      const range = worksheets.getItem(groups[i]![0]!).getRangeByIndexes(0, 0, rows, columns);
      return {
        rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
        columns: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
      };
    });
    await context.sync();
    return areas.map((area, i) => ({
      ...area,
      rowProperties: properties[i]!.rows.value.map(({ rowHidden, format }) => ({
        rowHidden: rowHidden ?? false,
        ...(format?.rowHeight !== undefined && { format: { rowHeight: format.rowHeight } }),
      })),
      columnProperties: properties[i]!.columns.value.map(({ columnHidden, format }) => ({
        columnHidden: columnHidden ?? false,
        ...(format?.columnWidth !== undefined && { format: { columnWidth: format.columnWidth } }),
      })),
    }));
  });
}

/** Queues the sizes of a sheet. */
export function applySizes(
  worksheet: Excel.Worksheet,
  { rows, columns, rowProperties, columnProperties }: Sizes,
): void {
  const area = worksheet.getRangeByIndexes(0, 0, rows, columns);
  area.setRowProperties(rowProperties);
  area.setColumnProperties(columnProperties);
}

/** How a sheet looks on the screen and on paper. */
interface PageAndView {
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly page: PageState;
}

/** How sheets look on the screen and on paper; undefined where Excel does not tell, for that is never what counts. */
export async function readPageState(ids: readonly string[]): Promise<PageAndView[] | undefined> {
  return inExcel(async (context) => {
    const asked = ids.map((id): { worksheet: Excel.Worksheet; frozen: Excel.Range; page: AskedPage } => {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.load("showGridlines");
      const frozen = worksheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      return { worksheet, frozen, page: askPage(worksheet) };
    });
    await context.sync();
    return asked.map(({ worksheet, frozen, page }) => ({
      gridlines: worksheet.showGridlines,
      frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
      page: readPage(page),
    }));
  }).catch(() => undefined);
}

/** Gives sheets their looks back, as far as Excel takes them. */
export async function applyPageState(
  sheets: readonly { readonly id: string; readonly page: PageAndView }[],
): Promise<void> {
  if (sheets.length === 0) return;
  await inExcel(async (context) => {
    for (const { id, page } of sheets) {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.showGridlines = page.gridlines;
      applyPage(worksheet, page.page);
      if (page.frozenRows > 0) worksheet.freezePanes.freezeRows(page.frozenRows);
      else worksheet.freezePanes.unfreeze();
    }
    await context.sync();
  }).catch(() => undefined);
}
