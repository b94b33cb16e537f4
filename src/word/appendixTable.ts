import type { Area } from "../cells/area";
import type { Cell } from "../layout/appendixColumns";
import { type AppendixLayout, repeatedRows, type Styles, type TableBand, total } from "../layout/appendixLayout";
import { headingLines } from "../layout/headingLines";
import { printed } from "../layout/printed";
import type { StyleName } from "../layout/sheetLayout";
import { CELL_LEADING, type CellKind, styleId } from "./styles";
import { halfPoints, twips, twipsWithin } from "./units";
import { wordText } from "./wordText";
import { escaped } from "./xml";

/** Lines around the table and between its cells: black, half a point. */
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
  (side) => `<w:${side} w:val="single" w:color="000000" w:sz="4"/>`,
);

/** What a cell keeps free on its left and right, in points. */
const PADDING = 3;

/**
 * The table of an appendix as the text of its element, in pieces: the library would make some ten objects of every cell,
 * and a gigabyte of a table of 20,000 units. The headings are repeated on every page and no row is split over two.
 *
 * @param width room for the table in points; a wider one is drawn smaller
 */
export function* appendixTable({ columnWidths, styles, table }: AppendixLayout, width: number): Generator<string> {
  const scale = Math.min(1, width / total(columnWidths));
  const columns = columnWidths.map((each) => twipsWithin(each * scale));
  const look = { styles, columns, scale, isRepeated: repeatedRows(table) > 0 };
  yield `<w:tbl>${tableProperties(total(columns))}`;
  yield `<w:tblGrid>${columns.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>`;
  for (const band of bandsBelow(table)) {
    const merges = mergesByRow(band);
    for (let row = 0; row < band.rows.length; row++) yield tableRow(band, row, merges[row] ?? [], look);
  }
  yield "</w:tbl>";
}

/** @param width in twips */
function tableProperties(width: number): string {
  const padding = twips(PADDING);
  const margins = { top: 0, left: padding, bottom: 0, right: padding };
  const sides = Object.entries(margins).map(([side, length]) => `<w:${side} w:type="dxa" w:w="${length}"/>`);
  return (
    `<w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:jc w:val="center"/><w:tblBorders>${BORDERS.join("")}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${sides.join("")}</w:tblCellMar></w:tblPr>`
  );
}

/** Bands with what reaches into them from the band above: a cell may stand over rows of several. */
function bandsBelow(table: readonly TableBand[]): TableBand[] {
  let above: TableBand["merges"] = [];
  return table.map((band) => {
    const merges = [...above, ...band.merges];
    above = merges
      .filter(({ row, rows }) => row + rows > band.rows.length)
      .map((area) => ({ ...area, row: area.row - band.rows.length }));
    return { ...band, merges };
  });
}

/** For each row the merged cells that stand in it. */
function mergesByRow({ rows, merges }: TableBand): (readonly Area[] | undefined)[] {
  const byRow: (Area[] | undefined)[] = rows.map(() => undefined);
  for (const area of merges)
    for (let row = Math.max(0, area.row); row < Math.min(rows.length, area.row + area.rows); row++)
      (byRow[row] ??= []).push(area);
  return byRow;
}

/** What the rows of one table have in common. */
interface TableLook {
  readonly styles: Styles;
  /** Widths in twips. */
  readonly columns: readonly number[];
  readonly scale: number;
  /** Whether the headings are repeated on every page. */
  readonly isRepeated: boolean;
}

function tableRow(band: TableBand, row: number, merges: readonly Area[], look: TableLook): string {
  const cells = band.rows[row]!.map((value, column) => {
    const merge = merges.find((area) => column >= area.column && column < area.column + area.columns);
    // what a cell is merged over from its left has no element of its own
    return merge && merge.column !== column ? "" : tableCell(band, value, { row, column, merge }, look);
  });
  const repeated = band.isHeader && look.isRepeated ? "<w:tblHeader/>" : "";
  const height = `<w:trHeight w:val="${twips(band.heights[row]! * look.scale)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${repeated}${height}</w:trPr>${cells.join("")}</w:tr>`;
}

/** Where a cell stands, and the merged one that it is part of. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly merge: Area | undefined;
}

function tableCell(band: TableBand, value: Cell, { row, column, merge }: CellPlace, look: TableLook): string {
  const { styles, columns, scale } = look;
  const { row: first, rows, columns: span } = merge ?? { row, rows: 1, columns: 1 };
  const width = span > 1 ? total(columns.slice(column, column + span)) : columns[column]!;
  const properties =
    `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
    (rows > 1 ? `<w:vMerge w:val="${first === row ? "restart" : "continue"}"/>` : "") +
    `<w:vAlign w:val="center"/></w:tcPr>`;
  if (first !== row) return `<w:tc>${properties}<w:p/></w:tc>`;
  const style = band.styles[column]!;
  const size = styles[style].size * scale;
  const line = `<w:spacing w:line="${twips(size * CELL_LEADING)}" w:lineRule="exact"/>`;
  const run =
    scale < 1 ? `<w:rPr><w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/></w:rPr>` : "";
  const runs = linesOf(band, value, column, { width: width / twips(1), size }).map(
    (text, i) => `<w:r>${run}${i > 0 ? "<w:br/>" : ""}<w:t xml:space="preserve">${escaped(wordText(text))}</w:t></w:r>`,
  );
  return (
    `<w:tc>${properties}<w:p><w:pPr><w:pStyle w:val="${styleId(cellKind(style))}"/>` +
    `${band.keepsNext ? "<w:keepNext/>" : ""}${scale < 1 ? line : ""}</w:pPr>${runs.join("")}</w:p></w:tc>`
  );
}

/**
 * The lines of a cell; a heading is broken at the borders of words, which the program that shows it does not know.
 *
 * @param room the cell's width and the size of its text in points
 */
function linesOf(band: TableBand, value: Cell, column: number, room: { width: number; size: number }): string[] {
  const text = printed(value, { decimals: band.decimals?.[column] });
  return (band.isHeader && headingLines(text, room.width, room.size)) || [text];
}

function cellKind(style: StyleName): CellKind {
  return style === "mark" || style === "title" ? "text" : style;
}
