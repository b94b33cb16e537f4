import { type Answers, answerTo } from "../../findings/question";
import type { Finding } from "../../findings/finding";
import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { addressIn, type CellValue, type Grid } from "../../cells/grid";
import { plainText, trimmed } from "../../cells/plainText";
import { type Header, headerAround, mergeAt } from "../header";
import { place } from "../readRow";
import { isBlank } from "../rows";
import type { SourceUnit } from "../sourceUnit";
import { readDay } from "../../cells/days";
import { findLogColumns, type LogColumns, looksLikeLog, unitColumn } from "./logColumns";
import { checkLog } from "./logChecks";
import { type Mark, readMark } from "./mark";

/** A log's header is among the first rows. */
const ROWS_SEARCHED = 30;

/** One row of a log: an item that a unit submitted. */
export interface LogItem {
  /** Position of its row in the grid's values. */
  readonly i: number;
  readonly unit: string;
  readonly title: string;
  /** Whether each channel of the scheme adopted it. */
  readonly adopted: readonly boolean[];
  /** Days as numbers, where known. */
  readonly submitted: number | undefined;
  readonly event: number | undefined;
  /** undefined where the log has no such column. */
  readonly reviewer: string | undefined;
}

/** The header of a log, when the sheet is one: a row that has a title and a unit. */
export function isLog(grid: Grid): Header | undefined {
  for (const [row, cells] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    const headings = cells.map((cell) => (typeof cell === "string" ? plainText(cell) : ""));
    if (looksLikeLog(headings)) return headerAround(grid, row, unitColumn(headings));
  }
  return undefined;
}

/**
 * Counts a log by unit: every item is one submitted, and one adopted for each channel that took it.
 *
 * @returns one row for each unit, in the order in which they first appear, and what was found
 */
export function readLog(
  grid: Grid,
  header: Header,
  scheme: Scheme,
  answers: Answers,
): { units: SourceUnit[]; findings: Finding[] } {
  const columns = findLogColumns(header.levels, scheme);
  const { items, findings } = readItems(grid, header, columns, scheme, answers);
  return {
    units: countItems(grid, items, columns, scheme),
    findings: [...findings, ...checkLog(grid, items, columns, header, scheme)],
  };
}

function readItems(
  grid: Grid,
  header: Header,
  columns: LogColumns,
  scheme: Scheme,
  answers: Answers,
): { items: LogItem[]; findings: Finding[] } {
  const items: LogItem[] = [];
  const findings: Finding[] = [];
  const nameless: number[] = [];
  const hasMerges = grid.merges.length > 0;
  for (let i = header.last + 1; i < grid.values.length; i++) {
    const cells = grid.values[i]!;
    const title = textOf(cells[columns.title]);
    const unit = hasMerges ? mergedText(grid, i, columns.unit) : textOf(cells[columns.unit]);
    if (title === "" && (unit === "" || cells.filter((cell) => !isBlank(cell)).length <= 1)) continue;
    if (unit === "") {
      nameless.push(i);
      continue;
    }
    const marks = readMarks(grid, i, unit, columns, scheme, answers);
    findings.push(...marks.findings);
    const day = (j: number | undefined): number | undefined => (j === undefined ? undefined : readDay(cells[j]!));
    items.push({
      i,
      unit,
      title,
      adopted: marks.adopted,
      submitted: day(columns.submitted),
      event: day(columns.event),
      reviewer: columns.reviewer === undefined ? undefined : textOf(cells[columns.reviewer]),
    });
  }
  if (nameless.length > 0) findings.push(withoutUnit(grid, nameless, columns, answers));
  return { items, findings: [...missingChannels(grid, header, columns, scheme), ...findings] };
}

/** Whether each channel adopted an item; what is unclear is asked about and counts as not adopted until then. */
function readMarks(
  grid: Grid,
  i: number,
  unit: string,
  columns: LogColumns,
  scheme: Scheme,
  answers: Answers,
): { adopted: boolean[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const cells = grid.values[i]!;
  const settle = (j: number, mark: Mark, column: string): boolean => {
    if (mark !== "unclear") return mark === "adopted";
    const question = {
      id: `mark|${grid.sheet}|${addressIn(grid, i, j)}|${column}|${String(cells[j])}`,
      answers: [{ as: "count", value: 1 } as const, { as: "count", value: 0 } as const],
    };
    const answer = answerTo(question, answers);
    const at = place(grid, i, j);
    findings.push({
      kind: "log-unclear-mark",
      at,
      unit,
      column,
      found: String(cells[j]),
      question,
      ...(answer && { answer }),
    });
    return answer?.as === "count" && answer.value === 1;
  };
  const adopted = scheme.channels.map(({ name, aliases }, channel) => {
    const own = columns.channels[channel];
    if (own !== undefined) return settle(own, readMark(cells[own]!), name);
    if (columns.adopted === undefined) return false;
    return settle(columns.adopted, namedIn(cells[columns.adopted]!, [name, ...aliases], scheme), name);
  });
  return { adopted, findings };
}

/** In one column for all channels, a channel adopted what has its name there. */
function namedIn(value: CellValue, words: readonly string[], { channels }: Scheme): Mark {
  const mark = readMark(value);
  if (mark === "not adopted") return mark;
  const text = plainText(String(value));
  const named = (names: readonly string[]): boolean => names.some((name) => text.includes(plainText(name)));
  if (named(words)) return mark;
  const anyNamed = channels.some(({ name, aliases }) => named([name, ...aliases]));
  return anyNamed ? "not adopted" : "unclear";
}

function countItems(grid: Grid, items: readonly LogItem[], columns: LogColumns, scheme: Scheme): SourceUnit[] {
  const units = new Map<string, { first: LogItem; counts: number[]; submitted: number }>();
  const keys = new Map<string, string>();
  for (const item of items) {
    const key = keys.get(item.unit) ?? unitKey(item.unit, scheme.place);
    keys.set(item.unit, key);
    const unit = units.get(key) ?? { first: item, counts: scheme.channels.map(() => 0), submitted: 0 };
    units.set(key, unit);
    unit.submitted++;
    item.adopted.forEach((adopted, channel) => (unit.counts[channel]! += Number(adopted)));
  }
  return [...units.values()].map(({ first: { unit, i }, counts, submitted }) => ({
    unit,
    at: place(grid, i, columns.unit),
    i,
    counts,
    submitted,
    ...(scheme.adjustments && { adjustments: scheme.adjustments.map(() => 0) }),
    groupText: columns.group === undefined ? undefined : textOf(grid.values[i]![columns.group]),
    section: undefined,
  }));
}

function withoutUnit(grid: Grid, rows: readonly number[], columns: LogColumns, answers: Answers): Finding {
  const cells = rows.map((i) => addressIn(grid, i, columns.unit));
  const question = { id: `log-unit|${grid.sheet}|${cells.join()}`, answers: [{ as: "leave-out" } as const] };
  const answer = answerTo(question, answers);
  return { kind: "log-no-unit", sheet: grid.sheet, cells, units: [], question, ...(answer && { answer }) };
}

function missingChannels(grid: Grid, { levels }: Header, columns: LogColumns, scheme: Scheme): Finding[] {
  if (columns.adopted !== undefined) return [];
  const headings = levels.map((texts) => texts.join("/")).filter((heading) => heading !== "");
  return scheme.channels.flatMap(({ name }, channel): Finding[] =>
    columns.channels[channel] === undefined
      ? [{ kind: "missing-column", sheet: grid.sheet, channel: name, headings }]
      : [],
  );
}

function textOf(cell: CellValue | undefined): string {
  return trimmed(String(cell ?? ""));
}

function mergedText(grid: Grid, i: number, j: number): string {
  const area = mergeAt(grid, i, j);
  return textOf(area ? grid.values[area.row - grid.row]?.[j] : grid.values[i]![j]);
}
