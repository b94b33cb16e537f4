import type { Scheme } from "../bulletin/scheme";
import { contains } from "../cells/area";
import type { CellValue, Grid } from "../cells/grid";
import { plainText, trimmed } from "../cells/plainText";
import type { Columns } from "./columns";
import { readCount } from "./count";
import { groupInTitle } from "./groupText";
import { mergeAt } from "./header";

/** One row under the header, by its position in the grid's values. */
export type SourceRow =
  | {
      readonly is: "unit";
      readonly i: number;
      readonly unit: string;
      /** Name of the group whose title stands over this part of the table. */
      readonly section: string | undefined;
      /** Over how many rows the unit's cell is merged, in the first of them. */
      readonly merged: number | undefined;
    }
  /** A 合计, 小计 or 总计 row; `label` is its text. */
  | { readonly is: "total"; readonly i: number; readonly label: string }
  /** Counts without a unit. */
  | { readonly is: "nameless"; readonly i: number };

/** The rows of a table and what was found below its end. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** The first row that is no longer part of the table (a remark, a signature), its text, and how many such rows. */
  readonly cut?: { readonly i: number; readonly found: string; readonly rows: number };
  /** Rows below the end that look like units all the same. */
  readonly below: readonly { readonly i: number; readonly found: string }[];
}

const TOTAL = /合计|总计|小计|共计|总数|^计$/;

/** How remarks and signatures begin; a unit such as 数据局 or 审批局 must not look like one. */
const FOOTER =
  /^((注|备注|说明|附注|附|填表人?|填报人?|填报单位|制表人?|制表单位|审核人?|复核人?|审批人?|负责人|单位负责人|主管领导|分管领导|联系人|联系电话|统计人|统计时间|制表时间|填报时间|日期|时间|数据来源)[:：]|注[\d.、]|※|\*|\d+[.、]|以上|截至|截止|\d{4}年\d{1,2}月)/;

/**
 * Sorts the rows of a table into units, totals and what comes after the table.
 *
 * @param from first row under the header
 * @param to the row after the last one that can belong to the table
 */
export function findRows(grid: Grid, from: number, to: number, columns: Columns, scheme: Scheme): SourceRows {
  const rows: SourceRow[] = [];
  let section: string | undefined;
  for (let i = from; i < to; i++) {
    if (grid.values[i]!.every(isBlank)) continue;
    const row = sort(grid, i, columns);
    if (row !== "end") {
      rows.push(row.is === "unit" ? { ...row, section } : row);
      continue;
    }
    const text = firstText(grid.values[i]!);
    const title = FOOTER.test(plainText(text)) ? undefined : groupInTitle(text, scheme);
    if (!title || !unitsFollow(grid, i + 1, to, columns)) return { rows, ...afterEnd(grid, i, to, columns) };
    section = title.name;
  }
  return { rows, below: [] };
}

type Sorted = Exclude<SourceRow, { is: "unit" }> | Omit<Extract<SourceRow, { is: "unit" }>, "section">;

function sort(grid: Grid, i: number, columns: Columns): Sorted | "end" {
  const cells = grid.values[i]!;
  const { unit, merged } = unitOf(grid, i, columns.unit);
  const counted = countCells(cells, columns).some((cell) => !isBlank(cell));
  const label = labelOf(cells, columns);
  if (label !== undefined) return { is: "total", i, label };
  if (isFooter(cells, unit, columns) || (!counted && (unit === "" || isTitle(grid, i, columns)))) return "end";
  return unit === "" ? { is: "nameless", i } : { is: "unit", i, unit, merged };
}

/** A remark or a signature: its words stand first in the row, and no count beside them. */
function isFooter(cells: readonly CellValue[], unit: string, columns: Columns): boolean {
  const text = firstText(cells);
  const counted = countCells(cells, columns).some((cell) => readCount(cell).is === "count");
  return !counted && (unit === "" || unit === text) && FOOTER.test(plainText(text));
}

/** The unit of a row; in a cell that is merged over several rows it stands for all of them. */
function unitOf(grid: Grid, i: number, column: number): { unit: string; merged: number | undefined } {
  const area = mergeAt(grid, i, column);
  const top = area && area.rows > 1 ? area.row - grid.row : i;
  const unit = trimmed(String(grid.values[top]?.[column] ?? ""));
  return { unit, merged: area && area.rows > 1 && top === i ? area.rows : undefined };
}

/** The text that makes a row a total: in the unit column or, where that is blank, anywhere before the counts. */
function labelOf(cells: readonly CellValue[], columns: Columns): string | undefined {
  const firstCount = Math.min(...columns.counts.filter((j) => j !== undefined), cells.length);
  const candidates = isBlank(cells[columns.unit] ?? "") ? cells.slice(0, firstCount) : [cells[columns.unit]!];
  const label = candidates.find((cell) => typeof cell === "string" && TOTAL.test(plainText(cell)));
  return label === undefined ? undefined : trimmed(String(label));
}

/** A text merged from the unit column over count columns, or numbered like 一、 or （二）: a title, never a unit. */
function isTitle(grid: Grid, i: number, columns: Columns): boolean {
  const at = (j: number): [number, number] => [grid.row + i, grid.column + j];
  const banner = grid.merges.some(
    (area) =>
      contains(area, ...at(columns.unit)) && columns.counts.some((j) => j !== undefined && contains(area, ...at(j))),
  );
  return (
    banner || /^([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(plainText(firstText(grid.values[i]!)))
  );
}

function unitsFollow(grid: Grid, from: number, to: number, columns: Columns): boolean {
  return grid.values.slice(from, to).some((cells) => isUnitRow(cells, columns));
}

function isUnitRow(cells: readonly CellValue[], columns: Columns): boolean {
  const named = !isBlank(cells[columns.unit] ?? "") && labelOf(cells, columns) === undefined;
  return named && countCells(cells, columns).some((cell) => readCount(cell).is === "count");
}

function afterEnd(grid: Grid, end: number, to: number, columns: Columns): Omit<SourceRows, "rows"> {
  const rest = grid.values.slice(end, to).map((cells, k) => ({ cells, i: end + k }));
  const below = rest.filter(({ cells }) => isUnitRow(cells, columns));
  const filled = rest.filter(({ cells }) => !cells.every(isBlank));
  return {
    cut: { i: end, found: firstText(filled[0]!.cells), rows: filled.length - below.length },
    below: below.map(({ cells, i }) => ({ i, found: trimmed(String(cells[columns.unit])) })),
  };
}

/** The first text of a row. */
export function firstText(cells: readonly CellValue[]): string {
  return trimmed(String(cells.find((cell) => !isBlank(cell)) ?? ""));
}

function countCells(cells: readonly CellValue[], { counts, submitted, adjustments }: Columns): CellValue[] {
  return [...counts, submitted, ...adjustments].flatMap((j) => (j === undefined ? [] : [cells[j]!]));
}

/** Whether a cell shows nothing. */
export function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && plainText(cell) === "";
}
