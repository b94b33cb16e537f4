import { addressIn, type CellValue, cellIn, cellText, columnIn, type Grid, isBlank, rowIn } from "../cells/grid";
import { plainText } from "../cells/plainText";
import type { Inquiry } from "../findings/inquiry";
import { question } from "../findings/question";
import { placeIn } from "./reading";

/** Where a pivot table (数据透视表) stands in a grid. */
interface Pivot {
  /** The row of its headings. */
  readonly header: number;
  /** The column of its labels, where all fields of rows stand in one; undefined where each has a column of its own. */
  readonly labels: number | undefined;
  /** The first column of its values, where a blank cell is 0; undefined where a row has none that is blank. */
  readonly values: number | undefined;
}

const LABELS = /^(?:行标签|rowlabels)$/i;
const CHINESE_LABELS = "行标签";
const COLUMN_LABELS = /^(?:列标签|columnlabels)$/i;
/** What stands before the name of a field that is added up, or of which the rows are counted: 求和项:采用条数, 计数项:标题. */
const OF_FIELD = /^(?:求和项|(?:非空值)?计数项|sumof|countof)[:：]?/i;
const COUNTS = /^(?:(?:非空值)?计数项|countof)[:：]?/i;
/** Fields that each item of a log has once, so that its rows are its items. */
const OF_ITEM =
  /(?:标题|题目|题名|名称|内容|序号|编号|单位|部门|日期|时间|链接|来源|作者)$|^(?:采用|刊发|发布)?(?:网站|平台|媒体|渠道|刊物)$/;
const GRAND_TOTAL = /^(?:总计|grandtotal)$/i;
const CHINESE_TOTAL = "总计";
/** Over the figures of a table of which each field has a column, and behind the sums of one of its fields. */
const VALUES = /^(?:汇总|total)$/i;
const SUBTOTAL = /(?:汇总|total)$/i;
const BLANK = /^[(（](?:空白|blank)[)）]$/i;
const ALL = /^[(（](?:全部|all|多项|multipleitems)[)）]$/i;
/** It begins among these rows. */
const ROWS_SEARCHED = 30;

/**
 * A sheet with a pivot table as the table that a clerk would have typed: its own words (行标签, 求和项:, 汇总, 总计, 空白) are those of
 * any table, cells of which there is nothing are 0, and labels of two fields in one column (a unit, and below it the sites)
 * stand in two. Any other sheet is left as it is.
 */
export function withoutPivot(grid: Grid): Grid {
  const pivot = findPivot(grid);
  if (!pivot) return grid;
  const values = grid.values.map((cells) => [...cells]);
  renameAbove(values, pivot);
  renameHeadings(values, pivot);
  const end = endOf(grid, pivot);
  for (let i = pivot.header + 1; i < end; i++) renameRow(values[i]!, pivot, values[pivot.header]!);
  fillOuter(values, pivot, end);
  const depths = pivot.labels === undefined ? [] : depthsOf(grid, pivot.labels, pivot.header + 1, end);
  if (pivot.labels === undefined || depths.every((depth) => depth === depths[0])) return { ...grid, values };
  return withTwoColumns({ ...grid, values }, { ...pivot, labels: pivot.labels }, depths);
}

/**
 * Asks about a pivot table that counts the rows of a field of figures (计数项:采用条数) where it should add it up, as happens
 * where a blank cell is among them.
 */
export function askRowsCounted(grid: Grid, inquiry: Inquiry): void {
  const pivot = findPivot(grid);
  if (!pivot) return;
  for (let i = 0; i <= pivot.header; i++)
    for (const [j, cell] of rowIn(grid, i).entries()) {
      if (!countsRows(wordOf(cell))) continue;
      const column = cellText(cell);
      const asked = question("sheet", ["pivot-rows", grid.sheet, column], [{ as: "accept" }]);
      inquiry.ask("pivot-counts-rows", { places: [placeIn(grid, i, j)] }, { column }, asked);
    }
}

/** Whether a word says that rows are counted of a field that is none of an item's. */
function countsRows(word: string): boolean {
  return COUNTS.test(word) && !OF_ITEM.test(word.replace(COUNTS, ""));
}

/** Whether a heading is that which a pivot table has over its labels, and which nobody prints. */
export function isPivotLabel(heading: string): boolean {
  return LABELS.test(plainText(heading));
}

function findPivot({ values }: Grid): Pivot | undefined {
  const rows = values.slice(0, ROWS_SEARCHED).map((cells) => cells.map(wordOf));
  const header = rows.findIndex((words) => words.some((word) => LABELS.test(word)));
  if (header >= 0) {
    const labels = rows[header]!.findIndex((word) => LABELS.test(word));
    return { header, labels, values: labels + 1 };
  }
  const isOver = ([first = "", ...others]: readonly string[]): boolean =>
    OF_FIELD.test(first) && others.filter((word) => word !== "").length <= 1;
  const over = rows.findIndex(isOver);
  const headings = rows[over + 1];
  if (over < 0 || !headings) return undefined;
  // the name of the field that stands across stands over the first of its columns
  const across = rows[over]!.findIndex((word, j) => j > 0 && word !== "");
  if (across > 0) return { header: over + 1, labels: undefined, values: across };
  return headings.some((word) => VALUES.test(word))
    ? { header: over + 1, labels: undefined, values: undefined }
    : undefined;
}

/** A text without blanks; "" for anything else. */
function wordOf(value: CellValue): string {
  return typeof value === "string" ? plainText(value) : "";
}

/** The row after the last of the table: that of its grand total, else that before a blank one. */
function endOf(grid: Grid, { header }: Pivot): number {
  for (let i = header + 1; i < grid.values.length; i++) {
    const cells = rowIn(grid, i);
    if (cells.some((cell) => GRAND_TOTAL.test(wordOf(cell)))) return i + 1;
    if (cells.every(isBlank)) return i;
  }
  return grid.values.length;
}

/** Above the headings stands what the figures are, and what was chosen of a field: 采用网站 (全部). */
function renameAbove(values: CellValue[][], { header }: Pivot): void {
  for (const cells of values.slice(0, header)) {
    const filled = cells.filter((cell) => !isBlank(cell));
    const [field, chosen] = filled;
    const isOfFields = filled.some((cell) => OF_FIELD.test(wordOf(cell)) || COLUMN_LABELS.test(wordOf(cell)));
    const isChoice = filled.length === 2 && typeof field === "string";
    if (!isOfFields && !isChoice) continue;
    cells.fill("");
    if (!isOfFields && !ALL.test(wordOf(chosen!))) cells[0] = `${cellText(field!).trim()}：${cellText(chosen!)}`;
  }
}

function renameHeadings(values: CellValue[][], { header, labels }: Pivot): void {
  const cells = values[header]!;
  cells.forEach((cell, j) => {
    const word = wordOf(cell);
    if (j === labels) cells[j] = CHINESE_LABELS;
    else if (VALUES.test(word) || (COUNTS.test(word) && !countsRows(word))) cells[j] = "采用条数";
    else if (OF_FIELD.test(word)) cells[j] = word.replace(OF_FIELD, "");
    else if (GRAND_TOTAL.test(word)) cells[j] = CHINESE_TOTAL;
  });
}

/** A row's own words; where nothing was counted a pivot table shows nothing, which is 0. What stands beside it is none of it. */
function renameRow(cells: CellValue[], { values = cells.length }: Pivot, headings: readonly CellValue[]): void {
  const beside = headings.findIndex((heading, j) => j >= values && isBlank(heading));
  const end = beside < 0 ? cells.length : beside;
  const isEmpty = cells.slice(values, end).every(isBlank);
  cells.forEach((cell, j) => {
    const word = wordOf(cell);
    if (BLANK.test(word)) cells[j] = "";
    else if (GRAND_TOTAL.test(word)) cells[j] = CHINESE_TOTAL;
    else if (typeof cell === "string" && SUBTOTAL.test(cell)) cells[j] = `${cell.replace(SUBTOTAL, "").trim()}小计`;
    else if (j >= values && j < end && isBlank(cell) && !isEmpty) cells[j] = 0;
  });
}

/** The outer of several fields before the values is written only where its rows begin. */
function fillOuter(values: CellValue[][], { header, labels, values: first = 0 }: Pivot, end: number): void {
  if (labels !== undefined) return;
  for (let j = 0; j < first - 1; j++)
    for (let i = header + 2; i < end; i++) {
      const cells = values[i]!;
      if (isBlank(cells[j]!) && !isBlank(cells[first - 1]!)) cells[j] = values[i - 1]![j]!;
    }
}

/** How far each label is indented, by its format or by blanks before it. */
function depthsOf(grid: Grid, labels: number, from: number, end: number): readonly number[] {
  const depths: number[] = [];
  for (let i = from; i < end; i++) {
    const cell = cellIn(grid, i, labels);
    const text = typeof cell === "string" ? cell : "";
    depths.push((grid.indents.get(addressIn(grid, i, labels)) ?? 0) + (text.length - text.trimStart().length));
  }
  return depths;
}

/**
 * Labels of two fields in two columns, the sites in a further one behind all others. Which are the sites is told by their
 * number: there are fewer of them than of units.
 */
function withTwoColumns(
  grid: Grid,
  { header, labels }: Pivot & { readonly labels: number },
  depths: readonly number[],
): Grid {
  const rows = depths.map((depth, n) => ({
    i: header + 1 + n,
    depth,
    label: cellText(cellIn(grid, header + 1 + n, labels)).trim(),
  }));
  const named = rows.filter(({ label }) => label !== "" && label !== CHINESE_TOTAL);
  const [outer, inner] = [0, 1].map(
    (level) => new Set(named.filter(({ depth }) => (depth > 0 ? 1 : 0) === level).map(({ label }) => label)),
  );
  const areSitesInside = inner!.size <= outer!.size;
  const values = grid.values.map((cells): CellValue[] => [...cells, ""]);
  const last = values[header]!.length - 1;
  values[header]![last] = "采用网站";
  let above = "";
  for (const { i, depth, label } of named) {
    const cells = values[i]!;
    if (depth === 0) above = label;
    if (areSitesInside) {
      cells[labels] = depth === 0 ? label : "";
      cells[last] = depth === 0 ? "" : label;
    } else if (depth === 0) cells.fill("");
    else {
      cells[labels] = label;
      cells[last] = above;
    }
  }
  const columns = Array.from({ length: last }, (_, j) => columnIn(grid, j));
  return { ...grid, values, turned: { columns: [...columns, columnIn(grid, labels)], without: [] } };
}
