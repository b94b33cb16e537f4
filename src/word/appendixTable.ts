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
import { contains } from "../cells/area";
import type { SheetLayout, StyleName } from "../layout/sheetLayout";
import { type CellKind, cellLine, styleId } from "./styles";
import { halfPoints, twips, twipsWithin } from "./units";
import { wordText } from "./wordText";

/** A thin line, in eighths of a point. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** What a cell keeps free on its left and right, in points. */
const PADDING = 3;

/**
 * The table of an appendix: rows `first` to `last` of its sheet. The headings are repeated on every page and no row is
 * split over two.
 *
 * @param width room for the table in points; a wider one is drawn smaller
 */
export function appendixTable(layout: SheetLayout, first: number, last: number, width: number): Table {
  const total = layout.columnWidths.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(1, width / total);
  const columns = layout.columnWidths.map((each) => twipsWithin(each * scale));
  const rows = layout.rows.slice(first, last + 1).map((_, i) => tableRow(layout, first + i, columns, scale));
  return new Table({
    rows,
    columnWidths: columns,
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: twips(PADDING), right: twips(PADDING), top: 0, bottom: 0 },
  });
}

function tableRow(layout: SheetLayout, row: number, columns: readonly number[], scale: number): TableRow {
  const { rows, rowHeights, merges, areas, styles } = layout;
  const cells = rows[row]!.flatMap((value, column) => {
    const merge = merges.find((area) => contains(area, row, column));
    // a merged cell stands where it begins
    if (merge && (merge.row !== row || merge.column !== column)) return [];
    const { rows: rowSpan = 1, columns: columnSpan = 1 } = merge ?? {};
    const style = areas.find(({ area }) => contains(area, row, column))?.style ?? "text";
    const size = styles[style].size * scale;
    return new TableCell({
      width: {
        size: columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0),
        type: WidthType.DXA,
      },
      verticalAlign: VerticalAlign.CENTER,
      ...(rowSpan > 1 && { rowSpan }),
      ...(columnSpan > 1 && { columnSpan }),
      children: [
        new Paragraph({
          style: styleId(cellKind(style)),
          ...(scale < 1 && { spacing: cellLine(size) }),
          children: [new TextRun({ text: wordText(String(value)), ...(scale < 1 && { size: halfPoints(size) }) })],
        }),
      ],
    });
  });
  return new TableRow({
    cantSplit: true,
    ...(isHeader(layout, row) && { tableHeader: true }),
    height: { value: twips(rowHeights[row]! * scale), rule: HeightRule.ATLEAST },
    children: cells,
  });
}

function isHeader({ repeat }: SheetLayout, row: number): boolean {
  return repeat !== undefined && row >= repeat.first && row <= repeat.last;
}

function cellKind(style: StyleName): CellKind {
  return style === "mark" || style === "title" ? "text" : style;
}
