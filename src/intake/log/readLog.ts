import { greatest } from "../../cells/lists";
import { isDecimal, sum, sumItems, sumItemsOf } from "../../bulletin/decimal";
import type { Item } from "../../bulletin/item";
import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { readDay } from "../../cells/days";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { readScore } from "../count";
import { type Header, headerAround } from "../header";
import { placeIn, type Reading } from "../reading";
import { firstText, isTotalOrFooter } from "../rows";
import type { SourceUnit } from "../sourceUnit";
import { cleanUnitName } from "../unitName";
import { readAdopted } from "./adopted";
import { aboutCells } from "./cellTexts";
import { readUnits, type UnitPart } from "./jointUnits";
import { checkLog } from "./logChecks";
import {
  type LogAdjustment,
  findLogColumns,
  type LogColumns,
  looksLikeLog,
  type LogSite,
  unitColumn,
} from "./logColumns";
import { ofPeriod } from "./logPeriod";
import { saysAdopted } from "./mark";
import { readMarks } from "./marks";
import { readNames } from "./names";
import { joinSameItems } from "./sameItems";
import { oneName } from "../unitNames";

const NOTHING: readonly number[] = [];
const NO_UNITS: readonly UnitPart[] = [];

/** 同上, and the marks for it, of which some come apart when full-width forms are folded. */
const DITTO = /^(?:同上|同前|[-—–]*(?:[〃〞″“”"々]|[′'‘’,]{2})+[-—–]*)$/;

/** A log's header is among the first rows. */
const ROWS_SEARCHED = 30;

/** More headings than this are no choice. */
const MOST_HEADINGS = 40;

/** A row of a log that is an item. */
export interface LogRow {
  /** Position in the grid's values. */
  readonly i: number;
  /** The unit as written, or several of them. */
  readonly unit: string;
  readonly title: string;
}

/** An item that one or several units submitted; of a unit that has all of it, it is the item that is counted. */
export interface LogItem extends LogRow, Item {
  readonly units: readonly UnitPart[];
}

/** A log (台账) as read: its items and where they stand. */
export interface Log {
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

/** The different texts in the column of the units: quickly, for whoever reads only so many. */
export function unitTexts({ grid }: Reading, { last, headings }: Header): CellValue[] {
  const column = unitColumn(headings.map(({ text }) => text));
  const texts = new Set<CellValue>();
  for (let i = last + 1; i < grid.values.length; i++) texts.add(cellIn(grid, i, column));
  return [...texts];
}

/**
 * Counts a log by unit: every item is one submitted, and one adopted for each channel that took it.
 *
 * @returns one row for each unit, in the order in which they first appear
 */
export function readLog(reading: Reading, header: Header): SourceUnit[] {
  const { grid, scheme, step } = reading;
  const columns = step("log columns", [grid, scheme], () =>
    askMissingSites(reading, header, findLogColumns(header, scheme)),
  );
  const all = step("log items", [columns], () =>
    joinSameItems(reading, readItems(reading, header, columns), columns.title),
  );
  const items = step("log period", [all, columns, reading.period], () => ofPeriod(reading, header, columns, all));
  step("log checks", [items, columns], () => checkLog(reading, { columns, items }));
  return step("log units", [items, columns], () => countUnits(reading, items, columns));
}

function readItems(reading: Reading, header: Header, columns: LogColumns): LogItem[] {
  const { grid } = reading;
  const { rows, nameless, repeating } = findItems(grid, header, columns);
  if (nameless.length > 0) askUnits(reading, nameless, columns);
  const isMeant = repeating.size === 0 || askUnitAbove(reading, [...repeating], columns);
  const items = isMeant ? rows : rows.filter((row) => !repeating.has(row));
  const unitsOf = readUnits(reading, items, columns.unit);
  const named = onceEach(oneName);
  const adoptedOf = readAdopted(reading, items, columns);
  const adjustmentsOf = readAdjustments(reading, items, columns);
  const dayOf = onceEach(readDay);
  for (const item of items) {
    item.units = unitsOf(item.unit);
    item.unit = named(item.unit);
    item.adopted = adoptedOf(item);
    item.share = shareOf(item.adopted);
    item.adjustments = adjustmentsOf(item);
    if (columns.submitted !== undefined) item.day = dayOf(cellIn(grid, item.i, columns.submitted));
  }
  return items;
}

/** The rows that are items; those without a unit, by their positions; and those that repeat the unit above (同上). */
function findItems(
  grid: Grid,
  header: Header,
  columns: LogColumns,
): { readonly rows: Unread[]; readonly nameless: readonly number[]; readonly repeating: ReadonlySet<LogRow> } {
  const rows: Unread[] = [];
  const nameless: number[] = [];
  const repeating = new Set<LogRow>();
  let above: string | undefined;
  const hasMerges = grid.merges.length > 0;
  // a break between two lines may part two units
  const cleaned = onceEach((unit: string) => (unit.includes("\n") ? unit : cleanUnitName(unit).name));
  for (let i = header.last + 1; i < grid.values.length; i++) {
    const title = textOf(cellIn(grid, i, columns.title));
    const unit = linesOf(hasMerges ? mergedCell(grid, i, columns.unit) : cellIn(grid, i, columns.unit));
    if (title === "" && !(unit === "" ? isItem(grid, i, columns) : hasAnother(rowIn(grid, i)))) continue;
    const repeats = isDitto(unit);
    if (!repeats) above = unit === "" ? undefined : cleaned(unit);
    if (above === undefined) {
      nameless.push(i);
      continue;
    }
    const row = unread(i, above, title);
    rows.push(row);
    if (repeats) repeating.add(row);
  }
  return { rows, nameless, repeating };
}

/** Signs and words for what stands above: 同上, 〃. */
function isDitto(text: string): boolean {
  return text.length < 6 && DITTO.test(plainText(text));
}

/** A row that becomes its item: in a log of a million rows another object for each would take as much memory again. */
type Unread = { -readonly [Field in keyof LogItem]: LogItem[Field] };

function unread(i: number, unit: string, title: string): Unread {
  return { i, unit, title, day: undefined, units: NO_UNITS, share: 1, adopted: NOTHING, adjustments: NOTHING };
}

/** How much of an item was submitted: where its marks say that it is only a part of one, so much. */
export function shareOf(adopted: readonly number[]): number {
  const most = greatest(adopted, 0);
  return most > 0 ? Math.min(1, most) : 1;
}

/**
 * Whether a row that names neither a unit nor a title is an item all the same, whose unit was forgotten: one with a day, or
 * one that a site adopted. Numbers tell nothing, for a total has them, too.
 */
function isItem(grid: Grid, i: number, { submitted, event, sites, adopted }: LogColumns): boolean {
  const isDay = (j: number | undefined): boolean => j !== undefined && readDay(cellIn(grid, i, j)) !== undefined;
  const isMark = (j: number | undefined): boolean => j !== undefined && saysAdopted(cellIn(grid, i, j));
  const says = [submitted, event].some(isDay) || [...sites.map(({ j }) => j), adopted].some(isMark);
  const cells = rowIn(grid, i);
  const first = firstText(cells);
  return says && hasAnother(cells) && (readDay(first) !== undefined || !isTotalOrFooter(first));
}

/** Whether a row has more than one cell that is not blank. */
function hasAnother(cells: readonly CellValue[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1;
}

/** What each item adds to each adjustment: one item where it is marked or named, or the points that are typed in. */
function readAdjustments(
  reading: Reading,
  rows: readonly LogRow[],
  { headerRow, named, adjustments }: LogColumns,
): (row: LogRow) => readonly number[] {
  if (adjustments.length === 0) return () => NOTHING;
  const names = named && readNamed(reading, rows, headerRow, named);
  const all = adjustments.map((column): ((row: LogRow) => number) => {
    if (names && named.adjustments.includes(column)) return (row) => Number(names(row).has(column.name));
    return column.points === undefined ? readTypedPoints(reading, rows, column) : readMarks(reading, rows, column);
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
  return readNames(reading, rows, { j, label: textOf(cellIn(reading.grid, headerRow, j)), items });
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

/** The items of each unit; a joint one stands with each of its units, with their parts of it. */
function countUnits({ grid, scheme }: Reading, items: readonly LogItem[], columns: LogColumns): SourceUnit[] {
  const units = new Map<string, { unit: string; first: LogItem; items: Item[] }>();
  const keyOf = onceEach((unit: string) => unitKey(unit, scheme.place));
  for (const item of items)
    for (const { unit, part } of item.units) {
      const key = keyOf(unit);
      const own = units.get(key);
      if (own) own.items.push(itemOf(item, part));
      else units.set(key, { unit, first: item, items: [itemOf(item, part)] });
    }
  return [...units.values()].map(({ unit, first: { i }, items: own }) => ({
    unit,
    at: placeIn(grid, i, columns.unit),
    i,
    counts: scheme.channels.map((_, n) => sumItemsOf(own, ({ adopted }) => adopted[n]!)),
    submitted: sumItemsOf(own, ({ share }) => share),
    ...(scheme.adjustments && {
      adjustments: scheme.adjustments.map(({ points }, n) => {
        const total = sumItemsOf(own, ({ adjustments }) => adjustments[n]!);
        return points === undefined ? sum([total]) : total; // points that are typed in have four decimals
      }),
    }),
    items: own,
    origins: [{ of: "log", ...placeIn(grid, i, columns.unit) }],
    groupText: columns.group === undefined ? undefined : textOf(cellIn(grid, i, columns.group)),
    banner: undefined,
  }));
}

/** An item as one of its units has it. */
function itemOf(item: LogItem, part: number): Item {
  const { title, day, share, adopted, adjustments } = item;
  if (part === 1 && adopted.every(Number.isInteger) && adjustments.every(Number.isInteger)) return item;
  return {
    title,
    day,
    share: sumItems([part * share]),
    adopted: adopted.map((amount) => sumItems([amount * part])),
    adjustments: adjustments.map((amount) => sumItems([amount * part])),
  };
}

function askUnits({ grid, inquiry }: Reading, rows: readonly number[], columns: LogColumns): void {
  const places = rows.map((i) => placeIn(grid, i, columns.unit));
  const asked = question("sheet", ["log-unit", grid.sheet, ...places.map(({ cell }) => cell)], [{ as: "leave-out" }]);
  inquiry.ask("log-no-unit", { places }, {}, asked);
}

/**
 * Whether 同上 means the unit of the row above. It did when it was typed; since then the log may have been sorted, which
 * would give every such item to another unit, so the clerk is asked once for all of them. Until then they do not count.
 */
function askUnitAbove({ grid, inquiry }: Reading, rows: readonly LogRow[], { unit: j }: LogColumns): boolean {
  const cells = rows.map(({ i, unit }) => ({ cell: placeIn(grid, i, j).cell, unit: oneName(unit) }));
  const key = ["log-ditto", grid.sheet, ...cells.map(({ cell, unit }) => `${cell} ${unit}`)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "leave-out" }]);
  const found = textOf(cellIn(grid, rows[0]!.i, j));
  return inquiry.ask("log-unit-above", aboutCells(grid, rows, j), { found, cells }, asked)?.as === "accept";
}

/** A site without a column stops until the clerk has said which one it is, or that there is none this time. */
function askMissingSites({ grid, inquiry }: Reading, { headings }: Header, columns: LogColumns): LogColumns {
  if (columns.adopted !== undefined) return columns;
  const texts = headings.map(({ text }) => text);
  const usable = [...new Set(texts.filter((text) => text !== ""))].slice(0, MOST_HEADINGS);
  const sites = columns.sites.map((site): LogSite => {
    const { name } = site;
    if (site.j !== undefined) return site;
    const answers = [...usable, null].map((heading): Answer => ({ as: "column", heading }));
    const asked = question("sheet", ["log-column", name, ...usable], answers);
    const need = { is: "count", name } as const;
    const answer = inquiry.ask("missing-column", { sheet: grid.sheet }, { need, headings: usable }, asked);
    const chosen = headings.find(({ text }) => answer?.as === "column" && answer.heading === text);
    return { ...site, j: chosen?.j };
  });
  return { ...columns, sites };
}

function textOf(cell: CellValue): string {
  return cellText(cell);
}

/** The text of a cell with the breaks between its lines, if it has several. */
function linesOf(cell: CellValue): string {
  if (typeof cell !== "string" || !/[\r\n]/.test(cell)) return textOf(cell);
  return cell
    .split(/[\r\n]+/)
    .map(textOf)
    .filter((line) => line !== "")
    .join("\n");
}

/** A cell, or the merged one that covers it. */
function mergedCell(grid: Grid, i: number, j: number): CellValue {
  const area = mergeIn(grid, i, j);
  return area ? cellIn(grid, area.row - grid.row, area.column - grid.column) : cellIn(grid, i, j);
}
