import type { Scheme } from "../../bulletin/scheme";
import {
  type CellValue,
  cellIn,
  cellText,
  type Grid,
  isBlank,
  mergeIn,
  mergesOfRow,
  rowIn,
  wholeCell,
} from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { plainCount } from "../figures/count";
import { headingAt, headingsIn } from "./datedHeadings";
import { groupNamed } from "../groups/groupText";
import { isMeasure, mayBeUnitHeading, readHeading, type HeadingReading, type Role } from "./headingRole";

/** The headings of a table: rows of the grid's values, and what stands over each column. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  /** Of a table of which the sites stood down a column, what its columns were turned from. */
  readonly down?: SitesTurned;
}

/** What a table says of its rows of which the sites stood down a column. */
export interface SitesTurned {
  /** Position of the column of sites. */
  readonly site: number;
  /** Position of that of months. */
  readonly months?: number;
  /** Positions of those of sums over all sites. */
  readonly sums: readonly number[];
  /** The rows that go on with the unit of the row above. */
  readonly goingOn: ReadonlySet<number>;
  /** For each row of the grid's values the channel that it is of; undefined where it is of none. */
  readonly bySite: readonly (number | undefined)[];
}

/** The heading of one column: its texts from top to bottom, and what they say. */
export interface Heading extends HeadingReading {
  /** Position of the column in the rows of the grid. */
  readonly j: number;
  /** All its texts as one; "" where it has none. */
  readonly text: string;
  readonly levels: readonly string[];
  /** Of a site's column that was turned, the position of that of all sites: of rows that name none. */
  readonly of?: number;
}

/** A header has no more rows than this. */
const MOST_ROWS = 4;

/** Who made a table, when, and in what unit of measure stands between its title and its headings. */
const NO_HEADING =
  /^(?:[填制编]表|[填上]报|报送|填写|统计|编制|审核|联系|单位|日期|时间|电话)[^:：]{0,6}[:：]|^\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})$/;

/** A table that only its structure shows has figures in these rows under its header, and most of its texts differ. */
const ROWS_LOOKED_AT = 8;

/**
 * The headers of all tables on a sheet, from top to bottom. Candidates under which no figure stands are none.
 *
 * @param tells what tells, beside a heading of units, that a row is a header
 */
export function findHeaders(
  grid: Grid,
  scheme: Scheme,
  tells: (heading: Heading) => boolean = ({ role }) => isTelling(role),
): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.values.length; row++) {
    const header = headerAt(grid, row, scheme, tells);
    if (!header || isOverHeader(grid, header, scheme)) continue;
    headers.push(header);
    row = header.last;
  }
  if (headers.length === 0) return structuredHeader(grid, scheme, tells);
  const filled = headers.filter((header, n) => hasFigures(grid, header.last + 1, headers[n + 1]?.first));
  return filled.length > 0 ? filled : headers.slice(0, 1);
}

/** The header whose row with the units' heading is `row`, if there is one. */
function headerAt(grid: Grid, row: number, scheme: Scheme, tells: (heading: Heading) => boolean): Header | undefined {
  const cells = headingsIn(grid, row);
  if (cells.some((cell) => typeof cell === "number") || cells.some(isFigure)) return undefined;
  const unit = cells.findIndex(
    (cell) => typeof cell === "string" && mayBeUnitHeading(cell) && isUnit(readHeading([cell], scheme).role),
  );
  if (unit < 0) return undefined;
  const header = headerAround(grid, row, unit, scheme);
  return header.headings.some(({ role }) => isUnit(role)) && header.headings.some(tells) ? header : undefined;
}

/**
 * The header of a table of which words explain a part only: units under 来源, or months over the counts (1月, 2月). It is a row
 * of headings that tell of units or of counts, over figures and over a column of texts that differ. What is missing is
 * asked then. Where the same headings come again, on the next page, the table goes on.
 */
function structuredHeader(grid: Grid, scheme: Scheme, tells: (heading: Heading) => boolean): Header[] {
  for (let row = 0; row + 1 < grid.values.length && row < 60; row++) {
    const cells = headingsIn(grid, row);
    if (cells.some((cell) => typeof cell === "number" || isFigure(cell))) continue;
    const texts = cells.flatMap((cell, j): Heading[] =>
      typeof cell === "string" ? [{ j, text: cell, levels: [cell], ...readHeading([cell], scheme) }] : [],
    );
    if (!texts.some((text) => tells(text) || isTelling(text.role) || isUnit(text.role))) continue;
    const first = unitsUnder(grid, row, scheme);
    if (first === undefined || cells.filter((cell) => !isBlank(cell)).length < 2) continue;
    const header = headerAround(grid, row, first, scheme);
    if (isTurned(grid, header, scheme) || isOverHeader(grid, header, scheme) || !hasFigures(grid, header.last + 1))
      continue;
    const pages = grid.values.flatMap((other, i) =>
      i > header.last && other.every((cell, j) => cell === cells[j]) ? [headerAround(grid, i, first, scheme)] : [],
    );
    return [header, ...pages];
  }
  return [];
}

/**
 * The column that may hold the units under a row of headings: the first one of texts that differ, or of several under a heading
 * of units, where each unit has a row for each site. Nobody writes a heading over the only column of texts, at times.
 */
function unitsUnder(grid: Grid, row: number, scheme: Scheme): number | undefined {
  const cells = rowIn(grid, row);
  const named = cells.findIndex(
    (cell, j) =>
      !isBlank(cell) &&
      (differs(grid, row + 1, j) ||
        (typeof cell === "string" && headsUnits(cell, scheme) && hasTexts(grid, row + 1, j))),
  );
  if (named >= 0) return named;
  const [only, another] = cells.flatMap((_, j) => (differs(grid, row + 1, j) ? [j] : []));
  return another === undefined ? only : undefined;
}

/** Whether a column holds several texts from row `from` on. */
function hasTexts(grid: Grid, from: number, j: number): boolean {
  return new Set(textsBelow(grid, from, j)).size > 1;
}

/** Whether the row below holds headings, too: then this one is a line between title and table, such as 填报单位 市政府办公室. */
function isOverHeader(grid: Grid, { last, headings }: Header, scheme: Scheme): boolean {
  const cells = headingsIn(grid, last + 1);
  const filled = cells.filter((cell) => !isBlank(cell));
  const here = headings.filter(({ levels }) => levels.length > 0);
  return (
    filled.length >= here.length &&
    filled.every((cell) => typeof cell === "string" && !isFigure(cell)) &&
    filled.some((cell) => typeof cell === "string" && headsUnits(cell, scheme))
  );
}

/** Whether a text is a heading of units, and not a group of them (各部门). */
function headsUnits(text: string, scheme: Scheme): boolean {
  return mayBeUnitHeading(text) && isUnit(readHeading([text], scheme).role) && !groupNamed(text, scheme);
}

/** Whether the texts under the header tell of counts, as headings do: units stand across and figures down. */
function isTurned(grid: Grid, { last, headings }: Header, scheme: Scheme): boolean {
  if (headings.some(({ role }) => isTelling(role))) return false;
  const below = grid.values
    .slice(last + 1, last + 1 + ROWS_LOOKED_AT)
    .flatMap((cells) => cells.find((cell) => !isBlank(cell)) ?? []);
  const telling = below.filter((cell) => typeof cell === "string" && isTelling(readHeading([cell], scheme).role));
  return telling.length > 0 && telling.length * 2 >= below.length;
}

/** Whether a column holds texts that differ in most of the rows from `from` on. */
function differs(grid: Grid, from: number, j: number): boolean {
  const texts = textsBelow(grid, from, j);
  const rows = Math.min(ROWS_LOOKED_AT, grid.values.length - from);
  return texts.length >= 2 && texts.length * 2 >= rows && new Set(texts).size * 2 > texts.length;
}

function textsBelow(grid: Grid, from: number, j: number): string[] {
  const below = grid.values.slice(from, from + ROWS_LOOKED_AT).map((_, n) => cellIn(grid, from + n, j));
  return below.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell) && !isFigure(cell));
}

/** What tells that a table is one of counts; a unit and a remark alone are no table. */
function isTelling(role: Role): boolean {
  if (role.is === "other") return role.channel !== undefined;
  return role.is === "count" || role.is === "submitted" || role.is === "score" || role.is === "adjustment";
}

function isUnit({ is }: Role): boolean {
  return is === "unit";
}

/** The header whose unit heading is the cell at `row`, `unit`: with the rows above and below that belong to it. */
export function headerAround(grid: Grid, row: number, unit: number, scheme: Scheme): Header {
  const first = firstRow(grid, row, unit);
  const last = lastRow(grid, row, unit, first);
  const headings = levelsOf(grid, first, last, unit).map((levels, j): Heading => ({
    j,
    text: levels.join("/"),
    levels,
    ...readHeading(levels, scheme),
  }));
  return { first, last, headings };
}

/** Rows over the unit's heading belong to the header when they hold texts over several columns beside it. */
function firstRow(grid: Grid, row: number, unit: number): number {
  let first = row;
  while (first > 0 && row - first < MOST_ROWS - 1 && spans(grid, first - 1, unit)) first--;
  return first;
}

function spans(grid: Grid, row: number, unit: number): boolean {
  const cells = headingsIn(grid, row);
  if (cellText(wholeCell(grid, row, unit)) !== "" || cells.some(isFigure)) return false;
  const texts = cells.filter((cell) => !isBlank(cell));
  if (texts.some((cell) => NO_HEADING.test(plainText(cellText(cell))))) return false;
  const wide = mergesOfRow(grid, row).some(
    ({ row: top, column, columns }) => top === grid.row + row && columns > 1 && column > grid.column + unit,
  );
  return texts.length > 0 && (wide || (grid.merges.length === 0 && texts.length > 1));
}

/** Rows under it belong to it when the unit column is blank, or merged with the heading, and only texts stand there. */
function lastRow(grid: Grid, row: number, unit: number, first: number): number {
  let last = row;
  const isNext = (i: number): boolean => continues(grid, i, unit, row) || translates(grid, i, unit);
  while (last + 1 < grid.values.length && last + 1 - first < MOST_ROWS && isNext(last + 1)) last++;
  return last;
}

function continues(grid: Grid, row: number, unit: number, heading: number): boolean {
  const cells = headingsIn(grid, row);
  const merged = mergeIn(grid, row, unit);
  const free = isBlank(cellIn(grid, row, unit)) && (!merged || merged.row === grid.row + heading);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (!free || filled.length === 0 || !cells.every((cell) => typeof cell === "string" && !isFigure(cell))) return false;
  const [only = ""] = filled;
  // a text alone in its row is a title over rows, not a heading
  const isAlone = filled.length === 1 && !isMeasure(String(only));
  return !(isAlone && merged === undefined);
}

/** Whether a row says the headings again in another writing: Unit under 单位, Own site under the site. */
function translates(grid: Grid, row: number, unit: number): boolean {
  const filled = rowIn(grid, row).filter((cell) => !isBlank(cell));
  const isForeign = (cell: CellValue): boolean => typeof cell === "string" && FOREIGN.test(cell);
  // A, B and C number the columns
  const isWord = /[a-z]{3}/i.test(String(cellIn(grid, row, unit)));
  return filled.length > 1 && filled.every(isForeign) && isWord;
}

/** Words in Latin letters, and nothing that is written in Chinese, or a figure. */
const FOREIGN = /^[a-z][a-z .,'()/&-]*$/i;

/** Numbered like 一、 or （二）: a title over some rows. */
export function isBannerText(value: CellValue): boolean {
  return /^([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(plainText(String(value)));
}

/**
 * The texts over each column; a merged text counts for every cell under it, an equal one twice in a row once. Where
 * merged areas are not known, a blank cell over a text takes the text to its left that stands over a text as well.
 */
function levelsOf(grid: Grid, first: number, last: number, unit: number): string[][] {
  const levels = rowIn(grid, first).map((): string[] => []);
  const isOverText = levels.map((_, j) => !isBlank(cellIn(grid, last, j)));
  for (let row = first; row <= last; row++) {
    if (row > first && translates(grid, row, unit)) continue;
    const takesLeft = grid.merges.length === 0 && row < last;
    let left = "";
    levels.forEach((texts, j) => {
      const own = isBlank(cellIn(grid, row, j)) ? "" : headingAt(grid, row, j);
      if (own !== "") left = isOverText[j] ? own : "";
      const text = headingAt(grid, row, j) || (takesLeft && isOverText[j] ? left : "");
      if (text !== "" && text !== texts.at(-1)) texts.push(text);
    });
  }
  return levels;
}

function hasFigures(grid: Grid, from: number, to = grid.values.length): boolean {
  for (let i = from; i < to; i++) if (rowIn(grid, i).some((cell) => isFigure(cell) || isFormula(cell))) return true;
  return false;
}

/** The text of a formula that no program has calculated. */
function isFormula(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Whether a cell holds a number of items. */
export function isFigure(cell: CellValue): boolean {
  return typeof cell === "string" ? /[\d０-９]/.test(cell) && plainCount(cell) !== undefined : typeof cell === "number";
}
