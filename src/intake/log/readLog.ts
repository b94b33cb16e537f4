import { isDecimal, sum } from "../../bulletin/decimal";
import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { readScore } from "../count";
import { type Header, headerAround } from "../header";
import { placeIn, type Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import { cleanUnitName } from "../unitName";
import { readDay } from "../../cells/days";
import { findLogColumns, type LogColumns, looksLikeLog, unitColumn } from "./logColumns";
import { checkLog } from "./logChecks";
import { type Mark, readMark } from "./mark";

/** A log's header is among the first rows. */
const ROWS_SEARCHED = 30;

/** One row of a log: an item that a unit submitted. */
export interface LogItem {
  /** Position of its row in the grid's values. */
  readonly i: number;
  readonly unit: string;
  readonly title: string;
  /** Whether each channel of the scheme adopted it. */
  readonly adopted: readonly boolean[];
  /** What it adds to each adjustment of the scheme. */
  readonly adjustments: readonly number[];
  /** Days as numbers, where known. */
  readonly submitted: number | undefined;
  readonly event: number | undefined;
  /** undefined where the log has no such column. */
  readonly reviewer: string | undefined;
}

/** A log (台账) as read: its items and where they stand. */
export interface Log {
  readonly header: Header;
  readonly columns: LogColumns;
  readonly items: readonly LogItem[];
}

/** The header of a log, when the sheet is one: a row that has a title and a unit. */
export function isLog(grid: Grid, scheme: Scheme): Header | undefined {
  for (const [row, cells] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    const headings = cells.map((cell) => (typeof cell === "string" && cell.length < 60 ? plainText(cell) : ""));
    if (looksLikeLog(headings)) return headerAround(grid, row, unitColumn(headings), scheme);
  }
  return undefined;
}

/**
 * Counts a log by unit: every item is one submitted, and one adopted for each channel that took it.
 *
 * @returns one row for each unit, in the order in which they first appear
 */
export function readLog(reading: Reading, header: Header): SourceUnit[] {
  const columns = findLogColumns(header, reading.scheme);
  askMissingChannels(reading, header, columns);
  const items = readItems(reading, header, columns);
  checkLog(reading, { header, columns, items });
  return countItems(reading, items, columns);
}

function readItems(reading: Reading, header: Header, columns: LogColumns): LogItem[] {
  const { grid } = reading;
  const rows: { i: number; unit: string; title: string }[] = [];
  const nameless: number[] = [];
  const hasMerges = grid.merges.length > 0;
  for (let i = header.last + 1; i < grid.values.length; i++) {
    const title = textOf(cellIn(grid, i, columns.title));
    const unit = hasMerges ? mergedText(grid, i, columns.unit) : textOf(cellIn(grid, i, columns.unit));
    const filled = (grid.values[i] ?? []).filter((cell) => !isBlank(cell)).length;
    if (title === "" && (unit === "" || filled <= 1)) continue;
    if (unit === "") nameless.push(i);
    else rows.push({ i, unit: cleanUnitName(unit).name, title });
  }
  if (nameless.length > 0) askUnits(reading, nameless, columns);
  const adopted = readMarks(reading, rows, columns);
  const adjustments = readAdjustments(reading, rows, columns);
  const day = (i: number, j: number | undefined): number | undefined =>
    j === undefined ? undefined : readDay(cellIn(grid, i, j));
  return rows.map((row, n) => ({
    ...row,
    adopted: adopted[n] ?? [],
    adjustments: adjustments[n] ?? [],
    submitted: day(row.i, columns.submitted),
    event: day(row.i, columns.event),
    reviewer: columns.reviewer === undefined ? undefined : textOf(cellIn(grid, row.i, columns.reviewer)),
  }));
}

/** A row of a log that is an item. */
type ItemRow = Pick<LogItem, "i" | "unit">;

/** Whether each channel adopted each item. */
function readMarks(reading: Reading, rows: readonly ItemRow[], columns: LogColumns): boolean[][] {
  const { scheme } = reading;
  const marks = scheme.channels.map(({ name, aliases }, channel) => {
    const own = columns.channels[channel];
    const read = (value: CellValue): Mark =>
      own === undefined ? namedIn(value, [name, ...aliases], scheme) : readMark(value);
    return settleMarks(reading, rows, { j: own ?? columns.adopted, column: name, read });
  });
  return rows.map((_, n) => marks.map((channel) => channel[n] ?? false));
}

/** A column of marks: where it is, what it is called, how its cells are read. */
interface MarkColumn {
  readonly j: number | undefined;
  readonly column: string;
  readonly read: (value: CellValue) => Mark;
}

/**
 * The marks in one column. What is unclear counts as none until the clerk has said what the text means: one question for
 * all cells that hold the same.
 */
function settleMarks({ grid, inquiry }: Reading, rows: readonly ItemRow[], { j, column, read }: MarkColumn): boolean[] {
  if (j === undefined) return rows.map(() => false);
  const unclear = new Map<string, ItemRow[]>();
  const found = rows.map((row): { readonly mark: Mark; readonly text: string } => {
    const value = cellIn(grid, row.i, j);
    const text = String(value);
    const mark = read(value);
    if (mark === "unclear") {
      const same = unclear.get(text);
      if (same) same.push(row);
      else unclear.set(text, [row]);
    }
    return { mark, text };
  });
  const meaning = new Map<string, Answer | undefined>();
  for (const [text, cells] of unclear) {
    const asked = question(
      "sheet",
      ["mark", grid.sheet, column, text],
      [
        { as: "count", value: 1 },
        { as: "count", value: 0 },
      ],
    );
    const about = {
      places: cells.map(({ i }) => placeIn(grid, i, j)),
      units: [...new Set(cells.map(({ unit }) => unit))],
    };
    meaning.set(text, inquiry.ask("log-unclear-mark", about, { column, found: text, cells: cells.length }, asked));
  }
  return found.map(({ mark, text }) => {
    if (mark !== "unclear") return mark === "adopted";
    const answer = meaning.get(text);
    return answer?.as === "count" && answer.value === 1;
  });
}

/** What each item adds to each adjustment: one item where it is marked, or the points that are typed in. */
function readAdjustments(reading: Reading, rows: readonly ItemRow[], columns: LogColumns): number[][] {
  const { scheme } = reading;
  const all = (scheme.adjustments ?? []).map(({ name, points }, k) => {
    const j = columns.adjustments[k];
    if (points !== undefined) return settleMarks(reading, rows, { j, column: name, read: readMark }).map(Number);
    return rows.map((row) => (j === undefined ? 0 : readTypedPoints(reading, row, j, name)));
  });
  return rows.map((_, n) => all.map((adjustment) => adjustment[n] ?? 0));
}

function readTypedPoints({ grid, inquiry }: Reading, { i, unit }: ItemRow, j: number, column: string): number {
  const value = cellIn(grid, i, j);
  const points = isBlank(value) ? 0 : readScore(value);
  if (points !== undefined && isDecimal(points)) return points;
  const at = placeIn(grid, i, j);
  const asked = question("sheet", ["log-points", grid.sheet, at.cell, column, String(value)], [{ as: "zero" }], true);
  const answer = inquiry.ask(
    "unreadable-points",
    { places: [at], units: [unit] },
    { column, found: String(value) },
    asked,
  );
  return answer?.as === "count" ? answer.value : 0;
}

/** In one column for all channels, a channel adopted what has its name there. */
function namedIn(value: CellValue, words: readonly string[], { channels }: Scheme): Mark {
  const mark = readMark(value);
  if (mark === "not adopted") return mark;
  const text = plainText(String(value));
  const named = (names: readonly string[]): boolean => names.some((name) => text.includes(plainText(name)));
  if (named(words)) return mark;
  const anyNamed = channels.some(({ name, aliases }) => named([name, ...aliases]));
  return anyNamed ? "not adopted" : "unclear";
}

function countItems({ grid, scheme }: Reading, items: readonly LogItem[], columns: LogColumns): SourceUnit[] {
  const units = new Map<string, { first: LogItem; counts: number[]; adjustments: number[]; submitted: number }>();
  const none = (scheme.adjustments ?? []).map(() => 0);
  const keys = new Map<string, string>();
  for (const item of items) {
    const key = keys.get(item.unit) ?? unitKey(item.unit, scheme.place);
    keys.set(item.unit, key);
    const unit = units.get(key) ?? {
      first: item,
      counts: scheme.channels.map(() => 0),
      adjustments: none,
      submitted: 0,
    };
    units.set(key, unit);
    unit.submitted++;
    unit.counts = unit.counts.map((count, channel) => count + Number(item.adopted[channel] ?? false));
    unit.adjustments = unit.adjustments.map((points, k) => sum([points, item.adjustments[k] ?? 0]));
  }
  return [...units.values()].map(({ first: { unit, i }, counts, adjustments, submitted }) => ({
    unit,
    at: placeIn(grid, i, columns.unit),
    i,
    counts,
    submitted,
    ...(scheme.adjustments && { adjustments }),
    groupText: columns.group === undefined ? undefined : textOf(cellIn(grid, i, columns.group)),
    banner: undefined,
  }));
}

function askUnits({ grid, inquiry }: Reading, rows: readonly number[], columns: LogColumns): void {
  const places = rows.map((i) => placeIn(grid, i, columns.unit));
  const asked = question("sheet", ["log-unit", grid.sheet, ...places.map(({ cell }) => cell)], [{ as: "leave-out" }]);
  inquiry.ask("log-no-unit", { places }, {}, asked);
}

function askMissingChannels({ grid, scheme, inquiry }: Reading, { headings }: Header, columns: LogColumns): void {
  if (columns.adopted !== undefined) return;
  const labels = headings.map(({ levels }) => levels.join("/")).filter((heading) => heading !== "");
  scheme.channels.forEach(({ name }, channel) => {
    if (columns.channels[channel] === undefined)
      inquiry.tell("missing-column", { sheet: grid.sheet }, { need: { is: "count", name }, headings: labels });
  });
}

function textOf(cell: CellValue): string {
  return cellText(cell);
}

/** The text of a cell, or of the merged cell that covers it. */
function mergedText(grid: Grid, i: number, j: number): string {
  const area = mergeIn(grid, i, j);
  return textOf(area ? cellIn(grid, area.row - grid.row, area.column - grid.column) : cellIn(grid, i, j));
}
