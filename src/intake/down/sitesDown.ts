import { cellText, type CellValue, type Grid } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import type { Header, Heading } from "../columns/header";
import { isTotal } from "../rows/rows";
import { cellsOf } from "./downColumns";
import type { SiteOf } from "./siteNamed";

/** So much of a column must name sites of the scheme. */
const MOST = 0.8;
/** So much of one whose heading says that sites stand under it; the others are asked about. */
const MANY = 0.5;
const SAYS_SITES = /网站|平台|渠道|媒体|刊物|载体/;

/** Whether a heading says that sites stand under it: 采用网站, 平台. */
export function saysSites({ text }: Heading): boolean {
  return SAYS_SITES.test(text);
}

/**
 * The column in which sites stand down a table (单位, 采用网站, 条数) and not across it: a unit then has a row for each site.
 * Undefined where a heading names the column of a site.
 *
 * @param end the row after the last one of the table
 */
export function sitesDown(grid: Grid, { headings, last }: Header, end: number, siteOf: SiteOf): Heading | undefined {
  if (headings.some(({ role }) => role.is === "count" && role.channel !== undefined)) return undefined;
  const nameOf = onceEach((cell: CellValue): string => {
    const site = siteOf(cellText(cell));
    return site === undefined ? "" : String(site);
  });
  return headings.find((heading) => {
    const { j, role } = heading;
    if (role.is === "unit" && !headings.some((other) => other.j !== j && other.role.is === "unit")) return false;
    const texts = cellsOf(grid, last + 1, end, j).filter((cell) => !isTotal(String(cell)));
    const named = texts.map(nameOf).filter((name) => name !== "");
    const different = new Set(named).size;
    if (different > 1 && named.length >= texts.length * MOST) return true;
    const repeats = new Set(texts).size * 2 <= texts.length;
    return saysSites(heading) && different > 0 && repeats && named.length >= texts.length * MANY;
  });
}
