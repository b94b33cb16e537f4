import { greatest } from "../../cells/lists";
import { sum, sumItems, sumItemsOf } from "../../bulletin/decimal";
import type { Item } from "../../bulletin/item";
import { unitKey } from "../../bulletin/unitKey";
import { type CellValue, cellIn, cellText, isBlank, rowIn } from "../../cells/grid";
import { readDay } from "../../cells/days";
import { within } from "../../findings/inquiry";
import { stepsOf } from "../../cells/step";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import type { Header } from "../columns/header";
import { placeIn, type Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import { oneName } from "../units/unitNames";
import { readAdopted } from "./adopted";
import { aboutCells } from "./cellTexts";
import { withFurtherColumns } from "./furtherColumns";
import { withNamingColumn } from "./namingColumn";
import { ofSections } from "./siteSections";
import { ofTitledSite } from "./titledSite";
import { type LogPart, logParts } from "./logParts";
import { findItems, type Nameless, type Unread } from "./findItems";
import { readUnits, type UnitPart } from "./jointUnits";
import { readAdjustments } from "./logAdjustments";
import { checkLog } from "./logChecks";
import { findLogColumns, headingsFor, type LogColumns, type LogSite, unitColumn } from "./logColumns";
import { ofPeriod } from "./logPeriod";
import { isSign } from "./mark";
import { withoutCommented } from "./logComments";
import { withoutDisowned } from "./logRemarks";
import { readKinds } from "./kinds";
import { joinSameItems, repeatedTitles, withoutTwice } from "./sameItems";
import { withEachTitle } from "./severalTitles";
import { settleUnitCells } from "./unitCells";
import { withoutNoUnits } from "./noUnits";
import { tellOtherUnits } from "./otherUnits";
import { askCoveredUnits, tellHiddenColumns, tellUncalculated, withoutUnseen } from "./unseen";

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

/** The different texts in the column of the units: quickly, for whoever reads only so many. */
export function unitTexts({ grid }: Reading, { last, headings }: Header): CellValue[] {
  const column = unitColumn(headings.map(({ text }) => text));
  const texts = new Set<CellValue>();
  for (let i = last + 1; i < grid.values.length; i++) texts.add(cellIn(grid, i, column));
  return [...texts];
}

/** The logs of a sheet whose first one has this header. */
export function partsOfLog({ grid, scheme, step }: Reading, header: Header): readonly LogPart[] {
  return step("log parts", [grid, scheme], () => logParts(grid, header, scheme));
}

/**
 * Counts a log by unit: every item is one submitted, and one adopted for each channel that took it. Of several logs on one
 * sheet each is read by its own headings.
 *
 * @returns one row for each unit, in the order in which they first appear
 */
export function readLog(reading: Reading, header: Header): SourceUnit[] {
  const [first, ...others] = partsOfLog(reading, header);
  if (!first) return [];
  tellTables(reading, [first, ...others]);
  const logs = [
    readPart({ ...reading, grid: first.grid }, first, others.length === 0),
    ...others.map((part, n) => readFurther(reading, part, n + 1)),
  ];
  const { step } = reading;
  const columnsOf = columnsByItem(logs);
  const all = step("log items of all", logs, () =>
    logs.length === 1
      ? logs[0]!.items
      : joinSameItems(
          reading,
          logs.flatMap((log) => log.items),
          (item) => columnsOf(item).title,
        ),
  );
  const areLists = logs.some(({ columns }) => isList(columns));
  return step("log units", [all, ...logs], () =>
    countUnits(reading, all, columnsOf, areLists ? (item) => isList(columnsOf(item)) : undefined),
  );
}

/** Tells of tables of counts below the logs and beside the first, which are not read. */
function tellTables({ grid, inquiry }: Reading, parts: readonly LogPart[]): void {
  for (const { i, j, end } of parts[0]?.beside ?? []) {
    const rows = grid.values.slice(i).filter((cells) => !cells.slice(j, end).every(isBlank)).length;
    const found = cellText(cellIn(grid, i, j));
    inquiry.tell("rows-cut", { places: [placeIn(grid, i, j)] }, { found, rows });
  }
  for (const [n, { tableBelow }] of parts.entries()) {
    if (tableBelow === undefined) continue;
    const cells = rowIn(grid, tableBelow);
    const j = cells.findIndex((cell) => !isBlank(cell));
    const rows = grid.values.slice(tableBelow, parts[n + 1]?.header.first).filter((row) => !row.every(isBlank)).length;
    inquiry.tell("rows-cut", { places: [placeIn(grid, tableBelow, j)] }, { found: cellText(cells[j] ?? ""), rows });
  }
}

/** A further log of the sheet; what is answered about it holds for it alone. */
function readFurther(reading: Reading, part: LogPart, n: number): Log {
  const { grid } = part;
  const { first, headings } = part.header;
  const from = placeIn(grid, first, headings.find(({ text }) => text !== "")?.j ?? 0).cell;
  const inquiry = within(reading.inquiry, from, grid.sheet);
  return readPart({ ...reading, grid, inquiry, step: stepsOf(`log ${n}`, reading.step) }, part, false, from);
}

/**
 * @param isAlone whether no other log is on the sheet; in several the rows of one item are joined when all are read
 * @param from where its headings are, if it is not the first
 */
function readPart(reading: Reading, part: LogPart, isAlone: boolean, from?: string): Log {
  const { grid, scheme, step } = reading;
  const { header } = part;
  const columns = step("log columns", [grid, scheme], () => columnsOf(reading, part, from));
  const read = step("log items", [columns], () => readItems(reading, header, columns));
  const all = step("items that count", [read, columns, reading.period], () => {
    const owned = withoutCommented(reading, header, withoutDisowned(reading, header, columns, read));
    const seen = withoutUnseen(reading, columns, owned);
    return isAlone ? joinSameItems(reading, seen, () => columns.title) : seen;
  });
  const timely = step("log period", [all, columns, reading.period], () => ofPeriod(reading, header, columns, all));
  const repeated = step("log titles", [timely], () => repeatedTitles(timely));
  const items = step("log twice", [timely, repeated, columns], () =>
    withoutTwice(reading, timely, repeated, columns.title),
  );
  const log = step("log", [columns, items], (): Log => ({ columns, items }));
  step("log checks", [log, repeated], () => checkLog(reading, log, repeated));
  return log;
}

/** Whether a log lists nothing but what a site adopted. */
function isList({ sites }: LogColumns): boolean {
  return sites.some(({ isAll }) => isAll);
}

/** The columns in which an item of one of several logs stands. */
function columnsByItem(logs: readonly Log[]): (item: LogItem) => LogColumns {
  const [first, ...others] = logs;
  const columns = new Map(others.flatMap((log) => log.items.map((item) => [item, log.columns] as const)));
  return (item) => columns.get(item) ?? first!.columns;
}

/** The columns of a log: what its headings tell, then what stands in the columns, the captions and the title, then the clerk. */
function columnsOf(reading: Reading, part: LogPart, from?: string): LogColumns {
  const { header } = part;
  const headed = withFurtherColumns(reading, header, findLogColumns(header, reading.scheme));
  const named = withNamingColumn(reading, header, headed);
  const sectioned = ofSections(reading, part, named);
  return askMissingSites(reading, header, from, ofTitledSite(reading, part, sectioned));
}

function readItems(reading: Reading, header: Header, columns: LogColumns): LogItem[] {
  const { grid } = reading;
  const { rows: lines, nameless, repeating, continued } = findItems(grid, header, columns);
  const found = withEachTitle(reading, lines, columns);
  const unnamed = settleUnitCells(reading, found, columns.unit);
  const out = askUnits(reading, nameless, unnamed, columns);
  const named = unnamed.size + out.size === 0 ? found : found.filter((row) => !unnamed.has(row.i) && !out.has(row));
  const rows = withoutNoUnits(reading, named, columns.unit);
  const isMeant = repeating.size === 0 || askUnitAbove(reading, [...repeating], columns);
  const items = isMeant ? rows : rows.filter((row) => !repeating.has(row));
  tellHiddenColumns(reading, columns);
  tellOtherUnits(reading, header, columns, items);
  tellUncalculated(reading, columns, items);
  askCoveredUnits(reading, items, columns.unit);
  const unitsOf = readUnits(reading, items, columns.unit);
  const oneNameOf = onceEach(oneName);
  const adoptedOf = readAdopted(reading, header, items, columns, continued);
  const adjustmentsOf = readAdjustments(reading, items, columns);
  const kindsOf = readKinds(reading, items, columns);
  const dayOf = onceEach(readDay);
  const saysNothing = nothingSent(reading, items, columns);
  for (const item of items) {
    item.units = unitsOf(item.unit);
    item.unit = oneNameOf(item.unit);
    item.adopted = adoptedOf(item);
    item.share = saysNothing(item) ? 0 : shareOf(item.adopted);
    item.adjustments = adjustmentsOf(item);
    if (kindsOf) item.kinds = kindsOf(item);
    if (columns.submitted !== undefined) item.day = dayOf(cellIn(grid, item.i, columns.submitted));
  }
  return items;
}

/** A title that says that a unit has sent in nothing. */
const NOTHING_SENT = /^(?:[/—–-]+|无|暂无|没有|(?:本[月季期年]度?)?(?:零|未|无)(?:报送|上报|投稿|报)?(?:信息|稿件)?)$/;

/**
 * What tells whether a row only says that its unit has sent in nothing, be it that the only row of a unit is blank: it stands for
 * no item, and its unit is shown all the same.
 */
function nothingSent(
  { grid }: Reading,
  items: readonly Unread[],
  { submitted, published }: LogColumns,
): (item: Unread) => boolean {
  const days = submitted === undefined ? published : [submitted, ...published];
  const areAllTitled = items.every(({ title }) => title !== "");
  const units = areAllTitled ? [] : new Set(items.flatMap(({ title, unit }) => (title === "" ? [] : [unit])));
  const sending = new Set([...units].map(oneName));
  return ({ title, unit, adopted, i }) => {
    if (adopted.some((amount) => amount > 0)) return false;
    if (title !== "") return NOTHING_SENT.test(plainText(title));
    return !sending.has(unit) && days.every((j) => isBlank(cellIn(grid, i, j)));
  };
}

/** How much of an item was submitted: where its marks say that it is only a part of one, so much. */
export function shareOf(adopted: readonly number[]): number {
  const most = greatest(adopted, 0);
  return most > 0 ? Math.min(1, most) : 1;
}

/**
 * The items of each unit; a joint one stands with each of its units, with their parts of it.
 *
 * @param ofList tells items of a list of what was adopted, where there is any: how much their units submitted is not known
 */
function countUnits(
  { grid, scheme }: Reading,
  items: readonly LogItem[],
  columnsOf: (item: LogItem) => LogColumns,
  ofList: ((item: LogItem) => boolean) | undefined,
): SourceUnit[] {
  const units = new Map<string, { unit: string; first: LogItem; items: Item[] }>();
  const keyOf = onceEach((unit: string) => unitKey(unit, scheme.place));
  const isListed = new Set<string>();
  for (const item of items)
    for (const { unit, part } of item.units) {
      const key = keyOf(unit);
      if (ofList?.(item)) isListed.add(key);
      const own = units.get(key);
      if (own) own.items.push(itemOf(item, part));
      else units.set(key, { unit, first: item, items: [itemOf(item, part)] });
    }
  return [...units.values()].map(({ unit, first, items: own }) => {
    const { i } = first;
    const columns = columnsOf(first);
    const at = placeIn(grid, i, columns.unit);
    return {
      unit,
      at,
      i,
      counts: scheme.channels.map((_, n) => sumItemsOf(own, ({ adopted }) => adopted[n]!)),
      ...(!isListed.has(unitKey(unit, scheme.place)) && { submitted: sumItemsOf(own, ({ share }) => share) }),
      ...(scheme.adjustments && {
        adjustments: scheme.adjustments.map(({ points }, n) => {
          const total = sumItemsOf(own, ({ adjustments }) => adjustments[n]!);
          return points === undefined ? sum([total]) : total; // points that are typed in have four decimals
        }),
      }),
      items: own,
      origins: [{ of: "log" as const, ...at }],
      groupText: columns.group === undefined ? undefined : cellText(cellIn(grid, i, columns.group)),
      banner: undefined,
    };
  });
}

/** An item as one of its units has it. */
function itemOf(item: LogItem, part: number): Item {
  const { title, day, share, adopted, adjustments, kinds } = item;
  if (part === 1 && adopted.every(Number.isInteger) && adjustments.every(Number.isInteger)) return item;
  return {
    title,
    day,
    ...(kinds && { kinds }),
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

/**
 * A site without a column stops until the clerk has said which one it is, or that there is none this time.
 *
 * @param from where the headings of this log are, if it is not the first on its sheet
 */
function askMissingSites(
  { grid, inquiry }: Reading,
  header: Header,
  from: string | undefined,
  columns: LogColumns,
): LogColumns {
  if (columns.adopted !== undefined || columns.isSettled === true) return columns;
  const hasNone = columns.sites.every(({ j }) => j === undefined);
  const { headings } = header;
  const texts = [...new Set(headings.map(({ text }) => text).filter((text) => text !== ""))];
  const sites = columns.sites.map((site): LogSite => {
    const { name } = site;
    if (site.j !== undefined) return site;
    const ofAdoption = [...columns.figures, ...columns.published].flatMap((j) => headings[j]?.text ?? []);
    const usable = [...headingsFor(header, columns, site), ...(hasNone ? ofAdoption : [])].slice(0, MOST_HEADINGS);
    const answers = [...usable, null].map((heading): Answer => ({ as: "column", heading }));
    // a list of adopted items needs no marks, and has no number that may be 0
    const all: readonly Answer[] = hasNone && columns.figures.length === 0 ? [{ as: "accept" }] : [];
    const asked = question("sheet", ["log-column", name, ...usable], [...answers, ...all]);
    const need = { is: "count", name } as const;
    const answer = inquiry.ask(
      "missing-column",
      { sheet: grid.sheet },
      { need, headings: texts, ...(from !== undefined && { from }) },
      asked,
    );
    if (answer?.as === "accept") return { ...site, isAll: true };
    const chosen = headings.find(({ text }) => answer?.as === "column" && answer.heading === text);
    return { ...site, j: chosen?.j };
  });
  // one column for several sites names them, where it holds no marks
  const [first, ...others] = sites.flatMap(({ j }) => j ?? []);
  const isOfAll = hasNone && first !== undefined && others.length > 0 && others.every((j) => j === first);
  const namesThem = isOfAll && !grid.values.slice(header.last + 1).some((cells) => isSign(cells[first] ?? ""));
  return namesThem ? { ...columns, adopted: first } : { ...columns, sites };
}
