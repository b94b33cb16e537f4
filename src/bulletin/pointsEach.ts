import { times } from "./decimal";
import type { Channel } from "./scheme";

/** The points that one item of a channel gets, before any limit. */
export function pointsEach({ points, multiplier = 1 }: Pick<Channel, "points" | "multiplier">): number {
  return times(multiplier, points);
}
