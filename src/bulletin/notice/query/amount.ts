import { scaled, UNIT } from "../../decimal";

/** A figure as a fraction, so that rates and averages are compared and rounded exactly. */
export interface Amount {
  readonly value: number;
  readonly by: number;
}

/** A whole or decimal number. */
export function amount(value: number): Amount {
  return { value, by: 1 };
}

/** Negative when `a` is less than `b`. */
export function compareAmounts(a: Amount, b: Amount): number {
  return scaled(a.value) * b.by - scaled(b.value) * a.by;
}

/**
 * An amount as it is printed, rounded half up: without the zeros at its end, or with exactly so many decimals where somebody
 * asks for them.
 *
 * @param most decimals where nobody asks
 */
export function amountText({ value, by }: Amount, most: number, asked?: number): string {
  const decimals = asked ?? most;
  const step = 10 ** decimals;
  const size = Math.abs(scaled(value));
  // floor((2·size·step + by·UNIT) / (2·by·UNIT)): half up without a binary fraction on the way
  const parts = Math.floor((2 * size * step + by * UNIT) / (2 * by * UNIT));
  const text = (parts / step).toFixed(decimals);
  const short = asked === undefined && decimals > 0 ? String(Number(text)) : text;
  return value < 0 && parts > 0 ? `-${short}` : short;
}
