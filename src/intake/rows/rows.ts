import type { Scheme } from "../../bulletin/scheme";
import { rosterFinder } from "../../bulletin/unitKey";
import { contains } from "../../cells/area";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, mergesOfRow, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { Step } from "../../cells/step";
import { numbersColumns } from "../columns/columnNumbers";
import { type Column, type Columns, countsOf, figureColumns } from "../columns/columns";
import { groupNamed, groupsIn, meansGroup, meansUnits } from "../groups/groupText";
import { isBannerText, isFigure } from "../columns/header";
import { numbersRows, readHeading } from "../columns/headingRole";
import { calledAsNoUnit } from "./noUnit";
import { relateRows } from "./relatedRows";
import { withoutRunningNumbers } from "./runningNumbers";
import { readSerial } from "./serialNumber";
import { cleanUnitName } from "../units/unitName";

/** One row under the header, by its position in the grid's values. */
export type SourceRow =
  | UnitRow
  /** A 合计, 小计 or 总计 row; `label` is its text. `certain`: its words alone tell. */
  | { readonly is: "total"; readonly i: number; readonly label: string; readonly certain: boolean }
  /** Rows such as 平均, 去年同期, 任务数, 政府网自采, and whatever stands below the last total. */
  | (Omit<UnitRow, "is"> & { readonly is: "comparison"; readonly certain: boolean })
  /** A row such as 其中：移民局, a part of the unit `parent`. */
  | (Omit<UnitRow, "is"> & { readonly is: "of-which"; readonly parent: string })
  /** A title over some rows that names no group; a title that names one is the section of its units. */
  | { readonly is: "banner"; readonly i: number; readonly text: string }
  /** A row that numbers the columns. */
  | { readonly is: "numbers"; readonly i: number; readonly text: string }
  /** Counts without a unit. */
  | { readonly is: "nameless"; readonly i: number };

/** The row of a unit. */
export interface UnitRow {
  readonly is: "unit";
  readonly i: number;
  /** Its name as it is printed. */
  readonly unit: string;
  /** What of the cell's text is no part of the name: a serial number, a seal, a footnote mark. */
  readonly removed: readonly string[];
  /** The title over this part of the table. */
  readonly banner: Banner | undefined;
  /** Over how many rows the unit's cell is merged, in the first of them. */
  readonly merged: number | undefined;
}

/** A title over some rows and the name of the only group that it speaks of. */
export interface Banner {
  readonly text: string;
  readonly group: string | undefined;
}

/** The rows of a table and what was found below its end. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** The first row that is no longer part of the table (a remark, a signature), its text, and how many such rows. */
  readonly cut?: { readonly i: number; readonly found: string; readonly rows: number };
  /** Rows below the end that look like units all the same. */
  readonly below: readonly { readonly i: number; readonly found: string }[];
}

/** What calls a row a total, whole: 合计, 全市合计, 本页小计, 总计（条）. A unit such as 综合计划科 only contains the word. */
const TOTAL =
  /^(全市|全县|全区|全旗|全州|全省|全镇|全局|本页|本组|本表|各单位|各部门|单位|部门|乡镇|街道|市直|以上|累计)*(合计|总计|小计|共计|总数|汇总|总和|计)(数|条数)?[:：]?([(].*[)])?$/;
/** Names of the whole, which are totals where they add up and a question where they do not; so are names of groups. */
const WHOLE =
  /^(累计|总|总量|总和|全部|全[市县区旗州省镇局校院]|所有单位|共\d+[个家](单位|部门)?|(本[月季年期]度?)?(累计|合计|共计)?(信息|稿件)?(采用|录用|采纳|报送|上报)?(信息|稿件)?总(条数|篇数|件数|数量?|量)|(采用|录用|采纳|报送|上报)?(累计|合计|共计)[条篇件]?数|本[月季年期]度?累计)$/;
const ENDS_AS_TOTAL = /(合计|总计|小计|共计)[:：]?$/;

/** Rows that compare with the units or with other periods. */
const COMPARISON =
  /^(平均|均值|人均|单位平均|最高|最低|最大|最小|最多|最少|中位|众数|占比|比重|比例|同比|环比|去年|上年|前年|同期|上期|上月|上季|上半年|本期|增减|增长|增幅|增加|下降|减少|升降|比上|比去|较上|较去|与上|与去|[(]?其[他它](单位|部门)?[)]?$|差额|差距|合格率|采用率)/;
/** Of these a row is never a unit: 平均数, 去年同期, 与上年同期相比增减, 最高. */
const ONLY_COMPARISON =
  /^(单位)?(人均|平均(数|值|条数|每单位)?|均值|最[高低大小多少](值|数|条数|单位)?|中位数?|众数|占比|比重|比例|[同环]比(增[减长加幅]|下降|升降|变化)?(数|率|额|情况|幅度|条数)?|(去年|上年|前年)(同期|全年)?(数|条数|采用)?|同期(数|对比)?|上[期月季](度|同期|数)?|上半年|(比|较|与)?(上年|去年|上[月季期]度?)?(同期)?(相?比)?(增减|增长|增加|下降|减少|升降|增幅)(数|率|额|情况|幅度|条数)?|增减(数|率|%)?|差额|差距|合格率|采用率)([(（].*[)）])?(%|％)?[:：]?$/;
/** What stands for a missing name, as in a pivot table. */
const NO_NAME = /^[(]?(空白?|空值|无|未填写?|未知|blank|null|#n\/a|-+|—+|\/)[)]?$/i;
/** What a row that numbers the columns is called; with one column of figures its numbers alone do not tell. */
const NUMBERS = /^(栏次|列次|列号|行次)$/;
const OF_WHICH = /^[#＃]|^[(]?其中|^(含|包括)[:：]/;

/** How remarks and signatures begin; a unit such as 数据局 or 审批局 must not look like one. */
const SIGNED = /^(填表|填报|制表|审核|复核|审批|负责|单位负责|统计)(人|单位)?[:：]/;
/** A cell of nothing else begins a line of signatures, whatever stands beside it: the person, 电话. */
const SIGNS = /^(填表|填报|制表|审核|复核|审批|负责|经办|统计|联系)人$/;
const FOOTER =
  /^((注|备注|说明|附注|附|填表人?|填报人?|填报单位|制表人?|制表单位|审核人?|复核人?|审批人?|负责人|单位负责人|主管领导|分管领导|联系人|联系电话|统计人|统计时间|制表时间|填报时间|日期|时间|数据来源)[:：]|注[\d.、]|※|\*|以上|截至|截止|\d{4}年\d{1,2}月)/;

/** So many rows are sorted in one step. */
const ROWS_AT_ONCE = 5000;

/** Rows of a table that were sorted one after the other, and what those below them depend on. */
interface Sorted {
  readonly rows: readonly SourceRow[];
  readonly banner: Banner | undefined;
  /** Whether nothing but totals has stood there yet. */
  readonly onlyTotals: boolean;
  /** The last row that was looked for and found to be a unit's. */
  readonly unitRow: number;
  /** Where the table ends before its span does. */
  readonly end?: number;
}

const NOTHING_YET: Sorted = { rows: [], banner: undefined, onlyTotals: true, unitRow: 0 };

/**
 * Sorts the rows of a table into units and all that is none.
 *
 * @param span `from` is the first row under the header, `to` the one after the last that can belong to the table
 * @param step sorts some of the rows
 * @param above the last number before a name in the table above
 */
export function findRows(
  grid: Grid,
  { from, to }: Span,
  columns: Columns,
  scheme: Scheme,
  step: Step,
  above?: number,
): SourceRows {
  const read: Sorter = { grid, columns, figures: figureColumns(columns), scheme, form: new Set() };
  const sorter: Sorter = { ...read, form: linesOfForm(read, from, to) };
  const rows: SourceRow[] = [];
  let last = NOTHING_YET;
  for (let start = from; start < to && last.end === undefined; start += ROWS_AT_ONCE) {
    const before = last;
    const span = { from: start, to: Math.min(to, start + ROWS_AT_ONCE) };
    last = step(`rows from ${start}`, [columns, to, before], () => sortRows(sorter, span, to, before));
    for (const row of last.rows) rows.push(row);
  }
  const { end } = last;
  const serial = columns.all.find(({ label }) => numbersRows(label));
  const serialOf = (i: number): number | undefined => serial && readSerial(cellIn(grid, i, serial.j));
  const sorted = relateRows(sorter, withoutRunningNumbers(rows, serialOf, above));
  return end === undefined ? { rows: sorted, below: [] } : { rows: sorted, ...afterEnd(sorter, end, to) };
}

/** Rows of a grid: the first one, and the one after the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** @param last the row after the last one that can belong to the table */
function sortRows(sorter: Sorter, { from, to }: Span, last: number, above: Sorted): Sorted {
  const { grid, columns, scheme } = sorter;
  const rows: SourceRow[] = [];
  let { banner, onlyTotals, unitRow } = above;
  for (let i = from; i < to; i++) {
    if (rowIn(grid, i).every(isBlank) || sorter.form.has(i)) continue;
    // columns are numbered under the header, or under a total that stands there
    if (onlyTotals && numbersColumns(grid, i, columns.unit.j, last)) {
      rows.push({ is: "numbers", i, text: cellText(cellIn(grid, i, columns.unit.j)) });
      onlyTotals = false;
      continue;
    }
    if (headsFigures(sorter, i)) return { rows, banner, onlyTotals, unitRow, end: i };
    const row = classifyRow(sorter, i, banner);
    if (row !== "title") {
      rows.push(withNameAbove(sorter, row, rows.at(-1)));
      onlyTotals &&= row.is === "total";
      continue;
    }
    const text = firstText(rowIn(grid, i));
    unitRow = nextUnitRow(sorter, Math.max(unitRow, i + 1), last);
    if (isFooterText(text) || unitRow === last || headsNames(sorter, i + 1))
      return { rows, banner, onlyTotals, unitRow, end: i };
    const groups = groupsIn(text, scheme);
    banner = { text, group: groups.length === 1 ? groups[0]?.name : undefined };
    if (banner.group === undefined) {
      rows.push({ is: "banner", i, text });
      onlyTotals = false;
    }
  }
  return { rows, banner, onlyTotals, unitRow };
}

/** Whether a heading of counts stands in a row again, beside texts alone, over something else than units (类别): a summary begins there. */
function headsFigures({ grid, columns, scheme }: Sorter, i: number): boolean {
  const cells = rowIn(grid, i).filter((cell) => !isBlank(cell));
  if (cells.length < 2 || !cells.every((cell) => typeof cell === "string" && !isFigure(cell))) return false;
  const headings = new Set(columns.channels.flatMap(countsOf).map(({ lowest }) => plainText(lowest)));
  return cells.some((cell) => headings.has(plainText(String(cell))) || isHeadingOfCounts(String(cell), scheme));
}

/**
 * The lines below the last unit that nobody has filled in, with nothing but their numbers and zeros: a form has several. One alone may
 * be of a unit without any item whose name is missing.
 */
function linesOfForm(sorter: Sorter, from: number, to: number): ReadonlySet<number> {
  const lines = new Set<number>();
  for (let i = to - 1; i >= from && !isUnitRow(sorter, i); i--) if (isEmptyLine(sorter, i)) lines.add(i);
  return lines.size > 1 ? lines : new Set();
}

/** Whether nothing stands in a row but its number and zeros. */
function isEmptyLine({ grid, columns, figures }: Sorter, i: number): boolean {
  const cells = rowIn(grid, i);
  const isNothing = ({ j }: Column): boolean => isBlank(cells[j]!) || (isFigure(cells[j]!) && Number(cells[j]) === 0);
  return (
    cells.some((cell) => !isBlank(cell)) &&
    cells.every((cell) => isBlank(cell) || isFigure(cell)) &&
    unitText(grid, i, columns.unit.j).text === "" &&
    figures.every(isNothing)
  );
}

function isHeadingOfCounts(text: string, scheme: Scheme): boolean {
  const plain = plainText(text);
  if (!/[条篇件]数$/.test(plain)) return false;
  if (plain.length === 2) return true;
  const { role, rest } = readHeading([text], scheme);
  return role.is === "count" && rest === "";
}

/**
 * Whether the first row from `i` on is one of headings with that of the units in it again, and none of counts: a list of units
 * begins there, such as of those that handed in nothing, and its numbers count nothing.
 */
function headsNames({ grid, columns }: Sorter, i: number): boolean {
  let next = i;
  while (next < grid.values.length && rowIn(grid, next).every(isBlank)) next++;
  const cells = rowIn(grid, next).filter((cell) => !isBlank(cell));
  if (cells.length === 0 || !cells.every((cell) => typeof cell === "string" && !isFigure(cell))) return false;
  const texts = new Set(cells.map((cell) => plainText(String(cell))));
  const counted = columns.channels.flatMap(countsOf).map(({ lowest }) => plainText(lowest));
  return texts.has(plainText(columns.unit.lowest)) && !counted.some((heading) => texts.has(heading));
}

/** A row without a name that says of which kind of items it is goes on with the unit above. */
function withNameAbove({ grid, columns: { kinds } }: Sorter, row: SourceRow, above: SourceRow | undefined): SourceRow {
  const goesOn = row.is === "nameless" && kinds && cellText(cellIn(grid, row.i, kinds.j)) !== "";
  return goesOn && above?.is === "unit" ? { ...above, i: row.i, removed: [], merged: undefined } : row;
}

/** What rows are sorted with: the columns of the table, and those of them that hold figures. */
export interface Sorter {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly figures: readonly Column[];
  readonly scheme: Scheme;
  /** Lines of a form that nobody has filled in. */
  readonly form: ReadonlySet<number>;
}

function classifyRow(sorter: Sorter, i: number, banner: Banner | undefined): SourceRow | "title" {
  const { grid, columns, figures, scheme } = sorter;
  const cells = rowIn(grid, i);
  const { text: named, merged } = unitText(grid, i, columns.unit.j);
  const text = named || comparisonLeft(sorter, cells);
  const counted = figures.some(({ j }) => !isBlank(cells[j]!));
  if (NUMBERS.test(plainText(text))) return { is: "numbers", i, text };
  const label = totalLabel(sorter, i, text);
  // 各乡镇街道 without a figure is a title over its units
  if (label && !label.certain && isEmptyTitle(sorter, cells, text)) return "title";
  if (label && (label.certain || counted)) return { is: "total", i, ...label };
  if (isFooter(sorter, cells, text) || isBannerRow(sorter, i)) return "title";
  if (!counted && (text === "" || isTitle(sorter, i, text))) return "title";
  const plain = plainText(text);
  if (text === "" || NO_NAME.test(plain)) return { is: "nameless", i };
  const { name, removed } = cleanUnitName(closedUp(text));
  const row = { i, unit: name, removed, banner, merged };
  if (OF_WHICH.test(plain)) return { is: "of-which", ...row, parent: "" };
  if (ONLY_COMPARISON.test(plain)) return { is: "comparison", ...row, certain: true };
  if (COMPARISON.test(plain)) return { is: "comparison", ...row, certain: false };
  const other = calledAsNoUnit(name, scheme);
  return other === undefined ? { is: "unit", ...row } : { is: "comparison", ...row, certain: other === "figure" };
}

/** What compares with the units, written left of their names, where 合计 stands as well: 平均, 去年同期. */
function comparisonLeft({ columns }: Sorter, cells: readonly CellValue[]): string {
  const left = cells.slice(0, columns.unit.j).map(cellText);
  return left.find((text) => ONLY_COMPARISON.test(plainText(text))) ?? "";
}

/** Whether a text is called as a group of the scheme is and nothing but zeros and dashes stand beside it: 各乡镇街道, 0. */
function isEmptyTitle({ figures, scheme }: Sorter, cells: readonly CellValue[], text: string): boolean {
  return meansGroup(text, scheme) && figures.every(({ j }) => /^[0\-—–－/\s]*$/.test(cellText(cells[j]!)));
}

/** A remark or a signature: its words stand first in the row, and no count beside them. */
function isFooter({ figures }: Sorter, cells: readonly CellValue[], unit: string): boolean {
  const text = firstText(cells);
  const counted = figures.some(({ j }) => isFigure(cells[j]!));
  if (SIGNS.test(plainText(text))) return true;
  return (
    !counted &&
    ((unit === "" || unit === text ? isFooterText(text) : isFooterText(unit)) || SIGNED.test(plainText(text)))
  );
}

/** Whether a text calls its row a total, whole: 合计, 小计. */
export function isTotal(text: string): boolean {
  return TOTAL.test(plainText(text));
}

/** What of a text stands before the word that calls its row a total: 水利局 of 水利局小计; undefined where none does. */
export function beforeTotal(text: string): string | undefined {
  const plain = plainText(text);
  return ENDS_AS_TOTAL.test(plain) ? plain.replace(ENDS_AS_TOTAL, "") : undefined;
}

/** Whether a text begins as that of a row which compares with units or other periods: 平均, 去年同期. */
export function isComparison(text: string): boolean {
  return COMPARISON.test(plainText(text));
}

/** Whether a text that stands first in its row makes that a total, a remark or a signature. */
export function isTotalOrFooter(text: string): boolean {
  const plain = plainText(text);
  return TOTAL.test(plain) || SIGNED.test(plain) || isFooterText(text);
}

/** Whether what a row is called can be no unit's name: 去年同期, 平均, 其中：移民局. */
export function isComparisonOrPart(text: string): boolean {
  const plain = plainText(text);
  return ONLY_COMPARISON.test(plain) || OF_WHICH.test(plain);
}

function isFooterText(text: string): boolean {
  const plain = plainText(text);
  // 1.水利局 is a unit with a serial number, 1.采用一条计5分，… a remark
  return /^\d+[.、]/.test(plain) ? plain.length > 14 || /[，,。；;：:]/.test(plain) : FOOTER.test(plain);
}

/** The text of a row's unit; in a cell that is merged over several rows it stands for all of them. */
function unitText(grid: Grid, i: number, j: number): { text: string; merged: number | undefined } {
  const area = mergeIn(grid, i, j);
  const top = area && area.rows > 1 ? area.row - grid.row : i;
  return { text: cellText(cellIn(grid, top, j)), merged: area && area.rows > 1 && top === i ? area.rows : undefined };
}

/** The text that makes a row a total: in the unit column or, where that holds no name, anywhere before the figures. */
function totalLabel(
  { grid, columns, figures, scheme }: Sorter,
  i: number,
  unit: string,
): { label: string; certain: boolean } | undefined {
  const cells = rowIn(grid, i);
  const firstFigure = figures.reduce((least, { j }) => Math.min(least, j), cells.length);
  const before = cells.slice(0, firstFigure).map(cellText);
  const texts = unit === "" || isFigure(unit) ? before : [unit];
  const label = [...texts, ...before].find((text) => TOTAL.test(plainText(text)));
  if (label !== undefined) return { label, certain: true };
  const whole = texts.find((text) => WHOLE.test(plainText(text)) || plainText(text) === plainText(scheme.place ?? "-"));
  if (whole !== undefined) return { label: whole, certain: false };
  // of a summary that begins further to the left a figure stands where units have their names
  const left = before.slice(0, columns.unit.j);
  const name = isFigure(unit) ? (left.find((text) => text !== "" && !isFigure(text)) ?? "") : unit;
  if (meansUnits(name, scheme) && !rosterFinder(scheme)(name)) return { label: name, certain: false };
  const ending = texts.find((text) => ENDS_AS_TOTAL.test(plainText(text)));
  if (ending === undefined) return undefined;
  const words = plainText(ending).replace(ENDS_AS_TOTAL, "");
  const certain = groupNamed(words, scheme) !== undefined || groupsIn(words, scheme).length > 0;
  return { label: ending, certain };
}

/** What speaks of the rows below it: 以下单位不参与排名. */
const OVER_ROWS = /^(以下|下列)/;

/** A text merged from the unit column over figures, numbered like 一、 or （二）, called as a group is, or about 以下: a title, never a unit. */
function isTitle({ grid, columns, figures, scheme }: Sorter, i: number, text: string): boolean {
  const at = (j: number): [number, number] => [grid.row + i, grid.column + j];
  const banner = mergesOfRow(grid, i).some(
    (area) => contains(area, ...at(columns.unit.j)) && figures.some(({ j }) => contains(area, ...at(j))),
  );
  const first = firstText(rowIn(grid, i));
  const isOverRows = OVER_ROWS.test(plainText(text)) || groupNamed(text, scheme) !== undefined;
  return banner || isBannerText(first) || (first === text && isOverRows);
}

/** The first row from `from` on that is a unit's; `to` when there is none. */
function nextUnitRow(sorter: Sorter, from: number, to: number): number {
  let i = from;
  while (i < to && !isUnitRow(sorter, i)) i++;
  return i;
}

/** A text alone in its row that is merged over the units' column, or numbered like 一、: a title even where it begins in a column of figures. */
function isBannerRow({ grid, columns }: Sorter, i: number): boolean {
  const cells = rowIn(grid, i);
  const j = cells.findIndex((cell) => !isBlank(cell));
  const only = cells[j]; // the first cell of a row, which mostly is not the only one
  if (only === undefined || j >= columns.unit.j || isFigure(only)) return false;
  if (cells.some((cell, other) => other > j && !isBlank(cell))) return false;
  const area = mergeIn(grid, i, j);
  return isBannerText(only) || (area !== undefined && contains(area, grid.row + i, grid.column + columns.unit.j));
}

function isUnitRow(sorter: Sorter, i: number): boolean {
  const { grid, columns, figures } = sorter;
  const { text } = unitText(grid, i, columns.unit.j);
  // of a summary that begins further to the left a figure stands there
  if (text === "" || isFigure(text) || SIGNS.test(plainText(firstText(rowIn(grid, i)))) || totalLabel(sorter, i, text))
    return false;
  return figures.some(({ j }) => isFigure(cellIn(grid, i, j)));
}

function afterEnd(sorter: Sorter, end: number, to: number): Omit<SourceRows, "rows"> {
  const { grid, columns } = sorter;
  const filled: number[] = [];
  for (let i = end; i < to; i++) if (!rowIn(grid, i).every(isBlank)) filled.push(i);
  const below = filled.filter((i) => isUnitRow(sorter, i));
  return {
    cut: { i: end, found: firstText(rowIn(grid, end)), rows: filled.length - below.length },
    below: below.map((i) => ({ i, found: cellText(cellIn(grid, i, columns.unit.j)) })),
  };
}

/** A name without the blanks by which it was spread over its cell: 司　法　局 is 司法局. */
function closedUp(text: string): string {
  return text.replace(/([\u3400-\u9fff])[\s\u3000]+(?=[\u3400-\u9fff])/g, "$1");
}

/** The first text of a row. */
export function firstText(cells: readonly CellValue[]): string {
  const first = cells.find((cell) => !isBlank(cell));
  return first === undefined ? "" : cellText(first);
}
