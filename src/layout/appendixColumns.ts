import type { Bulletin, RankedUnit } from "../bulletin/bulletin";
import type { ColumnSpec, FigureLooks } from "../bulletin/columnSpec";
import { round, sum } from "../bulletin/decimal";
import { figureOf, type FigureOf } from "../bulletin/figures";
import { fill } from "../bulletin/heading";
import type { Item } from "../bulletin/item";
import type { Scheme } from "../bulletin/scheme";
import { type ColumnKind, columnKind } from "./columnKind";
import type { StyleName } from "./sheetLayout";

/** A number, or a text as it is printed; "" where a cell stays blank. */
export type Cell = number | string;

/** The head of one column of an appendix. */
export interface AppendixColumn {
  /** All texts of the heading in one, such as 市本级采用/普发. */
  readonly heading: string;
  /** The texts of the heading from top to bottom. */
  readonly levels: readonly string[];
  readonly style: StyleName & ("number" | "text");
  /** Exactly so many decimals are shown of its numbers. */
  readonly decimals?: number;
  /** Whether it is about each item of a unit, in a table of one row an item. */
  readonly isOfItems: boolean;
  /** Whether it holds the names of the units. */
  readonly isOfUnits: boolean;
}

/** What stands under a heading. */
export interface CellsOf {
  /** @param row number of the unit's row, counted from 1 */
  readonly of: (unit: RankedUnit, row: number) => Cell;
  /** What stands in the row of an item; undefined for what is about the unit. */
  readonly ofItem?: (item: Item, unit: RankedUnit) => Cell;
  /** @param label names the row of sums */
  readonly sum: (units: readonly RankedUnit[], label: string) => Cell;
}

/** A column with what asked for it. */
interface MadeColumn {
  readonly spec: ColumnSpec;
  readonly column: AppendixColumn;
  readonly cells: CellsOf;
}

/** The columns that `specs` ask for; one by sheet becomes as many as sheets were added. */
export function columnsOf(
  specs: readonly ColumnSpec[],
  { scheme, period, sheets }: Pick<Bulletin, "scheme" | "period" | "sheets">,
): MadeColumn[] {
  return specs.flatMap((spec) => {
    if (spec.show !== "by-sheet") return [columnOf(spec, columnKind(spec, scheme), { scheme, period, sheet: "" })];
    const { figure, ...about } = spec.of;
    const of = figureOf(figure, about, scheme);
    if (sheets.length === 0) return [columnOf(spec, { is: "figure", of }, { scheme, period, sheet: period })];
    return sheets.map((sheet, n) => {
      const made = columnOf(spec, { is: "figure", of }, { scheme, period, sheet });
      return { ...made, cells: onSheet(made.cells, n) };
    });
  });
}

/** The cells of a column for what one sheet says of each unit; nothing for a unit that it lacks. */
function onSheet({ of, sum: sumOf }: CellsOf, n: number): CellsOf {
  const there = ({ bySheet }: RankedUnit): RankedUnit[] => {
    const unit = bySheet?.[n];
    return unit ? [{ ...unit, rank: null, overallRank: null }] : [];
  };
  return {
    of: (unit, row) => there(unit).map((one) => of(one, row))[0] ?? "",
    sum: (units, label) => sumOf(units.flatMap(there), label),
  };
}

function columnOf(
  spec: ColumnSpec,
  kind: ColumnKind,
  { scheme, period, sheet }: { readonly scheme: Scheme; readonly period: string; readonly sheet: string },
): MadeColumn {
  const { heading, decimals } = spec;
  const texts = typeof heading === "string" ? [heading] : heading;
  const levels = texts.map((text) => fill(text, { period, sheet }));
  const looks = { zero: scheme.zero ?? "0", ...spec };
  return {
    spec,
    column: {
      heading: levels.join("/"),
      levels,
      style: kind.is === "text" ? "text" : "number",
      ...(decimals !== undefined && { decimals }),
      isOfUnits: spec.show === "unit",
      isOfItems: kind.is === "item-figure" || ("ofItem" in kind && kind.ofItem !== undefined),
    },
    cells: cellsOf(kind, looks),
  };
}

function cellsOf(kind: ColumnKind, looks: FigureLooks): CellsOf {
  if (kind.is === "figure") return figures(kind.of, looks);
  if (kind.is !== "item-figure") return kind;
  const cell = (value: number): Cell => shownFigure(value, looks);
  return {
    of: () => "",
    ofItem: (item, unit) => cell(kind.ofItem(item, unit)),
    sum: (units) =>
      cell(sum(units.flatMap((unit) => (unit.items ?? []).map((item) => rounded(kind.ofItem(item, unit), looks))))),
  };
}

/** The cells of a column of figures; under one that not all units have there is no sum, for it would be too small. */
function figures(of: FigureOf, looks: FigureLooks): CellsOf {
  const cell = (value: number | undefined): Cell => (value === undefined ? "" : shownFigure(value, looks));
  return {
    of: (unit) => cell(of(unit)),
    sum: (units) => {
      const values = units.map(of);
      const isKnown = values.every((value) => value !== undefined);
      return cell(isKnown ? sum(values.map((value) => rounded(value, looks))) : undefined);
    },
  };
}

function shownFigure(value: number, looks: FigureLooks): Cell {
  const shown = rounded(value, looks);
  const { zero = "0" } = looks;
  return shown === 0 && zero !== "0" ? zero : shown;
}

/** With as many decimals as are shown, so that a sum is that of what a reader sees; a share of an item has four. */
function rounded(value: number, { decimals = 4 }: FigureLooks): number {
  return round(sum([value]), { decimals, mode: "half-up" });
}
