import type { Scheme } from "../../bulletin/scheme";
import { type CellValue, cellIn, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Header, headerAround, isFigure } from "../columns/header";
import { looksLikeLog, mayBeCounts, titleColumn, unitColumn } from "./logColumns";
import { isSign } from "./mark";
import { isTableOfCounts } from "./tableOfCounts";
import { tablesBeside, withoutTables } from "./tablesBeside";

/** A log's header is among the first rows. */
const ROWS_SEARCHED = 30;

const LONGEST_HEADING = 60;

/** A shorter text is a mark or a number. */
const SHORTEST_TITLE = 4;

/** The header of a log, when the sheet is one: a row that has a title and a unit, not over counts of each unit. */
export function isLog(grid: Grid, scheme: Scheme): Header | undefined {
  for (const [row, cells] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    if (!looksLikeLog(plainHeadings(cells))) continue;
    const own = withoutTables(grid, tablesBeside(grid, row, scheme));
    const headings = plainHeadings(rowIn(own, row));
    const unit = unitColumn(headings);
    const header = logHeader(own, row, unit, scheme);
    if (mayBeCounts(headings[titleColumn(headings)]!) && !holdsTexts(own, header, titleColumn(headings))) continue;
    return isTableOfCounts(own, header, unit) ? undefined : header;
  }
  return undefined;
}

/** The cells of a row as the headings of a log may be; "" for numbers and for what is longer than a heading. */
export function plainHeadings(cells: readonly CellValue[]): string[] {
  return cells.map((cell) => (typeof cell === "string" && cell.length < LONGEST_HEADING ? plainText(cell) : ""));
}

/** Whether titles stand in a column, and not numbers or marks. */
export function holdsTexts(grid: Grid, { last }: Pick<Header, "last">, j: number): boolean {
  const cells = grid.values.slice(last + 1, last + 1 + ROWS_SEARCHED).flatMap((row) => row[j] ?? []);
  const filled = cells.filter((cell) => !isBlank(cell));
  const titles = filled.filter((cell) => typeof cell === "string" && cell.length >= SHORTEST_TITLE && !isFigure(cell));
  return titles.length * 2 > filled.length;
}

/** The header at `row`, without what would pass for its second row: first items of which the unit was forgotten. */
export function logHeader(grid: Grid, row: number, unit: number, scheme: Scheme): Header {
  const header = headerAround(grid, row, unit, scheme);
  const title = titleColumn(header.headings.map(({ levels: [text = ""] }) => plainText(text)));
  for (let i = row + 1; i <= header.last; i++) {
    const hasTitle = !isBlank(cellIn(grid, i, title)) && mergeIn(grid, i, title) === undefined;
    if (hasTitle || rowIn(grid, i).some(isSign))
      return headerAround({ ...grid, values: grid.values.slice(0, i) }, row, unit, scheme);
  }
  return header;
}
