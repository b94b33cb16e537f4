import type { Freeze } from "../../workbook/sheet";
import type { Axes } from "./axes";

/** A stretch of rows or columns on the screen. */
export interface Stretch {
  /** Pixels from the edge of the grid's cells at which the stretch begins and ends. */
  readonly from: number;
  readonly to: number;
  /** How far its content is scrolled. */
  readonly shift: number;
}

/** What of the grid is in sight. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** The rows that stay, if any, and those that scroll; likewise the columns. */
export interface Stretches {
  readonly down: readonly Stretch[];
  readonly across: readonly Stretch[];
}

function split(frozen: number, length: number, scrolled: number): Stretch[] {
  const edge = Math.min(frozen, length);
  const moving = { from: edge, to: length, shift: scrolled };
  return edge > 0 ? [{ from: 0, to: edge, shift: 0 }, moving] : [moving];
}

/** Cuts the sight into the stretches that frozen panes make. */
export function stretches({ rows, columns }: Axes, freeze: Freeze | undefined, view: View): Stretches {
  return {
    down: split(rows.start(freeze?.rows ?? 0), view.height, view.top),
    across: split(columns.start(freeze?.columns ?? 0), view.width, view.left),
  };
}

/** Where on the sheet a position on the screen lies, along one axis. */
export function sheetPosition(parts: readonly Stretch[], position: number): number {
  const part = parts.find(({ to }) => position < to) ?? parts.at(-1);
  return position + (part?.shift ?? 0);
}
