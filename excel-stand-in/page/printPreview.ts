import { runsOf, textsOf } from "../print/headerFooter";
import { columnWidth, type PrintedPage, type Printout, printout, rowHeight } from "../print/printout";
import type { Sheet } from "../workbook/sheet";
import type { Border } from "../workbook/style";
import { type Box, element, part, place } from "./element";
import { Axis } from "./grid/axis";
import { cellBox } from "./grid/cellBox";
import { fontFamily } from "./grid/cellCss";
import { drawCell } from "./grid/drawCell";
import type { Place } from "./grid/place";
import type { Axes } from "./grid/axes";
import type { PageTexts } from "./texts";

const PIXELS = 96 / 72;
/** Further pages are counted, not drawn. */
const MOST_DRAWN = 60;

/** Shows the sheet as it would be printed; `left` is called once the preview is closed. */
export function showPrintPreview(sheet: Sheet, file: string, texts: PageTexts, left: () => void): void {
  const preview = part("preview");
  const out = printout(sheet);
  const close = (): void => {
    preview.hidden = true;
    preview.replaceChildren();
    preview.onkeydown = null;
    left();
  };
  preview.onkeydown = (event) => {
    if (event.key === "Escape") close();
  };
  const closeButton = button(texts.closePreview, close);
  preview.setAttribute("aria-label", texts.preview);
  preview.replaceChildren(
    element(
      "div",
      { class: "preview-head" },
      element("h2", {}, texts.preview),
      element("span", { class: "preview-facts" }, out ? factsOf(sheet, out, texts) : texts.nothingToPrint),
      ...(out ? [button(texts.print, () => print())] : []),
      closeButton,
    ),
    element("div", { class: "papers", tabindex: 0 }, ...(out ? papers(sheet, out, file, texts) : [])),
  );
  preview.hidden = false;
  closeButton.focus();
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", press);
  return made;
}

function factsOf({ page }: Sheet, { pages, scale }: Printout, texts: PageTexts): string {
  const orientation = page.orientation === "Landscape" ? texts.landscape : texts.portrait;
  return texts.printFacts(page.paperSize, orientation, Math.round(scale * 100), pages.length);
}

function papers(sheet: Sheet, out: Printout, file: string, texts: PageTexts): HTMLElement[] {
  const axes = printAxes(sheet, out);
  // The paper of the printer that the browser asks is that of the sheet, without margins of the browser's own.
  const style = element("style", {}, `@page { size: ${out.width}pt ${out.height}pt; margin: 0; }`);
  const drawn = out.pages
    .slice(0, MOST_DRAWN)
    .map((page, i) => paper(sheet, out, { page, place: i + 1, file, axes, texts }));
  return [style, ...drawn];
}

/** All rows and columns in pixels, as they are printed at full size. */
function printAxes(sheet: Sheet, { pages }: Printout): Axes {
  const last = (lists: readonly (readonly number[])[]): number =>
    lists.reduce((most, list) => Math.max(most, ...list.slice(-1)), 0);
  return {
    rows: new Axis(last(pages.map(({ rows }) => rows)) + 2, (row) => rowHeight(sheet, row) * PIXELS),
    columns: new Axis(last(pages.map(({ columns }) => columns)) + 2, (column) => columnWidth(sheet, column) * PIXELS),
  };
}

interface Drawn {
  readonly page: PrintedPage;
  readonly place: number;
  readonly file: string;
  readonly axes: Axes;
  readonly texts: PageTexts;
}

function paper(sheet: Sheet, out: Printout, drawn: Drawn): HTMLElement {
  const { page: setUp } = sheet;
  const made = element("div", {
    class: "paper",
    role: "group",
    "aria-label": drawn.texts.printedPage(drawn.place, out.pages.length),
  });
  made.style.width = `${out.width * PIXELS}px`;
  made.style.height = `${out.height * PIXELS}px`;
  const body = bodyOf(sheet, drawn);
  const [width, height] = [body.width * out.scale, body.height * out.scale];
  const room = {
    width: (out.width - setUp.leftMargin - setUp.rightMargin) * PIXELS,
    height: (out.height - setUp.topMargin - setUp.bottomMargin) * PIXELS,
  };
  const left = setUp.leftMargin * PIXELS + (setUp.centerHorizontally ? Math.max(0, (room.width - width) / 2) : 0);
  const top = setUp.topMargin * PIXELS + (setUp.centerVertically ? Math.max(0, (room.height - height) / 2) : 0);
  place(body.element, { left, top, width: body.width, height: body.height });
  body.element.style.transform = `scale(${out.scale})`;
  made.append(body.element, ...headerAndFooter(sheet, out, drawn));
  return made;
}

/** The cells of a page: titles above and at the left, the rest beside and below them. */
function bodyOf(sheet: Sheet, { page, axes }: Drawn): { element: HTMLElement; width: number; height: number } {
  const downs = [page.titleRows, page.rows].filter((list) => list.length > 0);
  const acrosses = [page.titleColumns, page.columns].filter((list) => list.length > 0);
  const body = element("div", { class: "paper-cells" });
  let top = 0;
  let width = 0;
  for (const [down, rows] of downs.entries()) {
    const height = spanOf(rows, axes.rows);
    let left = 0;
    for (const [across, columns] of acrosses.entries()) {
      const block = blockOf(sheet, axes, { rows, columns, isFirst: { row: down === 0, column: across === 0 } });
      place(block, { left, top, width: spanOf(columns, axes.columns) + 1, height: height + 1 });
      body.append(block);
      left += spanOf(columns, axes.columns);
    }
    width = Math.max(width, left);
    top += height;
  }
  return { element: body, width, height: top };
}

function spanOf(list: readonly number[], axis: Axis): number {
  return list.reduce((sum, index) => sum + axis.span(index), 0);
}

/** Rows and columns that stand together on a page, and whether nothing stands above them and at their left. */
interface Block {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly isFirst: { readonly row: boolean; readonly column: boolean };
}

function blockOf(sheet: Sheet, axes: Axes, { rows, columns, isFirst }: Block): HTMLElement {
  const block = element("div", { class: "paper-block" });
  const [originTop, originLeft] = [axes.rows.start(rows[0] ?? 0), axes.columns.start(columns[0] ?? 0)];
  const drawn = new Set<unknown>();
  for (const row of rows)
    for (const column of columns) {
      const merge = sheet.mergeAt(row, column);
      if (merge && drawn.has(merge)) continue;
      if (merge) drawn.add(merge);
      const cell = cellBox(sheet, axes, merge?.row ?? row, merge?.column ?? column);
      if (!cell) continue;
      const { area, overflow } = cell;
      const box = {
        left: axes.columns.start(area.column) - originLeft,
        top: axes.rows.start(area.row) - originTop,
        width: axes.columns.span(area.column, area.columns + overflow),
        height: axes.rows.span(area.row, area.rows),
      };
      const edges = { row: isFirst.row && row === rows[0], column: isFirst.column && column === columns[0] };
      block.append(drawCell(cell, box, sheet.page.printGridlines), ...edgeLines(sheet, area, box, edges));
    }
  return block;
}

/** Lines along the upper and the left edge of a page's cells: in the grid they belong to the cells before them. */
function edgeLines(
  sheet: Sheet,
  { row, column }: Place,
  box: Box,
  isFirst: { row: boolean; column: boolean },
): HTMLElement[] {
  const { borders } = sheet.style(row, column);
  const top = borders.top ?? (row > 0 ? sheet.style(row - 1, column).borders.bottom : undefined);
  const left = borders.left ?? (column > 0 ? sheet.style(row, column - 1).borders.right : undefined);
  const line = ({ color }: Border, sides: Partial<Box>): HTMLElement => {
    const made = element("div", { class: "paper-line" });
    place(made, { ...box, ...sides });
    made.style.background = color;
    return made;
  };
  return [
    ...(isFirst.row && top ? [line(top, { height: 1 })] : []),
    ...(isFirst.column && left ? [line(left, { width: 1 })] : []),
  ];
}

function headerAndFooter(sheet: Sheet, out: Printout, { place: nth, file }: Drawn): HTMLElement[] {
  const { page } = sheet;
  const number = (page.firstPageNumber === "" ? 1 : page.firstPageNumber) + nth - 1;
  const texts = textsOf(page, nth, number);
  const facts = { number, count: out.pages.length, sheet: sheet.name, file, now: new Date() };
  const line = (end: "Footer" | "Header"): HTMLElement => {
    const made = element("div", { class: `paper-${end.toLowerCase()}` });
    for (const side of ["left", "center", "right"] as const)
      made.append(
        element(
          "div",
          { class: side },
          ...runsOf(texts[`${side}${end}`], facts).map(({ text, font, size, bold, italic }) => {
            const run = element("span", {}, text);
            Object.assign(run.style, {
              fontFamily: font === undefined ? "" : fontFamily(font),
              fontSize: `${size}pt`,
              fontWeight: bold ? "bold" : "",
              fontStyle: italic ? "italic" : "",
            });
            return run;
          }),
        ),
      );
    Object.assign(made.style, { left: `${page.leftMargin}pt`, right: `${page.rightMargin}pt` });
    made.style[end === "Header" ? "top" : "bottom"] = `${end === "Header" ? page.headerMargin : page.footerMargin}pt`;
    return made;
  };
  return [line("Header"), line("Footer")];
}
