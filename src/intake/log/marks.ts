import type { CellValue } from "../../cells/grid";
import { cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { placeIn, type Reading } from "../reading";
import { readMark } from "./mark";
import type { LogRow } from "./readLog";

/** More different texts of one column than this are asked about together. */
export const MOST_ALONE = 10;

/** The rows in which one text stands. */
export interface SameText {
  readonly text: string;
  readonly rows: readonly LogRow[];
}

/** A column of marks: where it is, and what it is called. */
interface MarkColumn {
  readonly j: number | undefined;
  readonly name: string;
}

/**
 * The marks in one column: 1 where an item is marked, 0 where it is not; where counts may be decimals, a part of one (0.5,
 * 1/2) as written. What is unclear counts as none until the clerk has said what the text means: one question for all cells
 * that hold the same.
 */
export function readMarks(reading: Reading, rows: readonly LogRow[], { j, name }: MarkColumn): number[] {
  if (j === undefined) return rows.map(() => 0);
  const { grid, scheme } = reading;
  const mark = onceEach((value: CellValue) => markOf(value, scheme.counts === "decimal"));
  const marks = rows.map(({ i }) => mark(cellIn(grid, i, j)));
  const textOf = ({ i }: LogRow): string => String(cellIn(grid, i, j));
  const unclear = sameTexts(rows.flatMap((row, n) => (marks[n] === undefined ? [{ row, text: textOf(row) }] : [])));
  const meaning = askMarks(reading, unclear, j, name);
  return rows.map((row, n) => {
    const mark = marks[n];
    if (mark !== undefined) return mark;
    const answer = meaning(textOf(row));
    return answer?.as === "count" && answer.value === 1 ? 1 : 0;
  });
}

/** What rows say, by text. */
export function sameTexts(found: readonly { readonly row: LogRow; readonly text: string }[]): SameText[] {
  const byText = new Map<string, LogRow[]>();
  for (const { row, text } of found) {
    const same = byText.get(text);
    if (same) same.push(row);
    else byText.set(text, [row]);
  }
  return [...byText].map(([text, rows]) => ({ text, rows }));
}

/** One question for each text, or one for all where there are very many. */
export function together(all: readonly SameText[]): SameText[] {
  if (all.length <= MOST_ALONE) return [...all];
  const texts = all.map(({ text }) => text);
  return [{ text: texts.join("、"), rows: all.flatMap(({ rows }) => rows) }];
}

function askMarks(
  { grid, inquiry }: Reading,
  unclear: readonly SameText[],
  j: number,
  column: string,
): (text: string) => Answer | undefined {
  const asked = together(unclear);
  const answers = asked.map(({ text, rows }) => {
    const either: Answer[] = [
      { as: "count", value: 1 },
      { as: "count", value: 0 },
    ];
    const about = {
      places: rows.map(({ i }) => placeIn(grid, i, j)),
      units: [...new Set(rows.map(({ unit }) => unit))],
    };
    const data = { column, found: text, cells: rows.length };
    return inquiry.ask("log-unclear-mark", about, data, question("sheet", ["mark", grid.sheet, column, text], either));
  });
  return (text) =>
    asked.length < unclear.length ? answers[0] : answers[asked.findIndex((same) => same.text === text)];
}

/** Undefined where only a person can say. */
function markOf(value: CellValue, decimals: boolean): number | undefined {
  const part = decimals ? partOf(value) : undefined;
  if (part !== undefined) return part;
  const mark = readMark(value);
  return mark === "unclear" ? undefined : Number(mark === "adopted");
}

/** A part of an item as it is written: 0.5, 1/3, 50%. */
export function partOf(value: CellValue): number | undefined {
  const text = plainText(String(value));
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const percent = /^(\d{1,2}(?:\.\d+)?)%$/.exec(text);
  const part = fraction
    ? Number(fraction[1]) / Number(fraction[2])
    : percent
      ? Number(percent[1]) / 100
      : /^0?\.\d{1,4}$/.test(text)
        ? Number(text)
        : NaN;
  return part > 0 && part < 1 ? part : undefined;
}
