import { itemsFor, pointsEach } from "../../bulletin/pointsEach";
import { sum } from "../../bulletin/decimal";
import { scoreAll, type ScoredUnit } from "../../bulletin/score";
import type { Tally } from "../../bulletin/tally";
import { cellIn, isBlank } from "../../cells/grid";
import type { Difference } from "../../findings/finding";
import { question } from "../../findings/question";
import type { Column } from "../columns/columns";
import { readScore } from "./count";
import { placeIn, type Reading } from "../reading";
import { rowsOf } from "../sourceUnit";
import type { TableReading } from "../table";

/** A unit's row in the source, its rows for each channel where it has several, and its tally. */
export interface TalliedRow {
  readonly i: number;
  readonly rows?: readonly (readonly number[])[];
  readonly tally: Tally;
}

/** Fewer differing rows than this never mean that a column was mistaken. */
const FEWEST = 3;

/** One row whose old score is another than its counts give. */
interface Off {
  readonly i: number;
  readonly unit: ScoredUnit;
  readonly found: number;
  readonly expected: number;
}

/** Compares the scores that the source already has with what the counts give; the source's are never used. */
export function checkOldScores(table: TableReading, rows: readonly TalliedRow[]): void {
  const { columns, reading } = table;
  if (columns.totals.length === 0 && columns.channels.every((channel) => channel.score === undefined)) return;
  const units = scoreAll(
    rows.map(({ tally }) => tally),
    reading.scheme,
  );
  const scored = rows.map((row, n) => ({ ...row, unit: units[n]! }));
  columns.channels.forEach(({ score: column }, channel) => {
    // of several rows each has a score of its own
    const own = scored.flatMap((row) =>
      rowsOf(row, channel).length === 1 ? [{ ...row, i: rowsOf(row, channel)[0]! }] : [],
    );
    if (column) checkColumn(table, column, own, (unit) => unit.scores[channel]!);
  });
  for (const column of columns.totals) checkColumn(table, column, scored, (unit) => unit.score);
}

function checkColumn(
  table: TableReading,
  column: Column,
  rows: readonly { readonly i: number; readonly unit: ScoredUnit }[],
  of: (unit: ScoredUnit) => number,
): void {
  const { grid, inquiry } = table.reading;
  const written = rows.flatMap(({ i, unit }) => {
    const value = cellIn(grid, i, column.j);
    return isBlank(value) ? [] : [{ i, unit, value, found: readScore(value), expected: of(unit) }];
  });
  const unreadable = written.filter(({ found }) => found === undefined);
  if (unreadable.length > 0) {
    const places = unreadable.map(({ i }) => placeIn(grid, i, column.j));
    const about = { places, units: unreadable.map(({ unit }) => unit.unit) };
    inquiry.tell("unreadable-score", about, {
      column: column.label,
      found: unreadable.map(({ value }) => String(value)),
    });
  }
  const off = written.flatMap(({ i, unit, found, expected }): Off[] =>
    found === undefined || sum([found, -expected]) === 0 ? [] : [{ i, unit, found, expected }],
  );
  if (off.length === 0) return;
  const isMost = off.length >= FEWEST && off.length * 2 > written.length;
  if (isMost) askWhetherMistaken(table.reading, column, off);
  else tellDifferences(table, column, off);
}

/** Most scores are others: a column may have been mistaken, or another scheme was used. */
function askWhetherMistaken({ grid, inquiry }: Reading, column: Column, off: readonly Off[]): void {
  const differences = off.map((each) => differenceAt(grid, column, each));
  const asked = question(
    "sheet",
    ["scores", grid.sheet, column.label, ...differences.map(({ at, found }) => `${at.cell}=${found}`)],
    [{ as: "accept" }],
  );
  inquiry.ask("scores-mostly-differ", aboutAll(differences), { column: column.label, differences }, asked);
}

/**
 * Some scores are others. Where one is just what another reading of a count beside it gives (152, in which the 2 is a
 * footnote mark: 15), two witnesses contradict one another, and that is a question.
 */
function tellDifferences(table: TableReading, column: Column, off: readonly Off[]): void {
  const { grid, inquiry } = table.reading;
  const others = off.filter((each) => !askOtherReading(table, column, each));
  if (others.length === 0) return;
  const differences = others.map((each) => differenceAt(grid, column, each));
  inquiry.tell("score-differs", aboutAll(differences), { column: column.label, differences });
}

function askOtherReading(
  { columns, reading }: TableReading,
  column: Column,
  { i, unit, found, expected }: Off,
): boolean {
  const { grid, scheme, inquiry } = reading;
  for (const [channel, { count, added }] of columns.channels.entries()) {
    const read = unit.counts[channel]!;
    const points = pointsEach(scheme.channels[channel]!);
    if (!count || added.length > 0) continue;
    const more = itemsFor(found - expected, points);
    if (more === undefined) continue;
    const other = read + more;
    if (!Number.isSafeInteger(other) || other < 0 || !isSlip(other, read)) continue;
    const asked = question(
      "sheet",
      ["score-says", grid.sheet, unit.unit, count.label, read, found],
      [{ as: "accept" }],
    );
    const about = { places: [placeIn(grid, i, count.j), placeIn(grid, i, column.j)], units: [unit.unit] };
    inquiry.ask("score-says-other", about, { column: count.label, found: String(read), score: found, other }, asked);
    return true;
  }
  return false;
}

/**
 * Whether one number is written with the first or the last signs of the other, as where a mark was taken for a digit, or with
 * the same digits in another order, as where they were typed so: 13, 31.
 */
function isSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  const isEnd = (some: string, all: string): boolean => all.startsWith(some) || all.endsWith(some);
  const digits = (text: string): string => [...text].sort().join("");
  return isEnd(one, other) || isEnd(other, one) || digits(one) === digits(other);
}

function differenceAt(grid: Reading["grid"], column: Column, { i, unit, found, expected }: Off): Difference {
  return { at: placeIn(grid, i, column.j), unit: unit.unit, found: String(found), expected: String(expected) };
}

function aboutAll(differences: readonly Difference[]): { places: Difference["at"][]; units: string[] } {
  return { places: differences.map(({ at }) => at), units: differences.map(({ unit }) => unit) };
}
