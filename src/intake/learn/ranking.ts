import { adopted, figureOf } from "../../bulletin/figures";
import { compareRates } from "../../bulletin/rate";
import type { RankKey, Ranking, RankStyle, Scheme } from "../../bulletin/scheme";
import type { ScoredUnit } from "../../bulletin/score";
import type { Stepwise } from "../../cells/stepwise";
import type { Lesson, OpenPoint } from "./lesson";

/** A published unit with the rank that stands beside it, where one does. */
export interface Placed {
  readonly unit: ScoredUnit;
  readonly rank: number | undefined;
}

/** One that has a rank; beside it there may be units without (nothing was adopted of them), which say nothing of ranks. */
type Ranked = Placed & { readonly rank: number };

function hasRank(placed: Placed): placed is Ranked {
  return placed.rank !== undefined;
}

/** How a scheme ranks, as published tables show it. */
export interface LearntRanking {
  readonly ranking: Ranking;
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenPoint[];
}

/** Two units, the one right before the other. */
type Pair = readonly [Placed, Placed];

/** Positive where the first of two units has more. */
type Difference = (a: ScoredUnit, b: ScoredUnit) => number;

/** A key that can be found in a table: no order of a roster, which stands nowhere but in it. */
type Key = Exclude<RankKey, { readonly by: "roster" }>;

interface Candidate {
  readonly key: Key;
  readonly more: Difference;
}

/** A key with the pairs that it tells apart. */
interface Found extends Candidate {
  readonly pairs: readonly Pair[];
}

/**
 * Finds the keys that put each group into its order, and how equal units are numbered. The first key is one by which nobody
 * stands before a unit that has more; each further one is asked only where all before it are equal, and only counts where it
 * tells two units apart.
 *
 * @param groups the ranked units of each group in the order of its table
 * @param scheme with its channels and points, so that every figure of a unit is known
 */
export function* learnRanking(
  groups: readonly { readonly name: string; readonly units: readonly Placed[] }[],
  scheme: Scheme,
): Stepwise<LearntRanking> {
  const lessons: Lesson[] = [];
  const open: OpenPoint[] = [];
  const isCarried = groups.some(({ units }) => units.some(({ unit }) => unit.previous !== undefined));
  const candidates = candidatesOf(scheme, isCarried);
  const ranked = groups.map(({ units }) => units.filter(hasRank));
  if (ranked.every((units) => units.length === 0)) return yield* learnOrder(groups, candidates);
  const pairs = ranked.flatMap((units) => pairsOf(byRank(units)));
  const shared = pairs.filter(([a, b]) => a.rank === b.rank);
  const apart = pairs.filter(([a, b]) => a.rank !== b.rank);
  const keys = yield* keysFor(apart, shared, candidates, open);
  if (keys.length === 0) {
    for (const { name } of groups) open.push({ about: "no-key", group: name });
    return { ranking: { style: "ordinal", keys: [{ by: "score" }] }, lessons, open };
  }
  for (const each of keys) lessons.push(keyLesson(each));
  const equal = apart.filter(([a, b]) => keys.every(({ more }) => more(a.unit, b.unit) === 0));
  const style = styleOf(ranked, shared.length, equal.length, { lessons, open });
  const within = withinKeys(shared, candidates, lessons);
  const others = unheard(
    shared,
    pairs,
    candidates.filter((each) => !keys.some(({ key }) => key === each.key)),
  );
  if (others.length > 0) open.push({ about: "rank-shared", others });
  const isInOrder = ranked.every((units) => byRank(units).every((unit, i) => unit === units[i]));
  if (!isInOrder) lessons.push({ about: "fixed-order", rows: groups.reduce((n, { units }) => n + units.length, 0) });
  return {
    ranking: {
      style,
      keys: keys.map(({ key }) => key),
      ...(within.length > 0 && { within }),
      ...(!isInOrder && { order: "roster" as const }),
    },
    lessons,
    open,
  };
}

/** Tables without ranks are in the order of a figure, or in an order of their own. */
function* learnOrder(
  groups: readonly { readonly units: readonly Placed[] }[],
  candidates: readonly Candidate[],
): Stepwise<LearntRanking> {
  const open: OpenPoint[] = [];
  const pairs = groups.flatMap(({ units }) => pairsOf(units));
  const keys = yield* keysFor(pairs, [], candidates, open);
  const rows = groups.reduce((n, { units }) => n + units.length, 0);
  if ((keys[0]?.pairs.length ?? 0) < 2) {
    const lessons: Lesson[] = [{ about: "fixed-order", rows }];
    return { ranking: { style: "none", keys: [], order: "roster" }, lessons, open: [] };
  }
  return { ranking: { style: "none", keys: keys.map(({ key }) => key) }, lessons: keys.map(keyLesson), open };
}

function keyLesson({ key, pairs }: Found): Lesson {
  return { about: "rank-key", key, within: false, rows: pairs.length };
}

/** One key after the other, as long as there are pairs that those before leave equal and a figure that tells them apart. */
function* keysFor(
  apart: readonly Pair[],
  shared: readonly Pair[],
  candidates: readonly Candidate[],
  open: OpenPoint[],
): Stepwise<Found[]> {
  const keys: Found[] = [];
  let left = apart;
  while (left.length > 0) {
    const fitting: Found[] = [];
    for (const candidate of candidates) {
      yield;
      const { more } = candidate;
      if (!left.every(([a, b]) => more(a.unit, b.unit) >= 0)) continue;
      if (!shared.every(([a, b]) => more(a.unit, b.unit) === 0)) continue;
      const pairs = left.filter(([a, b]) => more(a.unit, b.unit) > 0);
      if (pairs.length > 0) fitting.push({ ...candidate, pairs });
    }
    const [first] = fitting;
    if (!first) break;
    // the first key is the usual one that fits; of further ones, that which tells most pairs apart
    const best = keys.length === 0 ? first : fitting.reduce((a, b) => (b.pairs.length > a.pairs.length ? b : a));
    const others = fitting.filter((each) => each !== best && each.pairs.length === best.pairs.length);
    keys.push(best);
    if (others.length > 0 && keys.length > 1)
      open.push({ about: "rank-key", key: best.key, others: others.map(({ key }) => key) });
    const told = new Set(best.pairs);
    left = left.filter((pair) => !told.has(pair));
  }
  return keys;
}

/** Ranks that are shared show competition or dense; equal units with ranks of their own show ordinal. */
function styleOf(
  groups: readonly (readonly Ranked[])[],
  shared: number,
  equal: number,
  { lessons, open }: { readonly lessons: Lesson[]; readonly open: OpenPoint[] },
): RankStyle {
  if (shared === 0) {
    if (equal > 0) lessons.push({ about: "rank-style", style: "ordinal", rows: equal });
    else open.push({ about: "rank-style" });
    return "ordinal";
  }
  const gaps = groups.flatMap((units) => gapsOf(byRank(units)));
  const skipping = gaps.filter((gap) => gap === "skip").length;
  if (gaps.length === 0) open.push({ about: "rank-gap" });
  else lessons.push({ about: "rank-style", style: skipping > 0 ? "competition" : "dense", rows: gaps.length });
  return gaps.length > 0 && skipping === 0 ? "dense" : "competition";
}

/** What the rank after each run of equal ones does. */
function gapsOf(units: readonly Ranked[]): ("skip" | "next")[] {
  return units.flatMap(({ rank }, i) => {
    const before = units[i - 1]?.rank;
    if (before === undefined || rank === before || units[i - 2]?.rank !== before) return [];
    return [rank === before + 1 ? "next" : "skip"];
  });
}

/** Keys that order units of one rank. */
function withinKeys(shared: readonly Pair[], candidates: readonly Candidate[], lessons: Lesson[]): RankKey[] {
  const fitting = candidates
    .filter(({ more }) => shared.every(([a, b]) => more(a.unit, b.unit) >= 0))
    .map(({ key, more }) => ({ key, rows: shared.filter(([a, b]) => more(a.unit, b.unit) > 0).length }))
    .filter(({ rows }) => rows > 0);
  if (fitting.length === 0) return [];
  const best = fitting.reduce((a, b) => (b.rows > a.rows ? b : a));
  lessons.push({ about: "rank-key", key: best.key, within: true, rows: best.rows });
  return [best.key];
}

/** Keys by which all that share a rank are equal, too, though others differ: nothing shows whether they would part them. */
function unheard(shared: readonly Pair[], pairs: readonly Pair[], candidates: readonly Candidate[]): RankKey[] {
  if (shared.length === 0) return [];
  return candidates
    .filter(({ key }) => key.by === "count" || key.by === "submitted")
    .filter(({ more }) => shared.every(([a, b]) => more(a.unit, b.unit) === 0))
    .filter(({ more }) => pairs.some(([a, b]) => more(a.unit, b.unit) !== 0))
    .map(({ key }) => key);
}

function pairsOf(units: readonly Placed[]): Pair[] {
  return units.flatMap((unit, i): Pair[] => {
    const before = units[i - 1];
    return before ? [[before, unit]] : [];
  });
}

/** In the order of the ranks; equal ones as they stand. */
function byRank(units: readonly Ranked[]): readonly Ranked[] {
  return [...units].sort((a, b) => a.rank - b.rank);
}

/** All that units can be put in order by, the usual first. Without former standings the year so far is the period. */
function candidatesOf(scheme: Scheme, isCarried: boolean): Candidate[] {
  const { channels, adjustments = [] } = scheme;
  const tiers = [...new Set(channels.flatMap(({ tier }) => tier ?? []))];
  const keys: Key[] = [
    { by: "score" },
    ...(isCarried ? [{ by: "accumulated" } as const] : []),
    ...channels.map(({ name }): Key => ({ by: "count", channel: name })),
    { by: "adopted" },
    { by: "submitted" },
    ...(isCarried ? [{ by: "submitted-total" } as const] : []),
    { by: "rate" },
    ...tiers.map((tier): Key => ({ by: "tier-score", tier })),
    ...adjustments.map(({ name }): Key => ({ by: "adjustment-score", adjustment: name })),
  ];
  return keys.map((key) => ({ key, more: differenceBy(key, scheme) }));
}

function differenceBy(key: Key, scheme: Scheme): Difference {
  if (key.by === "rate") {
    const groups = new Map(scheme.groups.map((group) => [group.name, group]));
    const rate = (unit: ScoredUnit): Parameters<typeof compareRates>[0] => ({
      adopted: adopted(unit, groups.get(unit.group)!, scheme),
      submitted: unit.submitted,
    });
    return (a, b) => compareRates(rate(b), rate(a));
  }
  const of = figureOf(key.by, key, scheme);
  return (a, b) => (of(a) ?? 0) - (of(b) ?? 0);
}
