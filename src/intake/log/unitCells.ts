import { onceEach } from "../../cells/onceEach";
import { endsAsUnit } from "../groups/groupNames";
import type { Reading } from "../reading";
import { aboutCells } from "./cellTexts";
import type { Unread } from "./findItems";
import { onlyPartner, withPartners } from "./partners";
import { unitsWithoutPersons } from "./persons";

/**
 * Takes out of the cells of units what is none: the names of persons beside a unit, and words about partners (与财政局联合), which
 * are units of the item, too. What was taken off for a person is told.
 *
 * @param rows whose units are set to what remains
 * @returns positions of rows that name only a partner of their unit (联合财政局)
 */
export function settleUnitCells({ grid, scheme, inquiry }: Reading, rows: readonly Unread[], j: number): Set<number> {
  const cells = new Set(rows.map(({ unit }) => unit));
  const withoutPersons = unitsWithoutPersons(cells, scheme);
  const settled = onceEach((cell: string) => bothIn(cell, cells) ?? withPartners(cell));
  const named = onceEach((cell: string) => withoutPersons(cell) ?? cell);
  const isPartner = onceEach((cell: string) => {
    const partner = onlyPartner(cell);
    return partner !== undefined && (cells.has(partner) || endsAsUnit(partner));
  });
  const nameless = new Set<number>();
  const shortened: { readonly row: Unread; readonly found: string }[] = [];
  for (const row of rows) {
    const found = row.unit;
    const unit = settled(found);
    row.unit = named(unit);
    if (row.unit !== unit) shortened.push({ row, found });
    if (isPartner(row.unit)) nameless.add(row.i);
  }
  if (shortened.length > 0) {
    const about = aboutCells(
      grid,
      shortened.map(({ row }) => row),
      j,
    );
    const names = shortened.map(({ row, found }) => ({ found: found.replace(/\n/g, " "), name: row.unit }));
    inquiry.tell("log-persons", about, { names });
  }
  return nameless;
}

/** 水利局财政局 as 水利局、财政局: two units of the log that end alike, and nothing between them; 公安局交警大队 is one. */
function bothIn(cell: string, cells: ReadonlySet<string>): string | undefined {
  const end = cell.slice(-1);
  for (let at = cell.indexOf(end) + 1; at > 0 && at < cell.length; at = cell.indexOf(end, at) + 1) {
    const [first, second] = [cell.slice(0, at), cell.slice(at)];
    if (cells.has(first) && cells.has(second) && endsAsUnit(second)) return `${first}、${second}`;
  }
  return undefined;
}
