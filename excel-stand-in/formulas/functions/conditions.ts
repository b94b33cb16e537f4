import { type Area, cellCount } from "../../workbook/area";
import { type CellValue, cellError, isCellError } from "../../workbook/value";
import { criterion } from "./criterion";
import { averageOf, sumOf } from "./numbers";
import { broadcast, type BuiltIn, type Call, isTable, MANY, type Result, scalar, tableOf } from "./result";

/** A range and what its cells must be. */
interface Condition {
  readonly cells: CellValue[][];
  readonly area: Area | undefined;
  readonly holds: (value: CellValue) => boolean;
}

function conditions(args: readonly Result[], call: Call, from: number): Condition[] {
  return Array.from({ length: Math.floor((args.length - from) / 2) }, (_, i) => ({
    cells: tableOf(args[from + 2 * i]),
    area: call.areas[from + 2 * i],
    holds: criterion(scalar(args[from + 2 * i + 1])),
  }));
}

/** The places, within the ranges, at which all conditions hold. */
function places(all: readonly Condition[]): (readonly [row: number, column: number])[] {
  const [first = { cells: [] }] = all;
  return first.cells.flatMap((line, row) =>
    line.flatMap((_, column) =>
      all.every(({ cells, holds }) => holds(cells[row]?.[column] ?? null)) ? [[row, column] as const] : [],
    ),
  );
}

function sameShape(all: readonly Condition[]): boolean {
  const shape = ({ area, cells }: Condition): string =>
    area ? `${area.rows} ${area.columns}` : `${cells.length} ${cells[0]?.length ?? 0}`;
  return new Set(all.map(shape)).size === 1;
}

function countIfs(args: readonly Result[], call: Call): CellValue {
  const all = conditions(args, call, 0);
  if (!sameShape(all)) return cellError("#VALUE!");
  const [{ area, cells } = { area: undefined, cells: [[]] }] = all;
  // Of entire columns only the used part is handed on: the blank rest counts where blank cells do.
  const rest = area ? cellCount(area) - cells.length * (cells[0]?.length ?? 0) : 0;
  return places(all).length + (all.every(({ holds }) => holds(null)) ? rest : 0);
}

type Combine = (numbers: readonly number[]) => CellValue;

// As with Excel, the numbers stand where the condition's cells do, counted from the first cell of their own range.
function overIf(combine: Combine): BuiltIn {
  return {
    args: [2, 3],
    work: (args, call) =>
      forEach(args, 1, (one) => {
        const from = one.length > 2 ? 2 : 0;
        return combined(combine, places(conditions(one, call, 0)), (row, column) => call.at(from, row, column));
      }),
  };
}

function overIfs(combine: Combine): BuiltIn {
  return {
    args: [3, MANY],
    work(args, call) {
      const all = conditions(args, call, 1);
      const own: Condition = { cells: tableOf(args[0]), area: call.areas[0], holds: () => true };
      if (!sameShape([own, ...all])) return cellError("#VALUE!");
      return combined(combine, places(all), (row, column) => own.cells[row]?.[column] ?? null);
    },
  };
}

function combined(
  combine: Combine,
  found: readonly (readonly [number, number])[],
  at: (row: number, column: number) => CellValue,
): CellValue {
  const values = found.map(([row, column]) => at(row, column));
  return values.find(isCellError) ?? combine(values.filter((value) => typeof value === "number"));
}

/** Works something out for each of several criteria. */
function forEach(args: readonly Result[], index: number, work: (args: readonly Result[]) => CellValue): Result {
  const criteria = args[index];
  if (criteria === undefined || !isTable(criteria)) return work(args);
  return broadcast([criteria], (one) => work(args.map((arg, i) => (i === index ? one : arg))));
}

/** Excel's functions of cells that meet conditions. */
export const CONDITIONS: Readonly<Record<string, BuiltIn>> = {
  COUNTIF: { args: [2, 2], work: (args, call) => forEach(args, 1, (one) => countIfs(one, call)) },
  COUNTIFS: { args: [2, MANY], work: countIfs },
  COUNTBLANK: { args: [1, 1], work: ([range = null], call) => countIfs([range, ""], call) },
  SUMIF: overIf(sumOf),
  SUMIFS: overIfs(sumOf),
  AVERAGEIF: overIf(averageOf),
  AVERAGEIFS: overIfs(averageOf),
};
