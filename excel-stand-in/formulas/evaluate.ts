import {
  type Area,
  cellArea,
  isEntireColumns,
  isEntireRows,
  isUnbounded,
  intersection,
  matrixOf,
} from "../workbook/area";
import { notImplemented } from "../requests/errors";
import { BUILT_IN, firstError, isTable, MISSING_BUILT_IN, type Result, toNumber } from "./functions/index";
import { order } from "./functions/order";
import { broadcast, type BuiltIn, toText } from "./functions/result";
import { type Formula, parseFormula } from "./formula";
import type { Sheet } from "../workbook/sheet";
import { type CellValue, cellError, isCellError } from "../workbook/value";

/** An argument of a custom function, with the address it came from where it is a reference. */
export interface CustomArgument {
  readonly value: Result | undefined;
  readonly address: string | undefined;
  /** The entire columns or rows that were given; `value` is their used part, from the first cell on. */
  readonly entire: Area | undefined;
}

/** What a formula can see while it is worked out. */
export interface Scope {
  /** The sheet that the formula is on. */
  readonly sheet: Sheet;
  /** The cell that the formula is in. */
  readonly row: number;
  readonly column: number;
  findSheet(name: string): Sheet | undefined;
  value(sheet: Sheet, row: number, column: number): CellValue;
  /** The formula behind a defined name. */
  named(name: string): string | undefined;
  /** The result of a custom function; undefined when there is none of that name. */
  callCustom(name: string, args: readonly CustomArgument[]): Result | undefined;
}

/** Works out a formula. */
export function evaluate(formula: Formula, scope: Scope): Result {
  switch (formula.kind) {
    case "literal":
      return formula.value;
    case "reference":
      return reference(formula.sheet, formula.area, scope);
    case "name":
      return named(formula.name, scope);
    case "call":
      return call(formula.name, formula.args, scope);
    case "unary":
      return overTable(evaluate(formula.operand, scope), (value) => unary(formula.operator, value));
    case "binary":
      return broadcast([evaluate(formula.left, scope), evaluate(formula.right, scope)], (left = null, right = null) =>
        binary(formula.operator, left, right),
      );
  }
}

/** Whether a formula in a cell yields entire columns or rows that would leave the sheet, since they do not begin at its edge. */
export function leavesSheet(formula: Formula, row: number, column: number): boolean {
  switch (formula.kind) {
    case "reference":
      return (isEntireColumns(formula.area) && row > 0) || (isEntireRows(formula.area) && column > 0);
    case "unary":
      return leavesSheet(formula.operand, row, column);
    case "binary":
      return leavesSheet(formula.left, row, column) || leavesSheet(formula.right, row, column);
    default:
      return false;
  }
}

// What is blank below the used part changes no result of a built-in function.
function usedPart(sheet: Sheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(true);
  const shared = used && intersection({ ...used, row: 0, rows: used.row + used.rows }, area);
  return shared ?? cellArea(area.row, area.column);
}

function reference(sheetName: string | undefined, area: Area, scope: Scope): Result {
  const sheet = sheetName === undefined ? scope.sheet : scope.findSheet(sheetName);
  if (!sheet) return cellError("#REF!");
  const part = usedPart(sheet, area);
  if (area.rows === 1 && area.columns === 1) return scope.value(sheet, area.row, area.column);
  return matrixOf(part, (row, column) => scope.value(sheet, row, column));
}

function named(name: string, scope: Scope): Result {
  const formula = scope.named(name);
  return formula === undefined ? cellError("#NAME?") : evaluate(parseFormula(formula), scope);
}

function call(name: string, args: readonly (Formula | undefined)[], scope: Scope): Result {
  const values = args.map((arg) => (arg === undefined ? undefined : evaluate(arg, scope)));
  const builtIn = BUILT_IN.get(name);
  if (builtIn) return callBuiltIn(builtIn, values, args, scope);
  const custom = scope.callCustom(
    name,
    values.map((value, index) => ({ value, address: addressOf(args[index]), entire: entireOf(args[index]) })),
  );
  if (custom !== undefined) return custom;
  if (MISSING_BUILT_IN.has(name)) throw notImplemented(`the formula function ${name}`);
  return cellError("#NAME?");
}

function callBuiltIn(
  { args: [least, most], work }: BuiltIn,
  values: readonly (Result | undefined)[],
  args: readonly (Formula | undefined)[],
  scope: Scope,
): Result {
  // Excel refuses such a formula while it is typed; here the cell shows the error instead.
  if (values.length < least || values.length > most) return cellError("#VALUE!");
  const references = args.map((arg) => (arg?.kind === "reference" ? arg : undefined));
  return work(
    values.map((value) => value ?? null),
    {
      row: scope.row,
      column: scope.column,
      areas: references.map((reference) => reference?.area),
      at(index, down, right) {
        const reference = references[index];
        if (!reference) return elementOf(values[index], down, right);
        const { area, sheet } = reference;
        const found = sheet === undefined ? scope.sheet : scope.findSheet(sheet);
        return found ? scope.value(found, area.row + down, area.column + right) : cellError("#REF!");
      },
    },
  );
}

function elementOf(value: Result | undefined, row: number, column: number): CellValue {
  if (value === undefined || !isTable(value)) return value ?? null;
  return value[row]?.[column] ?? null;
}

function addressOf(formula: Formula | undefined): string | undefined {
  return formula?.kind === "reference" ? formula.text : undefined;
}

function entireOf(formula: Formula | undefined): Area | undefined {
  return formula?.kind === "reference" && isUnbounded(formula.area) ? formula.area : undefined;
}

function overTable(result: Result, change: (value: CellValue) => CellValue): Result {
  return isTable(result) ? result.map((row) => row.map(change)) : change(result);
}

function unary(operator: string, value: CellValue): CellValue {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (isCellError(number)) return number;
  return operator === "%" ? number / 100 : -number;
}

function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  const error = firstError([left, right]);
  if (error) return error;
  if (operator === " ") throw notImplemented("the intersection of ranges in a formula");
  if (operator === "&") return toText(left) + toText(right);
  if (/[=<>]/.test(operator)) return compare(operator, left, right);
  return arithmetic(operator, toNumber(left), toNumber(right));
}

function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  if (operator === "/" && right === 0) return cellError("#DIV/0!");
  const result = { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[operator];
  const value = result ?? left ** right;
  return Number.isFinite(value) ? value : cellError("#NUM!");
}

function compare(operator: string, left: CellValue, right: CellValue): boolean {
  const result = order(left, right);
  if (operator === "=") return result === 0;
  if (operator === "<>") return result !== 0;
  if (operator === "<") return result < 0;
  if (operator === ">") return result > 0;
  return operator === "<=" ? result <= 0 : result >= 0;
}
