import { isDecimal, sumItems } from "../../bulletin/decimal";
import { pointsEach } from "../../bulletin/pointsEach";
import { groupChannels, type Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { addressIn, cellIn, isBlank } from "../../cells/grid";
import { transposed } from "../../cells/lists";
import type { CellCause, CellDoubt } from "../../findings/finding";
import { type Answer, question } from "../../findings/question";
import { type CellReading, readCell } from "./cellReading";
import { type AdjustmentColumn, type Column, type Columns, countsOf } from "../columns/columns";
import { implausible, readScore } from "./count";
import { pointsShown, readPointsSaid } from "./pointsShown";
import { uncountedChannels } from "../groups/uncounted";
import { placeIn, type Reading } from "../reading";
import type { UnitRow } from "../rows/rows";

/** The figures of one unit's row. */
export interface Figures {
  readonly row: UnitRow;
  readonly counts: readonly number[];
  readonly submitted?: number;
  readonly adjustments?: readonly number[];
}

/** More cells of one column with the same trouble are asked about together: so many where a number is proposed for each. */
const MOST_ALONE = 3;
/** So many where the number of each has to be typed: for all together nothing could be answered but that none counts. */
const MOST_TYPED = 12;

/** One cell under a column that figures are read from, and whatever is known of it by now. */
interface Cell {
  readonly row: UnitRow;
  readonly column: Column;
  reading: CellReading | { readonly is: "left-out" | "stuck" };
}

/** The row of one unit: its cells of counts, and those of points that are typed in. */
interface Line {
  readonly row: UnitRow;
  readonly counts: readonly Cell[];
  readonly points: readonly Cell[];
}

/**
 * Reads the figures of units. What cannot be read is asked about, once for a column where one cause holds for many cells; a
 * blank count is asked about once for all; a blank adjustment (加分, 扣分) is 0, as most units have none. What stands for no items
 * (blank, —) of a channel that a unit's group does not count is 0: no answer would change anything.
 *
 * @param title the one over the table
 * @returns the rows that can be used, whether one that cannot be read yet is missing among them, and what the columns of counts
 *   show whose cells mostly say points (180分); these are read as they stand
 */
export function readFigures(
  reading: Reading,
  columns: Columns,
  rows: readonly UnitRow[],
  title: string,
): { readonly figures: readonly Figures[]; readonly open: boolean; readonly inPoints: ReadonlyMap<Column, string> } {
  const counted = countedColumns(columns);
  const typed = typedColumns(columns);
  const lines = rows.map((row): Line => ({
    row,
    counts: counted.map((column) => ({ row, column, reading: readCell(reading, row.i, column) })),
    points: typed.map((column) => ({ row, column, reading: readPoints(reading, row.i, column) })),
  }));
  const byColumn = transposed(lines.map(({ counts }) => counts));
  const inPoints = readPointsShown(reading, columns, byColumn);
  settleCounts(reading, columns, byColumn, title);
  settlePoints(reading, transposed(lines.map(({ points }) => points)).flat());
  const isAny = ({ counts, points }: Line, is: "stuck" | "left-out"): boolean =>
    [...counts, ...points].some((cell) => cell.reading.is === is);
  return {
    figures: lines
      .filter((line) => !isAny(line, "stuck") && !isAny(line, "left-out"))
      .map((line) => figuresOf(line, columns, reading.scheme)),
    open: lines.some((line) => isAny(line, "stuck")),
    inPoints,
  };
}

/** The figures of a row that can be used. */
function figuresOf({ row, counts, points }: Line, columns: Columns, scheme: Scheme): Figures {
  const under = (column: Column | undefined, cells: readonly Cell[]): Cell["reading"] | undefined =>
    cells.find((cell) => cell.column === column)?.reading;
  const value = (reading: Cell["reading"] | undefined): number => (reading?.is === "count" ? reading.count : 0);
  const submitted = under(columns.submitted, counts);
  const knowsSubmitted = submitted?.is === "count" || (scheme.submitted !== undefined && submitted !== undefined);
  return {
    row,
    counts: columns.channels.map((channel) =>
      sumItems(countsOf(channel).map((column) => value(under(column, counts)))),
    ),
    ...(knowsSubmitted && { submitted: value(submitted) }),
    ...(scheme.adjustments && {
      adjustments: columns.adjustments.map((each) => value(under(each.column, isTyped(each) ? points : counts))),
    }),
  };
}

/** Whether an adjustment's points are typed in, and not given for each item. */
function isTyped({ points }: AdjustmentColumn): boolean {
  return points === undefined;
}

/** The columns that hold numbers of items. */
export function countedColumns({ channels, submitted, adjustments }: Columns): Column[] {
  const items = adjustments.filter((each) => !isTyped(each)).map(({ column }) => column);
  return [...new Set([...channels.flatMap(countsOf), submitted, ...items])].filter((column) => column !== undefined);
}

function typedColumns({ adjustments }: Columns): Column[] {
  return adjustments.flatMap((each) => (isTyped(each) && each.column ? [each.column] : []));
}

/** Finds the columns whose filled cells mostly say points, and reads every cell that does. */
function readPointsShown(
  { grid }: Reading,
  { channels }: Columns,
  columns: readonly (readonly Cell[])[],
): ReadonlyMap<Column, string> {
  const shown = new Map<Column, string>();
  for (const cells of columns) {
    const column = cells[0]?.column;
    const channel = channels.find((each) => column && countsOf(each).includes(column));
    if (!column || !channel) continue;
    const isFilled = ({ reading: read }: Cell): boolean =>
      read.is !== "blank" && !(read.is === "count" && read.count === 0);
    const places = cells.filter(isFilled).map(({ row }) => ({ i: row.i, j: column.j }));
    const found = pointsShown(grid, places);
    if (found !== undefined) shown.set(column, found);
    for (const cell of cells)
      if (cell.reading.is === "doubt")
        cell.reading = readPointsSaid(cell.reading, pointsEach(channel), found !== undefined);
  }
  return shown;
}

/** Settles what the cells of counts hold, column by column. */
function settleCounts(reading: Reading, columns: Columns, byColumn: readonly (readonly Cell[])[], title: string): void {
  const { channels, submitted } = columns;
  for (const cells of byColumn) doubtImplausible(cells);
  const all = byColumn.flat();
  tellUncalculated(reading, columns, all);
  const mustHave = [...channels.flatMap(countsOf), ...(reading.scheme.submitted ? [submitted] : [])];
  const needed = all.filter(({ column }) => mustHave.includes(column));
  const isBlankRow = rowsWithout(needed);
  readUncounted(reading, columns, all, title);
  for (const cells of byColumn) settleColumn(reading, cells);
  settleBlanks(reading, needed, isBlankRow);
}

/** Says of which rows all counts are blank. */
function rowsWithout(cells: readonly Cell[]): (row: UnitRow) => boolean {
  const filled = new Set(cells.filter(({ reading }) => reading.is !== "blank").map(({ row }) => row));
  return (row) => !filled.has(row);
}

/** Reads what stands for no items of a channel that the unit's group does not count as 0. */
function readUncounted(reading: Reading, columns: Columns, cells: readonly Cell[], title: string): void {
  const { scheme } = reading;
  if (scheme.groups.every((group) => groupChannels(scheme, group).length === scheme.channels.length)) return;
  const empty = cells.filter(({ reading: read }) => read.is === "blank" || isNone(read));
  if (empty.length === 0) return;
  const rows = [...new Set(cells.map(({ row }) => row))];
  const uncounted = uncountedChannels(reading, columns, rows, title);
  const counted = columns.channels.map((channel) => new Set(countsOf(channel)));
  for (const cell of empty) {
    const of = [...counted.keys()].filter((n) => counted[n]!.has(cell.column));
    if (of.length > 0 && of.every((n) => uncounted(cell.row).has(n))) cell.reading = { is: "count", count: 0 };
  }
}

/** Whether a cell only says that there is nothing: —, 无. */
function isNone(read: Cell["reading"]): boolean {
  return read.is === "doubt" && read.proposed.length > 0 && read.proposed.every((count) => count === 0);
}

function doubtImplausible(cells: readonly Cell[]): void {
  const counted = cells.flatMap((cell) => (cell.reading.is === "count" ? [{ cell, count: cell.reading.count }] : []));
  const odd = new Set(implausible(counted.map(({ count }) => count)));
  for (const [n, { cell, count }] of counted.entries())
    if (odd.has(n)) cell.reading = { is: "doubt", cause: "too-many", found: String(count), proposed: [count] };
}

/** Formulas without a result cannot be answered: the workbook has to be calculated by a program that can. */
function tellUncalculated({ grid, inquiry }: Reading, { unit, group }: Columns, cells: readonly Cell[]): void {
  if (grid.uncalculated.size === 0) return;
  const counts = cells.filter(({ reading }) => reading.is === "doubt" && reading.cause === "uncalculated");
  for (const cell of counts) cell.reading = { is: "stuck" };
  const texts = [...new Set(cells.map(({ row }) => row))].flatMap((row) =>
    [unit, group].flatMap((column) =>
      column && grid.uncalculated.has(addressIn(grid, row.i, column.j)) ? [{ row, column }] : [],
    ),
  );
  const waiting = [...texts, ...counts];
  if (waiting.length === 0) return;
  const places = waiting.map(({ row, column }) => placeIn(grid, row.i, column.j));
  inquiry.tell("uncalculated", { places, units: unitsOf(waiting) }, { cells: waiting.length });
}

/** Asks about the doubtful cells of one column: each by itself, or all of one cause together. */
function settleColumn(reading: Reading, all: readonly Cell[]): void {
  const byCause = new Map<CellCause, { column: Column; cells: Cell[] }>();
  for (const cell of all) {
    if (cell.reading.is !== "doubt" || cell.reading.cause === "uncalculated") continue;
    const { cause } = cell.reading;
    const same = byCause.get(cause);
    if (same) same.cells.push(cell);
    else byCause.set(cause, { column: cell.column, cells: [cell] });
  }
  for (const [cause, { column, cells }] of byCause) {
    const isProposed = ({ reading: read }: Cell): boolean => read.is === "doubt" && read.proposed.length > 0;
    const typed = cells.filter((cell) => !isProposed(cell));
    // a column of which most cells are no numbers is the wrong one
    const isWrong = typed.length * 2 > all.length;
    const parts: readonly (readonly [readonly Cell[], number])[] = [
      [cells.filter(isProposed), MOST_ALONE],
      [typed, isWrong ? MOST_ALONE : MOST_TYPED],
    ];
    for (const [some, most] of parts)
      if (some.length > most) askTogether(reading, cause, column, some);
      else for (const cell of some) askAlone(reading, cause, cell);
  }
}

function askAlone(reading: Reading, cause: CellCause, cell: Cell): void {
  const { grid, inquiry } = reading;
  if (cell.reading.is !== "doubt") return;
  const { found, proposed } = cell.reading;
  const { row, column } = cell;
  const asked = question(
    "sheet",
    ["count", grid.sheet, unitKey(row.unit), column.label, cause, found],
    [...proposed.map((count): Answer => ({ as: "count", value: count })), { as: "leave-out" }],
    true,
  );
  const about = { places: [placeIn(grid, row.i, column.j)], units: [row.unit] };
  const answer = inquiry.ask(
    "doubtful-cells",
    about,
    { column: column.label, cause, cells: [doubtOf(reading, cell)] },
    asked,
  );
  cell.reading = answered(answer, undefined);
}

/** One question for all cells of a column that have the same trouble. */
function askTogether(reading: Reading, cause: CellCause, { j, label }: Column, cells: readonly Cell[]): void {
  const { grid, inquiry } = reading;
  const each = cells.map((cell) => ({ cell, doubt: doubtOf(reading, cell) }));
  const doubts = each.map(({ doubt }) => doubt);
  const proposal: Answer[] = doubts.every(({ proposed }) => proposed !== undefined) ? [{ as: "as-proposed" }] : [];
  const asked = question(
    "sheet",
    ["cells", grid.sheet, label, cause, ...doubts.map(({ cell, found }) => `${cell}=${found}`)],
    [...proposal, { as: "leave-out" }],
  );
  const about = { places: cells.map(({ row }) => placeIn(grid, row.i, j)), units: unitsOf(cells) };
  const answer = inquiry.ask("doubtful-cells", about, { column: label, cause, cells: doubts }, asked);
  for (const { cell, doubt } of each) cell.reading = answered(answer, doubt.proposed);
}

function doubtOf({ grid }: Reading, { row, column, reading }: Cell): CellDoubt {
  const { found, proposed } = reading.is === "doubt" ? reading : { found: "", proposed: [] };
  return { cell: placeIn(grid, row.i, column.j).cell, unit: row.unit, found, proposed: proposed[0] };
}

function answered(answer: Answer | undefined, proposed: number | undefined): Cell["reading"] {
  if (answer?.as === "count") return { is: "count", count: answer.value };
  if (answer?.as === "as-proposed" && proposed !== undefined) return { is: "count", count: proposed };
  return { is: answer ? "left-out" : "stuck" };
}

/** Asks once about all blank counts: they are 0, or their rows are left out; until then they pass for 0. */
function settleBlanks(reading: Reading, cells: readonly Cell[], isBlankRow: (row: UnitRow) => boolean): void {
  const { scheme } = reading;
  const blanks = cells
    .filter((cell) => cell.reading.is === "blank")
    .sort((a, b) => a.row.i - b.row.i || a.column.j - b.column.j);
  if (scheme.blank === "zero") return;
  // a row with nothing but a name may be a title as well as a unit that handed in nothing
  for (const some of [blanks.filter(({ row }) => !isBlankRow(row)), blanks.filter(({ row }) => isBlankRow(row))])
    if (some.length > 0) settleBlanksOf(some, reading);
}

function settleBlanksOf(blanks: readonly Cell[], { grid, scheme, inquiry }: Reading): void {
  const each = blanks.map(({ row, column }) => ({ row, at: placeIn(grid, row.i, column.j) }));
  const places = each.map(({ at }) => at);
  const asked = question(
    "sheet",
    ["blank", grid.sheet, ...each.map(({ row, at }) => `${unitKey(row.unit, scheme.place)} ${at.cell}`)],
    [{ as: "zero" }, { as: "leave-out" }],
  );
  const answer = inquiry.ask("blank-counts", { places, units: unitsOf(blanks) }, {}, asked);
  if (answer?.as === "leave-out") for (const cell of blanks) cell.reading = { is: "left-out" };
}

/** Points as typed in, with decimals and, for a penalty, perhaps with a minus. */
function readPoints({ grid }: Reading, i: number, column: Column): CellReading {
  const value = cellIn(grid, i, column.j);
  if (isBlank(value)) return { is: "blank" };
  const points = readScore(value);
  return points !== undefined && isDecimal(points)
    ? { is: "count", count: points }
    : { is: "doubt", cause: "text", found: String(value), proposed: [] };
}

function settlePoints({ grid, inquiry }: Reading, cells: readonly Cell[]): void {
  for (const cell of cells) {
    if (cell.reading.is !== "doubt") continue;
    const { row, column } = cell;
    const { found } = cell.reading;
    const asked = question(
      "sheet",
      ["points", grid.sheet, unitKey(row.unit), column.label, found],
      [{ as: "leave-out" }],
    );
    const about = { places: [placeIn(grid, row.i, column.j)], units: [row.unit] };
    const answer = inquiry.ask("unreadable-points", about, { column: column.label, found }, asked);
    cell.reading = answered(answer, undefined);
  }
}

function unitsOf(cells: readonly Pick<Cell, "row">[]): string[] {
  return [...new Set(cells.map(({ row }) => row.unit))];
}
