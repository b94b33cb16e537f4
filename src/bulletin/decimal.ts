/** Points carry at most this many decimals; sums and products are counted in units of the last one, so they are exact. */
export const DECIMALS = 4;

/** How many units of the last decimal make 1. */
export const UNIT = 10 ** DECIMALS;

/**
 * Points and other numbers of a scheme go no further from 0, so that scores stay exact: 100,000 items of 100,000 points each, in units of
 * the fourth decimal, are 10^14, and whole numbers are exact up to 9 × 10^15.
 */
export const MOST_POINTS = 100_000;

/** `value` in units of the last decimal. */
export function scaled(value: number): number {
  return Math.round(value * UNIT);
}

/** Whether `value` is finite and, written out, has no more than {@link DECIMALS} decimals: 0.00000000001 is not nearly 0. */
export function isDecimal(value: number): boolean {
  return Number.isFinite(value) && Number(value.toFixed(DECIMALS)) === value;
}

/** points × multiplier where that has no more than {@link DECIMALS} decimals; undefined where it has. */
export function exactProduct(points: number, multiplier: number): number | undefined {
  const product = BigInt(scaled(points)) * BigInt(scaled(multiplier));
  return product % BigInt(UNIT) === 0n ? Number(product / BigInt(UNIT)) / UNIT : undefined;
}

/** count × points, exact for whole counts (3 × 0.1 is 0.3); of shares, to four decimals, half away from zero. */
export function times(count: number, points: number): number {
  return portion(count, 1, points);
}

/** points × part / whole, to four decimals, half away from zero: 5 of 9 of 50 points are 27.7778. */
export function portion(part: number, whole: number, points: number): number {
  const quotient = Math.abs((part * scaled(points)) / whole);
  // so near to a half only the error of binary fractions keeps a number below it
  return (Math.sign(part * points) * Math.floor(quotient + 0.5 + 1e-7)) / UNIT || 0;
}

/** Every half, third … twelfth of an item, and every fourth decimal, is a whole number of these. */
const FINEST = 6_930_000;

/** The sum of numbers of items, of which some may be shares of joint ones: three thirds are 1. */
export function sumItems(items: readonly number[]): number {
  return sumItemsOf(items, (value) => value);
}

/** The sum of what each of `all` has of items, without a list of these numbers: there may be a million. */
export function sumItemsOf<Each>(all: readonly Each[], itemsOf: (each: Each) => number): number {
  return Math.round(all.reduce((total, each) => total + itemsOf(each), 0) * FINEST) / FINEST;
}

/** The sum of `values`, exact: 0.1 + 0.2 is 0.3. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + scaled(value), 0) / UNIT;
}

/** How a score is rounded: to how many decimals, and which way. half-up (四舍五入) is away from zero. */
export interface Rounding {
  readonly decimals: 0 | 1 | 2 | 3 | 4;
  readonly mode: "half-up" | "down" | "up";
}

/** Rounds a number of at most four decimals, exactly: 1.005 to two decimals is 1.01. */
export function round(value: number, { decimals, mode }: Rounding): number {
  const step = 10 ** (DECIMALS - decimals);
  const whole = scaled(value);
  const size = Math.abs(whole) / step;
  const rounded = { "half-up": Math.floor(size + 0.5), down: Math.floor(size), up: Math.ceil(size) }[mode];
  return (Math.sign(whole) * rounded * step) / UNIT || 0;
}
