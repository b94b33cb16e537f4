import type { Finding } from "../../findings/finding";
import type { Place } from "../../cells/place";

/** The cells that a finding is about, where it has any. */
export function findingPlaces(finding: Finding): readonly Place[] {
  if ("at" in finding) return [finding.at];
  if ("places" in finding) return finding.places;
  if ("cells" in finding) return finding.cells.map((cell) => ({ sheet: finding.sheet, cell }));
  if ("differences" in finding) return finding.differences.map(({ at }) => at);
  return [];
}
