import { round, type Rounding, scaled, sum, times } from "../../bulletin/decimal";
import { greatest } from "../../cells/lists";
import { oneByOne, type Stepwise } from "../../cells/stepwise";
import { type Equation, nearest } from "./exact";

/** An equation whose target is what is left of a total that was rounded. */
export interface RoundedEquation<Unknown> extends Equation<Unknown> {
  readonly total: number;
}

/** A rounding of totals, and the points with which it gives most of them. */
export interface Rounded<Unknown> {
  /** `checked`: a step more or less would not give as many totals. */
  readonly points: readonly { readonly of: Unknown; readonly points: number; readonly checked: boolean }[];
  readonly rounding: Rounding;
  /** Further ways of rounding that give as many. */
  readonly others: readonly Rounding["mode"][];
  readonly rows: number;
  /** How odd the points are: 4.7 is odder than 4.5, and that than 4. */
  readonly odd: number;
}

type PointsOf<Unknown> = ReadonlyMap<Unknown, number>;

/** Points, and how many totals come out of them. */
interface Tried<Unknown> {
  readonly points: PointsOf<Unknown>;
  readonly rows: number;
}

/** Tells how many totals come out of points. */
type Try<Unknown> = (points: PointsOf<Unknown>) => Tried<Unknown>;

/** So many rows show as well as all of them what points are, and of more sites than this nobody needs plainer ones. */
const MOST_ROWS = 400;
const MOST_PLAIN = 12;

/** Points that come nearest and, the total rounded, give the totals that are shown: of such as give as many, the plainest. */
export function* roundedPoints<Unknown>(
  all: readonly RoundedEquation<Unknown>[],
  unknown: readonly Unknown[],
): Stepwise<Rounded<Unknown> | undefined> {
  const decimals = greatest(all.map(({ total }) => decimalsOf(total)));
  if (all.length <= unknown.length + 1 || !isDecimals(decimals)) return undefined;
  const apart = Math.ceil(all.length / Math.max(MOST_ROWS, 2 * unknown.length));
  const some = all.filter((_, n) => n % apart === 0);
  const found = yield* oneByOne(MODES, function* ([mode, more]) {
    const rounding = { decimals, mode };
    const before = some.map(({ terms, target }) => ({ terms, target: target + more / 10 ** decimals }));
    const best = yield* plainest(before, unknown, (points) => ({ points, rows: agreeing(points, some, rounding) }));
    return best ? [{ ...best, rounding, odd: oddIn(best.points) }] : [];
  });
  const [first, ...further] = found.flat();
  if (!first) return undefined;
  const best = further.reduce((a, b) => (b.rows - b.odd > a.rows - a.odd ? b : a), first);
  const { points, rounding, odd } = best;
  const others = MODES.flatMap(([mode]) =>
    mode !== rounding.mode && agreeing(points, all, { decimals, mode }) >= agreeing(points, all, rounding)
      ? [mode]
      : [],
  );
  const rowsOf = (each: PointsOf<Unknown>): number => agreeing(each, all, rounding);
  return { points: yield* checked(points, rowsOf), rounding, others, odd, rows: rowsOf(points) };
}

/** How many totals come out of points. */
function agreeing<Unknown>(
  points: PointsOf<Unknown>,
  equations: readonly RoundedEquation<Unknown>[],
  rounding: Rounding,
): number {
  return equations.filter(({ terms, target, total }) => {
    const exact = sum([total - target, ...[...points].map(([of, each]) => times(terms.get(of) ?? 0, each))]);
    return round(exact, rounding) === total;
  }).length;
}

/** The points nearest to equations by which most rows come out; what can be a half or a whole without loss of a row, is. */
function* plainest<Unknown>(
  equations: readonly Equation<Unknown>[],
  unknown: readonly Unknown[],
  tried: Try<Unknown>,
): Stepwise<Tried<Unknown> | undefined> {
  const fixed = new Map<Unknown, number>();
  let best = inSteps(equations, unknown, fixed, tried);
  yield;
  for (const of of best && unknown.length <= MOST_PLAIN ? unknown : []) {
    const each = best!.points.get(of)!;
    if (isHalf(each)) continue;
    for (const value of [Math.round(each), Math.floor(each * 2) / 2, Math.ceil(each * 2) / 2]) {
      const plainer = inSteps(equations, unknown, new Map(fixed).set(of, value), tried);
      yield;
      if (!plainer || plainer.rows < best!.rows || oddIn(plainer.points) >= oddIn(best!.points)) continue;
      best = plainer;
      fixed.set(of, value);
      break;
    }
  }
  return best;
}

/** The points nearest to equations beside those that are fixed, in the coarsest steps by which most rows come out. */
function inSteps<Unknown>(
  equations: readonly Equation<Unknown>[],
  unknown: readonly Unknown[],
  fixed: PointsOf<Unknown>,
  tried: Try<Unknown>,
): Tried<Unknown> | undefined {
  const left = equations.map(({ terms, target }) => ({
    terms,
    target: sum([target, ...[...fixed].map(([of, each]) => -times(terms.get(of) ?? 0, each))]),
  }));
  const free = unknown.filter((of) => !fixed.has(of));
  const found = nearest(left, free);
  if (!found) return undefined;
  const all = STEPS.map((step) => {
    const points = [...found].map(([of, each]) => [of, Number((Math.round(each / step) * step).toFixed(2))] as const);
    return tried(new Map([...points, ...fixed]));
  });
  return all.reduce((a, b) => (b.rows > a.rows ? b : a));
}

/** Whether a step more or less of each would not give as many totals. */
function* checked<Unknown>(
  points: PointsOf<Unknown>,
  rowsOf: (points: PointsOf<Unknown>) => number,
): Stepwise<Rounded<Unknown>["points"]> {
  const rows = rowsOf(points);
  const isOpen = (of: Unknown, each: number): boolean => rowsOf(new Map(points).set(of, each)) >= rows;
  return yield* oneByOne([...points], function* ([of, each]) {
    yield;
    const step = Number.isInteger(sum([each * 10])) ? 0.1 : 0.01;
    return { of, points: each, checked: !isOpen(of, sum([each, step])) && !isOpen(of, sum([each, -step])) };
  });
}

/** How far points are from whole ones, which offices have most. */
function oddIn(points: PointsOf<unknown>): number {
  const odd = (each: number): number => STEPS.findIndex((step) => Number.isInteger(scaled(each) / scaled(step)));
  return sum([...points.values()].map(odd)) / 2;
}

function isHalf(points: number): boolean {
  return Number.isInteger(points * 2);
}

function isDecimals(decimals: number): decimals is 0 | 1 | 2 {
  return decimals <= 2;
}

/** What points are multiples of, the usual first: of points that give as many totals, an office has the plainer ones. */
const STEPS = [1, 0.5, 0.1, 0.01] as const;

/** Ways of rounding, and by how many steps a total was more before it, on the average. */
const MODES = [
  ["half-up", 0],
  ["down", 0.5],
  ["up", -0.5],
] as const;

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}
