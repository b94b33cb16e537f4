/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A number of a scheme or a workbook, of at most four decimals. */
export function exact(value: number): Fraction {
  return { n: BigInt(value.toFixed(4).replace(".", "")), d: 10_000n };
}

export const ZERO: Fraction = { n: 0n, d: 1n };

export function plus(...all: readonly Fraction[]): Fraction {
  return all.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), ZERO);
}

export function minus(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function by(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function over(a: Fraction, b: Fraction): Fraction {
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half away from zero, down (towards zero) or up (away from it). */
export function rounded(a: Fraction, decimals: number, mode: "half-up" | "down" | "up"): Fraction {
  const step = 10n ** BigInt(decimals);
  const size = (a.n < 0n ? -a.n : a.n) * step;
  const add = { "half-up": a.d, down: 0n, up: 2n * a.d - 1n }[mode];
  const whole = (2n * size + add) / (2n * a.d);
  return { n: a.n < 0n ? -whole : whole, d: step };
}

/** As a number, for a person to read and for comparing with a score. */
export function shown({ n, d }: Fraction): number {
  return Number((n * 10_000n) / d) / 10_000;
}
