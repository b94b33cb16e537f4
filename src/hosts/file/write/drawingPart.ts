import type { SheetChart, SheetLayout } from "../../../layout/sheetLayout";
import { document, escaped } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const EMU_PER_POINT = 12700;

/** Height and width of cells beyond those of the layout, in points. */
const USUAL_HEIGHT = 15;
const USUAL_WIDTH = 48;

/** The part of a file that says where the charts of a sheet stand; chart n, counted from 1, is its relation rId n. */
export function drawingPart(charts: readonly SheetChart[], { columnWidths, rowHeights }: SheetLayout): string {
  const each = charts.map(({ name, place: { left, top, width, height } }, n) => {
    const from =
      edge("col", position(left, columnWidths, USUAL_WIDTH)) + edge("row", position(top, rowHeights, USUAL_HEIGHT));
    return (
      `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 2}" name="${escaped(name)}"/>` +
      "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId${n + 1}"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
    );
  });
  return document(
    `xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"` +
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    each.join(""),
  );
}

/** The cell in which a length from the sheet's edge ends, and how far within it. */
function position(length: number, sizes: readonly number[], usual: number): { cell: number; rest: number } {
  let rest = length;
  let cell = 0;
  for (let size = sizes[0] ?? usual; rest >= size; size = sizes[cell] ?? usual) {
    rest -= size;
    cell++;
  }
  return { cell, rest };
}

function edge(which: "col" | "row", { cell, rest }: { readonly cell: number; readonly rest: number }): string {
  return `<xdr:${which}>${cell}</xdr:${which}><xdr:${which}Off>${emu(rest)}</xdr:${which}Off>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
