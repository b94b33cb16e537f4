import { sumItems } from "../../bulletin/decimal";
import { groupByEnding } from "../../bulletin/roster";
import type { Scheme } from "../../bulletin/scheme";
import { cellIn } from "../../cells/grid";
import { onceEach } from "../../cells/onceEach";
import { question } from "../../findings/question";
import { type Column, countsOf } from "../columns/columns";
import { plainCount, readCount } from "../figures/count";
import { groupNamed, groupsIn } from "../groups/groupText";
import { placeIn } from "../reading";
import { partOf } from "../rows/relatedRows";
import type { SourceUnit } from "../sourceUnit";
import { minus, NO_UNITS, plus, type Sums } from "./sums";
import { isFound, type SumRow, sumSpans } from "./sumSpans";
import type { TableReading } from "../table";

/** What is known of a row that a total may hold. */
export type Summand = Pick<SourceUnit, "i" | "unit" | "counts" | "others" | "groupText" | "banner">;

/** The rows of a table that a total may hold. */
type RowsOf = (table: TableReading) => readonly Summand[];

/** A total, the sums that it may be, and whether it is that of the rows next to it. */
interface TotalSpans {
  readonly line: TotalLine;
  readonly spans: readonly Sums[];
  readonly isSum: boolean;
}

/** A unit or a total of a sheet, in the order of the sheet. */
type Line = { readonly is: "unit"; readonly unit: Summand } | TotalLine;

interface TotalLine {
  readonly is: "total";
  readonly i: number;
  readonly label: string;
  readonly table: TableReading;
}

/**
 * Compares each total row (合计, 小计, 本页小计) with its units. Clerks put totals above, below, for a part, for a page, for
 * all tables of a sheet: one that agrees with any such span agrees, with the rows that the clerk has left out or without
 * them. While a row cannot be read no sum can be right, and nothing is compared.
 */
export function checkTotals(tables: readonly TableReading[]): void {
  const [first] = tables;
  if (!first || tables.some(({ open }) => open) || tables.every(({ totals }) => totals.length === 0)) return;
  const { scheme } = first.reading;
  const ofKept = spansOf(tables, rowsOfUnits, scheme);
  const hasLeftOut = tables.some(({ leftOut }) => leftOut.length > 0);
  const ofAll = hasLeftOut ? spansOf(tables, (table) => [...rowsOfUnits(table), ...table.leftOut], scheme) : [];
  ofKept.forEach(({ line, spans, isSum }, n) => {
    const further = ofAll[n];
    checkTotal(line, [...spans, ...(further?.spans ?? [])], isSum || further?.isSum === true);
  });
}

/** The rows of the units that count; of one that has a row for each site all of them. */
function rowsOfUnits({ units, apart }: TableReading): readonly Summand[] {
  return apart.size === 0 ? units : units.flatMap((unit): readonly Summand[] => apart.get(unit) ?? [unit]);
}

/** The rows of all tables, and their totals, in the order of the sheet. */
function linesOf(tables: readonly TableReading[], rowsOf: RowsOf): Line[] {
  return tables.flatMap((table): Line[] =>
    [
      ...rowsOf(table).map((unit) => ({ i: unit.i, line: { is: "unit", unit } as const })),
      ...table.totals.map(({ i, label }) => ({ i, line: { is: "total", i, label, table } as const })),
    ]
      .sort((a, b) => a.i - b.i)
      .map(({ line }) => line),
  );
}

/** Whether a total is the sum of the rows next to it, up to where some part of the table ends. */
function foundSums(lines: readonly Line[], scheme: Scheme): (line: TotalLine) => boolean {
  const spanOf = sumSpans(
    lines.map((line): SumRow =>
      line.is === "total"
        ? { is: "total", figures: figuresOf(line) }
        : {
            is: "unit",
            figures: [...line.unit.counts, ofAllSites(line.unit)],
            part: partOf(line.unit, scheme),
          },
    ),
  );
  const positions = new Map(lines.map((line, n) => [line, n]));
  return (line) => isFound(spanOf(positions.get(line) ?? -1));
}

/** What a total says of each channel; undefined where it says nothing that can be read. */
function figuresOf({ i, table: { reading, columns } }: TotalLine): readonly (number | undefined)[] {
  const { grid, scheme } = reading;
  return columnsOf(columns).map((some) => {
    const figures = some.map(({ j }) => plainCount(cellIn(grid, i, j), scheme.counts === "decimal"));
    const known = figures.filter((figure) => figure !== undefined);
    return known.length > 0 && known.length === figures.length ? sumItems(known) : undefined;
  });
}

/** The columns of counts of each channel, and those of all sites. */
function columnsOf({ channels, wholes }: TableReading["columns"]): readonly (readonly Column[])[] {
  return [...channels.map(countsOf), wholes];
}

/** The items of all sites together, as a total counts them that names none. */
function ofAllSites({ counts, others = 0 }: Pick<Sums, "counts"> & { readonly others?: number }): number {
  return sumItems([...counts, others]);
}

/**
 * Each total with the sums that it may be: since the last total, all above, down to the next, all, of its table, of the
 * group that it names. Each is the difference of two running sums, or made once, for a sheet may have a total for every
 * few of its units.
 */
function spansOf(tables: readonly TableReading[], rowsOf: RowsOf, scheme: Scheme): TotalSpans[] {
  const lines = linesOf(tables, rowsOf);
  const isSum = foundSums(lines, scheme);
  const units = lines.flatMap((line) => (line.is === "unit" ? [line.unit] : []));
  const running = [NO_UNITS];
  for (const line of lines) {
    const before = running.at(-1) ?? NO_UNITS;
    running.push(line.is === "unit" ? plus(before, line.unit) : before);
  }
  const until = (n: number): Sums => running[n] ?? NO_UNITS;
  const all = until(lines.length);
  const totals = lines.flatMap((line, n) => (line.is === "total" ? [n] : []));
  const ofTable = onceEach((table: TableReading) => rowsOf(table).reduce(plus, NO_UNITS));
  const inSection = sumsBy(units, ({ banner }) => banner);
  let byGroup: ReadonlyMap<string | undefined, Sums> | undefined;
  const ofGroup = (group: string): Sums => {
    byGroup ??= sumsBy(units, (unit) => likelyGroup(unit, scheme));
    return byGroup.get(group) ?? NO_UNITS;
  };
  return totals.map((n, total) => {
    const line = lines[n] as TotalLine;
    const { label, table } = line;
    const [above, before, after] = [until(n), lines[n - 1], lines[n + 1]];
    const beside = before?.is === "unit" ? before : after?.is === "unit" ? after : undefined;
    const group = groupMeant(label, table);
    const spans = [
      above,
      minus(above, until(totals[total - 1] ?? 0)),
      minus(until(totals[total + 1] ?? lines.length), above),
      minus(all, above),
      all,
      ofTable(table),
      inSection.get(beside?.unit.banner) ?? NO_UNITS,
      group === undefined ? NO_UNITS : ofGroup(group),
    ];
    return { line, spans: spans.filter((span) => span.units > 0), isSum: isSum(line) };
  });
}

function sumsBy<Key>(units: readonly Summand[], keyOf: (unit: Summand) => Key): ReadonlyMap<Key, Sums> {
  const sums = new Map<Key, Sums>();
  for (const unit of units) {
    const key = keyOf(unit);
    sums.set(key, plus(sums.get(key) ?? NO_UNITS, unit));
  }
  return sums;
}

/** The group that a total names (市直各部门小计). */
function groupMeant(label: string, { reading }: TableReading): string | undefined {
  const [group, another] = groupsIn(label, reading.scheme);
  return another ? undefined : group?.name;
}

/** The group of a unit, as far as it is known yet. */
function likelyGroup({ unit, groupText, banner }: Summand, scheme: Scheme): string | undefined {
  const cell = groupText === undefined ? undefined : groupNamed(groupText, scheme)?.name;
  return cell ?? banner?.group ?? groupByEnding(unit, scheme, scheme.place)?.name;
}

/** @param isSum whether it is the sum of rows next to it, so that nothing further need agree */
function checkTotal({ i, label, table }: TotalLine, spans: readonly Sums[], isSum: boolean): void {
  const { reading, columns } = table;
  const { grid, inquiry } = reading;
  const at = placeIn(grid, i, columns.unit.j);
  const figures = columnsOf(columns).flatMap((some, channel) => {
    const read = some.map((column) => ({
      column,
      ...readCount(cellIn(grid, i, column.j), reading.scheme.counts === "decimal"),
    }));
    for (const each of read)
      if (each.is === "unreadable") {
        const about = { places: [placeIn(grid, i, each.column.j)] };
        const found = String(cellIn(grid, i, each.column.j));
        inquiry.tell("total-unreadable", about, { column: each.column.label, found });
      }
    const counts = read.flatMap((each) => (each.is === "count" ? [each.count] : []));
    const [column] = some;
    // of columns that are added up a total says something where all of them have one
    if (!column || counts.length < some.length) return [];
    const label = some.map((each) => each.label).join("、");
    return [{ column, label, channel, found: sumItems(counts) }];
  });
  const sumOf = (span: Sums, channel: number): number =>
    channel < columns.channels.length ? sumItems([span.counts[channel] ?? 0]) : sumItems(span.counts);
  // what counts for no site may be in a total of all sites
  const isSumOf = (span: Sums, channel: number, found: number): boolean =>
    sumOf(span, channel) === found || (channel === columns.channels.length && ofAllSites(span) === found);
  const agrees = spans.some((span) => figures.every(({ channel, found }) => isSumOf(span, channel, found)));
  const [likely = NO_UNITS] = spans;
  const off = figures.filter(({ channel, found }) => !isSumOf(likely, channel, found));
  if (!agrees && !isSum && off.length > 0) {
    const differing = off.map(({ label: heading, channel, found }) => ({
      column: heading,
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
