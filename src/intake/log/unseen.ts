import type { Place } from "../../cells/address";
import { addressIn, cellIn, cellText, type Grid, isBlank, mergeIn } from "../../cells/grid";
import { question } from "../../findings/question";
import { isWhollyStruck } from "../figures/cellReading";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import { countingColumns, type LogColumns } from "./logColumns";
import { readMark } from "./mark";
import type { LogItem, LogRow } from "./readLog";

/*
 * What a person does not see as it is in a log: rows that are hidden, filtered away or struck out, formulas that nobody has
 * calculated, columns that are hidden, names under a merged cell.
 */

/**
 * Adopted items whose row is struck out, or hidden or filtered away, contradict their marks: the clerk says whether they
 * count, once for each of the two.
 *
 * @returns the items that count
 */
export function withoutUnseen(reading: Reading, columns: LogColumns, items: readonly LogItem[]): readonly LogItem[] {
  const { grid } = reading;
  if (grid.marked.size === 0 && grid.hiddenRows.size === 0) return items;
  const read = countingColumns(columns);
  const isStruck = ({ i }: LogItem): boolean =>
    read.some((j) => isWhollyStruck(grid.marked.get(addressIn(grid, i, j)) ?? ""));
  const adopted = items.filter((item) => item.adopted.some((amount) => amount > 0));
  const struck = grid.marked.size === 0 ? [] : adopted.filter(isStruck);
  const gone = new Set(struck);
  const hidden = adopted.filter((item) => grid.hiddenRows.has(grid.row + item.i) && !gone.has(item));
  const out = new Set([
    ...leftOut(reading, "log-struck-items", struck, columns),
    ...leftOut(reading, "log-hidden-items", hidden, columns),
  ]);
  return out.size === 0 ? items : items.filter((item) => !out.has(item));
}

function leftOut(
  { grid, inquiry }: Reading,
  kind: "log-struck-items" | "log-hidden-items",
  items: readonly LogItem[],
  { title }: LogColumns,
): readonly LogItem[] {
  if (items.length === 0) return [];
  const key = [kind, grid.sheet, ...items.map((item) => `${item.unit} ${item.title}`)];
  const asked = question("sheet", key, [{ as: "leave-out" }, { as: "accept" }]);
  return inquiry.ask(kind, aboutCells(grid, items, title), {}, asked)?.as === "leave-out" ? items : [];
}

/** Formulas without a result cannot be answered: the workbook has to be calculated by a program that can. */
export function tellUncalculated({ grid, inquiry }: Reading, columns: LogColumns, rows: readonly LogRow[]): void {
  if (grid.uncalculated.size === 0) return;
  const read = countingColumns(columns);
  const waiting = rows.flatMap((row) =>
    read.filter((j) => grid.uncalculated.has(addressIn(grid, row.i, j))).map((j) => ({ row, j })),
  );
  if (waiting.length === 0) return;
  const units = [...new Set(waiting.flatMap(({ row, j }) => (j === columns.unit ? [] : [row.unit])))];
  const places = waiting.map(({ row, j }) => placeIn(grid, row.i, j));
  inquiry.tell("uncalculated", { places, units }, { cells: waiting.length });
}

/** Tells which of the columns that are read are hidden. */
export function tellHiddenColumns({ grid, inquiry }: Reading, columns: LogColumns): void {
  if (grid.hiddenColumns.size === 0) return;
  const hidden = countingColumns(columns).filter((j) => grid.hiddenColumns.has(grid.column + j));
  if (hidden.length === 0) return;
  const labels = hidden.map((j) => cellText(cellIn(grid, columns.headerRow, j)));
  inquiry.tell("hidden-columns", { sheet: grid.sheet }, { columns: labels });
}

/** Asks about rows whose unit is written in a merged cell while another stands under it. */
export function askCoveredUnits({ grid, inquiry }: Reading, rows: readonly LogRow[], j: number): void {
  if (grid.covered.size === 0) return;
  const covered = rows.flatMap((row) => {
    const under = grid.covered.get(addressIn(grid, row.i, j));
    return under === undefined || isBlank(under) || cellText(under) === row.unit
      ? []
      : [{ row, found: cellText(under) }];
  });
  if (covered.length === 0) return;
  const found = [...new Set(covered.map((each) => each.found))].join("、");
  const about = aboutCells(
    grid,
    covered.map(({ row }) => row),
    j,
  );
  const asked = question("sheet", ["covered-units", grid.sheet, found, ...about.units], [{ as: "accept" }]);
  inquiry.ask("covered-unit", about, { found }, asked);
}

/** The position of the row in which the merged cell that covers a cell begins; undefined where none does. */
export function coveringRow(grid: Grid, i: number, j: number): number | undefined {
  const area = mergeIn(grid, i, j);
  return area && area.row < grid.row + i ? area.row - grid.row : undefined;
}

/**
 * Rows whose cell of marks is covered by a merged one in which a mark stands: it may be meant for all of them, or for the
 * first alone. The clerk says so once for a column.
 *
 * @returns 1 or 0 for such a row, undefined for any other
 */
export function mergedMarks(
  { grid, inquiry }: Reading,
  rows: readonly LogRow[],
  { j, name }: { readonly j: number; readonly name: string },
): (row: LogRow) => number | undefined {
  if (grid.merges.length === 0) return () => undefined;
  const covered = new Map(
    rows.flatMap((row) => {
      const top = coveringRow(grid, row.i, j);
      const mark = top === undefined ? "" : cellIn(grid, top, j);
      return isBlank(mark) || readMark(mark) === "not adopted" ? [] : [[row, cellText(mark)] as const];
    }),
  );
  const [first] = covered.values();
  if (first === undefined) return () => undefined;
  const under = [...covered.keys()];
  const places: Place[] = under.map(({ i }) => placeIn(grid, i, j));
  const asked = question(
    "sheet",
    ["merged-marks", grid.sheet, name, ...places.map(({ cell }) => cell)],
    [
      { as: "count", value: 1 },
      { as: "count", value: 0 },
    ],
  );
  const about = { places, units: [...new Set(under.map(({ unit }) => unit))] };
  const answer = inquiry.ask("log-merged-marks", about, { column: name, found: first }, asked);
  const value = answer?.as === "count" ? answer.value : 0;
  return (row) => (covered.has(row) ? value : undefined);
}
