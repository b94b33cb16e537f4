import { isDecimal } from "../bulletin/decimal";
import { unitKey } from "../bulletin/unitKey";
import { cellIn, isBlank } from "../cells/grid";
import type { CellCause, CellDoubt } from "../findings/finding";
import { type Answer, question } from "../findings/question";
import { type CellReading, readCell } from "./cellReading";
import type { Column, Columns } from "./columns";
import { implausible, readScore } from "./count";
import { placeIn, type Reading } from "./reading";
import type { UnitRow } from "./rows";

/** The figures of one unit's row. */
export interface Figures {
  readonly row: UnitRow;
  readonly counts: readonly number[];
  readonly submitted?: number;
  readonly adjustments?: readonly number[];
}

/** More cells of one column with the same trouble are asked about together. */
const MOST_ALONE = 3;

/** One cell under a column that figures are read from, and whatever is known of it by now. */
interface Cell {
  readonly row: UnitRow;
  readonly column: Column;
  reading: CellReading | { readonly is: "left-out" | "stuck" };
}

/**
 * Reads the figures of units. What cannot be read is asked about, once for a column where one cause holds for many cells; a
 * blank count is asked about once for all; a blank adjustment (加分, 扣分) is 0, as most units have none.
 *
 * @returns the rows that can be used, and whether one that cannot be read yet is missing among them
 */
export function readFigures(
  reading: Reading,
  columns: Columns,
  rows: readonly UnitRow[],
): { readonly figures: readonly Figures[]; readonly open: boolean } {
  const { scheme } = reading;
  const counted = countedColumns(reading, columns);
  const cells = new Map(
    counted.map((column) => [
      column,
      rows.map((row): Cell => ({ row, column, reading: readCell(reading, row.i, column) })),
    ]),
  );
  for (const column of cells.values()) doubtImplausible(column);
  const all = [...cells.values()].flat();
  tellUncalculated(reading, all);
  for (const column of cells.values()) settleColumn(reading, column);
  const mustHave = [...columns.channels.map(({ count }) => count), ...(scheme.submitted ? [columns.submitted] : [])];
  settleBlanks(
    reading,
    all.filter((cell) => mustHave.includes(cell.column)),
  );
  const points = readAllPoints(reading, columns, rows);

  const at = (column: Column | undefined, n: number): Cell["reading"] | undefined =>
    column === undefined ? undefined : cells.get(column)?.[n]!.reading;
  const value = (each: Cell["reading"] | undefined): number => (each?.is === "count" ? each.count : 0);
  let open = false;
  const figures = rows.flatMap((row, n): Figures[] => {
    const own = counted.map((column) => at(column, n)?.is);
    const typed = points.map((column) => column?.[n]);
    if (own.includes("stuck") || typed.includes("stuck")) open = true;
    if ([...own, ...typed].some((is) => is === "stuck" || is === "left-out")) return [];
    const submitted = at(columns.submitted, n);
    const knowsSubmitted = submitted?.is === "count" || (scheme.submitted !== undefined && submitted !== undefined);
    const adjustments = columns.adjustments.map((column, k) => {
      const point = typed[k];
      return typeof point === "number" ? point : value(at(column, n));
    });
    return [
      {
        row,
        counts: columns.channels.map(({ count }) => value(at(count, n))),
        ...(knowsSubmitted && { submitted: value(submitted) }),
        ...(scheme.adjustments && { adjustments }),
      },
    ];
  });
  return { figures, open };
}

/** The columns that hold numbers of items; points that are typed in are read as points. */
function countedColumns({ scheme }: Reading, { channels, submitted, adjustments }: Columns): Column[] {
  const items = adjustments.filter((_, k) => scheme.adjustments?.[k]?.points !== undefined);
  return [...new Set([...channels.map(({ count }) => count), submitted, ...items])].filter(
    (column) => column !== undefined,
  );
}

function doubtImplausible(cells: readonly Cell[]): void {
  const counts = cells.map(({ reading }) => (reading.is === "count" ? reading.count : 0));
  for (const n of implausible(counts)) {
    const count = counts[n]!;
    cells[n]!.reading = { is: "doubt", cause: "too-many", found: String(count), proposed: [count] };
  }
}

/** Formulas without a result cannot be answered: the workbook has to be calculated by a program that can. */
function tellUncalculated({ grid, inquiry }: Reading, cells: readonly Cell[]): void {
  const waiting = cells.filter(({ reading }) => reading.is === "doubt" && reading.cause === "uncalculated");
  if (waiting.length === 0) return;
  for (const cell of waiting) cell.reading = { is: "stuck" };
  const places = waiting.map(({ row, column }) => placeIn(grid, row.i, column.j));
  inquiry.tell("uncalculated", { places, units: unitsOf(waiting) }, { cells: waiting.length });
}

/** Asks about the doubtful cells of one column: each by itself, or all of one cause together. */
function settleColumn(reading: Reading, column: readonly Cell[]): void {
  const byCause = new Map<CellCause, Cell[]>();
  for (const cell of column) {
    if (cell.reading.is !== "doubt" || cell.reading.cause === "uncalculated") continue;
    const { cause } = cell.reading;
    const same = byCause.get(cause);
    if (same) same.push(cell);
    else byCause.set(cause, [cell]);
  }
  for (const [cause, cells] of byCause)
    if (cells.length > MOST_ALONE) askTogether(reading, cause, cells);
    else for (const cell of cells) askAlone(reading, cause, cell);
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
function askTogether(reading: Reading, cause: CellCause, cells: readonly Cell[]): void {
  const { grid, inquiry } = reading;
  const label = cells[0]!.column.label;
  const doubts = cells.map((cell) => doubtOf(reading, cell));
  const proposal: Answer[] = doubts.every(({ proposed }) => proposed !== undefined) ? [{ as: "as-proposed" }] : [];
  const asked = question(
    "sheet",
    ["cells", grid.sheet, label, cause, ...doubts.map(({ cell, found }) => `${cell}=${found}`)],
    [...proposal, { as: "leave-out" }],
  );
  const about = { places: cells.map(({ row, column }) => placeIn(grid, row.i, column.j)), units: unitsOf(cells) };
  const answer = inquiry.ask("doubtful-cells", about, { column: label, cause, cells: doubts }, asked);
  cells.forEach((cell, n) => (cell.reading = answered(answer, doubts[n]!.proposed)));
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
function settleBlanks(reading: Reading, cells: readonly Cell[]): void {
  const { scheme } = reading;
  const blanks = cells
    .filter((cell) => cell.reading.is === "blank")
    .sort((a, b) => a.row.i - b.row.i || a.column.j - b.column.j);
  if (scheme.blank === "zero") return;
  const counted = new Set(cells.filter((cell) => cell.reading.is !== "blank").map(({ row }) => row));
  // a row with nothing but a name may be a title as well as a unit that handed in nothing
  for (const some of [blanks.filter(({ row }) => counted.has(row)), blanks.filter(({ row }) => !counted.has(row))])
    if (some.length > 0) settleBlanksOf(some, reading);
}

function settleBlanksOf(blanks: readonly Cell[], { grid, scheme, inquiry }: Reading): void {
  const places = blanks.map(({ row, column }) => placeIn(grid, row.i, column.j));
  const asked = question(
    "sheet",
    ["blank", grid.sheet, ...blanks.map(({ row }, n) => `${unitKey(row.unit, scheme.place)} ${places[n]!.cell}`)],
    [{ as: "zero" }, { as: "leave-out" }],
  );
  const answer = inquiry.ask("blank-counts", { places, units: unitsOf(blanks) }, {}, asked);
  if (answer?.as === "leave-out") for (const cell of blanks) cell.reading = { is: "left-out" };
}

/** Points of each adjustment whose points are typed in, row by row; undefined for the other adjustments. */
function readAllPoints(
  reading: Reading,
  columns: Columns,
  rows: readonly UnitRow[],
): ((number | "stuck" | "left-out")[] | undefined)[] {
  return columns.adjustments.map((column, k) =>
    column === undefined || reading.scheme.adjustments?.[k]?.points !== undefined
      ? undefined
      : rows.map((row) => readPoints(reading, row, column)),
  );
}

/** Points as typed in, with decimals and, for a penalty, perhaps with a minus. */
function readPoints({ grid, inquiry }: Reading, row: UnitRow, column: Column): number | "stuck" | "left-out" {
  const value = cellIn(grid, row.i, column.j);
  if (isBlank(value)) return 0;
  const points = readScore(value);
  if (points !== undefined && isDecimal(points)) return points;
  const asked = question(
    "sheet",
    ["points", grid.sheet, unitKey(row.unit), column.label, String(value)],
    [{ as: "leave-out" }],
  );
  const about = { places: [placeIn(grid, row.i, column.j)], units: [row.unit] };
  const answer = inquiry.ask("unreadable-points", about, { column: column.label, found: String(value) }, asked);
  return answer ? "left-out" : "stuck";
}

function unitsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ row }) => row.unit))];
}
