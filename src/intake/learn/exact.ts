import { UNIT } from "../../bulletin/decimal";
import { onceEach } from "../../cells/onceEach";
import { eachOf, type Stepwise } from "../../cells/stepwise";

/** An equation: the sum of coefficient × unknown is the target. Figures have four decimals at most. */
export interface Equation<Unknown> {
  /** Coefficients by their unknowns; that of an unknown that is not there is 0. */
  readonly terms: ReadonlyMap<Unknown, number>;
  readonly target: number;
}

/** What equations say of their unknowns. */
export interface Solution<Unknown> {
  /** Without the unknowns that the equations leave open. */
  readonly values: ReadonlyMap<Unknown, number>;
  /** Those of the equations that hold. */
  readonly holding: readonly Equation<Unknown>[];
  /** How many independent equations it took; further ones that hold confirm it. */
  readonly needed: number;
}

/** An equation in whole numbers, without terms of 0. */
interface Row<Unknown> {
  readonly terms: ReadonlyMap<Unknown, bigint>;
  readonly target: bigint;
}

/** A row that takes an unknown out of the others. */
interface Pivot<Unknown> {
  readonly unknown: Unknown;
  readonly row: Row<Unknown>;
}

/** So many beginnings are tried where not all equations hold together. */
const TRIALS = 40;

/**
 * Solves equations exactly, without rounding. Where they contradict one another it is the solution that most of them
 * agree with: each trial takes them in, one after the other from another beginning, and passes over those that do not fit.
 */
export function* solve<Unknown>(equations: readonly Equation<Unknown>[]): Stepwise<Solution<Unknown>> {
  const known = onceSaid<Unknown>();
  const rows = new Map(yield* eachOf(equations, (equation) => [equation, known(equation)] as const));
  const step = Math.max(1, Math.floor(rows.size / TRIALS));
  let best = yield* solveFrom(rows, 0);
  for (let start = step; start < rows.size && best.holding.length < rows.size; start += step) {
    const found = yield* solveFrom(rows, start);
    if (found.holding.length > best.holding.length) best = found;
  }
  return best;
}

/** The row of an equation, the very same where an equation says the same: thousands of units have few different figures. */
function onceSaid<Unknown>(): (equation: Equation<Unknown>) => Row<Unknown> {
  const numbers = new Map<Unknown, number>();
  const numberOf = (unknown: Unknown): number => {
    const number = numbers.get(unknown) ?? numbers.size;
    numbers.set(unknown, number);
    return number;
  };
  const rows = new Map<string, Row<Unknown>>();
  return (equation) => {
    let key = String(equation.target);
    for (const [unknown, coefficient] of equation.terms) key += ` ${numberOf(unknown)}×${coefficient}`;
    const row = rows.get(key) ?? rowOf(equation);
    rows.set(key, row);
    return row;
  };
}

function* solveFrom<Unknown>(
  rows: ReadonlyMap<Equation<Unknown>, Row<Unknown>>,
  start: number,
): Stepwise<Solution<Unknown>> {
  const all = [...rows.values()];
  let system: readonly Pivot<Unknown>[] = [];
  yield* eachOf([...new Set([...all.slice(start), ...all.slice(0, start)])], (each) => {
    const row = reduce(each, system);
    const [unknown] = row.terms.keys();
    if (unknown === undefined) return;
    const pivot = { unknown, row };
    system = [...system.map((old) => ({ ...old, row: eliminate(old.row, pivot) })), pivot];
  });
  const values = new Map(system.flatMap(valueOf));
  const needed = system.length;
  if ([...values.values()].some(Number.isNaN)) return { values: new Map(), holding: [], needed };
  const holds = onceEach((row: Row<Unknown>): boolean => {
    const { terms, target } = reduce(row, system);
    return terms.size === 0 && target === 0n;
  });
  const held = yield* eachOf([...rows], ([equation, row]) => (holds(row) ? [equation] : []));
  return { values, holding: held.flat(), needed };
}

/** The unknown of a pivot with its value, if its row has no other one; NaN where it has more decimals than points have. */
function valueOf<Unknown>({ unknown, row }: Pivot<Unknown>): [Unknown, number][] {
  if (row.terms.size > 1) return [];
  const scaled = row.target * BigInt(UNIT);
  const coefficient = termIn(row, unknown);
  return [[unknown, scaled % coefficient === 0n ? Number(scaled / coefficient) / UNIT : NaN]];
}

function reduce<Unknown>(row: Row<Unknown>, system: readonly Pivot<Unknown>[]): Row<Unknown> {
  return system.reduce(eliminate, row);
}

/** `row` without the unknown of a pivot. */
function eliminate<Unknown>(row: Row<Unknown>, { unknown, row: by }: Pivot<Unknown>): Row<Unknown> {
  const factor = termIn(row, unknown);
  if (factor === 0n) return row;
  const own = termIn(by, unknown);
  const unknowns = new Set([...row.terms.keys(), ...by.terms.keys()]);
  return simplest(
    [...unknowns].map((each) => [each, termIn(row, each) * own - termIn(by, each) * factor]),
    row.target * own - by.target * factor,
  );
}

function termIn<Unknown>({ terms }: Row<Unknown>, unknown: Unknown): bigint {
  return terms.get(unknown) ?? 0n;
}

function rowOf<Unknown>({ terms, target }: Equation<Unknown>): Row<Unknown> {
  return simplest(
    [...terms].map(([unknown, coefficient]) => [unknown, whole(coefficient)]),
    whole(target),
  );
}

function whole(value: number): bigint {
  return BigInt(Math.round(value * UNIT));
}

/** A row in its smallest numbers. */
function simplest<Unknown>(all: readonly (readonly [Unknown, bigint])[], target: bigint): Row<Unknown> {
  const terms = all.filter(([, value]) => value !== 0n);
  const divisor = [target, ...terms.map(([, value]) => value)].reduce(common, 0n);
  if (divisor === 0n) return { terms: new Map(), target };
  return { terms: new Map(terms.map(([unknown, value]) => [unknown, value / divisor])), target: target / divisor };
}

/** The greatest common divisor, with either sign. */
function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}

/** The unknowns that come nearest to all equations (least squares); undefined where they leave one open. */
export function nearest<Unknown>(
  equations: readonly Equation<Unknown>[],
  unknowns: readonly Unknown[],
): ReadonlyMap<Unknown, number> | undefined {
  let done: readonly Normal<Unknown>[] = [];
  let [next, ...left] = unknowns.map((unknown) => normal(equations, unknowns, unknown));
  while (next) {
    const pivot = next;
    if (Math.abs(coefficientIn(pivot, pivot.unknown)) < 1e-9) return undefined;
    const others = (rows: readonly Normal<Unknown>[]): Normal<Unknown>[] => rows.map((row) => subtract(row, pivot));
    done = [...others(done), pivot];
    [next, ...left] = others(left);
  }
  return new Map(done.map((row) => [row.unknown, row.target / coefficientIn(row, row.unknown)]));
}

/** The normal equation of one unknown. */
interface Normal<Unknown> extends Equation<Unknown> {
  readonly unknown: Unknown;
}

function normal<Unknown>(
  equations: readonly Equation<Unknown>[],
  unknowns: readonly Unknown[],
  unknown: Unknown,
): Normal<Unknown> {
  const weighted = (value: (equation: Equation<Unknown>) => number): number =>
    equations.reduce((total, each) => total + coefficientIn(each, unknown) * value(each), 0);
  return {
    unknown,
    terms: new Map(unknowns.map((other) => [other, weighted((each) => coefficientIn(each, other))])),
    target: weighted(({ target }) => target),
  };
}

/** `row` without the unknown of another one. */
function subtract<Unknown>(row: Normal<Unknown>, by: Normal<Unknown>): Normal<Unknown> {
  const factor = coefficientIn(row, by.unknown) / coefficientIn(by, by.unknown);
  return {
    ...row,
    terms: new Map([...row.terms].map(([unknown, value]) => [unknown, value - factor * coefficientIn(by, unknown)])),
    target: row.target - factor * by.target,
  };
}

function coefficientIn<Unknown>({ terms }: Equation<Unknown>, unknown: Unknown): number {
  return terms.get(unknown) ?? 0;
}
