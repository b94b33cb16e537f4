import { groupByEnding } from "../bulletin/roster";
import type { Scheme } from "../bulletin/scheme";
import { cellIn } from "../cells/grid";
import { lastIndex } from "../cells/lastIndex";
import { question } from "../findings/question";
import { readCount } from "./count";
import { groupNamed, groupsIn } from "./groupText";
import { placeIn } from "./reading";
import type { SourceUnit } from "./sourceUnit";
import type { TableReading } from "./table";

/** Fewer rows than this above one another add up by accident too often to be taken for a total. */
const FEWEST = 3;

/** A unit or a total of a sheet, in the order of the sheet. */
type Line =
  | { readonly is: "unit"; readonly unit: SourceUnit }
  | { readonly is: "total"; readonly i: number; readonly label: string; readonly table: TableReading };

/**
 * Compares each total row (合计, 小计, 本页小计) with its units. Clerks put totals above, below, for a part, for a page, for
 * all tables of a sheet: one that agrees with any such span agrees. While a row cannot be read no sum can be right, and
 * nothing is compared.
 */
export function checkTotals(tables: readonly TableReading[]): void {
  if (tables.some(({ open }) => open)) return;
  const lines = tables.flatMap((table): Line[] =>
    [
      ...table.units.map((unit) => ({ i: unit.i, line: { is: "unit", unit } as const })),
      ...table.totals.map(({ i, label }) => ({ i, line: { is: "total", i, label, table } as const })),
    ]
      .sort((a, b) => a.i - b.i)
      .map(({ line }) => line),
  );
  const grouped = spansOf(lines);
  lines.forEach((line, n) => {
    if (line.is === "total") checkTotal(line, grouped(n));
  });
}

/**
 * The sums that a total at some position may be: since the last total, all above, down to the next, all, of its table, of the
 * group that it names.
 */
function spansOf(lines: readonly Line[]): (n: number) => (readonly SourceUnit[])[] {
  const units = (some: readonly Line[]): SourceUnit[] =>
    some.flatMap((line) => (line.is === "unit" ? [line.unit] : []));
  const all = units(lines);
  return (n) => {
    const above = lines.slice(0, n);
    const below = lines.slice(n + 1);
    const line = lines[n];
    const next = below.findIndex(({ is }) => is === "total");
    const down = units(next < 0 ? below : below.slice(0, next));
    const since = units(above.slice(lastIndex(above, ({ is }) => is === "total") + 1));
    const banner = (since.at(-1) ?? down[0])?.banner;
    const own = line?.is === "total" ? line.table.units : [];
    const named = line?.is === "total" ? unitsOfGroup(line, all) : [];
    const inSection = all.filter((unit) => unit.banner === banner);
    const spans = [units(above), since, down, units(below), all, own, inSection, named];
    return spans.filter((span) => span.length > 0);
  };
}

/** The units of the group that a total names (市直各部门小计), as far as it is known yet. */
function unitsOfGroup({ label, table }: Extract<Line, { is: "total" }>, all: readonly SourceUnit[]): SourceUnit[] {
  const { scheme } = table.reading;
  const [group, another] = groupsIn(label, scheme);
  return group && !another ? all.filter((unit) => likelyGroup(unit, scheme) === group.name) : [];
}

function likelyGroup({ unit, groupText, banner }: SourceUnit, scheme: Scheme): string | undefined {
  const cell = groupText === undefined ? undefined : groupNamed(groupText, scheme)?.name;
  return cell ?? banner?.group ?? groupByEnding(unit, scheme, scheme.place)?.name;
}

function checkTotal(
  { i, label, table }: Extract<Line, { is: "total" }>,
  spans: readonly (readonly SourceUnit[])[],
): void {
  const { reading, columns } = table;
  const { grid, inquiry } = reading;
  const at = placeIn(grid, i, columns.unit.j);
  const figures = columns.channels.flatMap(({ count }, channel) => {
    if (!count) return [];
    const value = cellIn(grid, i, count.j);
    const read = readCount(value);
    if (read.is === "blank") return [];
    if (read.is === "count") return [{ column: count, channel, found: read.count }];
    const about = { places: [placeIn(grid, i, count.j)] };
    inquiry.tell("total-unreadable", about, { column: count.label, found: String(value) });
    return [];
  });
  const sumOf = (span: readonly SourceUnit[], channel: number): number =>
    span.reduce((sum, { counts }) => sum + (counts[channel] ?? 0), 0);
  const agrees = spans.some((span) => figures.every(({ channel, found }) => sumOf(span, channel) === found));
  const [likely = []] = spans;
  const off = figures.filter(({ channel, found }) => sumOf(likely, channel) !== found);
  if (!agrees && off.length > 0) {
    const differing = off.map(({ column, channel, found }) => ({
      column: column.label,
      found,
      expected: sumOf(likely, channel),
    }));
    const asked = question(
      "sheet",
      ["total", grid.sheet, label, ...differing.map((each) => `${each.column} ${each.found} ${each.expected}`)],
      [{ as: "accept" }],
    );
    const places = off.map(({ column }) => placeIn(grid, i, column.j));
    inquiry.ask("total-differs", { places }, { found: label, columns: differing }, asked);
  }
  inquiry.tell("total-left-out", { places: [at] }, { found: label });
}

/** Units added up since the last total: how many, and their counts for each channel. */
interface Sums {
  readonly units: number;
  readonly counts: readonly number[];
}

/**
 * Units whose counts are all the sum of the rows above (since the last total, or on all tables of the sheet) or of all the
 * others: a total under another name, perhaps. The clerk says.
 *
 * @returns the tables without the units that are left out
 */
export function withoutHiddenTotals(tables: readonly TableReading[]): readonly TableReading[] {
  const none: Sums = { units: 0, counts: tables[0]?.columns.channels.map(() => 0) ?? [] };
  const all = tables.flatMap(({ units }) => units).reduce(plus, none);
  let before = none;
  return tables.map((table) => {
    let above = none;
    let last = -1;
    const units = table.units.filter((unit) => {
      if (table.totals.some(({ i }) => i > last && i < unit.i)) above = none;
      last = unit.i;
      const isSum =
        [above, before].some((sums) => sums.units >= FEWEST && hasSums(unit, sums)) || isSumOfOthers(unit, all);
      if (isSum && isTotal(table.reading, unit)) {
        above = none;
        return false;
      }
      above = plus(above, unit);
      before = plus(before, unit);
      return true;
    });
    return { ...table, units };
  });
}

function isTotal({ grid, inquiry }: TableReading["reading"], { at, unit, counts }: SourceUnit): boolean {
  const asked = question("sheet", ["hidden-total", grid.sheet, unit, ...counts], [{ as: "leave-out" }, { as: "unit" }]);
  return inquiry.ask("looks-like-total", { places: [at], units: [unit] }, { sums: true }, asked)?.as === "leave-out";
}

function plus({ units, counts }: Sums, unit: SourceUnit): Sums {
  return { units: units + 1, counts: counts.map((count, channel) => count + (unit.counts[channel] ?? 0)) };
}

/** Whether a unit has just these counts, and some. */
function hasSums({ counts }: SourceUnit, sums: Sums): boolean {
  return counts.some((count) => count > 0) && counts.every((count, channel) => count === sums.counts[channel]);
}

function isSumOfOthers(unit: SourceUnit, all: Sums): boolean {
  const twice = { ...unit, counts: unit.counts.map((count) => count * 2) };
  return all.units > FEWEST && hasSums(twice, all);
}
