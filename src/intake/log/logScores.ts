import { sum } from "../../bulletin/decimal";
import { pointsEach } from "../../bulletin/pointsEach";
import { type CellValue, cellIn, cellText, isBlank } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { question } from "../../findings/question";
import { readScore } from "../figures/count";
import { placeIn, type Reading } from "../reading";
import { mayNameSeveral } from "../units/unitNames";
import { aboutCells } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import type { LogRow } from "./readLog";
import type { Site, Taking } from "./sites";

/** A row of which the marks do not give the score that stands there. */
interface ScoreOff {
  readonly row: LogRow;
  readonly found: number;
  readonly expected: number;
}

/** Of more sites than this nobody tries all sums. */
const MOST_SITES = 8;

/**
 * Holds the marks against scores that stand beside them (得分, 分值): √ under the own site and 10 points contradict one another
 * where an item there gives 5. It is asked once for each column; the marks count.
 */
export function heldAgainstScores(
  reading: Reading,
  rows: readonly LogRow[],
  columns: LogColumns,
  takings: readonly Taking[],
): void {
  const { grid, inquiry } = reading;
  for (const { j, channel } of columns.scores) {
    const own =
      channel === undefined
        ? takings
        : takings.filter(({ site }) => site.channels.some(({ position }) => position === channel));
    const off = scoresOff(reading, rows, columns, own, j);
    if (off.length === 0) continue;
    const column = cellText(cellIn(grid, columns.headerRow, j));
    const data = off.map(({ row, found, expected }) => ({ cell: placeIn(grid, row.i, j).cell, found, expected }));
    const key = data.map(({ cell, found, expected }) => `${cell} ${found} ${expected}`);
    const asked = question("sheet", ["log-scores", grid.sheet, column, ...key], [{ as: "accept" }]);
    const about = aboutCells(
      grid,
      off.map(({ row }) => row),
      j,
    );
    inquiry.ask("log-scores-differ", about, { column, rows: data }, asked);
  }
}

/**
 * The rows whose scores in a column no points of the sites that took them give. Those of some of these sites do, for a group
 * may not count all, or an item only once; what several units share or an adjustment changes is not compared.
 */
export function scoresOff(
  { grid }: Reading,
  rows: readonly LogRow[],
  { adjustments, named }: LogColumns,
  takings: readonly Taking[],
  j: number,
): ScoreOff[] {
  if (takings.length > MOST_SITES) return [];
  const scoreOf = onceEach((value: CellValue) => (isBlank(value) ? undefined : readScore(value)));
  const changing = [...adjustments.map((each) => each.j), named?.j].flatMap((each) => each ?? []);
  return rows.flatMap((row): ScoreOff[] => {
    const found = scoreOf(cellIn(grid, row.i, j));
    if (found === undefined || mayNameSeveral(row.unit)) return [];
    if (changing.some((each) => !isBlank(cellIn(grid, row.i, each)))) return [];
    const taken = takings.filter(({ partOf }) => partOf(row) > 0);
    if (taken.some(({ partOf }) => partOf(row) !== 1)) return [];
    const expected = sum(taken.map(({ site }) => pointsEach(site.channels[0]!)));
    return found === expected || possible(taken.map(({ site }) => site)).includes(found)
      ? []
      : [{ row, found, expected }];
  });
}

/** The sums of points that some of these sites may give, each by any of its channels. */
function possible(sites: readonly Site[]): readonly number[] {
  let sums: readonly number[] = [];
  for (const { channels } of sites) {
    const points = [...new Set(channels.map(pointsEach))];
    sums = [...new Set([...sums, ...points, ...sums.flatMap((each) => points.map((more) => sum([each, more])))])];
  }
  return sums;
}
