import { isDecimal } from "../../bulletin/decimal";
import { cellIn, cellText, isBlank } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { question } from "../../findings/question";
import { readScore } from "../figures/count";
import { placeIn, type Reading } from "../reading";
import type { LogAdjustment, LogColumns } from "./logColumns";
import { readMarks } from "./marks";
import { readNames } from "./names";
import type { LogRow } from "./readLog";

const NOTHING: readonly number[] = [];

/** What each item adds to each adjustment: one item where it is marked or named, or the points that are typed in. */
export function readAdjustments(
  reading: Reading,
  rows: readonly LogRow[],
  { headerRow, named, adjustments }: LogColumns,
): (row: LogRow) => readonly number[] {
  if (adjustments.length === 0) return () => NOTHING;
  const names = named && readNamed(reading, rows, headerRow, named);
  const all = adjustments.map((column): ((row: LogRow) => number) => {
    if (names && named.adjustments.includes(column)) return (row) => Number(names(row).has(column.name));
    return column.points === undefined
      ? readTypedPoints(reading, rows, column)
      : readMarks(reading, rows, { ...column, areNotes: true });
  });
  return (row) => all.map((pointsOf) => pointsOf(row));
}

/** The names of the adjustments that each row names in the column that several of them share. */
function readNamed(
  reading: Reading,
  rows: readonly LogRow[],
  headerRow: number,
  { j, word, adjustments }: NonNullable<LogColumns["named"]>,
): (row: LogRow) => ReadonlySet<string> {
  const items = adjustments.map(({ name, aliases }) => ({
    name,
    words: [name, ...aliases, name.replace(word, "")].map(plainText),
  }));
  return readNames(reading, rows, { j, label: cellText(cellIn(reading.grid, headerRow, j)), items });
}

/** The points that are typed in; where they are no number the clerk says what they are, and until then they are none. */
function readTypedPoints(
  { grid, inquiry }: Reading,
  rows: readonly LogRow[],
  { j, name: column }: LogAdjustment,
): (row: LogRow) => number {
  if (j === undefined) return () => 0;
  const pointsIn = ({ i }: LogRow): number | undefined => {
    const value = cellIn(grid, i, j);
    const points = isBlank(value) ? 0 : readScore(value);
    return points !== undefined && isDecimal(points) ? points : undefined;
  };
  const said = new Map<LogRow, number>();
  for (const row of rows) {
    if (pointsIn(row) !== undefined) continue;
    const at = placeIn(grid, row.i, j);
    const found = String(cellIn(grid, row.i, j));
    const asked = question("sheet", ["log-points", grid.sheet, at.cell, column, found], [{ as: "zero" }], true);
    const answer = inquiry.ask("unreadable-points", { places: [at], units: [row.unit] }, { column, found }, asked);
    if (answer?.as === "count") said.set(row, answer.value);
  }
  return (row) => pointsIn(row) ?? said.get(row) ?? 0;
}
