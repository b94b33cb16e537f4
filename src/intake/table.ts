import { sumItems } from "../bulletin/decimal";
import type { Origin } from "../bulletin/tally";
import { cellIn, cellText, type Grid, hasCell, isBlank, rowIn, wholeCell } from "../cells/grid";
import { plainText } from "../cells/plainText";
import { stepsOf } from "../cells/step";
import { printable } from "../cells/steering";
import { question } from "../findings/question";
import { isWhollyStruck } from "./figures/cellReading";
import { withoutCommented } from "./rows/commentedRows";
import { type Column, type Columns, type ColumnField, countsOf, figureColumns, findColumns } from "./columns/columns";
import { type SettledRows, settleRows } from "./rows/doubtfulRows";
import { type Figures, readFigures } from "./figures/figures";
import { areForPeriods } from "./columns/columnsOfPeriod";
import { groupsIn } from "./groups/groupText";
import { groupTexts } from "./groups/groupTexts";
import type { Header } from "./columns/header";
import { placeIn, type Reading } from "./reading";
import { withoutOtherItems } from "./rows/otherItems";
import { countIn } from "./rows/relatedRows";
import { lastRunningNumber } from "./rows/runningNumbers";
import { withoutDisowned } from "./rows/remarks";
import { findRows, firstText, type SourceRow, type SourceRows, type UnitRow } from "./rows/rows";
import { columnOfMonths, withoutOtherMonths } from "./down/rowPeriods";
import { rowsTogether } from "./down/rowsTogether";
import { settleSeveral } from "./units/severalUnits";
import type { SourceUnit } from "./sourceUnit";
import type { Summand } from "./totals/totals";
import { cleanUnitName } from "./units/unitName";
import { withoutUnnumbered } from "./rows/unnumbered";

/** One table of a sheet: where it is in the grid's values, and the title above its header. */
export interface Block {
  readonly header: Header;
  /** The row after the last one that can belong to it. */
  readonly end: number;
  readonly title: string;
}

/** What one table says, before the units of all tables come together. */
export interface TableReading {
  readonly reading: Reading;
  readonly columns: Columns;
  readonly title: string;
  readonly units: readonly SourceUnit[];
  /** The rows of units that have one for each site. */
  readonly apart: ReadonlyMap<SourceUnit, readonly SourceUnit[]>;
  /** The columns of counts whose cells mostly say points, with what the first of these shows (180分). */
  readonly inPoints: ReadonlyMap<Column, string>;
  readonly totals: readonly Extract<SourceRow, { is: "total" }>[];
  /** The number before the name of its last unit (17水利局). */
  readonly lastNumber: number | undefined;
  /** Rows that were left out and have counts all the same, which a total may hold. */
  readonly leftOut: readonly Summand[];
  /** Rows of which is asked already whether they are units'. */
  readonly doubted: ReadonlySet<number>;
  /** Rows below its end that are no units': remarks, signatures. */
  readonly below: readonly number[];
  /** Whether a row that cannot be read yet is missing, so that no sum can be right. */
  readonly open: boolean;
  readonly view: TableView;
}

/** How a table was understood, for a person to check and to correct. */
export interface TableView {
  readonly sheet: string;
  /** Last row of the headings, as Excel counts. */
  readonly headerRow: number;
  readonly labels: readonly string[];
  readonly fields: readonly ColumnField[];
  /** Rows under the header that hold a unit, how many of them were used, and how many fewer units those are of. */
  readonly rows: { readonly units: number; readonly used: number; readonly together: number };
}

/**
 * Cuts a sheet at its headers; the rows right above a header are its title, not the end of the table before.
 *
 * @param over the title of what stands to the left, which holds where nothing stands above the first header
 */
export function findBlocks({ grid, scheme }: Reading, headers: readonly Header[], over: string): Block[] {
  let title = over;
  return headers.map((header, n) => {
    const next = headers[n + 1];
    const before = headers[n - 1];
    const own = titleAbove(
      { grid, scheme },
      header.first,
      before ? titleStart(grid, header.first, before.last + 1) : 0,
    );
    // a table that only goes on (续表) has the title of the one before it
    if (own !== "" && !/^[(（]?[续接]/.test(own)) title = own;
    return {
      header,
      end: next ? titleStart(grid, next.first, header.last + 1) : grid.values.length,
      title,
    };
  });
}

/**
 * Reads one table, whatever stands around it.
 *
 * @param above the table above it, whose numbers before names go on (17水利局)
 */
export function readTable(reading: Reading, { header, end, title }: Block, above?: TableReading): TableReading {
  const { grid, scheme } = reading;
  const step = stepsOf(`table ${placeIn(grid, header.first, 0).cell}`, reading.step);
  // what a person types as the period chooses among columns only where their headings say periods
  const period = areForPeriods(header) || header.down?.months !== undefined ? reading.period : undefined;
  const columns = step("columns", [grid, header, scheme, title, period], () => findColumns(reading, header, title));
  const number = above?.lastNumber;
  const source = step("rows", [columns, end, number], () =>
    findRows(grid, { from: header.last + 1, to: end }, columns, scheme, step, number),
  );
  const isFurther = above !== undefined;
  const meant = columnOfMonths(columns) === undefined ? period : reading.period;
  const settled = step("doubtful rows", [columns, source, title, meant, isFurther], () =>
    settledRows(reading, columns, source, title, isFurther),
  );
  const { rows, totals } = settled;
  const { figures, open, inPoints } = step("figures", [columns, rows, title], () =>
    readFigures(reading, columns, rows, title),
  );
  const read = step("units", [columns, rows, figures], () => unitsOf(reading, columns, rows, figures));
  const { units, apart } = step("rows of units", [scheme, columns, read], () => rowsTogether(reading, columns, read));
  const used = apart.size === 0 ? units : [...apart.values()].flat();
  tellBanners(reading, source.rows);
  return {
    reading,
    columns,
    title,
    units,
    apart,
    inPoints,
    totals,
    lastNumber: lastRunningNumber(source.rows),
    leftOut: step("left out", [grid, columns, source, used], () => leftOut(reading, columns, source.rows, used)),
    doubted: settled.doubted,
    below: rowsOfRemarks(source, end),
    open: open || settled.open || settled.doubted.size > 0 || source.rows.some(({ is }) => is === "nameless"),
    view: {
      sheet: grid.sheet,
      headerRow: grid.row + header.last + 1,
      labels: columns.all.map(({ label }) => label),
      fields: columns.fields,
      rows: {
        units: source.rows.filter(({ is }) => is === "unit").length,
        used: used.length,
        together: used.length - units.length,
      },
    },
  };
}

function rowsOfRemarks({ cut, below }: SourceRows, end: number): number[] {
  if (!cut) return [];
  const units = new Set(below.map(({ i }) => i));
  return Array.from({ length: end - cut.i }, (_, n) => cut.i + n).filter((i) => !units.has(i));
}

/** The rows of units, and those of totals, once a person has said what the doubtful ones are. */
function settledRows(
  reading: Reading,
  columns: Columns,
  source: SourceRows,
  title: string,
  isFurther: boolean,
): Omit<SettledRows, "units"> & { readonly rows: readonly UnitRow[]; readonly doubted: ReadonlySet<number> } {
  const further = rowsBelow(reading, columns, source);
  const all = withoutOtherItems(reading, [...source.rows, ...further], columns);
  const { units, ...others } = settleRows(reading, all, columns, isFurther);
  const counted = withoutDisowned(reading, withoutStruck(reading, units, columns), columns);
  const commented = withoutCommented(reading, counted.rows, columns);
  const dated = withoutOtherMonths(reading, commented.rows, columns, title);
  const waiting = new Set([...counted.open, ...commented.open]);
  const several = settleSeveral(reading, dated.rows, columns.unit, (row) => waiting.has(row));
  const plain = new Set(source.rows.flatMap(({ is, i }) => (is === "unit" ? [i] : [])));
  const asked = new Set([counted, commented, several].flatMap((each) => each.asked));
  const isAsked = (row: UnitRow): boolean => !plain.has(row.i) || asked.has(row);
  const numbered = withoutUnnumbered(reading, several.rows, columns, isAsked);
  tellOfRows(reading, source.rows, numbered.rows, columns);
  const open = [counted, commented, dated, several, numbered].flatMap((each) => each.open);
  return { ...others, rows: numbered.rows, doubted: new Set(open.map(({ i }) => i)) };
}

/** What the rows of units say, each with its cells. */
function unitsOf(
  reading: Reading,
  columns: Columns,
  rows: readonly UnitRow[],
  figures: readonly Figures[],
): readonly SourceUnit[] {
  const { grid } = reading;
  const groups = groupTexts(reading, columns, rows);
  const remark = (i: number): string =>
    columns.remark === undefined ? "" : cellText(cellIn(grid, i, columns.remark.j));
  return figures.map(({ row, ...read }): SourceUnit => {
    const { i, banner } = row;
    return {
      unit: row.unit,
      at: placeIn(grid, i, columns.unit.j),
      i,
      origins: originsOf(reading, columns, i),
      groupText: groups.get(i),
      banner,
      ...(remark(i) !== "" && { remark: remark(i) }),
      ...(columns.kinds && { kind: cellText(wholeCell(grid, i, columns.kinds.j)) }),
      ...(columns.wholes.length > 0 && {
        others: sumItems(columns.wholes.map(({ j }) => countIn(grid, i, j, reading.scheme))),
      }),
      ...read,
    };
  });
}

function tellBanners({ grid, inquiry }: Reading, rows: readonly SourceRow[]): void {
  for (const row of rows)
    if (row.is === "banner") inquiry.tell("unknown-banner", { places: [placeIn(grid, row.i, 0)] }, { found: row.text });
}

/** Where the figures of a row stand, whatever is a column of its own. */
function originsOf({ grid }: Reading, { channels, submitted, adjustments }: Columns, i: number): Origin[] {
  const origin = (column: Column | undefined, of: Origin["of"], name?: string): Origin[] =>
    column === undefined || !hasCell(grid, i, column.j)
      ? []
      : [{ of, ...(name !== undefined && { name }), ...placeIn(grid, i, column.j) }];
  return [
    ...channels.flatMap((channel) => countsOf(channel).flatMap((column) => origin(column, "count", channel.name))),
    ...origin(submitted, "submitted"),
    ...adjustments.flatMap(({ name, column }) => origin(column, "adjustment", name)),
  ];
}

function leftOut(
  { grid, scheme }: Reading,
  { channels, wholes }: Columns,
  rows: readonly SourceRow[],
  units: readonly SourceUnit[],
): TableReading["leftOut"] {
  const kept = new Set(units.map(({ i }) => i));
  return rows.flatMap((row): Summand[] => {
    const { is, i } = row;
    if ((is !== "unit" && is !== "nameless") || kept.has(i)) return [];
    const sumIn = (some: readonly Column[]): number => sumItems(some.map(({ j }) => countIn(grid, i, j, scheme)));
    const counts = channels.map((channel) => sumIn(countsOf(channel)));
    const { unit = "", banner } = is === "unit" ? row : {};
    const others = sumIn(wholes);
    return [{ i, unit, banner, groupText: undefined, counts, others }];
  });
}

/** The text above a header that is its title: the nearest that names a group, else the nearest of all. */
function titleAbove({ grid, scheme }: Pick<Reading, "grid" | "scheme">, header: number, from: number): string {
  const texts = grid.values
    .slice(from, header)
    .map(firstText)
    .filter((text) => text !== "")
    .reverse();
  return texts.find((text) => groupsIn(text, scheme).length > 0) ?? texts[0] ?? "";
}

/** Where the title rows above a header begin: rows that hold one text and nothing else. */
function titleStart(grid: Grid, header: number, from: number): number {
  const isTitle = (row: number): boolean => rowIn(grid, row).filter((cell) => !isBlank(cell)).length <= 1;
  let row = header;
  while (row > from && isTitle(row - 1)) row--;
  return row;
}

/** Units whose row is struck out count like all others, unless the clerk says otherwise. */
function withoutStruck({ grid, inquiry }: Reading, rows: readonly UnitRow[], columns: Columns): readonly UnitRow[] {
  if (grid.marked.size === 0) return rows;
  const isStruck = ({ i }: UnitRow): boolean =>
    [columns.unit, ...figureColumns(columns)].some(({ j }) =>
      isWhollyStruck(grid.marked.get(placeIn(grid, i, j).cell) ?? ""),
    );
  const struck = rows.filter(isStruck);
  if (struck.length === 0) return rows;
  const names = struck.map(({ unit }) => unit);
  const asked = question("sheet", ["struck", grid.sheet, ...names], [{ as: "accept" }, { as: "leave-out" }]);
  const places = struck.map(({ i }) => placeIn(grid, i, columns.unit.j));
  const answer = inquiry.ask("struck-rows", { places, units: names }, {}, asked);
  return answer?.as === "leave-out" ? rows.filter((row) => !isStruck(row)) : rows;
}

/** Tells of what was done about names: cleaned, merged over rows, covered, missing. */
function tellOfRows(
  { grid, inquiry }: Reading,
  all: readonly SourceRow[],
  rows: readonly UnitRow[],
  { unit, channels, down }: Columns,
): void {
  const at = (i: number): ReturnType<typeof placeIn> => placeIn(grid, i, unit.j);
  for (const row of all)
    if (row.is === "numbers") inquiry.tell("column-numbers", { places: [at(row.i)] }, { found: row.text });
  const cleaned = rows.filter(({ removed }) => removed.length > 0);
  if (cleaned.length > 0)
    inquiry.tell(
      "names-cleaned",
      { places: cleaned.map(({ i }) => at(i)), units: cleaned.map((row) => row.unit) },
      { names: cleaned.map((row) => ({ found: printable(cellText(cellIn(grid, row.i, unit.j))), name: row.unit })) },
    );
  for (const { i, unit: name, merged } of rows) {
    // where each row is of one site a unit has several
    if (merged !== undefined && !down)
      inquiry.tell("merged-unit", { places: [at(i)], units: [name] }, { rows: merged });
    const covered = grid.covered.get(at(i).cell);
    if (covered === undefined || plainText(String(covered)) === plainText(name)) continue;
    const found = cellText(covered);
    const asked = question("sheet", ["covered-unit", grid.sheet, name, found], [{ as: "accept" }]);
    inquiry.ask("covered-unit", { places: [at(i)], units: [name] }, { found }, asked);
  }
  for (const row of all) {
    if (row.is !== "nameless") continue;
    const figures = channels.flatMap(countsOf).map(({ j }) => cellText(cellIn(grid, row.i, j)));
    const found = figures.filter((figure) => figure !== "").join("、");
    const asked = question("sheet", ["nameless", grid.sheet, at(row.i).cell, found], [{ as: "leave-out" }]);
    inquiry.ask("no-unit-name", { places: [at(row.i)] }, { found }, asked);
  }
}

/** Tells what stands below the end of the table, and asks about rows there that look like units. */
function rowsBelow({ grid, inquiry }: Reading, { unit }: Columns, { cut, below }: SourceRows): UnitRow[] {
  if (cut) inquiry.tell("rows-cut", { places: [placeIn(grid, cut.i, unit.j)] }, { found: cut.found, rows: cut.rows });
  const [first] = below;
  if (!first) return [];
  const asked = question(
    "sheet",
    ["below", grid.sheet, ...below.map(({ i, found }) => `${i} ${found}`)],
    [{ as: "leave-out" }, { as: "unit" }],
  );
  const about = { places: below.map(({ i }) => placeIn(grid, i, unit.j)), units: below.map(({ found }) => found) };
  const answer = inquiry.ask("data-below", about, { found: first.found }, asked);
  if (answer?.as !== "unit") return [];
  return below.map(({ i, found }) => {
    const { name, removed } = cleanUnitName(found);
    return { is: "unit", i, unit: name, removed, banner: undefined, merged: undefined };
  });
}
