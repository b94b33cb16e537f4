import { DECIMALS, scaled, UNIT } from "./decimal";

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
