import { unitKey } from "../../bulletin/unitKey";
import { extended } from "../../cells/extended";
import { addTo, joined } from "../../cells/lists";
import type { Columns } from "../columns/columns";
import { add, type SameUnit, settleSame } from "../units/duplicates";
import type { SitesTurned } from "../columns/header";
import type { Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import { monthText } from "./downColumns";

/** The units of a table, and the rows of each that has several. */
export interface UnitsOfRows {
  readonly units: readonly SourceUnit[];
  readonly apart: ReadonlyMap<SourceUnit, readonly SourceUnit[]>;
}

/**
 * Brings the rows of each unit together, of which each is what one site adopted. Rows of one site are asked about as those of
 * a unit that stands twice are, unless their months tell them apart.
 */
export function rowsTogether(
  { grid, scheme, inquiry }: Reading,
  { down, all }: Columns,
  rows: readonly SourceUnit[],
): UnitsOfRows {
  if (!down) return { units: rows, apart: new Map() };
  const heading = all.find(({ j }) => j === down.months)?.label ?? "";
  const month = (i: number): string =>
    down.months === undefined ? "" : (monthText(grid, i, down.months, heading) ?? "");
  const byUnit = new Map<string, Map<string, SourceUnit[]>>();
  for (const row of rows) {
    const key = unitKey(row.unit, scheme.place);
    const own = byUnit.get(key) ?? new Map<string, SourceUnit[]>();
    const site = down.bySite[row.i];
    // what counts for no site does not count twice
    const part = site === undefined ? `row ${row.i}` : `${site} ${month(row.i)}`;
    addTo(own, part, withRows(row, down, scheme.channels.length));
    byUnit.set(key, own);
  }
  const same = [...byUnit].flatMap(([key, parts]) =>
    [...parts].flatMap(([part, [first, ...others]]): SameUnit[] => {
      const site = first && down.bySite[first.i];
      const of = site === undefined ? undefined : scheme.channels[site]!.name;
      return first ? [{ key: others.length > 0 ? `${key} ${part}` : key, first, others, ...(of && { of }) }] : [];
    }),
  );
  const together = new Map<string, SourceUnit[]>();
  for (const row of settleSame(same, inquiry)) addTo(together, unitKey(row.unit, scheme.place), row);
  const byRow = new Map(rows.map((row) => [row.i, row]));
  const apart = new Map<SourceUnit, readonly SourceUnit[]>();
  const units = [...together.values()].flatMap((own): SourceUnit[] => {
    const [first, ...others] = [...own].sort((a, b) => a.i - b.i);
    if (!first) return [];
    const unit = joined([first, ...others], addRow);
    const used = new Set([...own.map(({ i }) => i), ...own.flatMap(({ rows: of = [] }) => of.flat())]);
    const rowsOf = [...used].sort((a, b) => a - b).flatMap((i) => byRow.get(i) ?? []);
    apart.set(unit, rowsOf);
    return [unit];
  });
  return { units: units.sort((a, b) => a.i - b.i), apart };
}

function withRows(row: SourceUnit, down: SitesTurned, channels: number): SourceUnit {
  const site = down.bySite[row.i];
  return extended(row, { rows: Array.from({ length: channels }, (_, n) => (n === site ? [row.i] : [])) });
}

/** Adds a row of another site; what only one of them says holds for both. */
function addRow(a: SourceUnit, b: SourceUnit): SourceUnit {
  const both = add(a, b);
  const groupText = a.groupText ?? b.groupText;
  const remark = a.remark ?? b.remark;
  return extended(both, { groupText, banner: a.banner ?? b.banner, ...(remark !== undefined && { remark }) });
}
