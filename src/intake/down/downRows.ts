import type { Scheme } from "../../bulletin/scheme";
import { unitKey } from "../../bulletin/unitKey";
import { cellIn, cellText, type Grid, isBlank, mergeIn, rowIn, wholeCell } from "../../cells/grid";
import { least } from "../../cells/lists";
import { numbersColumns } from "../columns/columnNumbers";
import { meansUnits } from "../groups/groupText";
import { beforeTotal, firstText, isComparison, isTotal, isTotalOrFooter } from "../rows/rows";
import type { SiteOf } from "./siteNamed";

/** A table in which sites stand down a column: its rows, and the positions of what tells one row from another. */
export interface DownTable {
  readonly grid: Grid;
  /** The first row under the headings, and the row after the last. */
  readonly from: number;
  readonly end: number;
  readonly unit: number;
  readonly site: number;
  readonly months: number | undefined;
  /** The columns that hold figures. */
  readonly figures: readonly number[];
}

/**
 * One row of such a table. site: what one site adopted of a unit. total: of several rows. head: it only names the unit of the
 * rows under it, perhaps with their sum. other: whatever else stands there.
 */
export interface DownRow {
  readonly i: number;
  readonly is: "site" | "total" | "head" | "other";
  /** The unit that it is about, as it is written there or above. */
  readonly unit: string;
  /** The site that it names, as it is written there or above; "" where it names none. */
  readonly site: string;
  /** Whether it goes on with the unit of the row above. */
  readonly goesOn: boolean;
  /** The unit of which a total, or a head, is the sum. */
  readonly sumOf?: string;
}

/** The rows of a table; undefined where what one of them is cannot be told. */
export function downRows(table: DownTable, scheme: Scheme, siteOf: SiteOf): readonly DownRow[] | undefined {
  const written = writtenRows(table, scheme);
  if (!written) return undefined;
  const named = withUnits(withSites(written, scheme), table, scheme);
  const isUnclear = named.some(
    ({ is, i, unit, site }) => is === "site" && (siteOf(site) === "several" || (unit === "" && isLost(table, i))),
  );
  return isUnclear ? undefined : named;
}

/** Whether a row says nothing of a unit and a site: it numbers the columns, compares, is a title, a remark or a signature. */
function isOther(
  { grid, unit, end }: DownTable,
  row: Pick<DownRow, "i" | "unit" | "site">,
  onlyTotals: boolean,
  hasFigure: boolean,
): boolean {
  if (isComparison(row.unit) || (onlyTotals && numbersColumns(grid, row.i, unit, end))) return true;
  if (isTotalOrFooter(firstText(rowIn(grid, row.i))) && (row.site === "" || !hasFigure)) return true;
  return row.site === "" && !hasFigure;
}

/** A figure in a row that nothing is said of. */
function isLost({ grid }: DownTable, i: number): boolean {
  return rowIn(grid, i).filter((cell) => !isBlank(cell)).length === 1;
}

/** A row as it is written: whether its texts stand in merged cells that begin above it. */
interface WrittenRow extends DownRow {
  readonly isMerged: boolean;
}

function writtenRows(table: DownTable, scheme: Scheme): readonly WrittenRow[] | undefined {
  const { grid, from, end, unit, site, figures } = table;
  const rows: WrittenRow[] = [];
  const first = least([...figures, rowIn(grid, from).length]);
  let onlyTotals = true;
  let named = "";
  for (let i = from; i < end; i++) {
    const cells = rowIn(grid, i);
    if (cells.every(isBlank)) continue;
    const area = mergeIn(grid, i, unit);
    const isMerged = area !== undefined && area.row < grid.row + i;
    const row = { i, unit: cellText(wholeCell(grid, i, unit)), site: siteIn(grid, i, site), goesOn: false, isMerged };
    const words = [...cells.slice(0, first).map(cellText), row.unit, row.site];
    const hasFigure = figures.some((j) => !isBlank(cellIn(grid, i, j)));
    if (words.some(isTotal)) {
      // its word has to stand before the figures to be seen there
      if (isTotal(row.site) && site > first && !isTotal(row.unit)) return undefined;
      rows.push({ ...row, is: "total", site: isTotal(row.site) ? "" : row.site });
    } else if (isOther(table, row, onlyTotals, hasFigure)) rows.push({ ...row, is: "other" });
    else if (row.site === "" && !isMerged && beforeTotal(row.unit) !== undefined) {
      const name = beforeTotal(row.unit) ?? "";
      rows.push({
        ...row,
        is: "total",
        sumOf: unitKey(name, scheme.place) === unitKey(named, scheme.place) ? name : row.unit,
      });
    } else if (row.site === "" && !isMerged && meansUnits(row.unit, scheme))
      rows.push({ ...row, is: "total", sumOf: row.unit });
    else rows.push({ ...row, is: "site" });
    const last = rows.at(-1);
    onlyTotals &&= last?.is === "total" || isTitle(last);
    if (last && last.is !== "total" && last.unit !== "") named = last.unit;
  }
  return rows;
}

/** A text over all rows, after which the columns may still be numbered. */
function isTitle(row: WrittenRow | undefined): boolean {
  return row?.is === "other" && row.site === "";
}

/** What names the site of a row; a text that is merged over other columns is a title. */
function siteIn(grid: Grid, i: number, j: number): string {
  return (mergeIn(grid, i, j)?.columns ?? 1) > 1 ? "" : cellText(wholeCell(grid, i, j));
}

/**
 * The rows with the sites that are written only where their rows begin: each is another one than the one before, the rows
 * below it name none, and no unit stands twice among them.
 */
function withSites(rows: readonly WrittenRow[], { place }: Scheme): readonly WrittenRow[] {
  const own = rows.filter(({ is }) => is === "site");
  const named = own.filter(({ site }) => site !== "");
  const isOnce =
    own[0]?.site !== "" &&
    named.length * 2 <= own.length &&
    named.length > 1 &&
    areDifferent(named.map((row) => row.site));
  if (!isOnce) return rows;
  let above = "";
  let units = new Set<string>();
  return rows.map((row) => {
    if (row.is !== "site") {
      above = row.is === "total" ? "" : above;
      return row;
    }
    if (row.site !== "") units = new Set();
    if (row.site !== "") above = row.site;
    const key = unitKey(row.unit, place);
    if (units.has(key)) above = "";
    units.add(key);
    return row.site === "" ? { ...row, site: above } : row;
  });
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/**
 * The rows with the units that are written only where their rows begin: no two rows in a row repeat one, and no site stands
 * twice below it. One that stands alone over its rows is their head.
 */
function withUnits(rows: readonly WrittenRow[], table: DownTable, { place }: Scheme): readonly DownRow[] {
  const isAgain = (row: WrittenRow, n: number): boolean => {
    const before = rows[n - 1];
    const areRows = row.is === "site" && before?.is === "site" && row.unit !== "";
    return areRows && unitKey(row.unit, place) === unitKey(before.unit, place);
  };
  const isOnce = !rows.some((row, n) => !row.isMerged && isAgain(row, n));
  let above = "";
  let sites = new Set<string>();
  return rows.map((row, n): DownRow => {
    const next = rows[n + 1];
    const isHead =
      row.site === "" &&
      row.unit !== "" &&
      !row.isMerged &&
      isOnce &&
      next?.is === "site" &&
      next.unit === "" &&
      next.site !== "";
    if (isHead && row.is !== "total") {
      above = row.unit;
      sites = new Set();
      return { ...row, is: "head", sumOf: row.unit };
    }
    if (row.is !== "site") {
      above = "";
      return row;
    }
    const key = `${row.site} ${table.months === undefined ? "" : cellText(wholeCell(table.grid, row.i, table.months))}`;
    if (row.unit !== "" && !row.isMerged) {
      above = row.unit;
      sites = new Set();
    }
    if (sites.has(key) || row.site === "") above = row.isMerged ? above : "";
    sites.add(key);
    if (row.unit === "" && isOnce && above !== "") return { ...row, unit: above, goesOn: rows[n - 1]?.is === "site" };
    return isAgain(row, n) ? { ...row, goesOn: true } : row;
  });
}
