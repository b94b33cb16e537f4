import type { Area } from "../../workbook/area";
import { cellArea } from "../../workbook/area";
import { screenText } from "../../workbook/cellText";
import type { Sheet } from "../../workbook/sheet";
import type { Border, Style } from "../../workbook/style";
import { type CellValue, isCellError } from "../../workbook/value";
import type { Axes } from "./axes";

/** What is drawn for one cell, or for one merged cell. */
export interface CellBox {
  readonly area: Area;
  readonly text: string;
  /** What a custom function said about its error. */
  readonly message: string | undefined;
  readonly style: Style;
  readonly align: "center" | "left" | "right";
  /** How many empty neighbours to the right the text flows over. */
  readonly overflow: number;
  readonly right: Border | undefined;
  readonly bottom: Border | undefined;
}

/** The box of a cell; undefined for one that lies under a merged cell. */
export function cellBox(sheet: Sheet, axes: Axes, row: number, column: number): CellBox | undefined {
  if (sheet.isCovered(row, column)) return undefined;
  const merge = sheet.mergeAt(row, column);
  const area = merge ?? cellArea(row, column);
  const value = sheet.value(row, column);
  const style = sheet.style(row, column);
  const align = alignmentOf(style, value);
  const text = screenText(sheet, row, column);
  const mayFlow = typeof value === "string" && !style.wrapText && align === "left" && merge === undefined;
  return {
    area,
    text,
    message: isCellError(value) ? value.message : undefined,
    style,
    align,
    overflow: mayFlow && text !== "" ? emptyNeighbours(sheet, axes, row, column, text, style) : 0,
    ...edges(sheet, area),
  };
}

function alignmentOf({ horizontalAlignment }: Style, value: CellValue): CellBox["align"] {
  if (/^Center|^Distributed/.test(horizontalAlignment)) return "center";
  if (horizontalAlignment === "Right") return "right";
  if (horizontalAlignment !== "General") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

function emptyNeighbours(
  sheet: Sheet,
  { columns }: Axes,
  row: number,
  column: number,
  text: string,
  style: Style,
): number {
  const wanted = text.length * style.fontSize * 1.4;
  let count = 0;
  for (let width = columns.span(column); width < wanted; width += columns.span(column + count)) {
    const next = column + count + 1;
    if (next >= columns.count || sheet.value(row, next) !== null || sheet.mergeAt(row, next)) break;
    count += 1;
  }
  return count;
}

// A line between two cells is drawn once, by the cell above or to the left of it.
function edges(sheet: Sheet, area: Area): Pick<CellBox, "bottom" | "right"> {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  return {
    right: sheet.style(area.row, lastColumn).borders.right ?? sheet.style(area.row, lastColumn + 1).borders.left,
    bottom: sheet.style(lastRow, area.column).borders.bottom ?? sheet.style(lastRow + 1, area.column).borders.top,
  };
}
