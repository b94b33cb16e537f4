import { itemsFor, pointsEach } from "../../bulletin/pointsEach";
import { type Answer, type Question, question } from "../../findings/question";
import { countsOf } from "../columns/columns";
import { saysItems } from "../columns/headingRole";
import type { Reading } from "../reading";
import { scoreWitness } from "./scoreWitness";
import type { TableReading } from "../table";

/** Counts that are multiples of the points by accident: one table in so many, as a logarithm; more where the heading speaks of items. */
const UNLIKELY = Math.log(1e3);
const MORE_UNLIKELY = Math.log(1e6);
/** Where something else in the table says that they are scores, and where only its title does. */
const WITNESSED = Math.log(20);
const TITLED = Math.log(5e2);
/** Of so many scores one may have been mistyped, or have points for something else in it. */
const ROWS_FOR_AN_ODD_ONE = 6;

/** How rarely a count happens to be just what one item gives. */
const ONE_ITEM = Math.log(20);
/** So small a chance is worth a look, not a question. */
const ODD = Math.log(20);
/** The counts of one channel that are not 0, and the columns in which they stand. */
interface ChannelCounts {
  /** Position among the scheme's. */
  readonly channel: number;
  readonly points: number;
  readonly labels: readonly string[];
  readonly saysItems: boolean;
  readonly counts: readonly number[];
  /** What most of its cells show, where that says points: 180分. */
  readonly shown: string | undefined;
}

/** What the counts of some channels look like, and the tables as they are if they are scores. */
export interface LikeScores {
  readonly channels: readonly ChannelCounts[];
  /** Undefined where a look is enough. */
  readonly question: Question | undefined;
  /** The tables with counts that give these scores; undefined where some are no multiple of the points. */
  readonly divided: readonly TableReading[] | undefined;
}

/**
 * Finds counts that look like scores: their cells show points (180分), or they are multiples of the points that an item gets (180,
 * 125, 90 at 5 points), but for an odd one, in so many rows that it is no accident. One column may be so, or all together. Old
 * scores that agree with the counts speak against it.
 */
export function findLikeScores({ grid, scheme }: Reading, tables: readonly TableReading[]): LikeScores | undefined {
  const witnesses = tables.map(scoreWitness);
  const all = countsByChannel(tables);
  const shown = all.filter((each) => each.shown !== undefined);
  const isPart = (count: number): boolean => scheme.counts !== "decimal" && !Number.isInteger(count);
  const parts = shown.some(({ counts }) => counts.some(isPart));
  if (witnesses.includes("counts") && !parts) return undefined;
  if (shown.length > 0) return likeScores(grid.sheet, shown, tables, parts);
  const needed = (some: readonly ChannelCounts[]): number => {
    if (witnesses.includes("scores")) return WITNESSED;
    const usual = some.some((each) => each.saysItems) ? MORE_UNLIKELY : UNLIKELY;
    return witnesses.includes("title") ? Math.min(TITLED, usual) : usual;
  };
  const surprising = all.filter((each) => surprise(each) >= needed([each]) + Math.log(all.length));
  const together = all.reduce((sum, each) => sum + surprise(each), 0);
  const found = together >= needed(all) ? all : surprising;
  if (found.length > 0) return likeScores(grid.sheet, found, tables);
  const isOdd = together >= ODD && all.some(({ counts }) => counts.length > 1);
  return isOdd ? { channels: all, question: undefined, divided: undefined } : undefined;
}

/** @param parts whether some are parts of an item (12.5分), so that they cannot be counts */
function likeScores(
  sheet: string,
  channels: readonly ChannelCounts[],
  tables: readonly TableReading[],
  parts = false,
): LikeScores {
  const sums = channels.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const divided = channels.every(isMultiple) ? dividedBy(channels, tables) : undefined;
  const answers: Answer[] = [
    ...(divided ? [{ as: "as-proposed" } as const] : []),
    ...(parts ? [] : [{ as: "accept" } as const]),
  ];
  return {
    channels,
    question: question("sheet", ["like-scores", sheet, ...labelsOf(channels), ...sums], answers),
    divided,
  };
}

/** The tables as they are read: with items for scores, once a person has said that it is scores. */
export function withItems(
  found: LikeScores | undefined,
  tables: readonly TableReading[],
  { inquiry }: Reading,
): readonly TableReading[] {
  const isScores = found?.question && inquiry.answer(found.question)?.as === "as-proposed";
  return isScores && found.divided ? found.divided : tables;
}

/** Asks about counts that look like scores, or tells of those where a look is enough. */
export function askLikeScores(found: LikeScores | undefined, { grid: { sheet }, inquiry }: Reading): void {
  if (!found) return;
  const columns = labelsOf(found.channels);
  const shown = found.channels.find((each) => each.shown !== undefined)?.shown;
  if (!found.question) inquiry.tell("counts-maybe-scores", { sheet }, { columns });
  else if (shown !== undefined) inquiry.ask("counts-shown-as-scores", { sheet }, { columns, shown }, found.question);
  else inquiry.ask("counts-like-scores", { sheet }, { columns }, found.question);
}

function labelsOf(channels: readonly ChannelCounts[]): readonly string[] {
  return [...new Set(channels.flatMap(({ labels }) => labels))];
}

function isMultiple({ counts, points }: ChannelCounts): boolean {
  return counts.every((count) => itemsFor(count, points) !== undefined);
}

/** The tables with as many items for each unit as give what stands there for scores. */
function dividedBy(channels: readonly ChannelCounts[], tables: readonly TableReading[]): readonly TableReading[] {
  const pointsIn = new Map(channels.map(({ channel, points }) => [channel, points]));
  return tables.map((table) => ({
    ...table,
    units: table.units.map((unit) => ({
      ...unit,
      counts: unit.counts.map((count, n) => (pointsIn.has(n) ? itemsFor(count, pointsIn.get(n)!)! : count)),
    })),
  }));
}

/** Those of all tables of a sheet together; channels without any items are none. */
function countsByChannel(tables: readonly TableReading[]): ChannelCounts[] {
  const channels = tables[0]?.columns.channels ?? [];
  return channels.flatMap((points, n): ChannelCounts[] => {
    const having = tables.filter(({ columns }) => columns.channels[n]?.count);
    const counts = having.flatMap(({ units }) => units.flatMap(({ counts: all }) => (all[n] ? [all[n]] : [])));
    const columns = having.flatMap(({ columns: { channels: all } }) => all[n]?.count ?? []);
    const said = columns.some(({ lowest }) => saysItems(lowest));
    const labels = columns.map(({ label }) => label);
    const shown = having.flatMap((table) =>
      countsOf(table.columns.channels[n]!).flatMap((column) => table.inPoints.get(column) ?? []),
    );
    return counts.length > 0
      ? [{ channel: n, points: pointsEach(points), labels, saysItems: said, counts, shown: shown[0] }]
      : [];
  });
}

/**
 * How surprising it is, as a logarithm, that so many of these counts are multiples of the points; minus infinity where too
 * many are not; and even more so where each is just what one item gives, as where marks are points. Of half a point, or of
 * one, everything is a multiple.
 */
function surprise({ points, counts }: ChannelCounts): number {
  const odd = counts.filter((count) => itemsFor(count, points) === undefined).length;
  if (!Number.isInteger(points) || points <= 1 || odd * ROWS_FOR_AN_ODD_ONE > counts.length) return -Infinity;
  const each = counts.every((count) => count === points) ? Math.max(ONE_ITEM, Math.log(points)) : Math.log(points);
  return (counts.length - odd) * each - ways(counts.length, odd);
}

/** In how many ways some of all may be chosen, as a logarithm. */
function ways(all: number, some: number): number {
  let sum = 0;
  for (let n = 1; n <= some; n++) sum += Math.log((all - some + n) / n);
  return sum;
}
