import { scaled, times } from "./decimal";
import type { Channel } from "./scheme";

/** The points that one item of a channel gets, before any limit. */
export function pointsEach({ points, multiplier = 1 }: Pick<Channel, "points" | "multiplier">): number {
  return times(multiplier, points);
}

/** How many items, of so many points each, give a score; undefined where no whole number of them does. */
export function itemsFor(score: number, each: number): number | undefined {
  const items = scaled(score) / scaled(each);
  return Number.isSafeInteger(items) ? items : undefined;
}
