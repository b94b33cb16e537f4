import type { Area } from "../cells/area";
import { type AppendixLayout, type Styles, type TableBand, total } from "./appendixLayout";
import { cellHeight } from "./measure";
import { fitPage } from "./page";
import { sheetCharts } from "./sheetCharts";
import type { SheetLayout, StyledArea, StyleName } from "./sheetLayout";

const TITLE_HEIGHT = 48;

/** The rows of a sheet that a text fills alone, or those of a table. */
type Band = Omit<TableBand, "is">;

/** An appendix as a sheet: its name, its title, the table, the note. */
export function appendixSheet(layout: AppendixLayout): SheetLayout {
  const { appendix, page, styles, columnWidths, table } = layout;
  const { name, title, note } = appendix;
  const wide = (text: string, style: StyleName, least = 0): Band => wideBand(text, style, columnWidths, styles, least);
  const above = [wide(name, "mark"), wide(title, "title", TITLE_HEIGHT)];
  const bands = [...above, ...table, ...(note === "" ? [] : [wide(note, "note")])];
  const headings = total(table.filter(({ is }) => is === "header").map(({ rows }) => rows.length));
  const freeze = above.length + headings;
  const stacked = stack(bands);
  const charts = sheetCharts(layout, above.length, stacked.rowHeights);
  return {
    name,
    ...stacked,
    styles,
    columnWidths,
    repeat: { first: above.length, last: freeze - 1 },
    freeze,
    page: fitPage(page, total(stacked.rowHeights)),
    ...(charts.length > 0 && { charts }),
  };
}

/** One text across the table. */
function wideBand(text: string, style: StyleName, widths: readonly number[], styles: Styles, least: number): Band {
  return {
    rows: [[text, ...widths.slice(1).map(() => "")]],
    styles: widths.map(() => style),
    merges: [{ row: 0, column: 0, rows: 1, columns: widths.length }],
    heights: [Math.max(least, cellHeight(text, total(widths), styles[style]))],
  };
}

/** Puts bands under one another. */
function stack(bands: readonly Band[]): Pick<SheetLayout, "rows" | "areas" | "merges" | "rowHeights"> {
  const areas: StyledArea[] = [];
  const merges: Area[] = [];
  let row = 0;
  for (const { rows, styles, decimals = [], merges: merged } of bands) {
    for (const area of merged) merges.push({ ...area, row: area.row + row });
    if (rows.length > 0) for (const area of bandAreas(styles, decimals, row, rows.length)) areas.push(area);
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
function bandAreas(
  styles: readonly StyleName[],
  decimals: readonly (number | undefined)[],
  row: number,
  rows: number,
): StyledArea[] {
  const areas: StyledArea[] = [];
  styles.forEach((style, column) => {
    const last = areas.at(-1);
    const places = decimals[column];
    const numberFormat = places === undefined ? undefined : (0).toFixed(places);
    if (last?.style === style && last.numberFormat === numberFormat)
      areas[areas.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    else areas.push({ style, ...(numberFormat && { numberFormat }), area: { row, column, rows, columns: 1 } });
  });
  return areas;
}
