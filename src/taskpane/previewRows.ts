import type { RankedGroup, RankedUnit } from "../bulletin/bulletin";

/** A row of a preview: a unit, or the line over the units that are not ranked. */
export type PreviewRow =
  | { readonly is: "unit"; readonly unit: RankedUnit; readonly number: number; readonly tied: boolean }
  | { readonly is: "unranked" };

/** The rows of a group's preview in the order of its appendix. */
export function previewRows({ units, unranked, ties }: RankedGroup): PreviewRow[] {
  const tied = new Set(ties.flatMap((tie) => tie.units));
  const row = (unit: RankedUnit, i: number): PreviewRow => ({
    is: "unit",
    unit,
    number: i + 1,
    tied: tied.has(unit.unit),
  });
  const ranked = units.map(row);
  if (unranked.length === 0) return ranked;
  return [...ranked, { is: "unranked" }, ...unranked.map((unit, i) => row(unit, units.length + i))];
}
