import { times } from "../../bulletin/decimal";
import { pointsEach } from "../../bulletin/pointsEach";
import { unitKey } from "../../bulletin/unitKey";
import type { Scheme } from "../../bulletin/scheme";
import { cellIn, type CellValue, type Grid, isBlank, wholeCell } from "../../cells/grid";
import { addTo } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { readScore } from "../figures/count";
import { type Header, type Heading, isFigure } from "../columns/header";
import { isSerial, readHeading } from "../columns/headingRole";
import { onlyPeriod, periodsIn } from "../period/period";
import type { DownRow, DownTable } from "./downRows";
import type { SiteOf } from "./siteNamed";

/** What the columns are in which a row's figures stand. */
export interface DownColumns {
  /** Of one site and unit in each row: those that are turned; the counts among them. */
  readonly across: readonly Heading[];
  readonly counts: readonly Heading[];
  /** Of the unit, written in one of its rows, or again in each. */
  readonly ofUnit: readonly Heading[];
  /** What all sites adopted of the unit, written in one of its rows, or again in each. */
  readonly sums: readonly Heading[];
  /** Nothing that is needed: groups that differ among the rows of a unit, the points of an item. */
  readonly idle: readonly Heading[];
}

/** Of so many units at least the rows have to say the same until that is no accident. */
const FEWEST = 3;
const MOST = 0.8;
/** So many cells of a column of counts are figures. */
const HALF = 0.5;
const SUM = /合计|小计|总计|共计|总数|总量/;
const MONTHS = /月|季|时间|时段|期/;
/** Under these alone a number is that of a month. */
export const NUMBERED_MONTHS = /(?:^|[^本当上\d])月份?$/;

/** The columns under which figures stand, but for serial numbers and those that tell something else. */
export function figureHeadings(grid: Grid, { headings, last }: Header, end: number): readonly Heading[] {
  return headings.filter(({ j, levels, role }) => {
    const lowest = levels.at(-1) ?? "";
    if (isSerial(lowest) || ["unit", "group", "remark"].includes(role.is)) return false;
    const cells = cellsOf(grid, last + 1, end, j);
    const share = role.is === "count" ? HALF : MOST;
    return cells.length > 0 && cells.filter(isFigure).length >= cells.length * share;
  });
}

/** The column that says of which month each row is. */
export function monthHeading(grid: Grid, { headings, last }: Header, end: number): Heading | undefined {
  return headings.find(({ j, text, role }) => {
    if (!MONTHS.test(text) || (role.is !== "unknown" && role.is !== "other" && role.is !== "count")) return false;
    let filled = 0;
    let dated = 0;
    for (let i = last + 1; i < end; i++) {
      if (isBlank(cellIn(grid, i, j))) continue;
      filled++;
      if (monthText(grid, i, j, text) !== undefined) dated++;
    }
    return dated > 0 && dated >= filled * MOST;
  });
}

/** What a cell says of which period its row is, as a title would say it: 3月; undefined where it says nothing of the kind. */
export function monthText(grid: Grid, i: number, j: number, heading: string): string | undefined {
  const cell = wholeCell(grid, i, j);
  if (isBlank(cell)) return undefined;
  const number = typeof cell === "number" ? cell : /^\d{1,2}$/.test(cell.toString().trim()) ? Number(cell) : NaN;
  const isMonth = NUMBERED_MONTHS.test(plainText(heading)) && Number.isInteger(number) && number >= 1 && number <= 12;
  const text = isMonth ? `${number}月` : String(cell);
  return onlyPeriod(text) ? text : undefined;
}

/** Tells what stands in the columns of figures; undefined where that is not certain. */
export function downColumns(
  { grid, figures }: DownTable,
  { headings }: Header,
  rows: readonly DownRow[],
  siteOf: SiteOf,
  scheme: Scheme,
): DownColumns | undefined {
  const units = byUnit(rows, scheme);
  const columns = figures.map((j): FigureColumn => ({ heading: headings[j]!, spread: spreadOf(grid, j, units) }));
  const counts = countsOfRows(columns);
  if (counts.length === 0) return undefined;
  const among: Among = { grid, rows, units, counts, siteOf, scheme };
  const placed = columns.map((column) => ({ heading: column.heading, place: placeOf(column, among) }));
  if (placed.some(({ place }) => place === "unclear")) return undefined;
  const at = (wanted: Place): Heading[] => placed.flatMap(({ heading, place }) => (place === wanted ? [heading] : []));
  const groups = headings.filter(({ role, j }) => role.is === "group" && units.some((unit) => differs(grid, j, unit)));
  return { across: at("across"), counts, ofUnit: at("ofUnit"), sums: at("sums"), idle: [...at("idle"), ...groups] };
}

/** A column of figures, and of what each of these is. */
interface FigureColumn {
  readonly heading: Heading;
  readonly spread: Spread;
}

/** What stands around a column, by which it is told what it holds. */
interface Among {
  readonly grid: Grid;
  readonly rows: readonly DownRow[];
  readonly units: readonly (readonly DownRow[])[];
  readonly counts: readonly Heading[];
  readonly siteOf: SiteOf;
  readonly scheme: Scheme;
}

/** What becomes of a column; unclear where that is not certain, undefined where nobody needs it. */
type Place = Exclude<keyof DownColumns, "counts"> | "unclear" | undefined;

/** The counts of the rows: the only column of counts that is called no sum, else all that say something of each row. */
function countsOfRows(columns: readonly FigureColumn[]): Heading[] {
  const counting = columns.filter(
    ({ heading: { role, text } }) => role.is === "count" || (role.is === "unknown" && isOfPeriod(text)),
  );
  const [usual, ...others] = counting.filter(({ heading }) => !SUM.test(heading.text));
  const isOnly = usual !== undefined && others.length === 0;
  return counting
    .filter((column) => (isOnly ? column === usual && column.spread !== "once" : column.spread === "row"))
    .map(({ heading }) => heading);
}

function placeOf({ heading, spread }: FigureColumn, among: Among): Place {
  const { role, text } = heading;
  if (among.counts.includes(heading)) return "across";
  const hasSeveral = among.units.some((unit) => unit.length > 1);
  if (role.is === "count" || (role.is === "unknown" && (isOfPeriod(text) || SUM.test(text))))
    return spread !== "row" ? "sums" : hasSeveral ? "across" : "idle";
  switch (role.is) {
    case "score": {
      const read = scoresIn(heading, among);
      if (read === "points") return "idle";
      return read === "scores" || (spread === "row" && hasSeveral) ? "across" : undefined;
    }
    case "submitted":
      return spread !== "row" ? "ofUnit" : hasSeveral ? "across" : undefined;
    case "adjustment":
    case "points":
      return placeOfPoints(heading, spread, among);
    default:
      return undefined;
  }
}

/** Points are the unit's where they stand once, or again in the rows of so many units that it is no accident. */
function placeOfPoints({ j }: Heading, spread: Spread, { grid, rows, units }: Among): Place {
  if (spread === "once") return "ofUnit";
  if (spread === "row" || !hasItems(grid, j, rows)) return undefined;
  const several = units.filter((unit) => unit.length > 1 && hasItems(grid, j, unit));
  return several.length < FEWEST ? "unclear" : "ofUnit";
}

/** What a heading says under the name of a site: the same that it would say where sites stand across. */
export function underSite(heading: Heading, channel: number, scheme: Scheme): Heading {
  const { name } = scheme.channels[channel]!;
  const levels = [name, ...heading.levels];
  const read = readHeading(levels, scheme);
  return { ...heading, ...read, levels, text: levels.join("/") };
}

function isOfPeriod(text: string): boolean {
  return periodsIn(text).length > 0;
}

/** The rows of each unit that name a site. */
export function byUnit(rows: readonly DownRow[], { place }: Scheme): readonly (readonly DownRow[])[] {
  const units = new Map<string, DownRow[]>();
  for (const row of rows) if (row.is === "site" && row.unit !== "") addTo(units, unitKey(row.unit, place), row);
  return [...units.values()];
}

/** Whether a column says something of each row, of each unit in one of its rows alone, or the same again in each of them. */
type Spread = "row" | "once" | "again";

function spreadOf(grid: Grid, j: number, units: readonly (readonly DownRow[])[]): Spread {
  const several = units.filter((unit) => unit.length > 1);
  if (several.length === 0) return "row";
  const texts = several.map((unit) =>
    unit.map(({ i }) => String(cellIn(grid, i, j)).trim()).filter((text) => text !== ""),
  );
  if (texts.every((unit) => unit.length <= 1) && texts.some((unit) => unit.length === 1)) return "once";
  const isAgain = texts.every((unit, n) => unit.length === several[n]!.length && new Set(unit).size === 1);
  return isAgain && several.length > 1 ? "again" : "row";
}

/** Whether scores of a table are those of its rows or the points of one item; undefined where they are neither. */
function scoresIn(
  { j }: Heading,
  { grid, counts, rows, siteOf, scheme: { channels } }: Among,
): "scores" | "points" | undefined {
  let [filled, scores, points] = [0, 0, 0];
  for (const { i, site, is } of rows) {
    const channel = siteOf(site);
    const score = readScore(cellIn(grid, i, j));
    if (is !== "site" || typeof channel !== "number" || score === undefined) continue;
    const each = pointsEach(channels[channel]!);
    filled++;
    if (score === each) points++;
    if (counts.some((count) => times(readScore(cellIn(grid, i, count.j)) ?? 0, each) === score)) scores++;
  }
  if (scores * 2 > filled) return "scores";
  return points > 0 && points === filled ? "points" : undefined;
}

function hasItems(grid: Grid, j: number, rows: readonly DownRow[]): boolean {
  return rows.some(({ i }) => (readScore(cellIn(grid, i, j)) ?? 0) !== 0);
}

/** Whether the rows of a unit say different things in a column. */
function differs(grid: Grid, j: number, unit: readonly DownRow[]): boolean {
  const texts = unit.map(({ i }) => String(cellIn(grid, i, j)).trim()).filter((text) => text !== "");
  return new Set(texts).size > 1;
}

/** What stands in a column of a table under its headings. */
export function cellsOf(grid: Grid, from: number, end: number, j: number): CellValue[] {
  const cells: CellValue[] = [];
  for (let i = from; i < end; i++) {
    const cell = cellIn(grid, i, j);
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}
