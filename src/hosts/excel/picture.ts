import { areaName } from "../../cells/address";
import type { Area } from "../../cells/area";
import type { CellValue } from "../../cells/grid";
import { areas } from "./areas";
import { type AreaLook, lookProbes } from "./areaLook";
import { askPage, type PageState, readPage } from "./pageState";
import { type Probe, settle, TooVaried } from "./probe";
import { inExcel } from "./request";
import { supports } from "./supports";

/** A sheet with more cells is not pictured: reading it would take as long as writing it. */
const MOST_CELLS = 60_000;

/** Everything about a sheet of ours that somebody may have changed, and that it takes to make it again. */
export interface SheetPicture {
  readonly id: string;
  readonly name: string;
  /** Place among the tabs, counted from 0. */
  readonly position: number;
  /** Formulas and values row by row from A1 on; what is only a value is the value itself. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Which of `cells` are formulas, as row,column. */
  readonly formulas: readonly string[];
  readonly looks: readonly AreaLook[];
  readonly merges: readonly Area[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeights[];
  readonly frozenRows: number;
  readonly gridlines: boolean;
  readonly page: PageState;
}

/** Rows of one height. */
export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/**
 * Pictures of sheets, by id; undefined when one of them is gone, too large or too varied, or when Excel cannot tell all
 * that belongs to a picture.
 */
export async function picturesOf(ids: readonly string[]): Promise<SheetPicture[] | undefined> {
  if (!supports("1.13")) return undefined; // merged areas cannot be read
  try {
    return await inExcel(async (context) => {
      const pictures: SheetPicture[] = [];
      for (const id of ids) pictures.push(await picture(context, id));
      return pictures;
    });
  } catch {
    return undefined;
  }
}

async function picture(context: Excel.RequestContext, id: string): Promise<SheetPicture> {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load("name,position,showGridlines");
  const used = worksheet.getUsedRange();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  const page = askPage(worksheet);
  await context.sync();
  const rows = used.rowIndex + used.rowCount;
  const columns = used.columnIndex + used.columnCount;
  if (rows * columns > MOST_CELLS) throw new TooVaried();
  const { name, position, showGridlines: gridlines } = worksheet;

  const whole = worksheet.getRangeByIndexes(0, 0, rows, columns);
  whole.load("values,formulas,numberFormat");
  const merged = whole.getMergedAreasOrNullObject();
  merged.load("address");
  const widths = Array.from({ length: columns }, (_, j) => {
    const { format } = worksheet.getRangeByIndexes(0, j, 1, 1);
    format.load("columnWidth");
    return format;
  });
  await context.sync();

  const rowHeights: RowHeights[] = [];
  const looks: AreaLook[] = [];
  await settle(context, [
    ...bands(rows).map((band) => heightProbe(worksheet, band, rowHeights)),
    ...bands(rows).flatMap((band) => lookProbes(worksheet, { ...band, columns }, whole.numberFormat, looks)),
  ]);
  const values = whole.values as CellValue[][];
  return {
    id,
    name,
    position,
    cells: whole.formulas as CellValue[][],
    formulas: formulaCells(values, whole.formulas as CellValue[][]),
    looks: [...looks].sort(byPlace),
    merges: merged.isNullObject ? [] : areas(merged.address),
    columnWidths: widths.map(({ columnWidth }) => columnWidth),
    rowHeights: [...rowHeights].sort((a, b) => a.row - b.row),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    gridlines,
    page: readPage(page),
  };
}

/** The rows in bands that our sheets mostly have in one look: the first five and the last each by itself. */
function bands(rows: number): { row: number; column: 0; rows: number }[] {
  const cuts = [...new Set([0, 1, 2, 3, 4, 5, rows - 1, rows])].filter((cut) => cut >= 0 && cut <= rows);
  const sorted = cuts.sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ row: sorted[i]!, column: 0, rows: end - sorted[i]! }));
}

function heightProbe(
  worksheet: Excel.Worksheet,
  { row, rows }: { readonly row: number; readonly rows: number },
  found: RowHeights[],
): Probe {
  const { format } = worksheet.getRangeByIndexes(row, 0, rows, 1);
  format.load("rowHeight");
  return () => {
    const height = heightOf(format);
    if (height === null) {
      const half = Math.ceil(rows / 2);
      return [
        heightProbe(worksheet, { row, rows: half }, found),
        heightProbe(worksheet, { row: row + half, rows: rows - half }, found),
      ];
    }
    found.push({ row, rows, height });
    return [];
  };
}

/** Once told; null where the rows differ. */
function heightOf({ rowHeight }: Excel.RangeFormat): number | null {
  return rowHeight;
}

/** A formula never has its own text as its value, and a text that looks like one always has. */
function formulaCells(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): string[] {
  return formulas.flatMap((row, i) => row.flatMap((formula, j) => (formula === values[i]![j] ? [] : [`${i},${j}`])));
}

function byPlace(a: AreaLook, b: AreaLook): number {
  return areaName(a.area) < areaName(b.area) ? -1 : 1;
}

/** Whether two pictures of a sheet show the same, wherever its tab stands. */
export function samePicture(a: SheetPicture, b: SheetPicture): boolean {
  const bare = (picture: SheetPicture): string => JSON.stringify({ ...picture, position: 0 });
  return bare(a) === bare(b);
}
