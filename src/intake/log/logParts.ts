import type { Scheme } from "../../bulletin/scheme";
import { type CellValue, cellText, type Grid, isBlank, rowIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Header, headerAround, isFigure } from "../columns/header";
import { periodsIn } from "../period/period";
import { titledChannel } from "../columns/titledChannel";
import { filledIn, headsTable, headsUnits } from "./headsTable";
import { looksLikeLog, titleColumn, unitColumn } from "./logColumns";
import { isSign } from "./mark";
import { type TableBeside, tablesBeside, withoutTables } from "./tablesBeside";

/** One log of a sheet that may hold several, one below the other or side by side. */
export interface LogPart {
  /** What is its own, at its place; all else of the sheet is blank in it. */
  readonly grid: Grid;
  readonly header: Header;
  /** What stands over its headings: its own title, or that of the sheet. */
  readonly title: string;
  /** Of a further log its own title; "" where it has none, as the first one has that of the sheet. */
  readonly caption: string;
  /** A table of counts below it, which is not read: its first row. */
  readonly tableBelow?: number | undefined;
  /** Tables of counts beside it, which are not read. */
  readonly beside?: readonly TableBeside[];
}

/** Headings are no longer, and have so many of them in a row at least. */
const LONGEST_HEADING = 20;
const FEWEST_HEADINGS = 2;
/** What heads titles; an item may be about 主题教育. */
const TITLES = /^(?:信息|稿件|文章|报送)*(?:标题|题目|题名|文题|名称?|篇名|篇目|主题|内容)(?:[(][^()]*[)])?$/;
/** How a row of headings may begin; items begin with a number, a day or their title. */
const BEGINS = /行标签|号|标题|题目|题名|单位|部门|乡镇|街道|名称|内容|日期|时间|来源|科室|月份|月$|类别|网站/;
/** A caption stands in so many rows over its headings, in so many cells at most, and in fewer than they are. */
const MOST_CAPTIONS = 3;
const MOST_CELLS = 2;

/** Each log has rows of its own, blank where others stand, and each beside others cells: no more are made of one sheet. */
const MOST_MADE = 20_000_000;
const MOST_LOGS = 1000;

/** How many of the logs of a sheet are read in one go; two of any. */
export function mostLogs(grid: Grid, [first, second]: readonly LogPart[]): number {
  const areBeside = first !== undefined && first.header.last === second?.header.last;
  return mostOf(grid, areBeside ? first.header.headings.length : 1);
}

function mostOf({ values }: Grid, each: number): number {
  return Math.min(MOST_LOGS, Math.max(2, Math.floor(MOST_MADE / Math.max(1, values.length * each))));
}

/**
 * The logs of a sheet of which the first has this header: mostly that one alone. More than {@link mostLogs} are only counted:
 * their grids are the whole sheet.
 */
export function logParts(grid: Grid, header: Header, scheme: Scheme): readonly LogPart[] {
  const halves = halvesOf(grid, header, scheme);
  if (halves.length > 1) return halves;
  const beside = tablesBeside(grid, header.last, scheme);
  const [first, ...others] = partsBelow(withoutTables(grid, beside), header, scheme);
  return [{ ...first!, beside }, ...others];
}

/** Where further logs begin below the first: at headings other than those above, or under a caption that names a site. */
function partsBelow(grid: Grid, header: Header, scheme: Scheme): readonly LogPart[] {
  const starts: { readonly from: number; readonly header: Header; readonly title: string }[] = [];
  const ofSheet = textOf(grid.values.slice(0, header.first));
  const mayBegin = onceEach(
    (cell: CellValue) => typeof cell === "string" && cell.length <= LONGEST_HEADING && BEGINS.test(plainText(cell)),
  );
  const tables: number[] = [];
  let above = header;
  for (let i = header.last + 1; i < grid.values.length; i++) {
    const cells = grid.values[i]!;
    const first = cells.find((cell) => cell !== "");
    if (typeof first !== "string" || !mayBegin(first) || !areHeadings(cells)) continue;
    if (headsTable(grid, i, scheme)) tables.push(captionStart(grid, i, above.last + 1));
    if (!isHeadingRow(cells)) continue;
    const found = headerAround(grid, i, unitColumn(cells.map(plainCell)), scheme);
    const from = captionStart(grid, found.first, above.last + 1, filledIn(cells).length - 1);
    const caption = textOf(grid.values.slice(from, found.first));
    const isAgain = found.headings.every(({ text }, j) => text === "" || text === above.headings[j]?.text);
    if (isAgain && titledChannel(caption, "", scheme) === undefined) continue;
    starts.push({ from, header: found, title: caption });
    above = found;
    i = found.last;
  }
  if (starts.length + tables.length === 0) return [{ grid, header, title: ofSheet, caption: "" }];
  const all = [{ from: 0, header, title: ofSheet }, ...starts];
  const areRead = all.length <= mostOf(grid, 1);
  return all.map((start, n): LogPart => {
    const next = all[n + 1]?.from ?? grid.values.length;
    const tableBelow = tables.find((row) => row > start.header.last && row < next);
    // a period of its own goes before that of the sheet
    const top = n > 0 && periodsIn(start.title).length > 0 ? 0 : header.first;
    const end = tableBelow ?? next;
    const own = areRead ? withRows(grid, end, (i) => i < top || i >= start.from) : grid;
    const isTitled = n === 0 || titledChannel(start.title, "", scheme) !== undefined;
    return {
      grid: own,
      header: start.header,
      title: isTitled ? start.title : `${ofSheet}\n${start.title}`,
      caption: n === 0 ? "" : start.title,
      tableBelow,
    };
  });
}

/** Whether a row holds headings and nothing else. */
function areHeadings(cells: readonly CellValue[]): boolean {
  const filled = filledIn(cells);
  return (
    filled.length >= FEWEST_HEADINGS &&
    filled.every(
      (cell) => typeof cell === "string" && cell.length <= LONGEST_HEADING && !isFigure(cell) && !isSign(cell),
    )
  );
}

/** Whether a row of headings is that of a log. */
function isHeadingRow(cells: readonly CellValue[]): boolean {
  const headings = cells.map(plainCell);
  if (!looksLikeLog(headings)) return false;
  return TITLES.test(headings[titleColumn(headings)]!) && headsUnits(headings[unitColumn(headings)]!);
}

/** The first of the rows right above some headings in which one text stands alone, blank rows among them. */
function captionStart(grid: Grid, heading: number, from: number, most = MOST_CELLS): number {
  let start = heading;
  for (let i = heading - 1; i >= Math.max(from, heading - MOST_CAPTIONS); i--) {
    const filled = filledIn(rowIn(grid, i));
    if (filled.length > Math.min(most, MOST_CELLS) || filled.some((cell) => typeof cell !== "string")) break;
    if (filled.length > 0) start = i;
  }
  return start;
}

/** The rows before `end`, of which those that are not its own are blank. */
function withRows(grid: Grid, end: number, isOwn: (i: number) => boolean): Grid {
  const blank = rowIn(grid, 0).map((): CellValue => "");
  return { ...grid, values: grid.values.slice(0, end).map((cells, i) => (isOwn(i) ? cells : blank)) };
}

/** Two logs side by side, or one that was folded: the headings of titles and of units stand twice, over items. */
function halvesOf(grid: Grid, header: Header, scheme: Scheme): readonly LogPart[] {
  const texts = header.headings.map(({ text }) => plainText(text));
  const [title, unit] = [titleColumn(texts), unitColumn(texts)];
  const again = (j: number): number[] => [...texts.keys()].filter((other) => texts[other] === texts[j]);
  const [titles, units] = [again(title), again(unit)];
  if (titles.length < 2 || titles.length !== units.length) return [];
  const starts = [0];
  for (let n = 1; n < titles.length; n++) {
    const last = Math.max(titles[n - 1]!, units[n - 1]!);
    const next = Math.min(titles[n]!, units[n]!);
    if (last >= next) return [];
    const between = [...texts.keys()].filter((j) => j > last && j < next);
    const empty = between.filter((j) => texts[j] === "").at(-1);
    starts.push(empty === undefined ? (between.find((j) => texts[j] === texts[starts[0]!]) ?? next) : empty + 1);
  }
  const rows = grid.values.slice(header.last + 1);
  const areRead = starts.length <= mostOf(grid, texts.length);
  if (titles.some((j) => rows.every((cells) => isBlank(cells[j] ?? "")))) return [];
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? texts.length;
    const isOwn = (j: number): boolean => j >= start && j < end;
    const ownCells = (cells: readonly CellValue[], i: number): readonly CellValue[] =>
      i < header.first ? cells : cells.map((cell, j) => (isOwn(j) ? cell : ""));
    const part = areRead ? { ...grid, values: grid.values.map(ownCells) } : grid;
    // logs that are only counted need none: to read the whole sheet for each takes time with the square of their number
    const own = areRead ? headerAround(part, header.last, units[n]!, scheme) : header;
    const over = grid.values.slice(0, header.first).map((cells) => cells.slice(start, end));
    const title = textOf(over);
    return {
      grid: part,
      header: { ...own, first: header.first },
      title: title === "" ? textOf(grid.values.slice(0, header.first)) : title,
      caption: "",
    };
  });
}

function plainCell(cell: CellValue): string {
  return typeof cell === "string" ? plainText(cell) : "";
}

function textOf(rows: readonly (readonly CellValue[])[]): string {
  return rows
    .flat()
    .filter((cell) => typeof cell === "string" && !isBlank(cell))
    .map(cellText)
    .join("\n");
}
