import { ranks } from "../bulletin/rank";
import type { RankStyle } from "../bulletin/scheme";
import { type Cells, isBlank, shown, usedRows } from "./cells";
import type { Argument, Outcome, Problem } from "./problem";
import { readScore } from "./readScore";

/** What may be typed for a ranking style. */
const STYLES: Readonly<Record<string, RankStyle>> = {
  1: "ordinal",
  ordinal: "ordinal",
  顺序: "ordinal",
  不并列: "ordinal",
  2: "competition",
  competition: "competition",
  并列: "competition",
  并列跳号: "competition",
  3: "dense",
  dense: "dense",
  连号: "dense",
  并列不跳号: "dense",
};

/**
 * Ranks of `score` among `scores`, high to low; without a style, as the published bulletin ranks.
 *
 * When `score` is the same column as `scores`, ordinal ranks run 1 2 3 4 and units that tie keep their order. A single
 * score cannot tell which of the tied units it belongs to, so it then has the rank of the first of them.
 */
export function adoptRank(score: Cells, scores: Cells, style?: unknown): Outcome[][] {
  const rankStyle = readStyle(style);
  if (typeof rankStyle !== "string") return [[rankStyle]];
  const ranking = rankingOf(scores);
  if ("problem" in ranking) return [[ranking]];
  const asked = readScores(score, "score");
  if (!Array.isArray(asked)) return [[asked]];
  const { own, first } = ranking.by(rankStyle);
  if (sameScores(asked, ranking.all)) return inShape(own, score);
  return inShape(
    asked.map((value) => first.get(value) ?? { problem: "not-listed", found: String(value) }),
    score,
  );
}

/** A column put in order. */
interface Ranking {
  /** Its cells as they were handed over, row by row. */
  readonly cells: readonly unknown[];
  /** Its scores. */
  readonly all: readonly number[];
  readonly by: (style: RankStyle) => Ranks;
}

/** The rank of each row, and the best rank of each score. */
interface Ranks {
  readonly own: readonly number[];
  readonly first: ReadonlyMap<number, number>;
}

/** The columns that were put in order last. A formula that is filled down hands the same one over again in every row. */
const recent: Ranking[] = [];
const MOST_RECENT = 4;

function rankingOf(scores: Cells): Ranking | Problem {
  const known = recent.find(({ cells }) => holds(cells, scores));
  if (known) return known;
  const all = readScores(scores, "scores");
  if (!Array.isArray(all)) return all;
  const ranking = { cells: scores.flat(), all, by: ranker(all) };
  recent.unshift(ranking);
  recent.splice(MOST_RECENT);
  return ranking;
}

/** Whether `scores` hands over these cells; compared value by value, as Excel makes a new list for every call. */
function holds(cells: readonly unknown[], scores: Cells): boolean {
  const width = scores[0]?.length ?? 0;
  if (cells.length !== scores.length * width) return false;
  return scores.every((row, i) => row.every((value, j) => value === cells[i * width + j]));
}

/** Ranks scores in each style when it is first asked for. */
function ranker(all: readonly number[]): (style: RankStyle) => Ranks {
  const order = all.map((_, i) => i).sort((a, b) => all[b]! - all[a]!);
  const known = new Map<RankStyle, Ranks>();
  return (style) => {
    const made = known.get(style) ?? ranksOf(all, order, style);
    known.set(style, made);
    return made;
  };
}

function ranksOf(all: readonly number[], order: readonly number[], style: RankStyle): Ranks {
  const numbers = ranks(order, (a, b) => all[a] === all[b], style) as number[];
  const own: number[] = [];
  const first = new Map<number, number>();
  order.forEach((position, i) => {
    own[position] = numbers[i]!;
    if (!first.has(all[position]!)) first.set(all[position]!, numbers[i]!);
  });
  return { own, first };
}

/** Excel for Windows and Mac hand a blank cell over as 0. */
function readStyle(value: unknown): RankStyle | Problem {
  if (isBlank(value) || value === 0) return "ordinal";
  const word = shown(value).trim().toLowerCase();
  return Object.hasOwn(STYLES, word) ? STYLES[word]! : { problem: "unknown-style", found: shown(value) };
}

/** All scores row by row, or what is wrong with the first that is none. */
function readScores(cells: Cells, argument: Argument): number[] | Problem {
  const scores: number[] = [];
  for (const [i, row] of cells.slice(0, Math.max(1, usedRows(cells))).entries())
    for (const value of row) {
      const score = readScore(value, argument, i + 1);
      if (typeof score !== "number") return score;
      scores.push(score);
    }
  return scores;
}

function sameScores(asked: readonly number[], all: readonly number[]): boolean {
  return asked.length === all.length && asked.every((score, i) => score === all[i]);
}

/** Values row by row in rows as wide as those of `cells`. */
function inShape(values: readonly Outcome[], cells: Cells): Outcome[][] {
  const width = cells[0]!.length;
  return Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width));
}
