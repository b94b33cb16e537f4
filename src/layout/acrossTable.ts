import type { Area } from "../cells/area";
import { greatest } from "../cells/lists";
import type { Appendix } from "./appendix";
import type { AppendixColumn, Cell } from "./appendixColumns";
import { type Styles, type TableBand, total } from "./appendixLayout";
import { headerRows } from "./headerRows";
import { cellHeight, cellWidth } from "./measure";
import { printed } from "./printed";
import type { StyleName } from "./sheetLayout";

/** The column of a unit is no narrower than this where its table can be parted, and no wider than that, in points. */
const NARROW = 48;
const WIDE = 96;

/** Words beside the rows take no more of the page's width than this part. */
const HEADINGS = 0.4;

const ROW_HEIGHT = 20;

/** A column of the table: what stands above it and its cells, one for each row. */
interface Across {
  readonly caption: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/**
 * The table of an appendix with a column for each unit (单位横排) and a row for what the columns of any other appendix
 * are. Units that do not fit beside one another stand in several such tables, one below the other.
 *
 * @param available the width of the page in points
 */
export function acrossTable(
  appendix: Appendix,
  styles: Styles,
  available: number,
): { readonly columnWidths: readonly number[]; readonly table: readonly TableBand[] } {
  const units = appendix.columns.findIndex(({ isOfUnits }) => isOfUnits);
  const lines = appendix.columns.filter((_, j) => j !== units);
  const { rows, cells } = headerRows(lines);
  const headingWidths = rows.map((texts) =>
    Math.min(
      (available * HEADINGS) / rows.length,
      greatest(
        texts.map((text) => cellWidth(text, styles.header)),
        0,
      ),
    ),
  );
  const all = columnsAcross(appendix, units);
  const room = available - total(headingWidths);
  const most = Math.max(1, Math.floor(room / NARROW));
  const each = Math.ceil(all.length / Math.ceil(all.length / most));
  const columnWidths = [...headingWidths, ...Array<number>(each).fill(Math.min(WIDE, Math.floor(room / each)))];
  const beside = {
    lines,
    texts: rows,
    merges: cells.map(({ area }) => turned(area)).filter((area) => area.rows > 1 || area.columns > 1),
  };
  const corner = appendix.columns[units]!.heading;
  const table: TableBand[] = [];
  for (let first = 0; first < all.length; first += each) {
    const block = all.slice(first, first + each);
    const bands = [
      headBand(block, corner, columnWidths, rows.length, styles),
      ...lineBands(block, beside, columnWidths, styles),
    ];
    for (const band of bands) table.push({ ...band, keepsNext: band !== bands.at(-1) });
  }
  return { columnWidths, table };
}

/** The units from left to right, and the sums where they are printed. */
function columnsAcross({ parts, sums, sumsPrinted }: Appendix, units: number): Across[] {
  const across = (caption: string, cells: readonly Cell[]): Across => ({
    caption,
    name: String(cells[units]),
    cells: cells.filter((_, j) => j !== units),
  });
  const all = parts.flatMap(({ caption, rows }) => rows.map(({ cells }) => across(caption, cells)));
  return sumsPrinted ? [...all, across("", sums)] : all;
}

/** The names of the units, under the words of their parts where there are any. */
function headBand(
  block: readonly Across[],
  corner: string,
  widths: readonly number[],
  headings: number,
  { header }: Styles,
): TableBand {
  const names = padded(
    [corner],
    headings,
    block.map(({ name }) => name),
    widths.length,
  );
  const captions = padded(
    [""],
    headings,
    block.map(({ caption }) => caption),
    widths.length,
  );
  const hasCaptions = block.some(({ caption }) => caption !== "");
  const rows = hasCaptions ? [captions.map((text, j) => (text === captions[j - 1] ? "" : text)), names] : [names];
  const merges: Area[] = [{ row: 0, column: 0, rows: rows.length, columns: headings }];
  if (hasCaptions) {
    rows[0]![0] = corner;
    rows[1]![0] = "";
    for (const { first, count } of runs(captions.slice(headings)))
      merges.push({ row: 0, column: headings + first, rows: 1, columns: count });
  }
  return {
    isHeader: true,
    rows,
    styles: widths.map(() => "header"),
    merges: merges.filter((area) => area.rows > 1 || area.columns > 1),
    heights: rows.map((texts) => heightOf(texts.map((text, j) => cellHeight(text, widths[j]!, header)))),
  };
}

/** A row for each of the other columns, with its heading beside it. */
function lineBands(
  block: readonly Across[],
  {
    lines,
    texts,
    merges,
  }: {
    readonly lines: readonly AppendixColumn[];
    readonly texts: readonly (readonly string[])[];
    readonly merges: readonly Area[];
  },
  widths: readonly number[],
  styles: Styles,
): TableBand[] {
  return lines.map((line, n): TableBand => {
    const headings = texts.map((level) => level[n]!);
    const cells = padded(
      headings,
      headings.length,
      block.map((unit) => unit.cells[n]!),
      widths.length,
    );
    const style: StyleName = line.style;
    const looks = widths.map((_, j): StyleName => (j < headings.length ? "header" : style));
    const own = merges.filter(({ row }) => row === n);
    return {
      isHeader: false,
      rows: [cells],
      styles: looks,
      decimals: widths.map((_, j) => (j < headings.length ? undefined : line.decimals)),
      merges: own.map((area) => ({ ...area, row: 0 })),
      heights: [
        heightOf(
          cells.map((cell, j) => {
            const merged = own.find(({ column }) => column === j);
            const width = merged ? total(widths.slice(j, j + merged.columns)) : widths[j]!;
            const lineHeight = cellHeight(printed(cell, line), width, styles[looks[j]!]);
            return merged && merged.rows > 1 ? Math.ceil(lineHeight / merged.rows) : lineHeight;
          }),
        ),
      ],
    };
  });
}

/** A row: what stands beside the cells, over as many columns as headings have, the cells, and blanks to the end. */
function padded<Value extends Cell>(
  heading: readonly string[],
  headings: number,
  cells: readonly Value[],
  width: number,
): (Value | string)[] {
  const row: (Value | string)[] = [...heading, ...Array<string>(headings - heading.length).fill(""), ...cells];
  return [...row, ...Array<string>(width - row.length).fill("")];
}

/** Neighbours of the same text, but for blanks. */
function runs(texts: readonly string[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  texts.forEach((text, i) => {
    if (text === "") return;
    if (text === texts[i - 1]) found.at(-1)!.count++;
    else found.push({ first: i, count: 1 });
  });
  return found;
}

function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function heightOf(heights: readonly number[]): number {
  return greatest(heights, ROW_HEIGHT);
}
