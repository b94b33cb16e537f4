import { type CellValue, cellIn, hasCell, mergeIn } from "../../cells/grid";
import type { CellCause } from "../../findings/finding";
import type { Column } from "../columns/columns";
import { correctedCount } from "../rows/comments";
import { readCount, shownMeans } from "./count";
import { placeIn, type Reading } from "../reading";

/** What one cell of counts says; the cell is looked at here and nowhere else. */
export type CellReading = { readonly is: "count"; readonly count: number } | { readonly is: "blank" } | Doubt;

/** A cell that a person has to read: why, what stands there, and the counts that may be meant, the likeliest first. */
export interface Doubt {
  readonly is: "doubt";
  readonly cause: CellCause | "uncalculated";
  readonly found: string;
  readonly proposed: readonly number[];
}

/** Reads the count in `column` of `grid.values[i]`, as a person would see it. */
export function readCell({ grid, scheme }: Reading, i: number, column: Column): CellReading {
  if (!hasCell(grid, i, column.j)) return { is: "count", count: 0 };
  const value = cellIn(grid, i, column.j);
  const { cell } = placeIn(grid, i, column.j);
  if (grid.uncalculated.has(cell)) return doubt("uncalculated", String(value), []);
  const covered = grid.covered.get(cell);
  const merge = mergeIn(grid, i, column.j);
  if (merge && merge.row - grid.row < i)
    return readCovered(covered, cellIn(grid, merge.row - grid.row, merge.column - grid.column));
  if (covered !== undefined) return readCovered(covered, "");
  if (isError(value)) return doubt("error", String(value), []);
  const reading = readCount(value, scheme.counts === "decimal");
  const marked = grid.marked.get(cell);
  if (marked !== undefined && !isWhollyStruck(marked)) {
    const proposed = reading.is === "count" ? [reading.count] : reading.is === "unreadable" ? reading.suggestions : [];
    return doubt("marked", marked, distinct([...proposed, ...numbersIn(marked)]));
  }
  const corrected = correctedCount(grid.comments.get(cell));
  if (corrected && !(reading.is === "count" && reading.count === corrected.count)) {
    const own = reading.is === "count" ? [reading.count] : [];
    return doubt("comment", corrected.text, [corrected.count, ...own]);
  }
  const shown = grid.shown.get(cell);
  if (typeof value === "number" && shown !== undefined) {
    const { misleads, suggestions } = shownMeans(value, shown);
    if (misleads) return doubt("shown", `${shown}（${value}）`, suggestions);
  }
  if (reading.is === "unreadable") return doubt("text", String(value), reading.suggestions);
  return reading.is === "count" ? { is: "count", count: reading.count } : { is: "blank" };
}

/** A count under a merged cell: nobody sees it, and what is seen belongs to another row or column. */
function readCovered(covered: CellValue | undefined, visible: CellValue): CellReading {
  const proposed = [covered ?? "", visible].flatMap((value) => {
    const reading = readCount(value);
    return reading.is === "count" ? [reading.count] : [];
  });
  return doubt("covered", covered === undefined ? "" : String(covered), distinct([...proposed, 0]));
}

function doubt(cause: Doubt["cause"], found: string, proposed: readonly number[]): Doubt {
  return { is: "doubt", cause, found, proposed };
}

/** Whether all of a cell's text is struck out, so that nothing but the line says that it is void. */
export function isWhollyStruck(marked: string): boolean {
  return /^~~[^~]*~~$/.test(marked);
}

/** The numbers in a marked text: what is not marked, each struck part, and all of it as if nothing were raised. */
export function numbersIn(marked: string): number[] {
  const kept = marked.replace(/~~[^~]*~~|\^[^^]*\^/g, "");
  const struck = [...marked.matchAll(/~~([^~]*)~~/g)].map(([, text = ""]) => text);
  const all = struck.length > 0 ? [] : [marked.replace(/\^/g, "")];
  return [kept, ...struck, ...all].flatMap((text) => {
    const reading = readCount(text);
    return reading.is === "count" ? [reading.count] : [];
  });
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** No name of an error is longer; a cell of 32,767 signs would be searched anew from each of them. */
const LONGEST_ERROR = 20;

/** Formula errors as Excel names them, in every language: #REF!, #DIV/0!, #N/A, #NAME?. */
function isError(value: CellValue): boolean {
  return (
    typeof value === "string" && value.length <= LONGEST_ERROR && /^#([A-Z]+([/\d]+[A-Z]*)?[!?]?|N\/A)$/.test(value)
  );
}
