import { isDecimal, sum } from "../../bulletin/decimal";
import type { Standing } from "../../bulletin/tally";
import { addressIn, cellIn, cellText, type Grid, isBlank } from "../../cells/grid";
import { addTo } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import type { Inquiry } from "../../findings/inquiry";
import { type Answer, question } from "../../findings/question";
import { isWhollyStruck, numbersIn } from "../figures/cellReading";
import { readCount, readScore } from "../figures/count";
import { chooseScore, type Score } from "./formerScores";
import type { FormerTable } from "./formerTables";
import { placeIn } from "../reading";
import { commentsOfRow, firstAgainst } from "../rows/comments";
import { isAgainst } from "../rows/remarks";
import { isComparisonOrPart, isTotalOrFooter } from "../rows/rows";
import { cleanUnitName } from "../units/unitName";

/** How sums, notes and signatures begin under an appendix. */
const NO_UNIT = /^(合计|总计|小计|共计|注|备注|填表|制表)/;

/** One row of a former appendix. */
export interface FormerRow {
  readonly unit: string;
  readonly standing: Standing;
  readonly grid: Grid;
  readonly cell: ReturnType<typeof placeIn>;
}

/** A unit's row and where it stands. */
interface UnitRow {
  readonly table: FormerTable;
  readonly score: Score;
  readonly i: number;
  readonly unit: string;
}

/**
 * What the rows of former appendices say. A score that is struck out or cannot be read is asked about, equal texts together; of
 * hidden rows is told.
 *
 * @returns the rows that can be used, and whether there are any at all
 */
export function standingsIn(
  tables: readonly FormerTable[],
  inquiry: Inquiry,
): { readonly rows: readonly FormerRow[]; readonly any: boolean } {
  const all = tables.flatMap((table) => unitRows(table, chooseScore(table.grid, table.header, table.choices, inquiry)));
  tellHidden(all, inquiry);
  const kept = withoutStruck(all, inquiry);
  const scores = scoresOf(kept, inquiry);
  const rows = kept.flatMap((row, n) => (scores[n] === undefined ? [] : [rowOf(row, scores[n])]));
  return { rows, any: all.length > 0 };
}

function rowOf({ table, i, unit }: UnitRow, points: number): FormerRow {
  const { grid, unit: column, rank, last, submitted } = table;
  const place = rank === undefined ? undefined : countIn(grid, i, rank.j);
  const ofPeriod = last === undefined ? undefined : readScore(cellIn(grid, i, last.j));
  const handedIn = submitted === undefined ? undefined : countIn(grid, i, submitted.j);
  const standing = {
    score: sum([points]),
    ...(place && { rank: place }),
    ...(ofPeriod !== undefined && isDecimal(ofPeriod) && { last: ofPeriod }),
    ...(handedIn !== undefined && { submitted: handedIn }),
  };
  return { unit, standing, grid, cell: placeIn(grid, i, column.j) };
}

function unitRows(table: FormerTable, score: Score): readonly UnitRow[] {
  const { grid, header, to, unit: column } = table;
  return grid.values.slice(header.last + 1, to).flatMap((cells, n): UnitRow[] => {
    const i = header.last + 1 + n;
    const text = cellText(cellIn(grid, i, column.j));
    const { name: unit } = cleanUnitName(text);
    const isUnit = unit !== "" && !NO_UNIT.test(plainText(unit)) && !isTotalOrFooter(text) && !isComparisonOrPart(text);
    const hasFigures = cells.some((cell, j) => j !== column.j && !isBlank(cell));
    return isUnit && hasFigures ? [{ table, score, i, unit }] : [];
  });
}

/** Rows that nobody sees count like all others, which is told. */
function tellHidden(rows: readonly UnitRow[], inquiry: Inquiry): void {
  const hidden = rows.filter(({ table: { grid }, i }) => grid.hiddenRows.has(grid.row + i));
  if (hidden.length > 0) inquiry.tell("previous-hidden-rows", about(hidden), {});
}

/** Of units that are struck out, or whose score is, a person says whether it is carried forward. */
function withoutStruck(rows: readonly UnitRow[], inquiry: Inquiry): readonly UnitRow[] {
  const isStruck = ({ table: { grid, unit }, score, i }: UnitRow): boolean =>
    [unit, ...score].some(({ j }) => isWhollyStruck(grid.marked.get(addressIn(grid, i, j)) ?? ""));
  const struck = rows.filter(isStruck);
  if (struck.length === 0) return rows;
  const answers: Answer[] = [{ as: "leave-out" }, { as: "accept" }];
  const asked = question("sheet", ["former-struck", ...struck.map(({ unit }) => unit)], answers);
  const answer = inquiry.ask("previous-struck", about(struck), {}, asked);
  return answer?.as === "leave-out" ? rows.filter((row) => !isStruck(row)) : rows;
}

/** The score of each row; undefined where a person has to say it, which is never carried as nothing. */
function scoresOf(rows: readonly UnitRow[], inquiry: Inquiry): readonly (number | undefined)[] {
  const uncalculated = rows.filter(({ table: { grid, unit }, score, i }) =>
    [unit, ...score].some(({ j }) => grid.uncalculated.has(addressIn(grid, i, j))),
  );
  for (const grid of new Set(uncalculated.map(({ table }) => table.grid))) {
    const some = uncalculated.filter(({ table }) => table.grid === grid);
    inquiry.tell("uncalculated", about(some), { cells: some.length });
  }
  const waiting = new Set(uncalculated);
  const scores = new Map<UnitRow, number>();
  const doubtful = new Map<string, UnitRow[]>();
  for (const row of rows) {
    if (waiting.has(row)) continue;
    const parts = row.score.map(({ j }) => pointsIn(row, j));
    const points = parts.flatMap((part) => part.points ?? []);
    const found = parts.map((part) => part.found).join(" + ");
    const against = saidAgainst(row);
    if (against !== undefined) addTo(doubtful, `${found}（${against}）`, row);
    else if (points.length === parts.length) scores.set(row, sum(points));
    else addTo(doubtful, found, row);
  }
  for (const [found, some] of doubtful) {
    const points = askScore(some, found, inquiry);
    if (points !== undefined) for (const row of some) scores.set(row, points);
  }
  return rows.map((row) => scores.get(row));
}

/** What stands in a cell of a score, and the points that it says; undefined where a part of it is struck out or raised, or it is no score. */
function pointsIn(
  { table: { grid }, i }: UnitRow,
  j: number,
): { readonly found: string; readonly points: number | undefined } {
  const value = cellIn(grid, i, j);
  const marked = grid.marked.get(addressIn(grid, i, j));
  return marked === undefined || isWhollyStruck(marked)
    ? { found: String(value), points: readScore(value) }
    : { found: marked, points: undefined };
}

/** What a comment at a unit or its score, or a remark in its row, says against the score: 应为100分. */
function saidAgainst({ table: { grid, header, unit }, score, i }: UnitRow): string | undefined {
  const own = new Set([unit, ...score].map(({ j }) => j));
  const comment = firstAgainst(
    commentsOfRow(grid, i).filter(({ j }) => own.has(j)),
    isAgainst,
  );
  const remarks = header.headings
    .filter(({ role }) => role.is === "remark")
    .map(({ j }) => cellText(cellIn(grid, i, j)));
  return comment?.text ?? remarks.find(isAgainst);
}

/** Asks for the score of rows where the same stands that is no number. */
function askScore(rows: readonly UnitRow[], found: string, inquiry: Inquiry): number | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { table, score } = first;
  const reading = readCount(found);
  const whole = score.length > 1 ? [sum(score.flatMap(({ j }) => pointsIn(first, j).points ?? []))] : undefined;
  const proposed =
    whole ?? (reading.is === "unreadable" ? [...new Set([...reading.suggestions, ...numbersIn(found)])] : []);
  const asked = question(
    "sheet",
    ["former", table.grid.sheet, ...rows.map(({ unit }) => unit), found],
    [...proposed.map((count): Answer => ({ as: "count", value: count })), { as: "zero" }],
    true,
  );
  const answer = inquiry.ask(
    "previous-doubtful",
    about(rows),
    { column: score.map(({ text }) => text).join("、"), found },
    asked,
  );
  if (answer?.as === "count") return answer.value;
  return answer?.as === "zero" ? 0 : undefined;
}

/** Where the scores of rows stand, and of which units they are. */
function about(rows: readonly UnitRow[]): {
  readonly places: readonly ReturnType<typeof placeIn>[];
  readonly units: readonly string[];
} {
  return {
    places: rows.map(({ table: { grid }, score, i }) => placeIn(grid, i, score[0]!.j)),
    units: rows.map(({ unit }) => unit),
  };
}

function countIn(grid: Grid, i: number, j: number): number | undefined {
  const reading = readCount(cellIn(grid, i, j));
  return reading.is === "count" ? reading.count : undefined;
}
