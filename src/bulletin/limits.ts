import type { Limits } from "./scheme";

/** `value`, or the limit that it goes beyond. */
export function within(value: number, { min = -Infinity, max = Infinity }: Limits = {}): number {
  return Math.min(max, Math.max(min, value));
}
