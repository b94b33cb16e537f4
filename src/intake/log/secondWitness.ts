import { type CellValue, cellIn, cellText, isBlank } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { unsettled } from "../../findings/finding";
import { type Answer, question } from "../../findings/question";
import { plainCount } from "../count";
import { placeIn, type Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { LogColumns } from "./logColumns";
import { readMark } from "./mark";
import type { LogRow } from "./readLog";

/** How much of each item a site took. */
type PartOf = (row: LogRow) => number;

/** A row of which the marks and the figure beside them say different things. */
interface Contradiction {
  readonly row: LogRow;
  /** How often it was adopted as the figure says. */
  readonly figure: number;
  /** How many sites took it as the marks say. */
  readonly marked: number;
}

/**
 * Holds what the marks say against the columns that say it again (采用条数, 是否采用). An item that one or more sites took has 1 there,
 * or one for each; where that is not so, the clerk says once which of the two columns is right. Until then the marks count.
 * As long as some mark is not understood nothing is compared.
 *
 * @param parts of each site
 * @returns the same, where the clerk has chosen the figures as these say
 */
export function heldAgainstFigures(
  reading: Reading,
  rows: readonly LogRow[],
  { figures, sites, adopted, headerRow }: LogColumns,
  parts: readonly PartOf[],
): readonly PartOf[] {
  const { grid, inquiry } = reading;
  const marks = adopted === undefined ? sites.flatMap(({ j }) => j ?? []) : [adopted];
  const others = figures.filter((j) => !marks.includes(j));
  const isOpen = unsettled(inquiry.findings).some(({ kind, sheet }) => sheet === grid.sheet && UNCLEAR.has(kind));
  if (marks.length === 0 || isOpen) return parts;
  const headingOf = (j: number): string => cellText(cellIn(grid, headerRow, j));
  const label = marks.map(headingOf).join("、");
  return others.reduce((now, j) => {
    const off = contradictions(reading, rows, j, now);
    if (off.length === 0) return now;
    return isFigureMeant(reading, off, { j, label, heading: headingOf(j) }, now) ? asFigured(off, now) : now;
  }, parts);
}

const UNCLEAR: ReadonlySet<string> = new Set(["log-unclear-mark", "log-other-medium", "log-unknown-name"]);

function contradictions(
  { grid }: Reading,
  rows: readonly LogRow[],
  j: number,
  parts: readonly PartOf[],
): Contradiction[] {
  const figureOf = onceEach(figureIn);
  return rows.flatMap((row) => {
    const figure = figureOf(cellIn(grid, row.i, j));
    const marked = parts.filter((partOf) => partOf(row) > 0).length;
    const agree = figure === undefined || figure === marked || (figure === 1 && marked > 0);
    return agree ? [] : [{ row, figure, marked }];
  });
}

/** How often a cell says that an item was adopted; undefined where it says nothing that can be compared. */
function figureIn(value: CellValue): number | undefined {
  if (isBlank(value)) return undefined;
  const count = plainCount(value);
  const mark = count === undefined ? readMark(value) : "unclear";
  return mark === "unclear" ? count : Number(mark === "adopted");
}

function isFigureMeant(
  { grid, inquiry }: Reading,
  off: readonly Contradiction[],
  { j, label, heading }: { readonly j: number; readonly label: string; readonly heading: string },
  parts: readonly PartOf[],
): boolean {
  const rows = off.map(({ row, figure, marked }) => ({ cell: placeIn(grid, row.i, j).cell, figure, marked }));
  // whose items the figures count must be known: those of the only site, or of none
  const isClear = off.every(({ figure, marked }) => figure === 0 || marked === 1 || parts.length === 1);
  const key = rows.map(({ cell, figure, marked }) => `${cell} ${figure} ${marked}`);
  const choices = [label, ...(isClear ? [heading] : [])].map((each): Answer => ({ as: "column", heading: each }));
  const asked = question("sheet", ["log-figures", grid.sheet, label, heading, ...key], choices);
  const about = aboutCells(
    grid,
    off.map(({ row }) => row),
    j,
  );
  const answer = inquiry.ask("log-figures-differ", about, { marks: label, column: heading, rows }, asked);
  return answer?.as === "column" && answer.heading === heading;
}

/** The parts with the figures instead of the marks. */
function asFigured(off: readonly Contradiction[], parts: readonly PartOf[]): readonly PartOf[] {
  const figures = new Map(off.map(({ row, figure }) => [row, figure]));
  return parts.map((partOf) => (row) => {
    const figure = figures.get(row);
    if (figure === undefined) return partOf(row);
    return partOf(row) > 0 || parts.length === 1 ? figure : 0;
  });
}
