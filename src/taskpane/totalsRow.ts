import type { RankedGroup, RankedUnit } from "../bulletin/bulletin";

/** A group's sums in the shape of a unit, so that they stand under the same columns. */
export function totalsRow({ group, totals }: RankedGroup, label: string): RankedUnit {
  const { units: _, ...sums } = totals;
  return { unit: label, group: group.name, ...sums, rank: null };
}
