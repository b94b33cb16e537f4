import { type CellValue, cellIn, cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { unsettled } from "../../findings/finding";
import { type Answer, question } from "../../findings/question";
import { plainCount } from "../figures/count";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import { type LogColumns, markColumns } from "./logColumns";
import { readMark } from "./mark";
import { speaksOfMedium } from "./media";
import type { LogRow } from "./readLog";
import { heldAgainstScores, scoresOff } from "./logScores";
import type { PartOf, Taking } from "./sites";

/** A row of which the marks and the figure beside them say different things. */
interface Contradiction {
  readonly row: LogRow;
  /** How often it was adopted as the figure says. */
  readonly figure: number;
  /** How many sites took it as the marks say. */
  readonly marked: number;
}

/**
 * Holds what the marks say against the columns that say it again (采用条数, 是否采用, 合计). An item that one or more sites took
 * has 1 there, or one for each; where that is not so, the clerk says once which of the two columns is right. Until then the
 * marks count. As long as some mark is not understood nothing is compared. A sum (合计) may be one of scores as well.
 *
 * @param takings each site, and how much of each item it took
 * @returns how much each site took, where the clerk has chosen the figures as these say
 */
export function heldAgainstFigures(
  reading: Reading,
  rows: readonly LogRow[],
  columns: LogColumns,
  takings: readonly Taking[],
): readonly PartOf[] {
  const { figures, sums, sites, adopted, adoptedToo, headerRow } = columns;
  const { grid } = reading;
  const parts = takings.map(({ partOf }) => partOf);
  const marks = adopted === undefined ? markColumns(sites) : [adopted, ...adoptedToo];
  const others = [...figures, ...sums].filter((j) => !marks.includes(j));
  if (marks.length === 0 || areMarksOpen(reading)) return parts;
  const headingOf = (j: number): string => cellText(cellIn(grid, headerRow, j));
  const label = marks.map(headingOf).join("、");
  const held = others.reduce<readonly PartOf[]>((now, j) => {
    const isSum = sums.includes(j);
    const beside = isSum ? marksBeside(grid, headerRow, [...marks, j]) : () => 0;
    const off = contradictions(reading, rows, { j, beside }, now);
    if (off.length === 0 || (isSum && scoresOff(reading, rows, columns, takings, j).length === 0)) return now;
    const names = takings.map(({ site }) => site.name);
    const answer = askFigures(reading, off, { j, label, heading: headingOf(j), names });
    if (answer?.as === "name") return asFigured(off, now, names.indexOf(answer.name));
    if (answer?.as !== "column" || answer.heading !== headingOf(j)) return now;
    return isSum ? eachInSum(off, asFigured(off, now, 0)) : asFigured(off, now, 0);
  }, parts);
  heldAgainstScores(reading, rows, columns, takings);
  return held;
}

/** Whether some mark is not understood yet. */
export function areMarksOpen({ grid, inquiry }: Reading): boolean {
  return unsettled(inquiry.findings).some(({ kind, sheet }) => sheet === grid.sheet && UNCLEAR.has(kind));
}

const UNCLEAR: ReadonlySet<string> = new Set([
  "log-unclear-mark",
  "log-only-crosses",
  "log-other-medium",
  "log-unknown-name",
  "log-site-above",
  "log-sites-once",
  "log-unknown-section",
  "log-sections-adopted",
]);

function contradictions(
  { grid }: Reading,
  rows: readonly LogRow[],
  { j, beside }: { readonly j: number; readonly beside: (row: LogRow) => number },
  parts: readonly PartOf[],
): Contradiction[] {
  const figureOf = onceEach(figureIn);
  return rows.flatMap((row) => {
    const figure = figureOf(cellIn(grid, row.i, j));
    const marked = parts.filter((partOf) => partOf(row) > 0).length;
    const agree = figure === undefined || figure === marked || (figure === 1 && marked > 0);
    return agree || isMore(figure, marked, beside(row)) ? [] : [{ row, figure, marked }];
  });
}

/** Whether a sum counts some of the marks beside those of the sites, too. */
function isMore(figure: number, marked: number, beside: number): boolean {
  return marked < figure && figure <= marked + beside;
}

/** How many marks each row has in other columns than these: of media that the scheme does not have. */
function marksBeside(grid: Grid, headerRow: number, read: readonly number[]): (row: LogRow) => number {
  const isMedium = rowIn(grid, headerRow).map((heading) => speaksOfMedium(plainText(cellText(heading))));
  return ({ i }) =>
    rowIn(grid, i).filter(
      (cell, j) =>
        !read.includes(j) &&
        (isMedium[j] === true || (typeof cell === "string" && cell.length <= LONGEST_MARK)) &&
        readMark(cell) === "adopted",
    ).length;
}

/** A longer text in a column that names no medium may be anything. */
const LONGEST_MARK = 2;

/** How often a cell says that an item was adopted; undefined where it says nothing that can be compared. */
function figureIn(value: CellValue): number | undefined {
  if (isBlank(value)) return undefined;
  const count = plainCount(value);
  const mark = count === undefined ? readMark(value) : "unclear";
  return mark === "unclear" ? count : Number(mark === "adopted");
}

/** Asks which column is right; where the figures are, and no site is marked, also whose they are. */
function askFigures(
  { grid, inquiry }: Reading,
  off: readonly Contradiction[],
  {
    j,
    label,
    heading,
    names,
  }: { readonly j: number; readonly label: string; readonly heading: string; readonly names: readonly string[] },
): Answer | undefined {
  const rows = off.map(({ row, figure, marked }) => ({ cell: placeIn(grid, row.i, j).cell, figure, marked }));
  const isAlone = names.length === 1;
  // whose items the figures count must be known: those of the only site, or of none
  const isClear = off.every(({ figure, marked }) => figure === 0 || marked === 1 || isAlone);
  const isNobodys = off.every(({ figure, marked }) => figure === 0 || marked < 2);
  const choices: Answer[] = [
    { as: "column", heading: label },
    ...(isClear ? [{ as: "column", heading } as const] : []),
    ...(!isClear && isNobodys ? names.map((name): Answer => ({ as: "name", name })) : []),
  ];
  const key = rows.map(({ cell, figure, marked }) => `${cell} ${figure} ${marked}`);
  const asked = question("sheet", ["log-figures", grid.sheet, label, heading, ...key], choices);
  const about = aboutCells(
    grid,
    off.map(({ row }) => row),
    j,
  );
  return inquiry.ask("log-figures-differ", about, { marks: label, column: heading, rows }, asked);
}

/** Where a sum is as much as there are sites, each of them took the item. */
function eachInSum(off: readonly Contradiction[], parts: readonly PartOf[]): readonly PartOf[] {
  const whole = new Set(off.flatMap(({ row, figure }) => (figure === parts.length ? [row] : [])));
  return parts.map((partOf) => (row) => (whole.has(row) ? 1 : partOf(row)));
}

/** The parts with the figures instead of the marks; where none is marked they are those of the site at `nobodys`. */
function asFigured(off: readonly Contradiction[], parts: readonly PartOf[], nobodys: number): readonly PartOf[] {
  const figures = new Map(off.map((each) => [each.row, each]));
  return parts.map((partOf, n) => (row) => {
    const found = figures.get(row);
    if (found === undefined) return partOf(row);
    return partOf(row) > 0 || (found.marked === 0 && n === nobodys) ? found.figure : 0;
  });
}
