import { formatArea } from "../../workbook/address";
import { cellArea } from "../../workbook/area";
import { type Box, element, place } from "../element";
import type { CellBox } from "./cellBox";
import { borderCss, textCss } from "./cellCss";

/** The element of a cell at a place on the screen. */
export function drawCell(cell: CellBox, box: Box, showGridlines: boolean): HTMLElement {
  const { area, text, style, align, message } = cell;
  const address = formatArea(cellArea(area.row, area.column));
  const drawn = element("div", { class: `cell ${align}`, "data-cell": address, title: message });
  // The line at the far side belongs to the cell, so it lies one pixel further than the cell's content.
  place(drawn, { left: box.left, top: box.top, width: box.width, height: box.height });
  Object.assign(drawn.style, textCss(style), fillAndLines(cell, showGridlines));
  if (text !== "") drawn.append(element("span", {}, text));
  return drawn;
}

function fillAndLines(
  { style, right, bottom, overflow }: CellBox,
  showGridlines: boolean,
): Partial<CSSStyleDeclaration> {
  const line = showGridlines && style.fill === "" ? "1px solid var(--gridline)" : "1px solid transparent";
  return {
    background: style.fill,
    borderRight: right ? borderCss(right) : overflow > 0 ? "1px solid transparent" : line,
    borderBottom: bottom ? borderCss(bottom) : line,
    zIndex: overflow > 0 ? "1" : "",
  };
}
