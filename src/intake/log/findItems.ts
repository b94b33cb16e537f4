import { readDay } from "../../cells/days";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import type { Header } from "../header";
import { firstText, isTotalOrFooter } from "../rows";
import { cleanUnitName } from "../unitName";
import type { UnitPart } from "./jointUnits";
import type { LogColumns } from "./logColumns";
import { saysAdopted } from "./mark";
import type { LogItem, LogRow } from "./readLog";

/** An item that was marked nowhere yet shares these lists with all others. */
const NOTHING: readonly number[] = [];
const NO_UNITS: readonly UnitPart[] = [];

/** 同上, and the marks for it, of which some come apart when full-width forms are folded. */
const DITTO = /^(?:同上|同前|[-—–]*(?:[〃〞″“”"々]|[′'‘’,]{2})+[-—–]*)$/;

/** The rows that are items; those without a unit, by their positions; and those that repeat the unit above (同上). */
export function findItems(
  grid: Grid,
  header: Header,
  columns: LogColumns,
): { readonly rows: Unread[]; readonly nameless: readonly number[]; readonly repeating: ReadonlySet<LogRow> } {
  const rows: Unread[] = [];
  const nameless: number[] = [];
  const repeating = new Set<LogRow>();
  let above: string | undefined;
  const hasMerges = grid.merges.length > 0;
  // a break between two lines may part two units
  const cleaned = onceEach((unit: string) => (unit.includes("\n") ? unit : cleanUnitName(unit).name));
  for (let i = header.last + 1; i < grid.values.length; i++) {
    const title = cellText(cellIn(grid, i, columns.title));
    const unit = linesOf(hasMerges ? mergedCell(grid, i, columns.unit) : cellIn(grid, i, columns.unit));
    if (title === "" && !(unit === "" ? isItem(grid, i, columns) : hasAnother(rowIn(grid, i)))) continue;
    const repeats = isDitto(unit);
    if (!repeats) above = unit === "" ? undefined : cleaned(unit);
    if (above === undefined) {
      nameless.push(i);
      continue;
    }
    const row = unread(i, above, title);
    rows.push(row);
    if (repeats) repeating.add(row);
  }
  return { rows, nameless, repeating };
}

/** Signs and words for what stands above: 同上, 〃. */
function isDitto(text: string): boolean {
  return text.length < 6 && DITTO.test(plainText(text));
}

/** A row that becomes its item: in a log of a million rows another object for each would take as much memory again. */
export type Unread = { -readonly [Field in keyof LogItem]: LogItem[Field] };

function unread(i: number, unit: string, title: string): Unread {
  return { i, unit, title, day: undefined, units: NO_UNITS, share: 1, adopted: NOTHING, adjustments: NOTHING };
}

/**
 * Whether a row that names neither a unit nor a title is an item all the same, whose unit was forgotten: one with a day, or
 * one that a site adopted. Numbers tell nothing, for a total has them, too.
 */
function isItem(grid: Grid, i: number, { submitted, event, sites, adopted }: LogColumns): boolean {
  const isDay = (j: number | undefined): boolean => j !== undefined && readDay(cellIn(grid, i, j)) !== undefined;
  const isMark = (j: number | undefined): boolean => j !== undefined && saysAdopted(cellIn(grid, i, j));
  const says = [submitted, event].some(isDay) || [...sites.map(({ j }) => j), adopted].some(isMark);
  const cells = rowIn(grid, i);
  const first = firstText(cells);
  return says && hasAnother(cells) && (readDay(first) !== undefined || !isTotalOrFooter(first));
}

/** Whether a row has more than one cell that is not blank. */
function hasAnother(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1;
}

/** The text of a cell with the breaks between its lines, if it has several. */
function linesOf(cell: CellValue): string {
  if (typeof cell !== "string" || !/[\r\n]/.test(cell)) return cellText(cell);
  return cell
    .split(/[\r\n]+/)
    .map(cellText)
    .filter((line) => line !== "")
    .join("\n");
}

/** A cell, or the merged one that covers it. */
function mergedCell(grid: Grid, i: number, j: number): CellValue {
  const area = mergeIn(grid, i, j);
  return area ? cellIn(grid, area.row - grid.row, area.column - grid.column) : cellIn(grid, i, j);
}
