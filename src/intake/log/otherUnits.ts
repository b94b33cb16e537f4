import { cellIn, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Header } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import { isPartner, type LogColumns, readColumns } from "./logColumns";
import type { LogRow } from "./readLog";

/** Tells of columns of further units of an item (第二作者单位), which are not read: the item is that of the first one alone. */
export function tellOtherUnits(
  { grid, inquiry }: Reading,
  { headings }: Header,
  columns: LogColumns,
  rows: readonly LogRow[],
): void {
  const read = new Set(readColumns(columns));
  const label = headings[columns.unit]?.text ?? "";
  for (const { j, text } of headings) {
    if (read.has(j) || !isPartner(plainText(text))) continue;
    const named = rows.filter(({ i }) => !isBlank(cellIn(grid, i, j)));
    if (named.length === 0) continue;
    const places = named.map(({ i }) => placeIn(grid, i, j));
    inquiry.tell("log-other-units", { places, units: aboutCells(grid, named, j).units }, { column: text, read: label });
  }
}
