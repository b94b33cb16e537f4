import { areaName, columnName } from "../../../cells/address";
import { eachOf, type Stepwise } from "../../../cells/stepwise";
import type { CellStyle, Page, SheetLayout } from "../../../layout/sheetLayout";
import { footerCode } from "../../footerCode";
import { looksLikeFormula } from "../cellText";
import { columnWidth } from "../columnWidth";
import type { Looks } from "./looks";
import { OFFICE } from "./relations";
import type { SharedTexts } from "./sharedTexts";
import { document, escaped } from "./xml";

const POINTS_PER_INCH = 72;
const A4 = 9;

/** What the cells of all sheets refer to. */
export interface Shared {
  readonly texts: SharedTexts;
  readonly looks: Looks;
}

/** The part of a file that is one sheet. */
export function* sheetPart(layout: SheetLayout, shared: Shared): Stepwise<string> {
  const { rows, freeze, columnWidths, merges, page, charts } = layout;
  const all = areaName({ row: 0, column: 0, rows: rows.length, columns: columnWidths.length });
  const columns = columnWidths.map(
    (points, j) => `<col min="${j + 1}" max="${j + 1}" width="${columnWidth(points)}" customWidth="1"/>`,
  );
  const written = yield* rowsOf(layout, shared);
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return document(
    `worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"${charts?.length ? ` xmlns:r="${OFFICE}"` : ""}`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="${all}"/>` +
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(freeze)}</sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      `<cols>${columns.join("")}</cols>` +
      `<sheetData>${written.join("")}</sheetData>` +
      (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "") +
      pageSetup(page) +
      (charts?.length ? '<drawing r:id="rId1"/>' : ""),
  );
}

function pane(freeze: number): string {
  if (freeze === 0) return "";
  return `<pane ySplit="${freeze}" topLeftCell="A${freeze + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function rowsOf(layout: SheetLayout, { texts, looks }: Shared): Stepwise<string[]> {
  const { rows, rowHeights, columnWidths } = layout;
  const lookAt = looksByCell(layout);
  const columns = columnWidths.map((_, j) => columnName(j));
  const numbered = new Map<AreaLook | undefined, { readonly plain: number; readonly text: number }>();
  const looksOf = (look: AreaLook | undefined): { readonly plain: number; readonly text: number } => {
    const known = numbered.get(look) ?? {
      plain: looks.numberOf({ style: look?.style, asText: false, numberFormat: look?.numberFormat }),
      text: looks.numberOf({ style: look?.style, asText: true }),
    };
    numbered.set(look, known);
    return known;
  };
  const cell = (value: string | number, name: string, area: AreaLook | undefined): string => {
    const { plain, text } = looksOf(area);
    const style = area?.style;
    if (value === "") return style ? `<c r="${name}" s="${plain}"/>` : "";
    if (typeof value === "number") return `<c r="${name}" s="${plain}"><v>${value}</v></c>`;
    const look = style?.asText || looksLikeFormula(value) ? text : plain;
    return `<c r="${name}" s="${look}" t="s"><v>${texts.numberOf(value)}</v></c>`;
  };
  return eachOf(rows, (cells, i) => {
    const written = cells.map((value, j) => cell(value, `${columns[j] ?? ""}${i + 1}`, lookAt(i, j)));
    return `<row r="${i + 1}" ht="${rowHeights[i] ?? 15}" customHeight="1">${written.join("")}</row>`;
  });
}

/** What all cells of an area look like. */
interface AreaLook {
  readonly style: CellStyle;
  readonly numberFormat: string | undefined;
}

/** The look of each cell, looked up in a table of bytes, since there may be a million of them. */
function looksByCell({ rows, areas, styles }: SheetLayout): (i: number, j: number) => AreaLook | undefined {
  const known: AreaLook[] = [];
  const numberOf = (style: CellStyle, numberFormat: string | undefined): number => {
    const n = known.findIndex((look) => look.style === style && look.numberFormat === numberFormat);
    return n < 0 ? known.push({ style, numberFormat }) : n + 1;
  };
  const width = rows[0]?.length ?? 0;
  const numbers = new Uint8Array(rows.length * width);
  for (const { area, style, numberFormat } of areas) {
    const number = numberOf(styles[style], numberFormat);
    for (let i = area.row; i < area.row + area.rows; i++)
      numbers.fill(number, i * width + area.column, i * width + area.column + area.columns);
  }
  return (i, j) => known[(numbers[i * width + j] ?? 0) - 1];
}

function pageSetup({ orientation, margins, centerHorizontally, pagesTall = 0, footer }: Page): string {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => `${side}="${margins[side] / POINTS_PER_INCH}"`,
  );
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins ${sides.join(" ")}/>` +
    // no limit to the pages that the rows need is written as 0
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${pagesTall}"/>` +
    '<headerFooter differentOddEven="1">' +
    `<oddFooter>${escaped(`&R${footerCode(footer, "right")}`)}</oddFooter>` +
    `<evenFooter>${escaped(`&L${footerCode(footer, "left")}`)}</evenFooter>` +
    "</headerFooter>"
  );
}
