import { sumItems } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { addressIn, cellIn, type Grid } from "../../cells/grid";
import { lastIndex } from "../../cells/lists";
import type { Column } from "../columns/columns";
import { plainCount } from "../figures/count";
import { endingOf, endsAsUnit } from "../groups/groupNames";
import { groupsIn } from "../groups/groupText";
import type { Banner, Sorter, SourceRow, UnitRow } from "./rows";
import { type SumRow, sumSpans } from "../totals/sumSpans";

/** How many half-width blanks a step of Excel's own indent is as wide as, about. */
const STEP = 3;

/** Totals over all, below which nothing but comparisons is expected. */
const GRAND = /合计|总计|共计|总数/;

/** What rows say of one another: parts of a unit, sections under their sums, what stands below the last total. */
export function relateRows(sorter: Sorter, rows: readonly SourceRow[]): SourceRow[] {
  return belowTotal(sorter, underSums(sorter, underGroups(sorter, rows, inside(sorter, rows))));
}

/** Under fewer rows than this nobody asks whether the one above them is their sum, see hiddenTotals. */
const FEWEST = 3;

/**
 * Rows indented under one that is called like no unit (A类, 县直) and has just the sum of them all are units, not parts:
 * the one above them is asked about.
 *
 * @param before the rows as they were before any was known as a part
 */
function underGroups({ grid, figures, scheme }: Sorter, before: readonly SourceRow[], rows: SourceRow[]): SourceRow[] {
  const all = [...rows];
  rows.forEach((row, n) => {
    if (row.is !== "unit" || endsAsUnit(row.unit)) return;
    let end = n + 1;
    while (rows[end]?.is === "of-which" && before[end]?.is === "unit") end++;
    const parts = before.slice(n + 1, end);
    const isSum = figures.every(
      ({ j }) => sumItems(parts.map(({ i }) => countIn(grid, i, j, scheme))) === countIn(grid, row.i, j, scheme),
    );
    if (parts.length >= FEWEST && isSum) parts.forEach((part, k) => (all[n + 1 + k] = part));
  });
  return all;
}

/** Finds the parent of each part (其中), and rows that are indented under a unit whose figures theirs do not exceed. */
function inside({ grid, columns, figures, scheme }: Sorter, rows: readonly SourceRow[]): SourceRow[] {
  const indent = (i: number): number =>
    indentOf(String(cellIn(grid, i, columns.unit.j))) +
    STEP * (grid.indents.get(addressIn(grid, i, columns.unit.j)) ?? 0);
  const figure = (i: number, { j }: Column): number => countIn(grid, i, j, scheme);
  let parent: UnitRow | undefined;
  let used = figures.map(() => 0);
  const together = (i: number): number[] => figures.map((column, n) => used[n]! + figure(i, column));
  const isUnder = (i: number, over: UnitRow): boolean =>
    indent(i) >= indent(over.i) + 2 &&
    isWithin(
      together(i),
      figures.map((column) => figure(over.i, column)),
    );
  // how far the last row is indented, if it is a part (其中): a row below it that is indented as far is the next part
  let part: number | undefined;
  return rows.map((row): SourceRow => {
    const isNext = part !== undefined && row.is === "unit" && indent(row.i) >= Math.max(part, 2);
    part = isNext ? part : row.is === "of-which" ? indent(row.i) : undefined;
    if (row.is === "of-which") return { ...row, parent: parent?.unit ?? "" };
    // what units are called together is a part where it is indented under one: 机关, 下属单位
    if (row.is === "total" && !row.certain && parent && isUnder(row.i, parent)) {
      used = together(row.i);
      return {
        is: "of-which",
        i: row.i,
        unit: row.label.trim(),
        removed: [],
        banner: parent.banner,
        merged: undefined,
        parent: parent.unit,
      };
    }
    if (row.is !== "unit") {
      parent = undefined;
      return row;
    }
    if (isNext || (parent && row.merged === undefined && isUnder(row.i, parent))) {
      used = together(row.i);
      const { is: _, ...rest } = row;
      return { is: "of-which", ...rest, parent: parent?.unit ?? "" };
    }
    parent = row;
    used = figures.map(() => 0);
    return row;
  });
}

/** How far a text is indented, in half-width blanks; one with blanks behind it or inside is centred or spread, not indented. */
function indentOf(text: string): number {
  const before = /^[ \u00a0\u3000]*/.exec(text)![0];
  const isSpread = /[\s\u3000]$/.test(text) || /\S[ \u3000]+\S/.test(text);
  return isSpread ? 0 : [...before].reduce((width, sign) => width + (sign === "\u3000" ? 2 : 1), 0);
}

/** The count in a cell; 0 where there is none to read. */
export function countIn(grid: Grid, i: number, j: number, { counts }: Scheme): number {
  return plainCount(cellIn(grid, i, j), counts === "decimal") ?? 0;
}

function isWithin(parts: readonly number[], whole: readonly number[]): boolean {
  return parts.every((part, n) => part <= whole[n]!) && parts.some((part) => part > 0);
}

/** A total that names one group and stands over the units whose sum it is (市直各部门 114) is their title. */
function underSums({ grid, figures, scheme }: Sorter, rows: readonly SourceRow[]): readonly SourceRow[] {
  const spanOf = sumSpans(rowsOfSums(grid, rows, figures, scheme));
  const open: { readonly banner: Banner; readonly end: number }[] = [];
  return rows.map((row, n): SourceRow => {
    while (open.length > 0 && open.at(-1)!.end <= n) open.pop();
    if (row.is === "total") {
      const [group, another] = groupsIn(row.label, scheme);
      const { below, above } = spanOf(n);
      if (group && !another && below !== undefined && above === undefined)
        open.push({ banner: { text: row.label, group: group.name }, end: below });
    }
    const over = open.at(-1);
    return row.is === "unit" && over && row.banner === undefined ? { ...row, banner: over.banner } : row;
  });
}

/** The rows of a table as their sums are found. */
export function rowsOfSums(
  grid: Grid,
  rows: readonly SourceRow[],
  figures: readonly Column[],
  scheme: Scheme,
): readonly SumRow[] {
  if (rows.every(({ is }) => is !== "total")) return [];
  return rows.map((row): SumRow => {
    const counts = figures.map(({ j }) => plainCount(cellIn(grid, row.i, j), scheme.counts === "decimal"));
    if (row.is === "unit") return { is: "unit", figures: counts, part: partOf(row, scheme) };
    return { is: row.is === "total" ? "total" : row.is === "banner" ? "title" : "other", figures: counts };
  });
}

/** What tells the part of the table in which a unit stands. */
export function partOf({ unit, banner }: Pick<UnitRow, "unit" | "banner">, scheme: Scheme): string {
  return `${banner?.text ?? ""}|${endingOf(unit, scheme) ?? ""}`;
}

/**
 * Below the last grand total, after which no further total comes, a row is hardly a unit of its own: such rows are doubted
 * together. Where the total is that of the rows below it, or a title stands over them, they are units.
 */
function belowTotal({ grid, figures, scheme }: Sorter, rows: readonly SourceRow[]): SourceRow[] {
  const last = lastIndex(rows, ({ is }) => is === "total");
  const total = rows[last];
  const before = rows[lastIndex(rows.slice(0, Math.max(0, last)), (row) => row.is === "unit")];
  if (total?.is !== "total" || !GRAND.test(total.label) || before?.is !== "unit") return [...rows];
  const below = rows.slice(last + 1);
  const figure = (i: number, { j }: Column): number => countIn(grid, i, j, scheme);
  const sumsBelow = figures.every(
    (column) => below.reduce((sum, { i }) => sum + figure(i, column), 0) === figure(total.i, column),
  );
  if (sumsBelow) return [...rows];
  return [
    ...rows.slice(0, last + 1),
    ...below.map((row): SourceRow =>
      row.is === "unit" && row.banner === before.banner ? { ...row, is: "comparison", certain: false } : row,
    ),
  ];
}
