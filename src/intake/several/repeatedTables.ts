import { unitKey } from "../../bulletin/unitKey";
import { type Answer, question } from "../../findings/question";
import type { Columns } from "../columns/columns";
import { add } from "../units/duplicates";
import { placeIn } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import type { TableReading } from "../table";

/** A table repeats another one when it shares so many units with it, and so large a part of its own. */
const FEWEST = 3;
const SHARE = 0.5;

/**
 * Further tables of a sheet with the same units as one above them (上季度 below this quarter, two months on one sheet): one
 * question for the whole table instead of one for each unit.
 *
 * @returns the tables that count, with the units that go on: not one that is left out; where one is added, the first one's
 *   units have both figures, and it keeps what the first one has not
 */
export function settleRepeatedTables(tables: readonly TableReading[]): readonly TableReading[] {
  if (tables.length === 1) return tables;
  const kept: TableReading[] = [];
  const holders = new Map<string, number[]>(); // by unit, the positions of the tables in `kept` that have it
  const keep = (table: TableReading, units: readonly SourceUnit[]): void => {
    for (const unit of units) {
      const key = keyOf(unit, table);
      const those = holders.get(key);
      if (those) those.push(kept.length);
      else holders.set(key, [kept.length]);
    }
    kept.push({ ...table, units });
  };
  for (const table of tables) {
    const own = new Map(table.units.map((unit) => [keyOf(unit, table), unit]));
    const position = repeated(own, holders);
    const first = position === undefined ? undefined : kept[position];
    if (position === undefined || !first) {
      keep(table, table.units);
      continue;
    }
    const answer = areApart(table, first) ? "add" : askAbout(table, first, [...own.values()]);
    if (answer === "add") {
      const units = first.units.map((unit) => {
        const other = own.get(keyOf(unit, first));
        own.delete(keyOf(unit, first));
        return other ? add(unit, other) : unit;
      });
      kept[position] = { ...first, units };
    }
    if (answer === "add") keep(table, [...own.values()]);
    else if (answer === undefined) {
      const there = new Set(first.units.map((unit) => keyOf(unit, first)));
      const others = table.units.filter((unit) => !there.has(keyOf(unit, table)));
      if (others.length > 0) keep(table, others);
    }
  }
  return kept;
}

function keyOf({ unit }: SourceUnit, { reading }: TableReading): string {
  return unitKey(unit, reading.scheme.place);
}

/** The positions of the channels of which a table has the counts; where each row is of one site, those that have rows. */
function channelsOf({ columns: { channels, down }, units }: TableReading): number[] {
  const isOf = (n: number): boolean => !down || units.some(({ rows }) => rows?.[n]?.length);
  return channels.flatMap(({ count }, n) => (count && isOf(n) ? [n] : []));
}

/** Whether two tables are of different sites, so that nothing stands in both. */
function areApart(table: TableReading, other: TableReading): boolean {
  return areDisjoint(channelsOf(table), channelsOf(other));
}

function areDisjoint(own: readonly number[], others: readonly number[]): boolean {
  return own.length > 0 && others.length > 0 && !own.some((n) => others.includes(n));
}

/** Tables that have the counts of the same channels, and all their units. */
interface SiteTables {
  readonly channels: readonly number[];
  readonly units: Set<string>;
}

/**
 * Tells the channels of which other tables of the sheet have the counts of a table's units: a table for each site. A sheet may
 * have thousands of tables, but of few different sites.
 *
 * @param tables the tables as they were read, before any units were added to those of another
 */
export function channelsElsewhere(tables: readonly TableReading[]): (columns: Columns) => ReadonlySet<number> {
  const bySites = new Map<string, SiteTables>();
  const byColumns = new Map<Columns, TableReading>();
  for (const table of tables) {
    const channels = channelsOf(table);
    const same = bySites.get(channels.join()) ?? { channels, units: new Set<string>() };
    for (const unit of table.units) same.units.add(keyOf(unit, table));
    bySites.set(channels.join(), same);
    byColumns.set(table.columns, table);
  }
  return (columns) => {
    const table = byColumns.get(columns);
    if (!table || bySites.size === 1) return new Set();
    const own = new Set(table.units.map((unit) => keyOf(unit, table)));
    const found = [...bySites.values()].filter(({ channels, units }) => {
      if (!areDisjoint(channelsOf(table), channels)) return false;
      const shared = [...own].filter((key) => units.has(key)).length;
      return shared >= FEWEST && shared >= own.size * SHARE;
    });
    return new Set(found.flatMap(({ channels }) => channels));
  };
}

/** Position of the first table that shares so many units with `own`, and so large a part of it, that it is the same again. */
function repeated(
  own: ReadonlyMap<string, SourceUnit>,
  holders: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const key of own.keys())
    for (const position of holders.get(key) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  const positions = [...shared].filter(([, units]) => units >= FEWEST && units >= own.size * SHARE);
  return positions.length === 0
    ? undefined
    : positions.reduce((least, [position]) => Math.min(least, position), Infinity);
}

function askAbout(table: TableReading, first: TableReading, units: readonly SourceUnit[]): Answer["as"] | undefined {
  const { grid, inquiry } = table.reading;
  const row = table.view.headerRow - 1 - grid.row;
  const figures = units.map(({ unit, counts }) => `${unit} ${counts.join()}`);
  const asked = question(
    "sheet",
    ["table-repeats", grid.sheet, table.title, ...figures],
    [{ as: "leave-out" }, { as: "add" }],
  );
  const about = { places: [placeIn(grid, row, table.columns.unit.j)], units: units.map(({ unit }) => unit) };
  return inquiry.ask("table-repeats", about, { title: table.title, first: first.title }, asked)?.as;
}
