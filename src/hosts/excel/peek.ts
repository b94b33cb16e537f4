import { areaName } from "../../cells/address";
import { type CellValue, type Grid, NO_MARKS, plainGrid } from "../../cells/grid";
import { PEEKED } from "../workbook";
import { shownTexts } from "./gridRequest";
import { inExcel } from "./request";

/** A workbook with more sheets would make the one answer too large. */
const MOST_SHEETS = 100;

/** The beginnings of sheets, in one request; those that are gone or could not be read are left out. */
export async function peek(names: readonly string[]): Promise<readonly Grid[]> {
  const asked: { readonly sheet: string; readonly worksheet: Excel.Worksheet; readonly used: Excel.Range }[] = [];
  try {
    await inExcel(async (context) => {
      for (const sheet of names.slice(0, MOST_SHEETS)) {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
        const used = worksheet.getRange(areaName(PEEKED)).getUsedRangeOrNullObject(true);
        used.load("values,text,rowIndex,columnIndex");
        asked.push({ sheet, worksheet, used });
      }
      await context.sync();
    });
  } catch {
    // whatever came before the failure is there
  }
  return asked.flatMap(({ sheet, worksheet, used }) => arrivedGrid(sheet, worksheet, used) ?? []);
}

/** What came of one sheet; undefined where it is gone or nothing came. */
function arrivedGrid(sheet: string, worksheet: Excel.Worksheet, used: Excel.Range): Grid | undefined {
  try {
    if (worksheet.isNullObject) return undefined;
    if (used.isNullObject) return plainGrid(sheet, []);
    const { rowIndex: row, columnIndex: column, text } = used;
    const values = used.values as CellValue[][];
    return { sheet, row, column, values, ...NO_MARKS, shown: shownTexts(values, text, row, column) };
  } catch {
    return undefined; // not loaded: the request ended before
  }
}
