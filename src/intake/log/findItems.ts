import { readDay } from "../../cells/days";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import type { Header } from "../header";
import { firstText, isTotalOrFooter } from "../rows";
import { cleanUnitName } from "../unitName";
import { withoutNote } from "./against";
import type { UnitPart } from "./jointUnits";
import type { LogColumns } from "./logColumns";
import { saysAdopted } from "./mark";
import type { LogItem, LogRow } from "./readLog";

/** An item that was marked nowhere yet shares these lists with all others. */
const NOTHING: readonly number[] = [];
const NO_UNITS: readonly UnitPart[] = [];

/** 同上 and other words for it, perhaps in brackets. */
const SAME =
  /^[(["“【]*(?:单位)?(?:[同如][上前](?:面|[一1]?[行条格栏])?(?:单位)?|上同|[与和]上(?:面|[一1]?[行条格栏])?(?:的?单位)?(?:相同|一样|同)|同)[)\]"”】.。,，…]*$/;
/** The signs for it, of which some come apart when full-width forms are folded. */
const DITTO = /^[-—–]*(?:[〃〞″“”"々↑⇧⬆^…]+|(?:[′'‘’,]{2})+|[.。·・]{2,})[-—–]*$/;
/** No name has neither a letter nor a figure; 无 and its like are none either. */
const NAMELESS = /^(?:[^\p{L}\p{N}]*|无|暂无|不详|未知|未填|空白?)$/u;
/** Numbers are none. */
const FIGURES = /^[\d.,]+$/;
/** No such text is longer. */
const LONGEST_DITTO = 10;
/** What a row of sums is called in the column of units, 合计, 本页小计, 水利局 汇总, and in that of titles. */
const UNIT_SUMS = /(?:合计|小计|总计|共计|汇总|计数|求和)[:：]?$/;
const TITLE_SUMS =
  /^(?:[本全每][页月组市县区旗表季年]|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|第?[一二三四]季度|以上|累计|总)?(?:合计|小计|总计|共计)[:：]?(?:[(].*[)])?$/;
/** How a remark or a signature begins that stands alone in its row. */
const REMARK = /^(?:注|备注|说明|附注|填[表报]人?|制表人?|审核人?|复核人|负责人|联系人|联系电话|统计人)[:：]/;
const LONGEST_SUM = 20;
/** What stands beside it, if anything: 共12条. */
const FIGURE = /^共?[\d.,]*[条篇件个]?$/;

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
  let titleAbove = "";
  const hasMerges = grid.merges.length > 0;
  const read = onceEach(readUnitCell);
  const isHeading = headingRows(grid, header, columns.unit);
  for (let i = header.last + 1; i < grid.values.length; i++) {
    if (isHeading(i)) continue;
    const written = cellText(cellIn(grid, i, columns.title));
    const cell = read(hasMerges ? mergedCell(grid, i, columns.unit) : cellIn(grid, i, columns.unit));
    if (isRemark(grid, i, written, cell.text)) continue;
    if ((cell.isSum && isFigure(written)) || (isSumTitle(written) && isFigure(cell.text))) continue;
    // the same item again, as its title says, or another one: either way it has the title above
    const title = isDitto(written) ? titleAbove : written;
    titleAbove = title;
    if (title === "" && !(cell.text === "" ? isItem(grid, i, columns) : hasAnother(rowIn(grid, i)))) continue;
    if (!cell.repeats) above = cell.name;
    if (above === undefined) {
      nameless.push(i);
      continue;
    }
    const row = unread(i, above, title);
    rows.push(row);
    if (cell.repeats) repeating.add(row);
  }
  return { rows, nameless, repeating };
}

/** Which rows are the headings once more, as where a log was put together from printed pages. */
function headingRows(grid: Grid, { first, last }: Header, unit: number): (i: number) => boolean {
  const rows = grid.values.slice(first, last + 1).map((cells) => cells.map(plainCell));
  const mayBe = onceEach((cell: CellValue) => rows.some((heading) => heading[unit] === plainCell(cell)));
  return (i) => {
    if (!mayBe(cellIn(grid, i, unit))) return false;
    const cells = rowIn(grid, i).map(plainCell);
    const filled = cells.filter((text) => text !== "").length;
    return filled > 1 && rows.some((heading) => cells.every((text, j) => text === "" || text === heading[j]));
  };
}

function plainCell(cell: CellValue): string {
  return plainText(cellText(cell));
}

/** Whether a row is one of remarks or signatures: 填表人：, and what stands beside it (审核人：). */
function isRemark(grid: Grid, i: number, title: string, unit: string): boolean {
  if (unit === "") return REMARK.test(title) && !hasAnother(rowIn(grid, i));
  return REMARK.test(unit) && (title === "" || REMARK.test(title));
}

/** What a cell in the column of units says, which it says again in many rows. */
interface UnitCell {
  /** "" where it says that there is no unit (—, 无). */
  readonly text: string;
  /** The unit, or several of them; undefined where there is none. */
  readonly name: string | undefined;
  /** Whether it says that the unit is that of the row above. */
  readonly repeats: boolean;
  /** Whether a row of sums is called so. */
  readonly isSum: boolean;
}

function readUnitCell(cell: CellValue): UnitCell {
  const text = nameOrNone(linesOf(cell));
  // a break between two lines may part two units
  const name = text.includes("\n") ? text : cleanUnitName(withoutNote(text)).name;
  return {
    text,
    name: text === "" ? undefined : name,
    repeats: isDitto(text),
    isSum: text.length < LONGEST_SUM && UNIT_SUMS.test(plainText(text)),
  };
}

/** Signs and words for what stands above: 同上, 〃. */
function isDitto(text: string): boolean {
  if (text.length > LONGEST_DITTO) return false;
  const plain = plainText(text);
  return SAME.test(plain) || DITTO.test(plain);
}

/** A text of the column of units; "" where it says that there is none (—, 无), or is only a number. */
function nameOrNone(text: string): string {
  if (text.length > LONGEST_DITTO || isDitto(text)) return text;
  const plain = plainText(text);
  return NAMELESS.test(plain) || FIGURES.test(plain) ? "" : text;
}

/** Whether a row of sums is called so in the column of titles, of which hardly one says the same twice. */
function isSumTitle(title: string): boolean {
  return title.length < LONGEST_SUM && title.includes("计") && TITLE_SUMS.test(plainText(title));
}

/** Whether what stands beside such a name may: a figure, or nothing. */
function isFigure(beside: string): boolean {
  return FIGURE.test(plainText(beside));
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
