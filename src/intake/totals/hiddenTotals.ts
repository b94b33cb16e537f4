import { rosterFinder } from "../../bulletin/unitKey";
import { type Answer, question } from "../../findings/question";
import { endsAsUnit } from "../groups/groupNames";
import type { Reading } from "../reading";
import type { SourceUnit } from "../sourceUnit";
import { NO_UNITS, plus, type RowCounts, type Sums } from "./sums";
import type { TableReading } from "../table";

/** Fewer rows than this add up by accident too often to be taken for those of a total. */
const FEWEST = 3;

/** Rows of a table that count, and those and the ones that were left out of it; `filled`: so many of all have items. */
interface BothSums {
  readonly kept: Sums;
  readonly all: Sums;
  readonly filled: number;
}

const NO_ROWS: BothSums = { kept: NO_UNITS, all: NO_UNITS, filled: 0 };

/** A row with counts: of a unit, or left out. */
interface CountedRow {
  readonly i: number;
  readonly counts: RowCounts;
  readonly unit?: SourceUnit;
}

/**
 * Units whose counts are all the sum of the rows next to them (above, since the last total or on all tables of the sheet;
 * below, as far as the next total) or of all the others: a total under another name, perhaps (A类, 县直, 局委办). A row that
 * was left out may be in the sum or not. The clerk says; a unit of the roster is one.
 *
 * @returns the tables without the units that are left out
 */
export function withoutHiddenTotals({ grid, step }: Reading, tables: readonly TableReading[]): readonly TableReading[] {
  const rows = tables.map(({ units, totals, leftOut, columns }) => [units, totals, leftOut, columns]);
  const hidden = step("hidden totals", [grid, rows], () => hiddenTotals(tables));
  if (hidden.size === 0) return tables;
  return tables.map((table) => ({
    ...table,
    units: table.units.filter((unit) => !hidden.has(unit)),
    leftOut: [...table.leftOut, ...table.units.filter((unit) => hidden.has(unit))],
  }));
}

function hiddenTotals(tables: readonly TableReading[]): ReadonlySet<SourceUnit> {
  const hidden = new Set<SourceUnit>();
  const rows = new Map(tables.map((table) => [table, countedRows(table)]));
  const whole = [...rows.values()].flat().reduce(plusRow, NO_ROWS);
  let before = NO_ROWS;
  for (const [table, own] of rows) {
    const nextTotal = passing(table.totals.map(({ i }) => i));
    const isOdd = oddName(table);
    const heads = overSums(table, own, isOdd);
    const inRoster = rosterFinder(table.reading.scheme);
    let above = NO_ROWS;
    for (const row of own) {
      if (nextTotal(row.i)) above = NO_ROWS;
      const isSum =
        heads.has(row) ||
        [above, before].some((sums) => isSumOf(row, sums, isOdd)) ||
        isSumOf({ ...row, counts: row.counts.map(twice) }, whole, isOdd, FEWEST + 1);
      const isAsked = isSum && row.unit && !table.doubted.has(row.i) && !inRoster(row.unit.unit);
      const said = isAsked ? askTotal(table.reading, row.unit) : "unit";
      if (isAsked && said === "leave-out") hidden.add(row.unit);
      // what is not said yet passes for a total, as it looks like one
      above = said === "unit" ? plusRow(above, row) : NO_ROWS;
      before = said === "unit" ? plusRow(before, row) : before;
    }
  }
  return hidden;
}

/** The rows whose counts are the sum of those below, as far as the next total or the next such row. */
function overSums({ totals }: TableReading, rows: readonly CountedRow[], isOdd: IsOdd): ReadonlySet<CountedRow> {
  const heads = new Set<CountedRow>();
  const nextTotal = passing(totals.map(({ i }) => -i));
  let below = NO_ROWS;
  for (const row of [...rows].reverse()) {
    if (nextTotal(-row.i)) below = NO_ROWS;
    if (row.unit && isLikeHead(row, isOdd) && isSumOf(row, below, isOdd)) {
      heads.add(row);
      below = NO_ROWS;
    } else below = plusRow(below, row);
  }
  return heads;
}

/** The first unit has as many in one channel as all below it by accident too often where its name is like any unit's. */
function isLikeHead(row: CountedRow, isOdd: IsOdd): boolean {
  return row.counts.filter((count = 0) => count > 0).length > 1 || isOdd(row);
}

/** Whether a row is called like no unit while most of its table are: A类 among bureaus, but not 甲 among 乙 and 丙. */
type IsOdd = (row: CountedRow) => boolean;

function oddName({ units }: TableReading): IsOdd {
  const like = units.filter(({ unit }) => endsAsUnit(unit)).length;
  return ({ unit }) => unit !== undefined && like * 2 > units.length && !endsAsUnit(unit.unit);
}

/** Says of rising positions whether a total stands between one and that asked about before. */
function passing(totals: readonly number[]): (position: number) => boolean {
  const sorted = [...totals].sort((a, b) => a - b);
  let passed = 0;
  return (position) => {
    const before = passed;
    while ((sorted[passed] ?? Infinity) < position) passed++;
    return passed > before;
  };
}

function countedRows({ units, leftOut, columns }: TableReading): CountedRow[] {
  const kept = units.map((unit): CountedRow => ({ i: unit.i, counts: unit.counts, unit }));
  const inColumns = (counts: RowCounts): RowCounts =>
    counts.map((count, channel) => (columns.channels[channel]?.count ? count : undefined));
  const others = leftOut.map(({ i, counts }): CountedRow => ({ i, counts }));
  return [...kept, ...others].map((row) => ({ ...row, counts: inColumns(row.counts) })).sort((a, b) => a.i - b.i);
}

function askTotal({ grid, inquiry }: Reading, { at, unit, counts }: SourceUnit): Answer["as"] | undefined {
  const asked = question("sheet", ["hidden-total", grid.sheet, unit, ...counts], [{ as: "leave-out" }, { as: "unit" }]);
  return inquiry.ask("looks-like-total", { places: [at], units: [unit] }, { sums: true }, asked)?.as;
}

function plusRow({ kept, all, filled }: BothSums, row: CountedRow): BothSums {
  return { kept: row.unit ? plus(kept, row) : kept, all: plus(all, row), filled: filled + (hasItems(row) ? 1 : 0) };
}

function hasItems({ counts }: CountedRow): boolean {
  return counts.some((count = 0) => count > 0);
}

/** Whether a row has just the counts of enough others, and some; one called as units are, of enough with items. */
function isSumOf(row: CountedRow, { kept, all, filled }: BothSums, isOdd: IsOdd, fewest = FEWEST): boolean {
  const { counts } = row;
  return (
    hasItems(row) &&
    (filled >= fewest || isOdd(row)) &&
    [kept, all].some(
      (sums) =>
        sums.units >= fewest && counts.every((count, channel) => count === undefined || count === sums.counts[channel]),
    )
  );
}

function twice(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count * 2;
}
