import type { RankedGroup, RankedUnit } from "../bulletin/bulletin";

/** A row of a preview: a unit, or the line over the units that are not ranked. */
export type PreviewRow =
  | { readonly is: "unit"; readonly unit: RankedUnit; readonly number: number; readonly tied: boolean }
  | { readonly is: "unranked" };

/**
 * The rows of a group's preview in the order of its appendix.
 *
 * @param tied positions of the units that tie with a neighbour
 */
export function previewRows({ units, unranked }: RankedGroup, tied: ReadonlySet<number>): PreviewRow[] {
  const row = (unit: RankedUnit, i: number): PreviewRow => ({ is: "unit", unit, number: i + 1, tied: tied.has(i) });
  const ranked = units.map(row);
  if (unranked.length === 0) return ranked;
  return [...ranked, { is: "unranked" }, ...unranked.map((unit, i) => row(unit, units.length + i))];
}
