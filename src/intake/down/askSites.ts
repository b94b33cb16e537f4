import { addTo } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import { type Answer, question } from "../../findings/question";
import { uncountedNames } from "../log/sites";
import { placeIn, type Reading } from "../reading";
import type { DownRow, DownTable } from "./downRows";
import type { SiteOf } from "./siteNamed";

/** More different names than this are asked about together; so are more rows that name none. */
const MOST_ALONE = 10;
const MOST_BLANK = 3;

/** A table in which sites stand down a column, and its rows. */
interface Rows {
  readonly table: DownTable;
  readonly site: { readonly text: string };
  readonly rows: readonly DownRow[];
}

/** Which channel a row is of; "out" where it is none at all. */
export type SaidOfRow = number | "out" | undefined;

/**
 * Which channel each row is of. A name that the scheme does not know is asked about once for all of its rows, and so are rows
 * that name none; until then, and where the clerk says so, they count for none. What names no site may be no row of a unit.
 *
 * @returns by the row's position
 */
export function askSites(reading: Reading, tables: readonly Rows[], siteOf: SiteOf): ReadonlyMap<number, SaidOfRow> {
  const { scheme } = reading;
  const channels = new Map<number, SaidOfRow>();
  const unknown = new Map<string, DownRow[]>();
  const uncounted = new Set(uncountedNames(scheme).flatMap(({ words }) => words));
  for (const row of tables.flatMap(({ rows }) => rows)) {
    if (row.is !== "site") continue;
    const named = siteOf(row.site);
    // rows without a unit are asked about by that
    const known = typeof named === "number" ? named : row.unit === "" ? 0 : undefined;
    channels.set(row.i, known);
    if (known === undefined && !uncounted.has(plainText(row.site))) addTo(unknown, row.site, row);
  }
  const [first] = tables;
  for (const same of first ? partsOf(unknown) : []) {
    const answer = ask(reading, first!, same);
    const channel = answer?.as === "name" ? scheme.channels.findIndex(({ name }) => name === answer.name) : -1;
    const said = answer?.as === "leave-out" ? "out" : channel < 0 ? undefined : channel;
    for (const { i } of same) channels.set(i, said);
  }
  return channels;
}

/** The rows of each question. */
function partsOf(unknown: ReadonlyMap<string, readonly DownRow[]>): readonly (readonly DownRow[])[] {
  const blank = unknown.get("") ?? [];
  const named = [...unknown].filter(([name]) => name !== "").map(([, rows]) => rows);
  const blanks = blank.length > MOST_BLANK ? [blank] : blank.map((row) => [row]);
  return [...(named.length > MOST_ALONE ? [named.flat()] : named), ...blanks];
}

function ask({ grid, scheme, inquiry }: Reading, { table, site }: Rows, rows: readonly DownRow[]): Answer | undefined {
  const names = [...new Set(rows.map((row) => row.site))];
  const places = rows.map(({ i }) => placeIn(grid, i, table.site));
  // of very many names at once nobody can say that they are all one
  const choices = names.length > 1 ? [] : scheme.channels.map(({ name }): Answer => ({ as: "name", name }));
  const where = names[0] === "" ? places.map(({ cell }) => cell) : [];
  const asked = question(
    "sheet",
    ["site", grid.sheet, site.text, ...names, ...where],
    [...choices, names[0] === "" ? { as: "leave-out" } : { as: "count", value: 0 }],
  );
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const data = { column: site.text, found: names.join("、"), rows: rows.length };
  return inquiry.ask("unknown-site", { places, units }, data, asked);
}
