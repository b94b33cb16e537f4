import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { printed } from "../layout/printed";
import { contains } from "../cells/area";
import { type AppendixLayout, repeatedRows, type Styles, type TableBand, total } from "../layout/appendixLayout";
import type { Cell } from "../layout/appendixColumns";
import { headingLines } from "../layout/headingLines";
import type { StyleName } from "../layout/sheetLayout";
import { type CellKind, cellLine, styleId } from "./styles";
import { halfPoints, twips, twipsWithin } from "./units";
import { wordText } from "./wordText";

/** A thin line, in eighths of a point. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** What a cell keeps free on its left and right, in points. */
const PADDING = 3;

/**
 * The table of an appendix. The headings are repeated on every page and no row is split over two.
 *
 * @param width room for the table in points; a wider one is drawn smaller
 */
export function appendixTable({ columnWidths, styles, table }: AppendixLayout, width: number): Table {
  const scale = Math.min(1, width / total(columnWidths));
  const columns = columnWidths.map((each) => twipsWithin(each * scale));
  const look = { styles, columns, scale, isRepeated: repeatedRows(table) > 0 };
  return new Table({
    rows: bandsBelow(table).flatMap((band) => band.rows.map((_, row) => tableRow(band, row, look))),
    columnWidths: columns,
    width: { size: total(columns), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: twips(PADDING), right: twips(PADDING), top: 0, bottom: 0 },
  });
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

/** What the rows of one table have in common. */
interface TableLook {
  readonly styles: Styles;
  readonly columns: readonly number[];
  readonly scale: number;
  /** Whether the headings are repeated on every page. */
  readonly isRepeated: boolean;
}

function tableRow(band: TableBand, row: number, { styles, columns, scale, isRepeated }: TableLook): TableRow {
  const cells = band.rows[row]!.flatMap((value, column) => {
    const merge = band.merges.find((area) => contains(area, row, column));
    // a merged cell stands where it begins
    if (merge && (merge.row !== row || merge.column !== column)) return [];
    const { rows: rowSpan = 1, columns: columnSpan = 1 } = merge ?? {};
    const style = band.styles[column]!;
    const size = styles[style].size * scale;
    return new TableCell({
      width: { size: total(columns.slice(column, column + columnSpan)), type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(rowSpan > 1 && { rowSpan }),
      ...(columnSpan > 1 && { columnSpan }),
      children: [
        new Paragraph({
          style: styleId(cellKind(style)),
          ...(scale < 1 && { spacing: cellLine(size) }),
          ...(band.keepsNext && { keepNext: true }),
          children: linesOf(
            band,
            value,
            column,
            total(columns.slice(column, column + columnSpan)) / twips(1),
            size,
          ).map(
            (text, line) =>
              new TextRun({
                text: wordText(text),
                ...(line > 0 && { break: 1 }),
                ...(scale < 1 && { size: halfPoints(size) }),
              }),
          ),
        }),
      ],
    });
  });
  return new TableRow({
    cantSplit: true,
    ...(band.is === "header" && isRepeated && { tableHeader: true }),
    height: { value: twips(band.heights[row]! * scale), rule: HeightRule.ATLEAST },
    children: cells,
  });
}

/** The lines of a cell; a heading is broken at the borders of words, which the program that shows it does not know. */
function linesOf(band: TableBand, value: Cell, column: number, width: number, size: number): string[] {
  const text = printed(value, { decimals: band.decimals?.[column] });
  return (band.is === "header" && headingLines(text, width, size)) || [text];
}

function cellKind(style: StyleName): CellKind {
  return style === "mark" || style === "title" ? "text" : style;
}
