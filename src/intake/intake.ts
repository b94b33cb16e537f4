import { sum } from "../bulletin/decimal";
import { countItems } from "../bulletin/item";
import type { Scheme } from "../bulletin/scheme";
import type { Tally } from "../bulletin/tally";
import type { Place } from "../cells/address";
import { type CellValue, type Grid, isBlank, rowIn } from "../cells/grid";
import { type FindingData, severity, unsettled } from "../findings/finding";
import { askColumnPeriods } from "./period/columnPeriods";
import { type ChannelColumns, countsOf } from "./columns/columns";
import { periodTogether } from "./columns/columnsAdded";
import { areForPeriods } from "./columns/columnsOfPeriod";
import { type CutNumbers, findCutNumbers, withWholeNumbers } from "./figures/cutNumbers";
import { sitesAcross } from "./down/sitesAcross";
import { mergeDuplicates } from "./units/duplicates";
import { askFaults } from "./faults";
import { findGroups } from "./groups/groups";
import { titleOf } from "./groups/groupTitles";
import { askUnscored } from "./groups/unscored";
import { type SheetPart, sideBySide } from "./halves";
import { findHeaders, type Header } from "./columns/header";
import { withoutHiddenTotals } from "./totals/hiddenTotals";
import { askLikeScores, findLikeScores, withItems } from "./figures/likeScores";
import { periodsOfLogs } from "./log/logPeriod";
import { withTitlesMade } from "./log/untitledItems";
import { withUnitsFound } from "./log/unitSource";
import { mostLogs } from "./log/logParts";
import { isLog } from "./log/logHeader";
import { partsOfLog, readLog, unitTexts } from "./log/readLog";
import { settleMarkedNames, tellMarkedHeadings } from "./units/markedInPart";
import { checkOldRates } from "./figures/oldRates";
import { checkOldScores } from "./figures/oldScores";
import { tellOtherComments } from "./rows/otherComments";
import { onlyPeriod, type Period, samePeriod, sheetPeriod } from "./period/period";
import { placeIn, type Reading } from "./reading";
import { channelsElsewhere, settleRepeatedTables } from "./several/repeatedTables";
import { matchRoster } from "./units/rosterMatch";
import { settleSimilar } from "./units/similarNames";
import { rowsOf, type SourceUnit } from "./sourceUnit";
import { inItems } from "./figures/measure";
import { withoutTakenOff } from "./figures/takenOff";
import { findBlocks, readTable, type TableReading, type TableView } from "./table";
import { checkSiteSums } from "./totals/siteSums";
import { checkTotals } from "./totals/totals";
import { withTotalsAcross } from "./totals/totalsAcross";

export type { TableView } from "./table";

/** What a sheet of counts, or a log, says; what is doubtful about it stands in the inquiry. */
export interface Intake {
  /** In the order of the sheet. To be used only when nothing is left to settle. */
  readonly tallies: readonly Tally[];
  /** The tables that were found, from top to bottom; none when the sheet has none, or is a log. */
  readonly tables: readonly TableView[];
  /** The periods that the sheet's titles speak of, and those of its headings. */
  readonly periods: { readonly title: readonly Period[]; readonly headings: readonly Period[] };
  /** The headings of the columns of counts; none as long as something about them is open. */
  readonly counted: readonly string[];
}

/** Headers further down than this are unusual enough to be mentioned. */
const USUAL_ROWS = 15;

/** So many units take 9 s and 0.6 GB; no office has so many. It is what a sheet of an .xls file can hold. */
const MOST_UNITS = 65_536;

/** So many characters under the header of a table, or in the different units of a log, are 120 for each of as many units. */
const MOST_CHARACTERS = 8_000_000;

/** So long a text is more than a name or a number. */
const SENTENCE = 12;

/** What a sheet says that has nothing to read, or more than is read. */
const NOTHING: Intake = { tallies: [], tables: [], periods: { title: [], headings: [] }, counted: [] };

/** Whether a sheet has a table, or is a log. */
export function hasTable(grid: Grid, scheme: Scheme): boolean {
  return isLog(grid, scheme) !== undefined || findHeaders(grid, scheme).length > 0;
}

/**
 * Reads the counts of one sheet. Nothing unreadable ever counts as 0: it is asked about.
 *
 * @param tablesElsewhere names of other sheets that have a table, told where this one has none
 */
export function readTallies(written: Reading, tablesElsewhere: readonly string[]): Intake {
  const { scheme, step } = written;
  const cut = step("cut numbers", [written.grid, scheme], () => findCutNumbers(written.grid, scheme));
  const reading = { ...written, grid: withWholeNumbers(cut, written) };
  const log = isLog(reading.grid, scheme);
  if (log) return readLogs(reading, log, cut);
  const found = withUnitsFound(reading);
  if (!found) return readTables(reading, tablesElsewhere, cut);
  if ("grid" in found) return readLogs({ ...reading, grid: found.grid }, found.header, cut);
  reading.inquiry.tell("log-lacks-column", { sheet: reading.grid.sheet }, { ...found, lacks: "unit" });
  return NOTHING;
}

/** Reads a sheet of logs, of which the first has this header. */
function readLogs(reading: Reading, log: Header, cut: CutNumbers | undefined): Intake {
  const { grid, scheme, step } = reading;
  const texts = step("log unit texts", [grid, scheme], () => unitTexts(reading, log));
  const parts = partsOfLog(reading, log);
  const isRead =
    !isTooLong(reading, "units", texts.length) &&
    !isTooLong(reading, "characters", characters(texts)) &&
    !isTooLong(reading, "logs", parts.length, mostLogs(grid, parts));
  const units = isRead ? readLog(reading, log) : [];
  const isWhole = isRead && !isTooLong(reading, "units", units.length);
  const tallies = isWhole ? finish(reading, [], units, []) : [];
  const headers = parts.map(({ header }) => header);
  const headings = headers.slice(1).flatMap(({ first, last }) => range(first, last));
  tellOtherComments(reading, new Set([...range(0, log.last), ...headings]));
  askFaults(reading, cut, tallies);
  tellMarkedHeadings(reading, headers);
  const captions = parts.map(({ caption }) => caption);
  return { tallies, tables: [], periods: periodsOfLogs(grid, log, captions), counted: [] };
}

/** Reads a sheet of tables, or says why there is nothing to read. */
function readTables(reading: Reading, tablesElsewhere: readonly string[], cut: CutNumbers | undefined): Intake {
  const { grid, scheme, inquiry, step } = reading;
  const sides = step("parts", [grid, scheme], () => withTotalsAcross(sideBySide(grid, scheme)));
  const headers = sides.flatMap((side) => side.headers);
  const [first] = headers;
  if (!first) {
    tellNoTable(reading, tablesElsewhere);
    askFaults(reading, cut, []);
    return NOTHING;
  }
  tellFarDown(reading, first);
  tellMarkedHeadings(reading, headers);
  const under = grid.values.slice(first.last + 1);
  const filled = under.length > MOST_UNITS ? under.filter((cells) => !cells.every(isBlank)).length : 0;
  const signs = step("characters", [grid, scheme], () => under.reduce((total, cells) => total + characters(cells), 0));
  if (isTooLong(reading, "rows", filled) || isTooLong(reading, "characters", signs)) return NOTHING;
  const parts = step("sites across", [grid, scheme, sides], () => sitesAcross(reading, sides));
  if ("unclear" in parts) {
    const { unclear, lacks, header } = parts;
    if (lacks === "title" && header) {
      const log = withTitlesMade(reading, header, unclear.site);
      return log ? readLogs({ ...reading, grid: log.grid }, log.header, cut) : NOTHING;
    }
    if (lacks) inquiry.tell("log-lacks-column", { sheet: grid.sheet }, { site: unclear.site, lacks });
    else inquiry.tell("sites-down", { sheet: grid.sheet }, unclear);
    return NOTHING;
  }
  const tables = tablesOf(reading, parts);
  const headings = parts.flatMap((part) => part.headers.flatMap(({ first: top, last }) => range(top, last)));
  const others = tables.flatMap(({ totals, below }) => [...totals.map(({ i }) => i), ...below]);
  tellOtherComments(reading, new Set([...range(0, first.last), ...headings, ...others]));
  const isChosen = tables.every(({ columns }) => columns.fields.every(({ chosen }) => chosen !== undefined));
  // sums of a column that is not chosen yet tell nothing
  const kept = isChosen ? withoutHiddenTotals(reading, tables) : tables;
  checkTotals(kept);
  kept.forEach(checkSiteSums);
  const settled = settleRepeatedTables(isChosen ? kept.map((table) => inItems(withoutTakenOff(table))) : kept);
  // whose figures count is asked first, then what they are, and of which period
  const isOpen = unsettled(inquiry.findings).some(
    ({ kind, sheet }) => kind === "table-repeats" && sheet === grid.sheet,
  );
  const areKnown = !isOpen && isChosen;
  const scores = areKnown ? findLikeScores(reading, settled) : undefined;
  const used = withItems(scores, settled, reading);
  const sources = used.flatMap(({ units }) => units);
  const tallies = finish(reading, used, sources, kept);
  askFaults(reading, cut, tallies);
  const titles = isOpen ? [] : settled.map((table) => table.title);
  const counted = areKnown ? settled.flatMap(({ columns }) => columns.channels.flatMap(countedLabels)) : [];
  const periods = periodsOf(grid, first, { left: parts[0]?.part ?? grid, titles, counted, isOpen });
  if (areKnown) {
    // where columns are of several periods, what a person types says which is meant, and not the title
    const typed = areForPeriods(first) ? onlyPeriod(reading.period ?? "") : undefined;
    askColumnPeriods(grid.sheet, counted, { ...periods, periods: typed ? [typed] : periods.title }, inquiry);
    askLikeScores(scores, reading);
  }
  return { tallies, tables: kept.map(({ view }) => view), periods, counted };
}

/** The tables of all parts of a sheet; one title may stand over all parts, as it is written into the first of its cells. */
function tablesOf(reading: Reading, parts: readonly SheetPart[]): TableReading[] {
  let title = "";
  let above: TableReading | undefined;
  return parts.flatMap(({ part, headers }) => {
    const own = { ...reading, grid: part };
    const blocks = findBlocks(own, headers, title);
    title = blocks[0]?.title ?? title;
    return blocks.map((block) => {
      above = readTable(own, block, above);
      return above;
    });
  });
}

/**
 * The periods of a sheet of tables. Of tables side by side those of the left one's title are theirs; where one site has columns
 * for several periods, these say nothing beside a title, and without one those of the columns that count do.
 *
 * @param isOpen whether a person still has to say which of two tables of the same units counts
 */
function periodsOf(
  grid: Grid,
  first: Header,
  of: {
    readonly left: Grid;
    readonly titles: readonly string[];
    readonly counted: readonly string[];
    readonly isOpen: boolean;
  },
): Intake["periods"] {
  const whole = sheetPeriod(grid, first, of.titles);
  const left = of.left === grid ? whole : sheetPeriod(of.left, first, of.titles);
  const title = left.title.length > 0 ? left.title : whole.title;
  if (of.isOpen) return { title: title.slice(0, 1), headings: [] };
  if (!areForPeriods(first)) return { title, headings: whole.headings };
  const periods = title.length > 0 ? [] : of.counted.flatMap((label) => onlyPeriod(label) ?? []);
  return { title, headings: periods.filter((each, n) => periods.findIndex((one) => samePeriod(one, each)) === n) };
}

/** What the heading of a channel's counts says of its period; of columns that are added up, what they say together. */
function countedLabels(channel: ChannelColumns): string[] {
  const labels = countsOf(channel).map(({ label }) => label);
  return labels.length < 2 ? labels : [periodTogether(labels)?.text ?? []].flat();
}

/** A unit that is counted, and its position in the grid's values. */
interface Row {
  readonly source: SourceUnit;
  readonly i: number;
  readonly rows?: readonly (readonly number[])[];
  readonly tally: Tally;
}

/**
 * Brings the units of all tables together: spellings, duplicates, groups; and checks what needs all of that.
 *
 * @param asRead the tables before those of the same units came together
 */
function finish(
  reading: Reading,
  tables: readonly TableReading[],
  sources: readonly SourceUnit[],
  asRead: readonly TableReading[],
): Tally[] {
  const { grid, scheme, inquiry, step } = reading;
  const named = step("names", [sources, scheme], () =>
    settleSimilar(matchRoster(settleMarkedNames(reading, sources), scheme, inquiry), scheme, inquiry),
  );
  const units = step("duplicates", [named, scheme], () => mergeDuplicates(named, scheme.place, inquiry));
  const tableOf = tablesByUnit(tables);
  const titled = step("titles", [scheme, units, tables.map(({ title, units: own }) => [title, own])], () => {
    const titles = new Map(tables.map((table) => [table, titleOf(table.title, scheme)]));
    return units.map((source) => {
      const table = tableOf(source);
      return { source, title: table && titles.get(table) };
    });
  });
  const groups = findGroups(titled, { sheet: grid.sheet, scheme, inquiry, step });
  const rows = units.flatMap((source, n): Row[] => {
    const group = groups[n];
    const { i, rows: ofSites } = source;
    return group === undefined
      ? []
      : [{ source, i, ...(ofSites && { rows: ofSites }), tally: tallyOf(source, group, scheme) }];
  });
  const byTable = new Map(tables.map((table): [TableReading, Row[]] => [table, []]));
  for (const row of rows) {
    const table = tableOf(row.source);
    if (table) byTable.get(table)?.push(row);
  }
  const elsewhereOf = channelsElsewhere(asRead);
  const isLessOpen = unsettled(inquiry.findings).some(
    ({ kind, sheet }) => kind === "items-taken-off" && sheet === grid.sheet,
  );
  for (const [table, own] of byTable) {
    const tallies = own.map(({ tally }) => tally);
    // scores of counts that are still to be found, or off which something may be taken, are no others
    if (askMissing(table, tallies, elsewhereOf) || isLessOpen) continue;
    checkOldScores(table, own);
    checkOldRates(table, own);
  }
  const placed = rows.map(({ source, tally }) => {
    const placeOf = (channel: number): Place => countPlace(source, channel, tableOf(source));
    return { tally, placeOf };
  });
  askUnscored(placed, scheme, inquiry);
  tellOverSubmitted(reading, rows, tableOf);
  const isStopped = inquiry.findings.some((finding) => finding.sheet === grid.sheet && severity(finding) === "settle");
  if (rows.length === 0 && !isStopped) inquiry.tell("no-units", { sheet: grid.sheet }, {});
  return rows.map(({ tally }) => tally);
}

/** The table from which a unit comes; of a log none. */
function tablesByUnit(tables: readonly TableReading[]): (source: SourceUnit) => TableReading | undefined {
  let byCell: ReadonlyMap<string, TableReading> | undefined;
  return ({ at }) => {
    byCell ??= new Map(tables.flatMap((table) => table.units.map(({ at: own }) => [own.cell, table] as const)));
    return byCell.get(at.cell);
  };
}

function tellNoTable({ grid, scheme, inquiry }: Reading, tables: readonly string[]): void {
  const { sheet, values } = grid;
  const turned = rowIn(grid, 0).map((_, j) => values.map((cells) => cells[j]!));
  const upright: Grid = { ...grid, values: turned.slice(0, 200), merges: [], row: 0, column: 0 };
  if (values.length <= 200 && findHeaders(upright, scheme).length > 0) inquiry.tell("transposed", { sheet }, {});
  else inquiry.tell("no-header", { sheet }, { tables, ...(isProse(values) && { isProse: true }) });
}

/** Whether most rows of a sheet are sentences, or lists in one cell, and no table. */
function isProse(values: Grid["values"]): boolean {
  const rows = values.map((cells) => cells.filter((cell) => !isBlank(cell))).filter((cells) => cells.length > 0);
  const long = rows.filter(
    (cells) => cells.length <= 2 && cells.some((cell) => typeof cell === "string" && cell.length >= SENTENCE),
  );
  return long.length > 1 && long.length * 2 > rows.length;
}

/** Whether there is more than is read in one go, which is told. */
function isTooLong(
  { grid, inquiry }: Reading,
  of: FindingData["too-many-units"]["of"],
  count: number,
  most = of === "characters" ? MOST_CHARACTERS : MOST_UNITS,
): boolean {
  if (count > most) inquiry.tell("too-many-units", { sheet: grid.sheet }, { of, count, most });
  return count > most;
}

/** How many characters the texts of some cells have. */
function characters(cells: readonly CellValue[]): number {
  let all = 0;
  for (const cell of cells) if (typeof cell === "string") all += cell.length;
  return all;
}

/** The positions from one to another, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

function tellFarDown({ grid, inquiry }: Reading, { first }: Header): void {
  if (first >= USUAL_ROWS) inquiry.tell("header-far-down", { sheet: grid.sheet }, { row: grid.row + first + 1 });
}

/**
 * A channel without a column matters only to groups that score it; a sheet of townships alone needs none of the others. Nor
 * does a table beside which another one has that channel of the same units.
 *
 * @returns whether a column is asked for
 */
function askMissing(
  { reading, columns }: TableReading,
  tallies: readonly Tally[],
  elsewhereOf: ReturnType<typeof channelsElsewhere>,
): boolean {
  if (columns.channels.every(({ missing }) => !missing)) return false;
  const { grid, scheme, inquiry } = reading;
  const present = scheme.groups.filter(({ name }) => tallies.some(({ group }) => group === name));
  const elsewhere = elsewhereOf(columns);
  let asked = false;
  for (const [n, { name, missing }] of columns.channels.entries()) {
    if (!missing || elsewhere.has(n)) continue;
    if (tallies.length > 0 && !present.some(({ channels }) => channels.includes(name))) continue;
    // of columns without a heading those are named that are a choice
    const offered = missing.answers.map((answer) => answer.as === "column" && answer.heading);
    const named = columns.all.filter(({ label, lowest }) => lowest !== "" || offered.includes(label));
    const headings = named.map(({ label }) => label);
    inquiry.ask("missing-column", { sheet: grid.sheet }, { need: { is: "count", name }, headings }, missing);
    asked = true;
  }
  return asked;
}

function tallyOf(source: SourceUnit, group: string, scheme: Scheme): Tally {
  const { unit, adjustments, remark, items, origins } = source;
  const own = scheme.groups.find(({ name }) => name === group);
  const { counts, ...counted } = items && own ? countItems(items, own, scheme) : source;
  // a list of what was adopted does not tell how much was submitted
  const submitted = source.submitted === undefined ? undefined : counted.submitted;
  return {
    unit,
    group,
    counts,
    origins,
    ...(items && { items }),
    ...(submitted !== undefined && { submitted }),
    ...(adjustments && { adjustments }),
    ...(remark !== undefined && { remark }),
  };
}

/** More items adopted than submitted: one of the two figures is wrong, or stands for something else. */
function tellOverSubmitted(
  { scheme, inquiry }: Reading,
  rows: readonly Row[],
  tableOf: (source: SourceUnit) => TableReading | undefined,
): void {
  const over = rows.flatMap(({ source, tally: { unit, counts, submitted } }) =>
    counts.flatMap((adopted, n) => {
      if (submitted === undefined || sum([adopted, -submitted]) <= 0) return [];
      const count = { channel: scheme.channels[n]!.name, adopted: sum([adopted]), submitted: sum([submitted]) };
      return [{ unit, place: countPlace(source, n, tableOf(source)), count }];
    }),
  );
  if (over.length === 0) return;
  const about = { places: over.map(({ place }) => place), units: over.map(({ unit }) => unit) };
  inquiry.tell("adopted-over-submitted", about, { counts: over.map(({ count }) => count) });
}

/** The cell of a unit's count; of a log, the cell of the unit. */
function countPlace(source: SourceUnit, channel: number, table: TableReading | undefined): Place {
  const column = table?.columns.channels[channel]!.count;
  const [row = source.i] = rowsOf(source, channel);
  return table && column ? placeIn(table.reading.grid, row, column.j) : source.at;
}
