import { greatest } from "../../cells/lists";
import type { Scheme } from "../../bulletin/scheme";
import type { Place } from "../../cells/address";
import { addressIn, cellIn, cellText, type Grid, isBlank, mergesOfRow, rowIn } from "../../cells/grid";
import { columnName } from "../../cells/address";
import { plainText } from "../../cells/plainText";
import { oneByOne, type Stepwise } from "../../cells/stepwise";
import { isWhollyStruck } from "../figures/cellReading";
import { readScore } from "../figures/count";
import { sideBySide } from "../halves";
import { findHeaders, type Header, type Heading } from "../columns/header";
import { type Period, sheetPeriod } from "../period/period";
import { placeIn } from "../reading";
import { cleanUnitName } from "../units/unitName";
import type { Sense, SensedColumn } from "./senses";

/** A table as an office published it: what stands in it, without any scheme. */
export interface PublishedTable {
  readonly sheet: string;
  readonly title: string;
  readonly period: Period | undefined;
  readonly columns: readonly PublishedColumn[];
  /** The one of them that holds the units. */
  readonly unit: PublishedColumn;
  /** Rows that stand together under words of their own; "" where they have none. */
  readonly parts: readonly { readonly caption: string; readonly rows: readonly PublishedRow[] }[];
  /** Units without any figure under words of their own (未报送单位名单), which are no part of the table. */
  readonly names: readonly { readonly caption: string; readonly units: readonly string[] }[];
  /** The row of sums under the table. */
  readonly sums: PublishedRow | undefined;
  /** How many rows of sums stand inside the table. */
  readonly subtotals: number;
  /** Units whose rows are struck out, and which say nothing. */
  readonly struck: readonly string[];
  /** Units whose rows are hidden or filtered away, which nobody was shown. */
  readonly hidden: readonly string[];
  /** Headings of columns that are hidden, and which were left aside. */
  readonly hiddenColumns: readonly string[];
  /** What stands under the table (注); "" where nothing does. */
  readonly note: string;
}

/** Which columns of a sheet are read: of what was published only those that somebody was shown. */
export type ColumnsRead = "seen" | "all";

/** A column that has a heading. */
export interface PublishedColumn extends Heading {
  /** Position among the table's columns, which is that of its cell in each row. */
  readonly index: number;
  /** Position in the grid's values, and its letters on the sheet. */
  readonly j: number;
  readonly letter: string;
  /** All texts of the heading without blanks, and the last of them. */
  readonly path: string;
  readonly leaf: string;
}

export interface PublishedRow {
  readonly at: Place;
  readonly unit: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** A number, a text as it is seen, or "". */
export type Cell = number | string;

/** A scheme that knows no word: headings are read by the words that all offices use. */
export const NOBODYS: Scheme = {
  version: 2,
  name: "",
  channels: [],
  groups: [],
  ranking: { style: "none", keys: [] },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}", total: "得分" },
};

export const SERIAL = /序号|编号|^序$|^号$|^no\.?$/i;
export const RANK = /排名|名次|位次|排序|排位/;
/** Learning compares columns with one another; a table with more than these shows no scheme that people count by. */
const MOST_COLUMNS = 1_000;
/** So many rows of a table are read as one step. */
const ROWS_AT_ONCE = 500;
const SUM = /^(合计|总计|共计|总数|合计数|总合计)$/;
const SUBTOTAL = /^(小计|.{0,6}小计|.{1,6}合计)$/;
const NOTE = /^(注|说明|备注|计分|得分说明)[\d:.、：]?/;
/** Lines above a table that are no title: its number, what is counted, when and by whom it was made. */
const NO_TITLE =
  /^(附件|附表|表)\d*[:：]?$|^[(（]?(单位[:：]|时段|统计时间|填报|制表|报送单位|日期|截[至止])|^[(（][^)）]*[)）]$/;

/** The tables of several sheets, those without a unit and those of too many columns left out. */
export function* publishedTables(grids: readonly Grid[], read: ColumnsRead): Stepwise<PublishedTable[]> {
  const found = yield* oneByOne(grids, function* (grid) {
    const tables = yield* oneByOne(sideBySide(grid, NOBODYS), function* ({ part }) {
      const headers = findHeaders(part, NOBODYS, tells);
      yield;
      return yield* oneByOne(headers, (header, n) => tableUnder(part, read, header, headers[n - 1], headers[n + 1]));
    });
    return tables.flat();
  });
  return found.flat().flatMap((table) => table ?? []);
}

function tells({ role: { is } }: Heading): boolean {
  return is !== "unit" && is !== "unknown" && is !== "remark";
}

function* tableUnder(
  grid: Grid,
  read: ColumnsRead,
  header: Header,
  before: Header | undefined,
  next: Header | undefined,
): Stepwise<PublishedTable | undefined> {
  const hiddenColumns: string[] = [];
  const columns = header.headings
    .flatMap((heading, j): Omit<PublishedColumn, "index">[] => {
      const texts = heading.levels.map(plainText);
      const leaf = texts.at(-1);
      const letter = columnName(grid.column + j);
      if (leaf === undefined) return [];
      if (read === "seen" && grid.hiddenColumns.has(grid.column + j)) {
        hiddenColumns.push(heading.levels.join("/"));
        return [];
      }
      return [{ ...heading, j, letter, path: texts.join("/"), leaf }];
    })
    .map((column, index): PublishedColumn => ({ ...column, index }));
  const unit = unitColumn(columns);
  if (!unit || columns.length > MOST_COLUMNS) return undefined;
  const body = yield* bodyOf(grid, { columns, unit }, header.last + 1, next?.first ?? grid.values.length);
  if (body.parts.length === 0) return undefined;
  const { title, headings } = sheetPeriod(grid, header);
  return {
    sheet: grid.sheet,
    title: titleOver(grid, header.first, before ? before.last + 1 : 0),
    period: title[0] ?? headings[0],
    columns,
    unit,
    hiddenColumns,
    ...body,
  };
}

/** The column that is most surely that of units. */
function unitColumn(columns: readonly PublishedColumn[]): PublishedColumn | undefined {
  const rank = ({ role }: PublishedColumn): number => (role.is === "unit" ? role.rank : -1);
  const best = greatest(columns.map(rank));
  return best < 0 ? undefined : columns.find((column) => rank(column) === best);
}

/** What the rows of a table are. */
function* bodyOf(
  grid: Grid,
  table: Pick<PublishedTable, "columns" | "unit">,
  from: number,
  to: number,
): Stepwise<Pick<PublishedTable, "parts" | "names" | "sums" | "subtotals" | "struck" | "hidden" | "note">> {
  const parts: { caption: string; rows: PublishedRow[] }[] = [];
  let part: (typeof parts)[number] = { caption: "", rows: [] };
  let sums: PublishedRow | undefined;
  let subtotals = 0;
  const struck: string[] = [];
  const hidden: string[] = [];
  const notes: string[] = [];
  for (let i = from; i < to; i++) {
    if (i % ROWS_AT_ONCE === 0) yield;
    const alone = onlyText(grid, i);
    if (alone !== undefined) {
      if (NOTE.test(plainText(alone)) || (notes.length > 0 && /^\d/.test(plainText(alone)))) notes.push(alone);
      else part = { caption: alone, rows: [] };
      continue;
    }
    const row = rowAt(grid, i, table);
    const words = row.cells.slice(0, table.unit.index + 1).map((cell) => plainText(String(cell)));
    if (words.some((word) => SUM.test(word))) sums = row;
    else if (words.some((word) => SUBTOTAL.test(word))) subtotals++;
    else if (/\p{L}/u.test(row.unit) && row.cells.some(isFigure)) {
      if (isWhollyStruck(grid.marked.get(row.at.cell) ?? "")) {
        struck.push(row.unit);
        continue;
      }
      if (grid.hiddenRows.has(grid.row + i)) {
        hidden.push(row.unit);
        continue;
      }
      if (part.rows.length === 0) parts.push(part);
      part.rows.push(row);
    }
  }
  const counted = table.columns.filter(({ leaf }) => !SERIAL.test(leaf) && !RANK.test(leaf));
  const isCounted = ({ cells }: PublishedRow): boolean => counted.some(({ index }) => isFigure(cells[index]!));
  const isList = (each: (typeof parts)[number]): boolean => each.caption !== "" && !each.rows.some(isCounted);
  const names = parts.filter(isList).map(({ caption, rows }) => ({ caption, units: rows.map(({ unit }) => unit) }));
  return {
    parts: parts.filter((each) => !isList(each)),
    names,
    sums,
    subtotals,
    struck,
    hidden,
    note: notes.join("\n"),
  };
}

/** A number, or the dash that stands for none. */
export function isFigure(cell: Cell): boolean {
  return typeof cell === "number" || isDash(cell);
}

export function isDash(cell: Cell): boolean {
  return /^[—–-]+$/.test(String(cell));
}

/** The text of a row that holds nothing else; undefined for a blank row and for one of several cells. */
function onlyText(grid: Grid, i: number): string | undefined {
  const filled = rowIn(grid, i).filter((cell) => !isBlank(cell));
  const [only] = filled;
  return filled.length === 1 && typeof only === "string" ? cellText(only) : undefined;
}

function rowAt(grid: Grid, i: number, { columns, unit }: Pick<PublishedTable, "columns" | "unit">): PublishedRow {
  const cells = columns.map(({ j, leaf }): Cell => {
    const value = cellIn(grid, i, j);
    const seen = grid.shown.get(addressIn(grid, i, j));
    if (seen?.includes("%")) return plainText(seen);
    const text = cellText(value);
    return (text === "" || saysPlaces(leaf) ? undefined : readScore(value)) ?? text;
  });
  return { at: placeIn(grid, i, unit.j), unit: cleanUnitName(String(cells[unit.index])).name, cells };
}

/** Whether a column says how many places a unit has won or lost: +2, which is a number elsewhere, is printed as it stands. */
export function saysPlaces(leaf: string): boolean {
  return leaf === "升降" || (RANK.test(leaf) && /升降|变化|增减|较上/.test(leaf));
}

/** The nearest text above the table that can be its title, else the sheet's name. */
function titleOver(grid: Grid, header: number, from: number): string {
  for (let i = header - 1; i >= from; i--) {
    const text = onlyText(grid, i);
    if (text === undefined) {
      if (rowIn(grid, i).some((cell) => !isBlank(cell)) && mergesOfRow(grid, i).length === 0) break;
      continue;
    }
    if (!NO_TITLE.test(plainText(text))) return text;
  }
  return grid.sheet;
}

/** All rows of a table, whatever stands between them. */
export function rowsOf({ parts }: Pick<PublishedTable, "parts">): readonly PublishedRow[] {
  const [only, another] = parts;
  return only && !another ? only.rows : parts.flatMap(({ rows }) => rows);
}

/** The cells of a column, row by row. */
export function cellsIn(table: PublishedTable, { index }: PublishedColumn): readonly Cell[] {
  return rowsOf(table).map(({ cells }) => cells[index]!);
}

/** The number in the column that shows this; undefined where there is no such column, or a text in it. */
export function figureAt(
  { cells }: PublishedRow,
  columns: readonly SensedColumn[],
  is: Sense["is"],
): number | undefined {
  const column = columns.find(({ sense }) => sense.is === is);
  if (!column) return undefined;
  const cell = cells[column.index];
  return typeof cell === "number" || is === "submitted" || is === "submitted-total" ? numberIn(cell) : undefined;
}

export function numberIn(cell: Cell | undefined): number {
  return typeof cell === "number" ? cell : 0;
}
