import type { LearntScheme, RowTrial } from "../generate/learnScheme";
import type { Lesson, OpenPoint } from "../intake/learn/lesson";

/** What is said of a scheme that was learnt from a published table. */
export interface LearnTexts {
  /** No sheet of `file` has a table that a scheme can be learnt from. */
  readonly nothing: (file: string) => string;
  readonly read: (sheet: string, title: string, rows: number) => string;
  readonly lessons: string;
  readonly lesson: (lesson: Lesson) => string;
  /** Stands behind what a single row shows. */
  readonly oneRow: string;
  /** Stands behind a figure for which every row was needed to find it, so that none confirms it. */
  readonly unchecked: string;
  readonly open: string;
  readonly point: (point: OpenPoint) => string;
  readonly trials: string;
  readonly own: (right: number, rows: number) => string;
  readonly fromCounts: (right: number, rows: number) => string;
  readonly unsettled: (count: number) => string;
  readonly further: (units: readonly string[]) => string;
  readonly sums: (right: number, rows: number) => string;
  readonly row: (trial: RowTrial) => string;
  readonly more: (rows: number) => string;
  readonly saved: (path: string) => string;
  readonly savedDoubtful: (rows: number) => string;
  readonly notSaved: (points: number) => string;
}

/** How many rows of a trial came out. */
export function reproduced(rows: readonly RowTrial[]): number {
  return rows.filter(({ differences }) => differences.length === 0).length;
}

/** More rows that differ are no help. */
const MOST_ROWS = 12;

/** Everything that is said of a learnt scheme, line by line. */
export function learntLines(learnt: LearntScheme, say: LearnTexts): string[] {
  const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  const { lessons, open } = learnt;
  return [
    ...tableLines(learnt, say),
    "",
    `${say.lessons}（${lessons.length}）`,
    ...listed(lessons.map((lesson) => lessonLine(lesson, say))),
    ...(open.length > 0 ? ["", `${say.open}（${open.length}）`, ...listed(open.map(say.point))] : []),
    "",
    say.trials,
    ...listed(trialLines(learnt, say)),
  ];
}

/** The tables that were read. */
export function tableLines({ tables }: LearntScheme, say: LearnTexts): string[] {
  return tables.map(({ table }) =>
    say.read(
      table.sheet,
      table.title,
      table.parts.reduce((n, { rows }) => n + rows.length, 0),
    ),
  );
}

/** What a lesson says, and how weak it is where a single row shows it or none confirms it. */
export function lessonLine(lesson: Lesson, say: LearnTexts): string {
  const isWeak =
    lesson.rows === 1 && lesson.about !== "group" && lesson.about !== "members" && lesson.about !== "words";
  const isUnchecked = "checked" in lesson && !lesson.checked;
  return `${say.lesson(lesson)}${isWeak ? say.oneRow : isUnchecked ? say.unchecked : ""}`;
}

/** How much of the tables comes out again, and the rows that do not. */
export function trialLines({ own, fromCounts }: LearntScheme, say: LearnTexts): string[] {
  const differing = [...own.rows, ...own.sums, ...(fromCounts?.unsettled === 0 ? fromCounts.rows : [])].filter(
    ({ differences }) => differences.length > 0,
  );
  const further = [...new Set([...own.further, ...(fromCounts?.further ?? [])])];
  return [
    say.own(reproduced(own.rows), own.rows.length),
    ...(own.sums.length > 0 ? [say.sums(reproduced(own.sums), own.sums.length)] : []),
    ...(fromCounts
      ? [
          fromCounts.unsettled > 0
            ? say.unsettled(fromCounts.unsettled)
            : say.fromCounts(reproduced(fromCounts.rows), fromCounts.rows.length),
        ]
      : []),
    ...differing.slice(0, MOST_ROWS).map(say.row),
    ...(differing.length > MOST_ROWS ? [say.more(differing.length - MOST_ROWS)] : []),
    ...(further.length > 0 ? [say.further(further)] : []),
  ];
}
