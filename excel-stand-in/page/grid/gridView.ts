import { columnName } from "../../workbook/address";
import { type Area, isUnbounded } from "../../workbook/area";
import type { Sheet } from "../../workbook/sheet";
import { type Box, element, place } from "../element";
import { type Axes, axesOf } from "./axes";
import { cellBox } from "./cellBox";
import { drawCell } from "./drawCell";
import { type Stretch, type Stretches, sheetPosition, stretches } from "./panes";
import type { Place } from "./place";

/** What the grid shows. */
export interface Shown {
  readonly sheet: Sheet;
  readonly selected: Area;
  readonly active: Place;
  /** Cells that a formula is being pointed at, or that are about to be filled. */
  readonly dashed?: Area | undefined;
}

/** Part of the grid that a pointer can be over. */
export type GridTarget = "cells" | "column-edge" | "column-heads" | "corner" | "fill-handle" | "row-heads";

/** So near to the line between two column heads, or to the small square of the selection, a pointer is on it. */
const NEAR = 5;

/** A sheet on the screen: only what is in sight is drawn. */
export class GridView {
  /** The element for things over the cells, such as the editor. */
  readonly sight = element("div", { class: "sight" });
  readonly scroller = element("div", { class: "scroller", tabindex: -1 });
  private readonly content = element("div", { class: "content" }, this.sight);
  private readonly columnHeads = element("div", { class: "column-heads" });
  private readonly rowHeads = element("div", { class: "row-heads" });
  private readonly panes = element("div", { class: "panes" });
  private readonly guideLine = element("div", { class: "guide", hidden: true });
  private shown: Shown | undefined;
  private laidOut: Axes | undefined;
  private isDrawing = false;
  private reach = { rows: 0, columns: 0 };

  constructor(readonly root: HTMLElement) {
    this.sight.append(this.panes, this.guideLine);
    this.scroller.append(this.content);
    root.append(element("div", { class: "corner" }), this.columnHeads, this.rowHeads, this.scroller);
    this.scroller.addEventListener("scroll", () => this.drawSoon());
    new ResizeObserver(() => this.drawSoon()).observe(this.scroller);
  }

  /** The rows and columns as they are laid out. */
  get axes(): Axes {
    if (!this.laidOut) throw new Error("nothing is shown yet");
    return this.laidOut;
  }

  /** Shows a sheet as it is now. */
  show(shown: Shown): void {
    if (shown.sheet !== this.shown?.sheet) this.reach = { rows: 0, columns: 0 };
    const isOther = shown.sheet !== this.shown?.sheet;
    this.shown = shown;
    this.layOut();
    if (isOther) this.scroller.scrollTo(0, 0);
    this.drawSoon();
  }

  private layOut(): void {
    if (!this.shown) return;
    this.laidOut = axesOf(this.shown.sheet, this.reach);
    const { rows, columns } = this.laidOut;
    this.content.style.width = `${columns.start(columns.count)}px`;
    this.content.style.height = `${rows.start(rows.count)}px`;
  }

  /** Scrolls until a cell is in sight, and lets the grid grow where the cell is at its end. */
  reveal({ row, column }: Place): void {
    this.growTo(row, column);
    const { rows, columns } = this.axes;
    const freeze = this.shown?.sheet.freeze;
    const { scroller } = this;
    const top = rows.start(freeze?.rows ?? 0);
    const left = columns.start(freeze?.columns ?? 0);
    if (row >= (freeze?.rows ?? 0)) {
      scroller.scrollTop = scrolled(scroller.scrollTop, rows.start(row), rows.span(row), top, scroller.clientHeight);
    }
    if (column >= (freeze?.columns ?? 0)) {
      const { scrollLeft, clientWidth } = scroller;
      scroller.scrollLeft = scrolled(scrollLeft, columns.start(column), columns.span(column), left, clientWidth);
    }
    this.drawSoon();
  }

  private growTo(row: number, column: number): void {
    const { rows, columns } = this.axes;
    if (row < rows.count - 1 && column < columns.count - 1) return;
    this.reach = { rows: Math.max(rows.count, row + 50), columns: Math.max(columns.count, column + 10) };
    this.layOut();
  }

  /** What lies under a point of the window. */
  at(x: number, y: number): { readonly target: GridTarget; readonly place: Place } {
    const box = this.scroller.getBoundingClientRect();
    const { down, across } = this.stretches();
    const row = this.axes.rows.at(sheetPosition(down, Math.max(0, y - box.top)));
    const column = this.axes.columns.at(sheetPosition(across, Math.max(0, x - box.left)));
    const isAbove = y < box.top;
    const isLeft = x < box.left;
    if (isAbove && !isLeft) return this.headAt(sheetPosition(across, x - box.left), { row, column });
    const target = isAbove ? "corner" : isLeft ? "row-heads" : this.isOnHandle(x, y) ? "fill-handle" : "cells";
    return { target, place: { row, column } };
  }

  /** A column's head, or the line at the right of a column, which makes that one wider. */
  private headAt(position: number, { row, column }: Place): { readonly target: GridTarget; readonly place: Place } {
    const { columns } = this.axes;
    if (columns.start(column + 1) - position <= NEAR) return { target: "column-edge", place: { row, column } };
    const before = columns.next(column, -1);
    const isAtStart = before !== column && position - columns.start(column) < NEAR;
    return isAtStart
      ? { target: "column-edge", place: { row, column: before } }
      : { target: "column-heads", place: { row, column } };
  }

  private isOnHandle(x: number, y: number): boolean {
    const handle = this.panes.querySelector(".fill-handle")?.getBoundingClientRect();
    if (!handle) return false;
    const [across, down] = [handle.left + handle.width / 2, handle.top + handle.height / 2];
    return Math.abs(x - across) <= NEAR && Math.abs(y - down) <= NEAR;
  }

  /** Draws a line down the sheet where a column would end. */
  guide(x: number | undefined): void {
    this.guideLine.hidden = x === undefined;
    if (x !== undefined) this.guideLine.style.left = `${x - this.scroller.getBoundingClientRect().left}px`;
  }

  /** Where an area is on the screen, counted from the first cell in sight. */
  boxOf(area: Area): Box {
    const { down, across } = this.stretches();
    const freeze = this.shown?.sheet.freeze;
    const shiftDown = area.row < (freeze?.rows ?? 0) ? 0 : (down.at(-1)?.shift ?? 0);
    const shiftRight = area.column < (freeze?.columns ?? 0) ? 0 : (across.at(-1)?.shift ?? 0);
    const box = this.boxOnSheet(area);
    return { ...box, left: box.left - shiftRight, top: box.top - shiftDown };
  }

  /** How many rows fit into the sight. */
  get rowsInSight(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / 20) - 1);
  }

  private boxOnSheet({ row, column, rows, columns }: Area): Box {
    const { axes } = this;
    return {
      left: axes.columns.start(column),
      top: axes.rows.start(row),
      width: axes.columns.span(column, columns),
      height: axes.rows.span(row, rows),
    };
  }

  private stretches(): Stretches {
    const { clientWidth: width, clientHeight: height, scrollLeft: left, scrollTop: top } = this.scroller;
    return stretches(this.axes, this.shown?.sheet.freeze, { width, height, left, top });
  }

  private drawSoon(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.isDrawing = false;
      this.draw();
    });
  }

  private draw(): void {
    const { shown, scroller } = this;
    if (!shown) return;
    place(this.sight, { left: 0, top: 0, width: scroller.clientWidth, height: scroller.clientHeight });
    const parts = this.stretches();
    const panes = parts.down.flatMap((down) => parts.across.map((across) => this.pane(shown, down, across)));
    this.panes.replaceChildren(...panes);
    this.drawHeads(shown, parts);
    this.root.dispatchEvent(new Event("drawn"));
  }

  private pane(shown: Shown, down: Stretch, across: Stretch): HTMLElement {
    const isFrozen = { below: down.shift === 0 && down.from === 0, beside: across.shift === 0 && across.from === 0 };
    const { freeze } = shown.sheet;
    const pane = element("div", { class: "pane" });
    pane.classList.toggle("frozen-rows", isFrozen.below && (freeze?.rows ?? 0) > 0);
    pane.classList.toggle("frozen-columns", isFrozen.beside && (freeze?.columns ?? 0) > 0);
    place(pane, boxOfPane(down, across));
    const onPane = (area: Area): Box => {
      const box = this.boxOnSheet(area);
      return { ...box, left: box.left - across.from - across.shift, top: box.top - down.from - down.shift };
    };
    pane.append(...this.cells(shown, down, across, onPane), ...this.selection(shown, onPane));
    return pane;
  }

  private cells(shown: Shown, down: Stretch, across: Stretch, onPane: (area: Area) => Box): HTMLElement[] {
    const { sheet } = shown;
    const rows = this.axes.rows.between(down.from + down.shift, down.to + down.shift);
    const columns = this.axes.columns.between(across.from + across.shift, across.to + across.shift);
    const drawn = new Set<Area>();
    const cells: HTMLElement[] = [];
    for (const row of rows) {
      for (const column of columns) {
        const merge = sheet.mergeAt(row, column);
        if (merge && drawn.has(merge)) continue;
        if (merge) drawn.add(merge);
        const cell = cellBox(sheet, this.axes, merge?.row ?? row, merge?.column ?? column);
        if (!cell) continue;
        const wide = { ...cell.area, columns: cell.area.columns + cell.overflow };
        cells.push(drawCell(cell, onPane(wide), sheet.showGridlines));
      }
    }
    return cells;
  }

  private selection({ selected, active, sheet, dashed }: Shown, onPane: (area: Area) => Box): HTMLElement[] {
    const one = sheet.mergeAt(active.row, active.column) ?? { ...active, rows: 1, columns: 1 };
    const isOne = selected.rows === one.rows && selected.columns === one.columns;
    const frame = element("div", { class: isOne ? "selected" : "selected several" });
    const { left, top, width, height } = onPane(selected);
    // The frame lies on the lines around the cells; at the edge of the sheet there are none.
    const over = { left: selected.column > 0 ? 2 : 0, top: selected.row > 0 ? 2 : 0 };
    place(frame, {
      left: left - over.left,
      top: top - over.top,
      width: width + over.left + 1,
      height: height + over.top + 1,
    });
    // Entire rows and columns have no corner in sight.
    if (!isUnbounded(selected)) frame.append(element("div", { class: "fill-handle" }));
    if (!dashed) return [frame];
    const ants = element("div", { class: "dashed" });
    place(ants, onPane(dashed));
    return [frame, ants];
  }

  private drawHeads({ selected, sheet }: Shown, { down, across }: Stretches): void {
    const { rows, columns } = this.axes;
    const hasColumn = (column: number) => column >= selected.column && column < selected.column + selected.columns;
    const hasRow = (row: number) => row >= selected.row && row < selected.row + selected.rows;
    this.root.classList.toggle("without-heads", !sheet.showHeadings);
    this.columnHeads.replaceChildren(
      ...across.map((part) => {
        const strip = element("div", { class: "strip" });
        place(strip, { left: part.from, top: 0, width: part.to - part.from, height: 20 });
        for (const column of columns.between(part.from + part.shift, part.to + part.shift)) {
          const head = element("div", { class: hasColumn(column) ? "head on" : "head" }, columnName(column));
          const left = columns.start(column) - part.shift - part.from;
          place(head, { left, top: 0, width: columns.span(column), height: 20 });
          strip.append(head);
        }
        return strip;
      }),
    );
    this.rowHeads.replaceChildren(
      ...down.map((part) => {
        const strip = element("div", { class: "strip" });
        place(strip, { left: 0, top: part.from, width: 44, height: part.to - part.from });
        for (const row of rows.between(part.from + part.shift, part.to + part.shift)) {
          const head = element("div", { class: hasRow(row) ? "head on" : "head" }, String(row + 1));
          place(head, { left: 0, top: rows.start(row) - part.shift - part.from, width: 44, height: rows.span(row) });
          strip.append(head);
        }
        return strip;
      }),
    );
  }
}

function boxOfPane(down: Stretch, across: Stretch): Box {
  return { left: across.from, top: down.from, width: across.to - across.from, height: down.to - down.from };
}

/** The scroll position at which something is in sight, as near to the present one as can be. */
function scrolled(now: number, start: number, size: number, frozen: number, length: number): number {
  if (start - now < frozen) return start - frozen;
  if (start + size - now > length) return start + size - length;
  return now;
}
