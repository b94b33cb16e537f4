import type { Place } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import type { Answer } from "../../findings/question";
import { placeIn } from "../reading";
import type { LogRow } from "./readLog";

/** More different texts of one column than this are asked about together. */
const MOST_ALONE = 10;

/** What stands in one row's cell, or in a part of it. */
interface CellText {
  readonly row: LogRow;
  readonly text: string;
}

/** The rows in which one text stands. */
interface SameText {
  readonly text: string;
  readonly rows: readonly LogRow[];
}

/** The cells of rows in one column, and the units of these rows. */
export function aboutCells(grid: Grid, rows: readonly LogRow[], j: number): { places: Place[]; units: string[] } {
  return { places: rows.map(({ i }) => placeIn(grid, i, j)), units: [...new Set(rows.map(({ unit }) => unit))] };
}

/**
 * Asks what the texts of some cells mean: one question for each text, or one for all where there are very many.
 *
 * @param ask puts the question; `isAll` where it is about all texts at once
 * @returns what was answered about a text
 */
export function askTexts(
  found: readonly CellText[],
  ask: (same: SameText, isAll: boolean) => Answer | undefined,
): (text: string) => Answer | undefined {
  const all = sameTexts(found);
  if (all.length > MOST_ALONE) {
    const texts = all.map(({ text }) => text);
    const answer = ask({ text: texts.join("、"), rows: all.flatMap(({ rows }) => rows) }, true);
    return () => answer;
  }
  const answers = new Map(all.map((same) => [same.text, ask(same, false)]));
  return (text) => answers.get(text);
}

/** What rows say, by text. */
function sameTexts(found: readonly CellText[]): SameText[] {
  const byText = new Map<string, LogRow[]>();
  for (const { row, text } of found) {
    const same = byText.get(text);
    if (same) same.push(row);
    else byText.set(text, [row]);
  }
  return [...byText].map(([text, rows]) => ({ text, rows }));
}
