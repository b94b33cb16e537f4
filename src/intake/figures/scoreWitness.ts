import { sum, times } from "../../bulletin/decimal";
import { pointsEach } from "../../bulletin/pointsEach";
import { cellIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { readScore } from "./count";
import { saysItems } from "../columns/headingRole";
import { rowsOf, type SourceUnit } from "../sourceUnit";
import type { TableReading } from "../table";

/** What in a table besides its counts tells what they are: old scores, submitted items, the words over them. */
export type ScoreWitness =
  /** Old scores are what these counts give, so they are counts. */
  | "counts"
  /** The totals are their sums, more are adopted than submitted, or the heading speaks of points. */
  | "scores"
  /** Only the title speaks of scores. */
  | "title"
  | undefined;

/** The heading of a column that somebody has chosen: 扎兰屯市政府网（分）, 得分. */
const SCORED = /(?:^|[^部百])分值?[)]?$|得分|积分|计分/;
const SCORED_TITLE = /得分|积分|计分|分数/;
/** Of fewer rows nothing is said. */
const FEWEST = 2;

/** Hears the witnesses of a table that its counts are scores, or counts; old scores that agree with counts go before all others. */
export function scoreWitness(table: TableReading): ScoreWitness {
  const { columns, title } = table;
  const sums = oldTotals(table);
  const fits = (expected: (unit: SourceUnit) => number): number =>
    sums.filter(({ unit, total }) => sum([total, -expected(unit)]) === 0).length;
  if (sums.length > 0 && fits(({ counts }) => scoreOf(table, counts)) * 2 > sums.length) return "counts";
  if (columns.channels.some((_, channel) => isScoredBeside(table, channel))) return "counts";
  if (sums.length >= FEWEST && fits(({ counts }) => sum(counts)) === sums.length) return "scores";
  if (isOverSubmitted(table)) return "scores";
  if (columns.channels.some(({ count }) => count && saysScore(count.lowest))) return "scores";
  const hasScores = columns.totals.length > 0 || columns.channels.some(({ score }) => score);
  return !hasScores && SCORED_TITLE.test(plainText(title)) ? "title" : undefined;
}

function saysScore(lowest: string): boolean {
  return SCORED.test(plainText(lowest)) && !saysItems(lowest);
}

/** The old total scores of units that have any items. */
function oldTotals({ reading, columns, units }: TableReading): { readonly unit: SourceUnit; readonly total: number }[] {
  const [column, another] = columns.totals;
  if (!column || another) return [];
  return units.flatMap((unit) => {
    const total = readScore(cellIn(reading.grid, unit.i, column.j));
    return total === undefined || sum(unit.counts) === 0 ? [] : [{ unit, total }];
  });
}

function scoreOf({ columns }: TableReading, counts: readonly number[]): number {
  return sum(columns.channels.map((channel, n) => times(counts[n]!, pointsEach(channel))));
}

/** Whether the old scores of a channel are mostly what its counts give. */
function isScoredBeside({ reading, columns, units }: TableReading, channel: number): boolean {
  const { score } = columns.channels[channel]!;
  const each = pointsEach(columns.channels[channel]!);
  if (!score) return false;
  const some = units.filter(({ counts }) => counts[channel]! > 0);
  const right = some.filter((unit) => {
    const { counts } = unit;
    const all = rowsOf(unit, channel).map((i) => readScore(cellIn(reading.grid, i, score.j)));
    const old = all.length > 1 ? sum(all.map((each = 0) => each)) : all[0];
    return old !== undefined && sum([old, -times(counts[channel]!, each)]) === 0;
  });
  return right.length * 2 > some.length;
}

/** Whether most units have more items adopted than they have submitted, and none of them would, were these scores. */
function isOverSubmitted(table: TableReading): boolean {
  const { columns, units } = table;
  const known = units.flatMap(({ counts, submitted }) =>
    submitted === undefined || sum(counts) === 0 ? [] : [{ counts, submitted }],
  );
  const over = known.filter(({ counts, submitted }) => counts.some((count) => count > submitted));
  const asScores = known.filter(({ counts, submitted }) =>
    columns.channels.every((channel, n) => counts[n]! <= times(submitted, pointsEach(channel))),
  );
  return over.length >= FEWEST && over.length * 2 > known.length && asScores.length === known.length;
}
