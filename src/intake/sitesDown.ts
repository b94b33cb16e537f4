import type { Scheme } from "../bulletin/scheme";
import { type CellValue, cellIn, cellText, type Grid, isBlank } from "../cells/grid";
import { onceEach } from "../cells/onceEach";
import { plainText } from "../cells/plainText";
import { type Header, isFigure } from "./header";
import { isSerial } from "./headingRole";
import { sitesOf } from "./log/sites";

/** So much of a column must name sites, or be figures. */
const MOST = 0.8;

/** The columns of a table in which each row is what one site adopted of a unit: those of the sites and of the counts. */
export interface SitesDown {
  readonly site: string;
  readonly count: string;
}

/**
 * Whether sites stand down a column (单位, 采用网站, 条数) and not across: a unit then has a row for each site, and adding them
 * up would count all items for one of the sites. Undefined where a heading names the column of a site.
 */
export function sitesDown(grid: Grid, { headings, last }: Header, scheme: Scheme): SitesDown | undefined {
  if (headings.some(({ role }) => role.is === "count" && role.channel !== undefined)) return undefined;
  const sites = sitesOf(scheme);
  const siteOf = onceEach((cell: CellValue): string => {
    const plain = plainText(cellText(cell));
    return sites.find(({ words }) => words.includes(plain))?.name ?? "";
  });
  const site = headings.find(({ j, role }) => {
    const names = role.is === "unit" ? [] : filled(grid, last, j).map(siteOf);
    const named = names.filter((name) => name !== "");
    return new Set(named).size > 1 && named.length >= names.length * MOST;
  });
  if (!site) return undefined;
  const counts = headings.filter(({ j, text }) => {
    const cells = isSerial(text) ? [] : filled(grid, last, j);
    return cells.length > 0 && cells.filter(isFigure).length >= cells.length * MOST;
  });
  const count = counts.find(({ role }) => role.is === "count") ?? counts[0];
  return count && { site: site.text, count: count.text };
}

/** What stands in a column under the headings. */
function filled(grid: Grid, last: number, j: number): CellValue[] {
  const cells: CellValue[] = [];
  for (let i = last + 1; i < grid.values.length; i++) {
    const cell = cellIn(grid, i, j);
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}
