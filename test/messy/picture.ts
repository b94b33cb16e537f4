import { addressIn, type Grid } from "../../src/cells/grid";
import { columnName } from "../../src/cells/address";
import type { MessyBook } from "./messyBook";

/** A workbook drawn as text: each sheet with its cells and marks, what was done to it, and what is true. */
export function picture({ done, drawn, truth, book }: MessyBook): string {
  const sheets = drawn.map(({ grid }, n) => {
    const rows = grid.values.map((cells, i) =>
      line(
        grid,
        i,
        cells.map((_, j) => show(grid, i, j)),
      ),
    );
    const head = [
      "",
      ...grid.values[0]!.map(
        (_, j) => columnName(grid.column + j) + (grid.hiddenColumns.has(grid.column + j) ? " hidden" : ""),
      ),
    ];
    return `[${grid.sheet}]${book.sheets[n]!.counted ? "" : " is not to be counted"}\n${[head.join(" | "), ...rows].join("\n")}${notes(grid)}`;
  });
  return [
    ...done.map(({ kind, what }) => `${kind.family.zh}: ${kind.name} (${kind.must}) ${what.replace(/[\r\n]/g, "↵")}`),
    ...sheets,
    `period: ${truth.period || "none"}`,
    truth.units.map(({ unit, counts }) => `${unit.name} ${counts.join("/")} ${unit.group}`).join("; "),
  ].join("\n");
}

function line(grid: Grid, i: number, cells: readonly string[]): string {
  return [`${grid.row + i + 1}${grid.hiddenRows.has(grid.row + i) ? " hidden" : ""}`, ...cells].join(" | ");
}

function show(grid: Grid, i: number, j: number): string {
  const value = grid.values[i]![j]!;
  const cell = addressIn(grid, i, j);
  const shown = grid.shown.get(cell);
  const typed =
    typeof value === "string" && /^[\d.]+$/.test(value) ? `"${value}"` : String(value).replace(/[\r\n]/g, "↵");
  return [
    typed,
    ...(shown === undefined ? [] : [`shown ${shown}`]),
    ...(grid.marked.has(cell) ? [`marked ${grid.marked.get(cell)}`] : []),
    ...(grid.comments.get(cell)?.texts ?? []).map((text) => `comment ${text.replaceAll("\n", "↵")}`),
    ...(grid.covered.has(cell) ? [`covers ${String(grid.covered.get(cell))}`] : []),
    ...(grid.uncalculated.has(cell) ? ["uncalculated"] : []),
  ].join(" · ");
}

function notes({ merges, faults }: Grid): string {
  const areas = merges.map(
    ({ row, column, rows, columns }) =>
      `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`,
  );
  const open = faults.map((fault) => JSON.stringify(fault));
  return [areas.length > 0 ? `merged: ${areas.join(" ")}` : "", ...open]
    .filter((note) => note !== "")
    .map((note) => `\n${note}`)
    .join("");
}
