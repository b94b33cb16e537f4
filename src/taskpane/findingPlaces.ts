import type { Finding } from "../bulletin/finding";
import type { Place } from "../bulletin/place";

/** The cells that a finding is about, where it has any. */
export function findingPlaces(finding: Finding): readonly Place[] {
  if ("at" in finding) return [finding.at];
  if ("places" in finding) return finding.places;
  if ("cells" in finding) return finding.cells.map((cell) => ({ sheet: finding.sheet, cell }));
  if ("differences" in finding) return finding.differences.map(({ at }) => at);
  return [];
}
