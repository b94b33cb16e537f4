import { type CellValue, cellError, isCellError } from "../../workbook/value";
import { wildcard } from "./criterion";
import { order } from "./order";
import { broadcast, type BuiltIn, type Call, MANY, type Result, scalar, tableOf, toBoolean, toNumber } from "./result";

function isSame(wanted: CellValue, mayBePattern: boolean): (value: CellValue) => boolean {
  if (mayBePattern && typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const pattern = wildcard(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const sought = wanted ?? 0;
  return (value) => value !== null && typeof value === typeof sought && order(value, sought) === 0;
}

/** The place of the last value that is not beyond the wanted one; the values are in order. */
function lastUpTo(values: readonly CellValue[], wanted: CellValue, way: -1 | 1): number {
  const sought = wanted ?? 0;
  const isBeyond = (value: CellValue): boolean => typeof value !== typeof sought || way * order(value, sought) > 0;
  let at = values.length - 1;
  while (at >= 0 && isBeyond(values[at] ?? null)) at -= 1;
  return at;
}

function match(wanted: CellValue, values: readonly CellValue[], type: number): number {
  if (type === 0) return values.findIndex(isSame(wanted, true));
  return lastUpTo(values, wanted, type > 0 ? 1 : -1);
}

function lineOf(range: Result | undefined): CellValue[] | undefined {
  const table = tableOf(range);
  if (table.length === 1) return table[0];
  return table[0]?.length === 1 ? table.map(([value = null]) => value) : undefined;
}

function transposed(table: CellValue[][]): CellValue[][] {
  return (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? null));
}

function lookUp(turn: (table: CellValue[][]) => CellValue[][]): BuiltIn {
  return {
    args: [3, 4],
    work([wanted = null, range, index = null, nearly = true]) {
      const columns = transposed(turn(tableOf(range)));
      const type = toBoolean(scalar(nearly)) === false ? 0 : 1;
      return broadcast([wanted, index], (value = null, number = null) => {
        const place = toNumber(number);
        if (isCellError(value)) return value;
        if (isCellError(place)) return place;
        if (place < 1) return cellError("#VALUE!");
        const column = columns[Math.trunc(place) - 1];
        if (!column) return cellError("#REF!");
        const found = match(value, columns[0] ?? [], type);
        return found < 0 ? cellError("#N/A") : (column[found] ?? null);
      });
    },
  };
}

function xlookup([wanted = null, range, results, instead = cellError("#N/A")]: readonly Result[]): Result {
  const [values, table] = [lineOf(range), tableOf(results)];
  if (!values) return cellError("#VALUE!");
  const isDown = tableOf(range).length > 1;
  const rows = isDown ? table : transposed(table);
  if (rows.length !== values.length) return cellError("#VALUE!");
  const find = (value: CellValue): CellValue[] | undefined => rows[values.findIndex(isSame(value, false))];
  const found = find(scalar(wanted));
  // One wanted value may bring a whole row along; of several each brings one.
  if (!Array.isArray(wanted) && found && found.length > 1) return isDown ? [found] : transposed([found]);
  return broadcast([wanted], (value = null) => {
    if (isCellError(value)) return value;
    const line = find(value);
    return line ? (line[0] ?? null) : scalar(instead);
  });
}

function index([range, rowNumber = null, columnNumber]: readonly Result[]): Result {
  const table = tableOf(range);
  const [first, second] = [toNumber(scalar(rowNumber)), toNumber(scalar(columnNumber))];
  if (isCellError(first)) return first;
  if (isCellError(second)) return second;
  // With one number a single row is counted through from left to right.
  const isRow = table.length === 1 && columnNumber === undefined;
  const [row, column] = isRow ? [1, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second)];
  if (row < 0 || column < 0) return cellError("#VALUE!");
  const width = table[0]?.length ?? 0;
  if (row > table.length || column > width) return cellError("#REF!");
  const rows = row === 0 ? table : [table[row - 1] ?? []];
  const onlyColumn = column === 0 && width === 1 ? 1 : column;
  const cut = onlyColumn === 0 ? rows : rows.map((line) => [line[onlyColumn - 1] ?? null]);
  return cut.length === 1 && cut[0]?.length === 1 ? (cut[0][0] ?? null) : cut;
}

const matchOf: BuiltIn = {
  args: [2, 3],
  work([wanted = null, range, type = 1]) {
    const values = lineOf(range);
    const way = toNumber(scalar(type));
    if (isCellError(way)) return way;
    if (!values) return cellError("#N/A");
    return broadcast([wanted], (value = null) => {
      if (isCellError(value)) return value;
      const found = match(value, values, way);
      return found < 0 ? cellError("#N/A") : found + 1;
    });
  },
};

function chooseOf([number = null, ...choices]: readonly Result[]): Result {
  const place = toNumber(scalar(number));
  if (isCellError(place)) return place;
  return choices[Math.trunc(place) - 1] ?? cellError("#VALUE!");
}

type Side = "column" | "row";

/** ROW and COLUMN: those of the formula's own cell without an argument. */
function numberOf(side: Side): BuiltIn {
  return {
    args: [0, 1],
    work(args, call: Call) {
      const [area] = call.areas;
      if (args.length === 0) return call[side] + 1;
      if (!area) return cellError("#VALUE!");
      const shown = tableOf(args[0]);
      if (side === "row") return area.rows === 1 ? area.row + 1 : shown.map((_, i) => [area.row + i + 1]);
      return area.columns === 1 ? area.column + 1 : [(shown[0] ?? []).map((_, i) => area.column + i + 1)];
    },
  };
}

function sizeOf(side: "columns" | "rows"): BuiltIn {
  return {
    args: [1, 1],
    work([range], { areas: [area] }) {
      const table = tableOf(range);
      return area?.[side] ?? (side === "rows" ? table.length : (table[0]?.length ?? 0));
    },
  };
}

/** Excel's functions that find cells. In ranges that are searched for the nearest value the values must be in order. */
export const LOOKUP: Readonly<Record<string, BuiltIn>> = {
  VLOOKUP: lookUp((table) => table),
  HLOOKUP: lookUp(transposed),
  XLOOKUP: { args: [3, 4], work: xlookup },
  INDEX: { args: [2, 3], work: index },
  MATCH: matchOf,
  CHOOSE: { args: [2, MANY], work: chooseOf },
  ROW: numberOf("row"),
  COLUMN: numberOf("column"),
  ROWS: sizeOf("rows"),
  COLUMNS: sizeOf("columns"),
};
