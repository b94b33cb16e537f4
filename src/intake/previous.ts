import { sum } from "../bulletin/decimal";
import type { Finding } from "../findings/finding";
import type { Scheme } from "../bulletin/scheme";
import type { Standing, Tally } from "../bulletin/tally";
import { unitKey } from "../bulletin/unitKey";
import type { CellValue, Grid } from "../cells/grid";
import { plainText, trimmed } from "../cells/plainText";
import { readCount, readScore } from "./count";
import { findHeaders, type Header } from "./header";
import { headingRole } from "./headingRole";

/** What former appendices say, by key of the unit. */
export type Standings = ReadonlyMap<string, Standing & { readonly unit: string }>;

/**
 * Reads the appendices of the last period back: each unit's accumulated score (累计得分, or 得分 where there is none), its
 * rank and what it has submitted so far.
 *
 * @param grids the sheets of the former bulletin; those without such a table are passed over
 */
export function readStandings(grids: readonly Grid[], scheme: Scheme): Standings {
  const standings = new Map<string, Standing & { unit: string }>();
  for (const grid of grids)
    for (const header of findHeaders(grid, scheme))
      for (const { unit, standing } of standingsUnder(grid, header, scheme))
        standings.set(unitKey(unit, scheme.place), { unit, ...standing });
  return standings;
}

/** Gives each tally its unit's former standing, and names the units that are gone since. */
export function carryForward(
  tallies: readonly Tally[],
  standings: Standings,
  scheme: Scheme,
): { tallies: Tally[]; findings: Finding[] } {
  const keys = new Set(tallies.map(({ unit }) => unitKey(unit, scheme.place)));
  const gone = [...standings].filter(([key]) => !keys.has(key)).map(([, { unit }]) => unit);
  return {
    tallies: tallies.map((tally) => {
      const standing = standings.get(unitKey(tally.unit, scheme.place));
      if (!standing) return tally;
      const { unit: _, ...previous } = standing;
      return { ...tally, previous };
    }),
    findings: [
      ...(standings.size === 0 ? [{ kind: "previous-unreadable" } as const] : []),
      ...(gone.length > 0 ? [{ kind: "gone-since-previous", units: gone } as const] : []),
    ],
  };
}

function standingsUnder(grid: Grid, header: Header, scheme: Scheme): { unit: string; standing: Standing }[] {
  const headings = header.levels.map((levels) => plainText(levels.at(-1) ?? ""));
  const roles = header.levels.map((levels) => headingRole(levels, scheme)?.is);
  const last = (fits: (heading: string, j: number) => boolean): number => {
    const found = headings.flatMap((heading, j) => (fits(heading, j) ? [j] : []));
    return found.at(-1) ?? -1;
  };
  const unitColumn = roles.indexOf("unit");
  const accumulated = last((heading) => /累计.*(得分|积分|总分)/.test(heading));
  const scoreColumn = accumulated >= 0 ? accumulated : last((_, j) => roles[j] === "total");
  const rankColumn = last((heading) => /排名|名次|位次/.test(heading));
  const submittedSoFar = last((heading) => /累计.*(报送|条数)/.test(heading));
  const submittedColumn = submittedSoFar >= 0 ? submittedSoFar : roles.indexOf("submitted");
  if (unitColumn < 0 || scoreColumn < 0) return [];
  return grid.values.slice(header.last + 1).flatMap((cells) => {
    const unit = trimmed(String(cells[unitColumn]));
    const score = readScore(cells[scoreColumn]!);
    if (unit === "" || score === undefined || /合计|总计|小计/.test(plainText(unit))) return [];
    const rank = countIn(cells[rankColumn]);
    const submitted = countIn(cells[submittedColumn]);
    const standing = { score: sum([score]), ...(rank && { rank }), ...(submitted !== undefined && { submitted }) };
    return [{ unit, standing }];
  });
}

function countIn(cell: CellValue | undefined): number | undefined {
  const reading = cell === undefined ? undefined : readCount(cell);
  return reading?.is === "count" ? reading.count : undefined;
}
