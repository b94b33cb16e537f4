import type { Finding } from "../findings/finding";

/** Positions in a group's table, counted from 0, of the units that tie with a neighbour. */
export function tiedPositions(findings: readonly Finding[], group: string): ReadonlySet<number> {
  return new Set(
    findings.flatMap((finding) =>
      finding.kind === "tied-units" && finding.group === group
        ? finding.units.map((_, i) => finding.first - 1 + i)
        : [],
    ),
  );
}
