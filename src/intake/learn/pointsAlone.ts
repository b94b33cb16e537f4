import { scaled } from "../../bulletin/decimal";
import { itemsFor } from "../../bulletin/pointsEach";
import { type Cell, numberIn, type PublishedRow } from "./published";
import { speaksOfMedium } from "../log/media";
import { caseUse, saysCounts, type SensedColumn, type SensedTable } from "./senses";

/** Counts are by chance all multiples of some number, column by column, once in so many tables: more rarely they are points. */
const ODDS = 30;

/** A column that says nothing of counts, and whose figures are all multiples of one number: 5, 15, 10. */
export interface Multiples {
  readonly name: string;
  readonly of: number;
  /** Whether counts are hardly ever so. */
  readonly isSure: boolean;
  /** Whether it is called points, or holds parts of items. */
  readonly isTyped: boolean;
  /** Whether it may be points where nothing but points is in the table. */
  readonly isDoubtful: boolean;
}

/**
 * Columns of channels that may hold points: what a site is worth stands under its name alone, and no column tells how many
 * items that were. As items of one point each they would give every published score, and next month a fifth of it. The first
 * figure of a column is a multiple of itself; each further one is a witness, and all columns together are heard. What is called
 * points of a site is doubtful whatever its figures are.
 */
export function multiplesIn(tables: readonly SensedTable[]): Multiples[] {
  const columns = tables.flatMap((table) => table.columns.filter((column) => mayBePoints(column, table)));
  const names = [...new Set(columns.map(({ sense }) => sense.name))];
  const found = names.flatMap((name) => {
    const own = columns.filter(({ sense }) => sense.name === name);
    const figures = own.flatMap(({ cells }) => cells.map(numberIn).filter((figure) => figure !== 0));
    const isTyped = own.some(({ sense }) => sense.is === "typed");
    const of = figures.map(scaled).reduce(common, 0) / scaled(1);
    return of > 0 ? [{ name, of, witnesses: figures.length - 1, isTyped }] : [];
  });
  const odds = found.reduce((all, { of, witnesses }) => (of > 1 ? all + witnesses * Math.log(of) : all), 0);
  const areMany = odds >= Math.log(ODDS);
  return found.map(({ name, of, isTyped }) => ({
    name,
    of,
    isSure: areMany && of > 1,
    isTyped,
    isDoubtful: of > 1 || (isTyped && speaksOfMedium(name)),
  }));
}

/** Whether the channels of tables have no column but these, and no sum says that they are counts. */
export function areAlone(names: ReadonlySet<string>, tables: readonly SensedTable[]): boolean {
  return tables.every(({ columns }) =>
    columns.every(({ sense }) =>
      sense.is === "items" ? sense.beside || names.has(sense.name) : sense.is !== "adopted" && sense.is !== "rate",
    ),
  );
}

type NamedColumn = SensedColumn & {
  readonly sense: Extract<SensedColumn["sense"], { readonly is: "items" | "typed" }>;
};

function mayBePoints(column: SensedColumn, { columns }: SensedTable): column is NamedColumn {
  const { sense } = column;
  if ((sense.is !== "items" && sense.is !== "typed") || saysCounts(column)) return false;
  const { name } = sense;
  if (caseUse(name) !== undefined) return false;
  return !columns.some((other) => other.sense.is === "points" && other.sense.name === name);
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

/**
 * The table with a column of the items beside the points of a channel, which nobody printed.
 *
 * @param each what an item gives, of which all its figures are multiples
 */
export function withItems(table: SensedTable, name: string, each: number): SensedTable {
  const column = table.columns.find((other) => isNamed(other, name));
  if (!column) return table;
  const items = (cell: Cell): Cell => (typeof cell === "number" ? sharedItems(cell, each)! : cell);
  const counted: SensedColumn = {
    ...column,
    index: table.columns.length,
    cells: column.cells.map(items),
    sense: { is: "items", name, beside: false, takes: false },
    isDerived: true,
  };
  const withCell = (row: PublishedRow): PublishedRow => ({
    ...row,
    cells: [...row.cells, items(row.cells[column.index]!)],
  });
  return {
    ...table,
    columns: [
      ...table.columns.map((other) =>
        other === column ? { ...other, sense: { is: "points" as const, name } } : other,
      ),
      counted,
    ],
    parts: table.parts.map((part) => ({ ...part, rows: part.rows.map(withCell) })),
    ...(table.sums && { sums: withCell(table.sums) }),
  };
}

/** Whether all figures of a channel are so many points for some items. */
export function areMultiples(tables: readonly SensedTable[], name: string, each: number): boolean {
  return tables.every(({ columns }) =>
    columns.every(
      (column) =>
        !isNamed(column, name) || column.cells.every((cell) => sharedItems(numberIn(cell), each) !== undefined),
    ),
  );
}

/** So many items, or half ones, as there are where units share them. */
function sharedItems(points: number, each: number): number | undefined {
  const halves = itemsFor(points, each / 2);
  return halves === undefined ? undefined : halves / 2;
}

function isNamed({ sense }: SensedColumn, name: string): boolean {
  return (sense.is === "items" || sense.is === "typed") && sense.name === name;
}
