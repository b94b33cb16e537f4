import { greatest } from "../../cells/lists";
import { sum, sumItems, sumItemsOf } from "../../bulletin/decimal";
import type { Item } from "../../bulletin/item";
import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { type CellValue, cellIn, cellText, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { readDay } from "../../cells/days";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { type Header, headerAround, isFigure } from "../header";
import { placeIn, type Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import { oneName } from "../unitNames";
import { readAdopted } from "./adopted";
import { aboutCells } from "./cellTexts";
import { findItems, type Nameless } from "./findItems";
import { readUnits, type UnitPart } from "./jointUnits";
import { readAdjustments } from "./logAdjustments";
import { checkLog } from "./logChecks";
import {
  findLogColumns,
  headingsFor,
  type LogColumns,
  looksLikeLog,
  type LogSite,
  mayBeCounts,
  titleColumn,
  unitColumn,
} from "./logColumns";
import { ofPeriod } from "./logPeriod";
import { isSign } from "./mark";
import { withoutCommented } from "./logComments";
import { withoutDisowned } from "./logRemarks";
import { joinSameItems } from "./sameItems";
import { isTableOfCounts } from "./tableOfCounts";
import { settleUnitCells } from "./unitCells";
import { withoutNoUnits } from "./noUnits";
import { askCoveredUnits, tellHiddenColumns, tellUncalculated, withoutUnseen } from "./unseen";

/** A log's header is among the first rows. */
const ROWS_SEARCHED = 30;

/** A shorter text is a mark or a number. */
const SHORTEST_TITLE = 4;

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

/** The header of a log, when the sheet is one: a row that has a title and a unit, not over counts of each unit. */
export function isLog(grid: Grid, scheme: Scheme): Header | undefined {
  for (const [row, cells] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    const headings = cells.map((cell) => (typeof cell === "string" && cell.length < 60 ? plainText(cell) : ""));
    if (!looksLikeLog(headings)) continue;
    const unit = unitColumn(headings);
    const header = logHeader(grid, row, unit, scheme);
    if (mayBeCounts(headings[titleColumn(headings)]!) && !holdsTexts(grid, header, titleColumn(headings))) continue;
    return isTableOfCounts(grid, header, unit) ? undefined : header;
  }
  return undefined;
}

/** Whether titles stand in a column, and not numbers or marks. */
function holdsTexts(grid: Grid, { last }: Header, j: number): boolean {
  const cells = grid.values.slice(last + 1, last + 1 + ROWS_SEARCHED).flatMap((row) => row[j] ?? []);
  const filled = cells.filter((cell) => !isBlank(cell));
  const titles = filled.filter((cell) => typeof cell === "string" && cell.length >= SHORTEST_TITLE && !isFigure(cell));
  return titles.length * 2 > filled.length;
}

/** The header at `row`, without what would pass for its second row: first items of which the unit was forgotten. */
function logHeader(grid: Grid, row: number, unit: number, scheme: Scheme): Header {
  const header = headerAround(grid, row, unit, scheme);
  const title = titleColumn(header.headings.map(({ levels: [text = ""] }) => plainText(text)));
  for (let i = row + 1; i <= header.last; i++) {
    const hasTitle = !isBlank(cellIn(grid, i, title)) && mergeIn(grid, i, title) === undefined;
    if (hasTitle || rowIn(grid, i).some(isSign))
      return headerAround({ ...grid, values: grid.values.slice(0, i) }, row, unit, scheme);
  }
  return header;
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
  const read = step("log items", [columns], () => readItems(reading, header, columns));
  const all = step("items that count", [read, columns, reading.period], () => {
    const owned = withoutCommented(reading, header, withoutDisowned(reading, header, columns, read));
    return joinSameItems(reading, withoutUnseen(reading, columns, owned), columns.title);
  });
  const items = step("log period", [all, columns, reading.period], () => ofPeriod(reading, header, columns, all));
  step("log checks", [items, columns], () => checkLog(reading, { columns, items }));
  return step("log units", [items, columns], () => countUnits(reading, items, columns));
}

function readItems(reading: Reading, header: Header, columns: LogColumns): LogItem[] {
  const { grid } = reading;
  const { rows: found, nameless, repeating, continued } = findItems(grid, header, columns);
  const unnamed = settleUnitCells(reading, found, columns.unit);
  const out = askUnits(reading, nameless, unnamed, columns);
  const named = unnamed.size + out.size === 0 ? found : found.filter((row) => !unnamed.has(row.i) && !out.has(row));
  const rows = withoutNoUnits(reading, named, columns.unit);
  const isMeant = repeating.size === 0 || askUnitAbove(reading, [...repeating], columns);
  const items = isMeant ? rows : rows.filter((row) => !repeating.has(row));
  tellHiddenColumns(reading, columns);
  tellUncalculated(reading, columns, items);
  askCoveredUnits(reading, items, columns.unit);
  const unitsOf = readUnits(reading, items, columns.unit);
  const oneNameOf = onceEach(oneName);
  const adoptedOf = readAdopted(reading, items, columns, continued);
  const adjustmentsOf = readAdjustments(reading, items, columns);
  const dayOf = onceEach(readDay);
  for (const item of items) {
    item.units = unitsOf(item.unit);
    item.unit = oneNameOf(item.unit);
    item.adopted = adoptedOf(item);
    item.share = shareOf(item.adopted);
    item.adjustments = adjustmentsOf(item);
    if (columns.submitted !== undefined) item.day = dayOf(cellIn(grid, item.i, columns.submitted));
  }
  return items;
}

/** How much of an item was submitted: where its marks say that it is only a part of one, so much. */
export function shareOf(adopted: readonly number[]): number {
  const most = greatest(adopted, 0);
  return most > 0 ? Math.min(1, most) : 1;
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
    groupText: columns.group === undefined ? undefined : cellText(cellIn(grid, i, columns.group)),
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

/**
 * Items without a unit do not count until somebody has written it there, or has said that it is that of the row above: who
 * fills a log in may write a unit only once.
 *
 * @param partners positions of rows that name only a partner of their unit
 * @returns those of which the unit above was made out and that do not count
 */
function askUnits(
  { grid, inquiry }: Reading,
  nameless: readonly Nameless[],
  partners: ReadonlySet<number>,
  columns: LogColumns,
): ReadonlySet<LogRow> {
  if (nameless.length + partners.size === 0) return new Set();
  const rows = nameless.flatMap(({ row }) => row ?? []);
  const places = [...nameless.map(({ i }) => i), ...partners]
    .sort((a, b) => a - b)
    .map((i) => placeIn(grid, i, columns.unit));
  const mayBeAbove = rows.length === places.length;
  const above = mayBeAbove
    ? rows.map(({ i, unit }) => ({ cell: placeIn(grid, i, columns.unit).cell, unit: oneName(unit) }))
    : [];
  const key = mayBeAbove ? above.map(({ cell, unit }) => `${cell} ${unit}`) : places.map(({ cell }) => cell);
  const out: Answer = { as: "leave-out" };
  const choices: Answer[] = rows.length > 1 ? [{ as: "accept" }, out] : [out, { as: "accept" }];
  const asked = question("sheet", ["log-unit", grid.sheet, ...key], mayBeAbove ? choices : [out]);
  return inquiry.ask("log-no-unit", { places }, { above }, asked)?.as === "accept" ? new Set() : new Set(rows);
}

/**
 * Whether 同上 means the unit of the row above. It did when it was typed; since then the log may have been sorted, which
 * would give every such item to another unit, so the clerk is asked once for all of them. Until then they do not count.
 */
function askUnitAbove({ grid, inquiry }: Reading, rows: readonly LogRow[], { unit: j }: LogColumns): boolean {
  const cells = rows.map(({ i, unit }) => ({ cell: placeIn(grid, i, j).cell, unit: oneName(unit) }));
  const key = ["log-ditto", grid.sheet, ...cells.map(({ cell, unit }) => `${cell} ${unit}`)];
  const asked = question("sheet", key, [{ as: "accept" }, { as: "leave-out" }]);
  const found = cellText(cellIn(grid, rows[0]!.i, j));
  return inquiry.ask("log-unit-above", aboutCells(grid, rows, j), { found, cells }, asked)?.as === "accept";
}

/** A site without a column stops until the clerk has said which one it is, or that there is none this time. */
function askMissingSites({ grid, inquiry }: Reading, header: Header, columns: LogColumns): LogColumns {
  if (columns.adopted !== undefined) return columns;
  const { headings } = header;
  const texts = [...new Set(headings.map(({ text }) => text).filter((text) => text !== ""))];
  const sites = columns.sites.map((site): LogSite => {
    const { name } = site;
    if (site.j !== undefined) return site;
    const usable = headingsFor(header, columns, site).slice(0, MOST_HEADINGS);
    const answers = [...usable, null].map((heading): Answer => ({ as: "column", heading }));
    const asked = question("sheet", ["log-column", name, ...usable], answers);
    const need = { is: "count", name } as const;
    const answer = inquiry.ask("missing-column", { sheet: grid.sheet }, { need, headings: texts }, asked);
    const chosen = headings.find(({ text }) => answer?.as === "column" && answer.heading === text);
    return { ...site, j: chosen?.j };
  });
  return { ...columns, sites };
}
