import { addressIn, type CellValue, cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import type { Reading } from "../reading";
import { aboutCells, askTexts } from "./cellTexts";
import { isCross, type Mark, readMark, readNote, timesIn } from "./mark";
import type { LogRow } from "./readLog";
import { mergedMarks } from "./unseen";

/** An item was adopted, or not. */
const EITHER: readonly Answer[] = [
  { as: "count", value: 1 },
  { as: "count", value: 0 },
];

/** A column of marks: where it is, and what it is called. */
interface MarkColumn {
  readonly j: number | undefined;
  readonly name: string;
  /** Whether any text there says yes, because people describe what it was (批示); without it only a known one does. */
  readonly areNotes?: boolean;
  /** Whether a text there is about something else than the column. */
  readonly isOther?: (text: string) => boolean;
  /** What a cross says: 1 where it marks what was adopted. */
  readonly crossed?: 0 | 1;
}

/**
 * The marks in one column: 1 where an item is marked, 0 where it is not; where counts may be decimals, a part of one (0.5,
 * 1/2) as written. What is unclear, or about something else than the column, counts as none until the clerk has said what the
 * text means: one question for all cells that hold the same.
 *
 * @returns the mark of each of `rows`
 */
export function readMarks(
  reading: Reading,
  rows: readonly LogRow[],
  { j, name, areNotes = false, isOther = () => false, crossed = 0 }: MarkColumn,
): (row: LogRow) => number {
  if (j === undefined) return () => 0;
  const { grid, scheme, inquiry } = reading;
  const isStrange = onceEach((value: CellValue) => typeof value === "string" && isOther(value));
  const reader = areNotes ? readNote : readMark;
  const mark = onceEach((value: CellValue) =>
    crossed === 1 && isCross(value) ? 1 : markOf(value, scheme.counts === "decimal", reader),
  );
  const markIn = ({ i, title }: LogRow): number | undefined => {
    const value = cellIn(grid, i, j);
    // that nobody has calculated it is told already
    if (grid.uncalculated.size > 0 && grid.uncalculated.has(addressIn(grid, i, j))) return 0;
    // the item's own title says that it stands there
    if (typeof value === "string" && value.length > LONGEST_MARK && plainTitle(value) === plainTitle(title)) return 1;
    const known = mark(value);
    return known === 0 || !isStrange(value) ? known : undefined;
  };
  const merged = mergedMarks(reading, rows, { j, name });
  const textOf = ({ i }: LogRow): string => withoutPath(String(cellIn(grid, i, j)));
  const unknown = rows.filter((row) => markIn(row) === undefined).map((row) => ({ row, text: textOf(row) }));
  const { unclear, asOne } = daysAsOne(unknown);
  const meaning = askTexts(unclear, ({ text, rows: same }, isAll) => {
    const times = isAll ? undefined : timesIn(text);
    const choices = times === undefined ? EITHER : [{ as: "count", value: times } as const, ...EITHER];
    const asked = question("sheet", ["mark", grid.sheet, name, text], choices);
    const about = aboutCells(grid, same, j);
    const data = { column: name, found: text, cells: same.length };
    const areStrange = same.every((row) => isStrange(cellIn(grid, row.i, j)));
    return inquiry.ask(areStrange ? "log-other-medium" : "log-unclear-mark", about, data, asked);
  });
  return (row) => {
    const known = merged(row) ?? markIn(row);
    if (known !== undefined) return known;
    const answer = meaning(asOne(textOf(row)));
    return answer?.as === "count" ? answer.value : 0;
  };
}

/** A longer text may be a title. */
const LONGEST_MARK = 4;

function plainTitle(text: string): string {
  return plainText(text).replace(/[《》]/g, "");
}

/** 3.5 may be a day, a score or a number; where several such stand in one column they are of one kind. */
const MONTH_AND_DAY = /^(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|0?[1-9])$/;

/** What is unclear, with all that look like days of the year under one text, so that they are asked about once. */
function daysAsOne(unknown: readonly { readonly row: LogRow; readonly text: string }[]): {
  readonly unclear: readonly { readonly row: LogRow; readonly text: string }[];
  readonly asOne: (text: string) => string;
} {
  const days = [...new Set(unknown.map(({ text }) => text.trim()).filter((text) => MONTH_AND_DAY.test(text)))];
  if (days.length < 2) return { unclear: unknown, asOne: (text) => text };
  const all = days.join("、");
  const asOne = (text: string): string => (MONTH_AND_DAY.test(text.trim()) ? all : text);
  return { unclear: unknown.map(({ row, text }) => ({ row, text: asOne(text) })), asOne };
}

/** Of an address only the site: links to one site are asked about together. */
function withoutPath(text: string): string {
  return /^\s*(?:https?:\/\/|www\.)[^/\s]+/i.exec(text)?.[0].trim() ?? text;
}

/** Undefined where only a person can say. */
function markOf(value: CellValue, decimals: boolean, reader: (value: CellValue) => Mark): number | undefined {
  const part = decimals ? partOf(value) : undefined;
  if (part !== undefined) return part;
  const mark = reader(value);
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
