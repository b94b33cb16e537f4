import type { Scheme } from "../../bulletin/scheme";
import { type CellValue, cellIn, cellText, type Grid, rowIn } from "../../cells/grid";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { findHeaders, isFigure } from "../columns/header";
import { isSerial, readHeading } from "../columns/headingRole";
import { plainCount } from "../figures/count";
import { endsAsUnit } from "../groups/groupNames";
import type { Reading } from "../reading";
import { cleanUnitName } from "../units/unitName";
import { captionsOf } from "./captions";
import { captionUnit } from "./findItems";
import { isTitle, unitColumn } from "./logColumns";
import { holdsTexts, plainHeadings } from "./logHeader";
import { withColumn, type WithColumn } from "./madeColumn";
import { unitsWithoutPersons } from "./persons";
import { sitesOf } from "./sites";
import { namesSites, saysTaken } from "./titledSite";

/** Where the units of such a log may stand: the column, and what it says of each row. */
interface Source {
  readonly heading: string;
  readonly j: number;
  readonly unitOf: (i: number) => string;
  /** The unit without the persons that stand beside it. */
  readonly shownOf: (i: number) => string;
}

/** The headings of such a log are among so many rows. */
const ROWS_SEARCHED = 30;
/** So many of the rows must tell their unit. */
const MOST = 0.6;
/** So many units are shown. */
const MOST_SHOWN = 5;
/** What the column that is made is called. */
const HEADING = "报送单位";
/** Under these stands who worked on an item, not who sent it in. */
const OF_OTHERS = /采用|采编|审核|审签|签发|把关|领导|编辑|责编|发布|刊发|录入/;
/** How a title names its unit, before it or behind it. */
const IN_TITLE = [
  /^[(（【[〔]([^()（）【】[\]〔〕]{3,20})[)）】\]〕]/,
  /^([^:：]{3,20})[:：]/,
  /^([^—–]{3,20})[—–]{1,2}/,
  /[(（【[〔]([^()（）【】[\]〔〕]{3,20})[)）】\]〕]$/,
  /[—–]{1,2}([^—–]{3,20})$/,
  /\s(\S{3,20})$/,
] as const;

/**
 * A log that has titles and no column of units (标题, 作者, 采用网站), with a column for them: they may stand under another heading, in
 * the titles, or alone in rows over the items. Of the first two the clerk says once whether that is where they stand; the items
 * under a unit of its own row are asked about as in any log.
 *
 * @returns the heading of its sites, or "", where it is such a log and nothing tells the units; undefined where it is none
 */
export function withUnitsFound(reading: Reading): WithColumn | { readonly site: string } | undefined {
  const { grid, scheme, inquiry } = reading;
  const row = headingRow(grid, scheme);
  if (row === undefined) return undefined;
  const title = plainHeadings(rowIn(grid, row)).findIndex(isTitle);
  const rows = grid.values.flatMap((_, i) => (i > row && isItem(cellIn(grid, i, title)) ? [i] : []));
  const sources = [...columnsOfUnits(grid, row, title, rows, scheme), ...titlesWithColumn(grid, row, title, rows)];
  const made = (unitOf: (i: number) => string, j: number): WithColumn =>
    withColumn(grid, { row, heading: HEADING, textOf: unitOf, from: j }, scheme);
  if (sources.length === 0) {
    const blank = made(() => "", title);
    const first = captionsOf(grid, blank.header).find(({ text }) => captionUnit(text) !== undefined);
    return first && first.i < (rows[0] ?? 0) ? blank : { site: siteHeading(grid, row, scheme) };
  }
  const found = sources.map(({ heading, shownOf }) => ({
    column: heading,
    units: [...new Set(rows.map(shownOf).filter((unit) => unit !== ""))].slice(0, MOST_SHOWN),
  }));
  const key = ["log-units-from", grid.sheet, ...found.map(({ column, units }) => `${column} ${units.join()}`)];
  const asked = question(
    "sheet",
    key,
    sources.map(({ heading }): Answer => ({ as: "column", heading })),
  );
  const answer = inquiry.ask("log-units-from", { sheet: grid.sheet }, { found }, asked);
  const chosen = sources.find(({ heading }) => answer?.as === "column" && answer.heading === heading);
  const { unitOf, j } = chosen ?? sources[0]!;
  return made(unitOf, j);
}

/** The row of headings of a log without one of units: of titles, and of sites or of what they adopted, with texts under it. */
function headingRow(grid: Grid, scheme: Scheme): number | undefined {
  for (const [row, cells] of grid.values.slice(0, ROWS_SEARCHED).entries()) {
    const headings = plainHeadings(cells);
    const title = headings.findIndex(isTitle);
    if (title < 0 || headings.filter((text) => text !== "").length < 2 || cells.some(isFigure)) continue;
    if (unitColumn(headings) >= 0 || !holdsTexts(grid, { last: row }, title)) return undefined;
    const roles = headings.map((text) => readHeading([text], scheme).role);
    const isOfSites = roles.some(({ is }) => is === "count") || headings.some((text) => saysTaken(text));
    const above = grid.values.slice(0, row).flat();
    if (!isOfSites && !above.some((cell) => typeof cell === "string" && saysTaken(cell))) continue;
    const counts = roles.flatMap(({ is }, j) => (is === "count" && j !== title ? [j] : []));
    const areCounted = grid.values
      .slice(row + 1)
      .some((under) => counts.some((j) => (plainCount(under[j] ?? "") ?? 0) > 1));
    const elsewhere = findHeaders(grid, scheme).some(({ first, last }) => row < first || row > last + 1);
    return areCounted || elsewhere ? undefined : row;
  }
  return undefined;
}

function isItem(title: CellValue): boolean {
  return typeof title === "string" && title.length > 3;
}

/** The columns in which most items have a unit, with persons or without. */
function columnsOfUnits(
  grid: Grid,
  row: number,
  title: number,
  rows: readonly number[],
  scheme: Scheme,
): readonly Source[] {
  return rowIn(grid, row).flatMap((cell, j): Source[] => {
    const heading = cellText(cell);
    if (j === title || heading === "" || isSerial(heading) || OF_OTHERS.test(plainText(heading))) return [];
    const texts = rows.map((i) => cellText(cellIn(grid, i, j)));
    const unitsOf = unitsWithoutPersons(texts, scheme);
    const areUnits = (text: string): boolean => (unitsOf(text) ?? text).split(/[、，,]/).every(endsAsUnit);
    const known = texts.filter((text) => text !== "" && areUnits(text));
    if (known.length <= rows.length * MOST) return [];
    const unitOf = (i: number): string => cellText(cellIn(grid, i, j));
    return [{ heading, j, unitOf, shownOf: (i) => unitsOf(unitOf(i)) ?? unitOf(i) }];
  });
}

/** The titles, where most of them name a unit in one way. */
function titlesWithColumn(grid: Grid, row: number, title: number, rows: readonly number[]): readonly Source[] {
  const heading = cellText(cellIn(grid, row, title));
  const sources = IN_TITLE.map((pattern): Source => {
    const unitOf = (i: number): string => {
      const name = cleanUnitName(pattern.exec(cellText(cellIn(grid, i, title)))?.[1] ?? "").name;
      return endsAsUnit(name) ? name : "";
    };
    return { heading, j: title, unitOf, shownOf: unitOf };
  });
  const best = sources.find(({ unitOf }) => rows.filter((i) => unitOf(i) !== "").length > rows.length * MOST);
  return best ? [best] : [];
}

/** The heading under which sites are named; "" where they are not. */
function siteHeading(grid: Grid, row: number, scheme: Scheme): string {
  const sites = sitesOf(scheme);
  return cellText(rowIn(grid, row).find((_, j) => namesSites(grid, { last: row }, j, sites)) ?? "");
}

/** Whether a sheet is a log without a column of units. */
export function lacksUnits(grid: Grid, scheme: Scheme): boolean {
  return headingRow(grid, scheme) !== undefined;
}
