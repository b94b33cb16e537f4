import type { Scheme } from "../../bulletin/scheme";
import type { Area } from "../../cells/area";
import { type CellValue, cellIn, cellText, columnIn, type Grid, isBlank, mergeIn, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import type { SheetPart } from "../halves";
import type { Header, Heading } from "../columns/header";
import { numbersRows } from "../columns/headingRole";
import { isTitle, unitColumn } from "../log/logColumns";
import type { Reading } from "../reading";
import { askSites, type SaidOfRow } from "./askSites";
import { byUnit, type DownColumns, downColumns, figureHeadings, monthHeading, underSite } from "./downColumns";
import { type DownRow, downRows, type DownTable } from "./downRows";
import { siteNamed, type SiteOf } from "./siteNamed";
import { sitesDown } from "./sitesDown";

/** A table of which the sites stand down a column, and what is known of it. */
interface Found {
  readonly header: Header;
  readonly site: Heading;
  readonly table: DownTable;
  readonly rows: readonly DownRow[];
  readonly columns: DownColumns;
}

/** Headings of a table in which sites stand down but which cannot be read surely: those of the sites and of the counts. */
export interface Unclear {
  readonly unclear: { readonly site: string; readonly count: string };
  /** What a log with these headings would lack; undefined where they are none of a log. */
  readonly lacks: "unit" | "title" | undefined;
  readonly header: Header | undefined;
}

/**
 * Turns the tables of a sheet in which each row is what one site adopted of a unit (单位, 采用网站, 采用条数) into tables with a
 * column for each site, row by row: all further steps read them as they read any table. A row has no cell in the columns of
 * the other sites, and one that names no site, such as a total, none in any of them but in that of all sites.
 *
 * @returns the parts as they are where there is no such table; what is unclear where one cannot be read surely
 */
export function sitesAcross(reading: Reading, parts: readonly SheetPart[]): readonly SheetPart[] | Unclear {
  const siteOf = siteNamed(reading.scheme);
  const turned: SheetPart[] = [];
  for (const written of parts) {
    const part = withoutRows(written, siteOf);
    const sites = part.headers.map((header, n) => sitesDown(part.part, header, endOf(part, n), siteOf));
    const [first] = sites.filter((site) => site !== undefined);
    if (!first) {
      turned.push(part);
      continue;
    }
    const found = sites.map((site, n) => site && findTable(reading, part, n, site, siteOf));
    const [like] = found;
    if (!like || !found.every((each) => each && isAlike(each, like))) return unclear(part, first);
    turned.push(
      turn(
        reading,
        part,
        found.filter((each) => each !== undefined),
        siteOf,
      ),
    );
  }
  return turned;
}

/** A part without what only looks like a header: a row of the table above it, in which a site is named. */
function withoutRows({ part, headers }: SheetPart, siteOf: SiteOf): SheetPart {
  const [first] = headers;
  const site = first && sitesDown(part, first, endOf({ part, headers }, 0), siteOf);
  const isRow = ({ last }: Header): boolean =>
    site !== undefined && siteOf(cellText(cellIn(part, last, site.j))) !== undefined;
  return site ? { part, headers: headers.filter((header, n) => n === 0 || !isRow(header)) } : { part, headers };
}

function unclear({ part, headers }: SheetPart, site: Heading): Unclear {
  const header = headers.find(({ headings }) => headings.includes(site));
  const figures = header ? figureHeadings(part, header, part.values.length).filter(({ j }) => j !== site.j) : [];
  const count = figures.find(({ role }) => role.is === "count") ?? figures[0];
  const texts = (header?.headings ?? []).map(({ text }) => plainText(text));
  const isOfDays = count === undefined || DAYS.test(count.text);
  return {
    unclear: { site: site.text, count: count?.text ?? "" },
    lacks: isOfDays ? lackingOf(texts) : undefined,
    header,
  };
}

/** Numbers under such a heading count nothing. */
const DAYS = /日期|时间|^日$/;

/** What some headings lack to begin a log, where they have one of the two things that it needs. */
function lackingOf(headings: readonly string[]): Unclear["lacks"] {
  const [hasTitle, hasUnit] = [headings.some(isTitle), unitColumn(headings) >= 0];
  return hasTitle === hasUnit ? undefined : hasTitle ? "unit" : "title";
}

/** The row after the last that may belong to a table. */
function endOf({ part, headers }: SheetPart, n: number): number {
  return headers[n + 1]?.first ?? part.values.length;
}

function findTable({ scheme }: Reading, part: SheetPart, n: number, site: Heading, siteOf: SiteOf): Found | undefined {
  const grid = part.part;
  const header = part.headers[n]!;
  const [from, end] = [header.last + 1, endOf(part, n)];
  const unit = unitHeading(header, site);
  const months = monthHeading(grid, header, end);
  const figures = figureHeadings(grid, header, end).filter((heading) => heading !== site && heading !== months);
  if (!unit || months === site) return undefined;
  const positions = figures.map(({ j }) => j);
  const table = { grid, from, end, unit: unit.j, site: site.j, months: months?.j, figures: positions };
  const rows = downRows(table, scheme, siteOf);
  const columns = rows && downColumns(table, header, rows, siteOf, scheme);
  return columns && { header, site, table, rows, columns };
}

function unitHeading({ headings }: Header, site: Heading): Heading | undefined {
  const rank = ({ role }: Heading): number => (role.is === "unit" ? role.rank : -1);
  const others = headings.filter((heading) => heading !== site && rank(heading) >= 0);
  const best = others.reduce((most, heading) => Math.max(most, rank(heading)), -1);
  const [only, another] = others.filter((heading) => rank(heading) === best);
  return another ? undefined : only;
}

/** Whether two tables have the same columns, as where one goes on on the next page. */
function isAlike({ table, columns }: Found, other: Found): boolean {
  const positions = (some: readonly Heading[]): string => some.map(({ j }) => j).join();
  return (
    table.unit === other.table.unit &&
    table.site === other.table.site &&
    table.months === other.table.months &&
    positions(columns.across) === positions(other.columns.across)
  );
}

/** Where the columns of a sheet stand among those of the turned grid. */
interface Layout {
  /** For each column of the turned one that of the sheet's part. */
  readonly sources: readonly number[];
  /** The first and the last of the columns that one of the part stands for. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** How many sites there are: each turned column has one for each, and one for all. */
  readonly sites: number;
}

function layoutOf(width: number, across: ReadonlySet<number>, sites: number): Layout {
  const [sources, first, last]: [number[], number[], number[]] = [[], [], []];
  for (let j = 0; j < width; j++) {
    first.push(sources.length);
    for (let n = 0; n < (across.has(j) ? sites + 1 : 1); n++) sources.push(j);
    last.push(sources.length - 1);
  }
  return { sources, first, last, sites };
}

function turn(reading: Reading, part: SheetPart, found: readonly Found[], siteOf: SiteOf): SheetPart {
  const { scheme, inquiry } = reading;
  const grid = part.part;
  const across = new Set(found.flatMap(({ columns }) => columns.across.map(({ j }) => j)));
  const layout = layoutOf(rowIn(grid, 0).length, across, scheme.channels.length);
  const rows = found.flatMap((each) => each.rows);
  const channels = askSites({ ...reading, grid }, found, siteOf);
  const values = grid.values.map((cells) => layout.sources.map((j, at) => (layout.first[j] === at ? cells[j]! : "")));
  const without: ReadonlySet<number>[] = [];
  const isOfNone = columnsWithout(layout, across);
  const numbers = new Map<number, CellValue>();
  for (const row of rows) {
    const { i } = row;
    if (channels.get(i) === "out") {
      values[i]!.fill("");
      continue;
    }
    const at = placeOf(row, channels.get(i), siteOf, hasFigure(found[0]!.table, i)) ?? layout.sites;
    for (const j of across) {
      const first = layout.first[j]!;
      values[i]![first] = "";
      values[i]![first + at] = cellIn(grid, i, j);
    }
    without[i] = isOfNone(at);
    nameUnit(layout, values[i]!, row, found[0]!, numbers);
  }
  for (const each of found) withoutRepeated(each, scheme, layout, without);
  tellTurned(reading, found, channels, inquiry);
  const columns = layout.sources.map((j) => columnIn(grid, j));
  const turned: Grid = {
    ...grid,
    values,
    merges: grid.merges.flatMap((area) => movedArea(grid, area, layout)),
    hiddenColumns: new Set(
      [...layout.sources.entries()].flatMap(([at, j]) =>
        grid.hiddenColumns.has(grid.column + j) ? [grid.column + at] : [],
      ),
    ),
    turned: { columns, without: Array.from({ length: values.length }, (_, i) => without[i] ?? NONE) },
  };
  const bySite = Array.from({ length: values.length }, (_, i) => channelIn(channels.get(i)));
  return { part: turned, headers: found.map((each) => turnedHeader(each, layout, bySite, scheme)) };
}

function channelIn(said: SaidOfRow): number | undefined {
  return typeof said === "number" ? said : undefined;
}

const NONE: ReadonlySet<number> = new Set();

/** Which of the sites' columns the figures of a row stand in; undefined where it is that of all sites. */
function placeOf({ is, site }: DownRow, said: SaidOfRow, siteOf: SiteOf, hasFigures: boolean): number | undefined {
  if (is === "site") return channelIn(said);
  // a row of which nothing is known has its blank cell where others have theirs, so that it is asked about
  if (is === "other") return hasFigures ? undefined : 0;
  const named = siteOf(site);
  return typeof named === "number" ? named : undefined;
}

function hasFigure({ grid, figures }: DownTable, i: number): boolean {
  return figures.some((j) => !isBlank(cellIn(grid, i, j)));
}

/** The columns in which a row has no cell, made once for each site; the last of them is that of all sites. */
function columnsWithout({ first, sites }: Layout, across: ReadonlySet<number>): (at: number) => ReadonlySet<number> {
  const made = Array.from({ length: sites + 1 }, (_, at) => {
    const others = Array.from({ length: sites + 1 }, (__, n) => n).filter((n) => n !== at);
    return new Set([...across].flatMap((j) => others.map((n) => first[j]! + n)));
  });
  return (at) => made[at] ?? NONE;
}

/**
 * Writes into a row what is written only above it, and calls a sum of one unit a total, which its name alone does not.
 *
 * @param numbers what stands above in the columns that number the units
 */
function nameUnit(
  layout: Layout,
  cells: CellValue[],
  row: DownRow,
  { table, header }: Found,
  numbers: Map<number, CellValue>,
): void {
  const { grid } = table;
  const at = layout.first[table.unit]!;
  if (row.sumOf !== undefined) cells[at] = hasFigure(table, row.i) ? subtotal(row.sumOf) : "";
  // a unit may have one number for all of its rows
  for (const { j, text } of header.headings) {
    const to = layout.first[j]!;
    if (!numbersRows(text)) continue;
    if (!isBlank(cells[to] ?? "")) numbers.set(j, cells[to]!);
    else if (row.is === "site" && row.goesOn && !mergeIn(grid, row.i, j)) cells[to] = numbers.get(j) ?? "";
  }
  if (row.is !== "site") return;
  if (isBlank(cells[at] ?? "") && !mergeIn(grid, row.i, table.unit)) cells[at] = row.unit;
}

function subtotal(unit: string): string {
  return `小计（${unit}）`;
}

/** Takes from all rows of a unit but one what is written of the unit in one of them, or again in each. */
function withoutRepeated(
  { columns, table, rows }: Found,
  scheme: Scheme,
  layout: Layout,
  without: ReadonlySet<number>[],
): void {
  if (columns.ofUnit.length === 0) return;
  for (const unit of byUnit(rows, scheme))
    for (const { j } of columns.ofUnit) {
      const holder = unit.find(({ i }) => !isBlank(cellIn(table.grid, i, j))) ?? unit[0];
      for (const { i } of unit) if (i !== holder?.i) without[i] = new Set([...(without[i] ?? NONE), layout.first[j]!]);
    }
}

/** A merged area where its columns stand now. */
function movedArea(grid: Grid, area: Area, { first, last, sources }: Layout): Area[] {
  const [from, to] = [Math.max(0, area.column - grid.column), area.column + area.columns - 1 - grid.column];
  if (to < 0 || from >= first.length) return [];
  const [left, right] = [first[from]!, last[Math.min(to, first.length - 1)] ?? sources.length - 1];
  return [{ ...area, column: grid.column + left, columns: right - left + 1 }];
}

function turnedHeader(
  { header, columns, table, site, rows }: Found,
  layout: Layout,
  bySite: readonly (number | undefined)[],
  scheme: Scheme,
): Header {
  const idle = new Set([...columns.idle, ...columns.sums, site]);
  const isOnly = columns.counts.length === 1;
  const headings = header.headings.flatMap((heading): Heading[] => {
    const first = layout.first[heading.j]!;
    if (!columns.across.includes(heading))
      return [{ ...heading, j: first, ...(idle.has(heading) && { role: { is: "other" } as const, rest: "" }) }];
    const ofSites = scheme.channels.map((_, channel): Heading => {
      const read = { ...underSite(heading, channel, scheme), j: first + channel, of: first + layout.sites };
      // the only column of counts is that of the sites, whatever it is called
      const isCount = isOnly && columns.counts.includes(heading);
      return isCount ? { ...read, role: { is: "count", channel }, rest: "" } : read;
    });
    return [...ofSites, { ...heading, j: first + layout.sites, role: { is: "other" }, rest: "" }];
  });
  const position = (heading: Heading): number => layout.first[heading.j]!;
  return {
    ...header,
    headings,
    down: {
      site: position(site),
      ...(table.months !== undefined && { months: layout.first[table.months]! }),
      sums: columns.sums.map(position),
      goingOn: new Set(rows.flatMap(({ i, goesOn }) => (goesOn ? [i] : []))),
      bySite,
    },
  };
}

function tellTurned(
  { grid, scheme }: Reading,
  found: readonly Found[],
  channels: ReadonlyMap<number, SaidOfRow>,
  inquiry: Reading["inquiry"],
): void {
  const rows = found.flatMap((each) => each.rows).filter(({ is }) => is === "site");
  const sites = scheme.channels.map(({ name }, n) => ({
    name,
    rows: rows.filter(({ i }) => channels.get(i) === n).length,
  }));
  const [first] = found;
  const count = first?.columns.counts.map(({ text }) => text).join("、") ?? "";
  inquiry.tell("sites-turned", { sheet: grid.sheet }, { site: first?.site.text ?? "", count, sites });
}
