import { times } from "./decimal";
import { within } from "./limits";
import type { Adjustment } from "./scheme";

/**
 * The points of an adjustment. A bonus keeps the sign that was typed (加减分 −3 takes three points away). A penalty takes its size away, typed with a
 * minus or without; its limits hold for the size. A figure (数据) is for parts to measure and gives nothing by itself.
 */
export function scoreAdjustment(value: number, { kind, points = 1, limits }: Adjustment): number {
  if (kind === "figure") return 0;
  if (kind === "bonus") return within(times(value, points), limits);
  return -within(times(Math.abs(value), points), limits) || 0;
}
