import type { Bulletin, RankedGroup, RankedUnit } from "../bulletin/bulletin";
import { fill } from "../bulletin/heading";
import type { Group, Scheme } from "../bulletin/scheme";
import { sumsOf } from "../bulletin/totals";
import type { Area } from "../cells/area";
import { type AppendixColumn, appendixColumns } from "./appendixColumns";
import { appendixStyles } from "./appendixStyles";
import { columnWidths } from "./columnWidths";
import type { FontSet } from "./fonts";
import { headerRows } from "./headerRows";
import { cellHeight } from "./measure";
import { appendixPage, fitPage, typeAreaWidth } from "./page";
import type { SheetLayout, StyledArea, StyleName } from "./sheetLayout";

/** More columns than this and the page is turned on its side. */
const PORTRAIT_COLUMNS = 8;

const ROW_HEIGHT = 20;
const TITLE_HEIGHT = 48;

/** What stands over units that are not ranked, and before sums, where the scheme has no words of its own. */
const UNRANKED = "不参与排名";
const SUM = "合计";

/** Some rows of a sheet that look alike, from top to bottom. */
interface Band {
  readonly rows: readonly (readonly (string | number)[])[];
  /** One style for all columns, or one for each. */
  readonly style: StyleName | readonly StyleName[];
  /** Cells that are merged, counted from the band's first row. */
  readonly merges: readonly Area[];
  readonly heights: readonly number[];
}

/** The appendix sheets of a bulletin, one for each group, in the layout of official documents. */
export function appendices(bulletin: Bulletin, fonts: FontSet): SheetLayout[] {
  return bulletin.groups.map((group, i) => appendix(bulletin, group, appendixName(bulletin, i), fonts));
}

/** 附件1, 附件2 …; a single one has no number (GB/T 9704-2012, 7.3.4). */
export function appendixName(bulletin: Bulletin, i: number): string {
  return bulletin.groups.length === 1 ? "附件" : `附件${i + 1}`;
}

/** Title of a group's appendix. */
export function appendixTitle(group: Group, period: string): string {
  return fill(group.title, { period });
}

function appendix(bulletin: Bulletin, ranked: RankedGroup, name: string, fonts: FontSet): SheetLayout {
  const { scheme, period } = bulletin;
  const { group } = ranked;
  const columns = appendixColumns(group, scheme, period);
  const styles = appendixStyles(fonts);
  const page = appendixPage(columns.length > PORTRAIT_COLUMNS ? "landscape" : "portrait", fonts);
  const units = bodyRows(ranked.units, columns, 1);
  const unranked = bodyRows(ranked.unranked, columns, ranked.units.length + 1);
  const sums = scheme.totalRow ? bodyRows([sumsOf(ranked, scheme.headings.sum ?? SUM)], columns) : [];
  const widths = columnWidths(columns, [...units, ...unranked, ...sums], styles, typeAreaWidth(page));

  const wide = (text: string, style: StyleName, least = 0): Band => wideBand(text, style, widths, styles, least);
  const header = headerBand(columns, widths, styles);
  const body = (rows: Band["rows"]): Band => bodyBand(rows, columns, widths, styles);
  const above = [wide(name, "mark"), wide(appendixTitle(group, period), "title", TITLE_HEIGHT)];
  const bands = [
    ...above,
    header,
    body(units),
    ...(unranked.length > 0 ? [wide(scheme.headings.unranked ?? UNRANKED, "header", ROW_HEIGHT), body(unranked)] : []),
    body(sums),
    ...(group.note === undefined ? [] : [wide(fillNote(group.note, scheme), "note")]),
  ];
  const first = above.length;
  const last = first + header.rows.length - 1;
  return {
    name,
    ...stack(bands),
    styles,
    columnWidths: widths,
    repeat: { first, last },
    freeze: last + 1,
    page: fitPage(page, height(bands)),
  };
}

/** @param first number of the first row; without it the rows are sums */
function bodyRows(units: readonly RankedUnit[], columns: readonly AppendixColumn[], first?: number): Band["rows"] {
  return units.map((unit, i) => columns.map(({ value }) => value(unit, first === undefined ? undefined : first + i)));
}

/** One text across the table. */
function wideBand(
  text: string,
  style: StyleName,
  widths: readonly number[],
  styles: SheetLayout["styles"],
  least: number,
): Band {
  return {
    rows: [[text, ...widths.slice(1).map(() => "")]],
    style,
    merges: [{ row: 0, column: 0, rows: 1, columns: widths.length }],
    heights: [Math.max(least, cellHeight(text, total(widths), styles[style]))],
  };
}

function headerBand(
  columns: readonly AppendixColumn[],
  widths: readonly number[],
  { header }: SheetLayout["styles"],
): Band {
  const { rows, cells } = headerRows(columns);
  const heights = rows.map(() => ROW_HEIGHT);
  // texts of one row first, then those over several rows, which enlarge the last of theirs where they must
  for (const { text, area } of [...cells].sort((a, b) => a.area.rows - b.area.rows)) {
    const width = total(widths.slice(area.column, area.column + area.columns));
    const has = total(heights.slice(area.row, area.row + area.rows));
    heights[area.row + area.rows - 1]! += Math.max(0, cellHeight(text, width, header) - has);
  }
  const merges = cells.map(({ area }) => area).filter((area) => area.rows > 1 || area.columns > 1);
  return { rows, style: "header", merges, heights };
}

function bodyBand(
  rows: Band["rows"],
  columns: readonly AppendixColumn[],
  widths: readonly number[],
  styles: SheetLayout["styles"],
): Band {
  const style = columns.map((column) => column.style);
  const heights = rows.map((cells) =>
    cells.reduce<number>(
      (most, cell, j) => Math.max(most, cellHeight(String(cell), widths[j]!, styles[style[j]!])),
      ROW_HEIGHT,
    ),
  );
  return { rows, style, merges: [], heights };
}

/** Puts bands under one another. */
function stack(bands: readonly Band[]): Pick<SheetLayout, "rows" | "areas" | "merges" | "rowHeights"> {
  const areas: StyledArea[] = [];
  const merges: Area[] = [];
  let row = 0;
  for (const band of bands) {
    const { rows, style } = band;
    merges.push(...band.merges.map((area) => ({ ...area, row: area.row + row })));
    if (rows.length > 0) areas.push(...bandAreas(style, row, rows.length, rows[0]!.length));
    row += rows.length;
  }
  return {
    rows: bands.flatMap(({ rows }) => rows),
    areas,
    merges,
    rowHeights: bands.flatMap(({ heights }) => heights),
  };
}

/** Neighbouring columns of one style make one area. */
function bandAreas(style: Band["style"], row: number, rows: number, columns: number): StyledArea[] {
  if (typeof style === "string") return [{ style, area: { row, column: 0, rows, columns } }];
  const areas: StyledArea[] = [];
  style.forEach((each, column) => {
    const last = areas.at(-1);
    if (last?.style === each)
      areas[areas.length - 1] = { style: each, area: { ...last.area, columns: last.area.columns + 1 } };
    else areas.push({ style: each, area: { row, column, rows, columns: 1 } });
  });
  return areas;
}

function height(bands: readonly Band[]): number {
  return total(bands.flatMap(({ heights }) => heights));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function fillNote(note: string, { channels }: Scheme): string {
  return fill(note, Object.fromEntries(channels.map(({ name, points }) => [name, String(points)])));
}
