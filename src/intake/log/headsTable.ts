import type { Scheme } from "../../bulletin/scheme";
import { type CellValue, cellIn, type Grid, isBlank, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { isFigure } from "../columns/header";
import { readHeading } from "../columns/headingRole";
import { titleColumn } from "./logColumns";

/** A table of counts has so many headings at least; one that stands apart, units and their counts. */
const FEWEST = 3;
const FEWEST_APART = 2;
/** What heads units; an item's unit may be the 乡镇企业局. */
const UNITS =
  /^(?:信息|稿件|文章)?(?:报送|上报|投稿|供稿|来稿|撰稿|提供)?(?:单位|部门|乡镇|街道|科室|股室|处室|来源|镇街|旗县|区县|县区)(?:[/、或]?(?:单位|部门|科室|街道))?(?:名称)?(?:[(][^()]*[)])?$/;
/** What Excel writes over the units of a pivot table. */
const ROW_LABELS = /^行标签$/;

/** Whether a plain heading is that of units, and says nothing else. */
export function headsUnits(heading: string): boolean {
  return UNITS.test(heading);
}

/**
 * Whether a row of headings is that of a table of counts: of units, without titles, over numbers of items.
 *
 * @param from the first of the columns to look at, where it stands apart
 * @param end the one after the last
 */
export function headsTable(grid: Grid, i: number, scheme: Scheme, from = 0, end = Infinity): boolean {
  const cells = rowIn(grid, i).map((cell, j): CellValue => (j < from || j >= end ? "" : cell));
  const headings = cells.map((cell) => (typeof cell === "string" ? plainText(cell) : ""));
  const fewest = end === Infinity ? FEWEST : FEWEST_APART;
  if (filledIn(cells).length < fewest || titleColumn(headings) >= 0) return false;
  const isPivot = headings.some((heading) => ROW_LABELS.test(heading));
  if (!isPivot && !headings.some(headsUnits)) return false;
  return headings.some((heading, j) => {
    const { is } = readHeading([heading], scheme).role;
    const isCount = is === "count" || is === "submitted" || (isPivot && heading !== "");
    return isCount && isFigure(cellIn(grid, i + 1, j));
  });
}

/** The cells of a row that are not blank. */
export function filledIn(cells: readonly CellValue[]): CellValue[] {
  return cells.filter((cell) => !isBlank(cell));
}
