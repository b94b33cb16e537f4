import { UNIT } from "../../bulletin/decimal";

/** An equation: the sum of coefficient × unknown is the target. Figures have four decimals at most. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly target: number;
}

/** What equations say of their unknowns. */
export interface Solution {
  /** Undefined where the equations leave an unknown open. */
  readonly values: readonly (number | undefined)[];
  /** Which of the equations hold. */
  readonly holds: readonly boolean[];
  /** How many independent equations it took; further ones that hold confirm it. */
  readonly needed: number;
}

/** A row of whole numbers: the coefficients and, last, the target. */
type Row = readonly bigint[];

/** So many beginnings are tried where not all equations hold together. */
const TRIALS = 40;

/**
 * Solves equations exactly, without rounding. Where they contradict one another it is the solution that most of them
 * agree with: each trial takes them in, one after the other from another beginning, and passes over those that do not fit.
 */
export function solve(equations: readonly Equation[], unknowns: number): Solution {
  const rows = equations.map(({ coefficients, target }) => [...coefficients, target].map(whole));
  let best: Solution | undefined;
  const step = Math.max(1, Math.floor(rows.length / TRIALS));
  for (let start = 0; start < Math.max(1, rows.length); start += step) {
    const found = solveFrom(rows, start, unknowns);
    if (!best || count(found.holds) > count(best.holds)) best = found;
    if (best.holds.every(Boolean)) break;
  }
  return best ?? { values: Array<undefined>(unknowns).fill(undefined), holds: [], needed: 0 };
}

function solveFrom(rows: readonly Row[], start: number, unknowns: number): Solution {
  const system = new Map<number, Row>();
  for (let n = 0; n < rows.length && system.size < unknowns; n++) {
    const row = reduce(rows[(start + n) % rows.length]!, system);
    const pivot = row.findIndex((value, j) => j < unknowns && value !== ZERO);
    if (pivot < 0) continue;
    for (const [other, old] of system) system.set(other, eliminate(old, row, pivot));
    system.set(pivot, simplest(row));
  }
  const values = Array.from({ length: unknowns }, (_, j) => valueOf(system.get(j), j));
  const isImpossible = values.some((value) => value !== undefined && !Number.isFinite(value));
  const holds = rows.map((row) => !isImpossible && reduce(row, system).every((value) => value === ZERO));
  return { values, holds, needed: system.size };
}

/** The value of the unknown `pivot`, if its row has no other one; NaN where it has more decimals than points have. */
function valueOf(row: Row | undefined, pivot: number): number | undefined {
  if (!row || row.some((value, j) => j < row.length - 1 && j !== pivot && value !== ZERO)) return undefined;
  const scaled = row.at(-1)! * BigInt(UNIT);
  return scaled % row[pivot]! === ZERO ? Number(scaled / row[pivot]!) / UNIT : NaN;
}

const ZERO = BigInt(0);

function reduce(row: Row, system: ReadonlyMap<number, Row>): Row {
  let left = row;
  for (const [pivot, by] of system) left = eliminate(left, by, pivot);
  return left;
}

/** `row` without the unknown `pivot`, by way of a row that has it. */
function eliminate(row: Row, by: Row, pivot: number): Row {
  const factor = row[pivot]!;
  return factor === ZERO ? row : simplest(row.map((value, j) => value * by[pivot]! - by[j]! * factor));
}

function simplest(row: Row): Row {
  let divisor = ZERO;
  for (const value of row) divisor = common(divisor, value < ZERO ? -value : value);
  return divisor <= BigInt(1) ? row : row.map((value) => value / divisor);
}

function common(a: bigint, b: bigint): bigint {
  return b === ZERO ? a : common(b, a % b);
}

function whole(value: number): bigint {
  return BigInt(Math.round(value * UNIT));
}

function count(holds: readonly boolean[]): number {
  return holds.filter(Boolean).length;
}

/** The unknowns that come nearest to all equations (least squares); undefined where they leave one open. */
export function nearest(equations: readonly Equation[], unknowns: number): readonly number[] | undefined {
  const matrix = Array.from({ length: unknowns }, (_, i) => [
    ...Array.from({ length: unknowns }, (_, j) =>
      total(equations.map(({ coefficients }) => coefficients[i]! * coefficients[j]!)),
    ),
    total(equations.map(({ coefficients, target }) => coefficients[i]! * target)),
  ]);
  for (let pivot = 0; pivot < unknowns; pivot++) {
    const row = matrix[pivot]!;
    if (Math.abs(row[pivot]!) < 1e-9) return undefined;
    for (let i = 0; i < unknowns; i++) {
      if (i === pivot) continue;
      const factor = matrix[i]![pivot]! / row[pivot]!;
      matrix[i] = matrix[i]!.map((value, j) => value - factor * row[j]!);
    }
  }
  return matrix.map((row, i) => row[unknowns]! / row[i]!);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
