import type { CellValue, Grid } from "../cells/grid";
import { contains } from "../cells/area";
import type { Columns } from "./columns";
import { readCount } from "./count";
import { plainText, trimmed } from "../cells/plainText";

/** One row under the header, by its position in the grid's values. */
export type SourceRow =
  | { readonly is: "unit"; readonly i: number; readonly unit: string }
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

/** Sorts the rows under the header into units, totals and what comes after the table. */
export function findRows(grid: Grid, header: number, columns: Columns): SourceRows {
  const rows: SourceRow[] = [];
  for (let i = header + 1; i < grid.values.length; i++) {
    const cells = grid.values[i]!;
    if (cells.every(isBlank)) continue;
    const row = sort(grid, i, columns);
    if (row === "end") return { rows, ...afterEnd(grid, i, columns) };
    rows.push(row);
  }
  return { rows, below: [] };
}

function sort(grid: Grid, i: number, columns: Columns): SourceRow | "end" {
  const cells = grid.values[i]!;
  const unit = trimmed(String(cells[columns.unit] ?? ""));
  const first = trimmed(String(cells.find((cell) => !isBlank(cell)) ?? ""));
  const counted = countCells(cells, columns).some((cell) => !isBlank(cell));
  const label = labelOf(cells, columns);
  if (label !== undefined) return { is: "total", i, label };
  if (!counted && (unit === "" || FOOTER.test(plainText(first)) || isBanner(grid, i, columns))) return "end";
  return unit === "" ? { is: "nameless", i } : { is: "unit", i, unit };
}

/** The text that makes a row a total: in the unit column or, where that is blank, anywhere before the counts. */
function labelOf(cells: readonly CellValue[], columns: Columns): string | undefined {
  const firstCount = Math.min(...columns.counts.filter((j) => j !== undefined), cells.length);
  const candidates = isBlank(cells[columns.unit] ?? "") ? cells.slice(0, firstCount) : [cells[columns.unit]!];
  const label = candidates.find((cell) => typeof cell === "string" && TOTAL.test(plainText(cell)));
  return label === undefined ? undefined : trimmed(String(label));
}

/** A text merged from the unit column over count columns: a block title or a remark, never a unit. */
function isBanner(grid: Grid, i: number, columns: Columns): boolean {
  const at = (j: number): [number, number] => [grid.row + i, grid.column + j];
  return grid.merges.some(
    (area) =>
      contains(area, ...at(columns.unit)) && columns.counts.some((j) => j !== undefined && contains(area, ...at(j))),
  );
}

function afterEnd(grid: Grid, end: number, columns: Columns): Pick<SourceRows, "below"> & Partial<SourceRows> {
  const rest = grid.values.slice(end).map((cells, k) => ({ cells, i: end + k }));
  const below = rest.filter(
    ({ cells }) =>
      !isBlank(cells[columns.unit] ?? "") &&
      labelOf(cells, columns) === undefined &&
      countCells(cells, columns).some((cell) => readCount(cell).is === "count"),
  );
  const filled = rest.filter(({ cells }) => !cells.every(isBlank));
  const text = (cells: readonly CellValue[]): string => trimmed(String(cells.find((cell) => !isBlank(cell)) ?? ""));
  return {
    cut: { i: end, found: text(filled[0]!.cells), rows: filled.length - below.length },
    below: below.map(({ cells, i }) => ({ i, found: trimmed(String(cells[columns.unit])) })),
  };
}

function countCells(cells: readonly CellValue[], columns: Columns): CellValue[] {
  return columns.counts.flatMap((j) => (j === undefined ? [] : [cells[j]!]));
}

function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && plainText(cell) === "";
}
