import type { Sheet } from "../workbook/sheet";
import type { Axes } from "./grid/axes";
import { jumpFrom, type Place, type Step, stepFrom } from "./grid/place";

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
};

/** The way of an arrow key; undefined for another key. */
export function arrowStep(key: string): Step | undefined {
  return STEPS[key];
}

/** What a key is pressed with. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
export function keyTarget(sheet: Sheet, axes: Axes, from: Place, press: KeyPress, page: number): Place | undefined {
  const { key, ctrlKey } = press;
  const step = STEPS[key];
  if (step) return ctrlKey ? jumpFrom(sheet, axes, from, step) : stepFrom(sheet, axes, from, step);
  switch (key) {
    case "Home":
      return { row: ctrlKey ? 0 : from.row, column: 0 };
    case "End":
      return ctrlKey ? lastUsed(sheet) : undefined;
    case "PageDown":
      return { row: Math.min(from.row + page, axes.rows.count - 1), column: from.column };
    case "PageUp":
      return { row: Math.max(from.row - page, 0), column: from.column };
    default:
      return undefined;
  }
}

/** Where Enter and Tab lead after a cell; Shift turns them round. */
export function leaveStep({ key, shiftKey }: KeyPress): Step | undefined {
  const way = shiftKey ? -1 : 1;
  if (key === "Enter") return { down: way, right: 0 };
  return key === "Tab" ? { down: 0, right: way } : undefined;
}

function lastUsed(sheet: Sheet): Place {
  const used = sheet.usedArea(false);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}
