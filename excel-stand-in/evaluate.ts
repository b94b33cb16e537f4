import { type Area, cellArea, isUnbounded, intersection, matrixOf } from "./area";
import { notImplemented } from "./errors";
import { BUILT_IN, firstError, isTable, MISSING_BUILT_IN, type Result, toNumber } from "./functions";
import { type Formula, parseFormula } from "./formula";
import type { Sheet } from "./sheet";
import { type CellValue, cellError, isCellError, plainValue } from "./value";

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
      return pairwise(evaluate(formula.left, scope), evaluate(formula.right, scope), (left, right) =>
        binary(formula.operator, left, right),
      );
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
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(values.map((value) => value ?? null));
  const custom = scope.callCustom(
    name,
    values.map((value, index) => ({ value, address: addressOf(args[index]), entire: entireOf(args[index]) })),
  );
  if (custom !== undefined) return custom;
  if (MISSING_BUILT_IN.has(name)) throw notImplemented(`the formula function ${name}`);
  return cellError("#NAME?");
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

function pairwise(left: Result, right: Result, combine: (a: CellValue, b: CellValue) => CellValue): Result {
  if (!isTable(left) && !isTable(right)) return combine(left, right);
  const rows = Math.max(sizeOf(left).rows, sizeOf(right).rows);
  const columns = Math.max(sizeOf(left).columns, sizeOf(right).columns);
  return matrixOf({ row: 0, column: 0, rows, columns }, (row, column) =>
    combine(elementAt(left, row, column), elementAt(right, row, column)),
  );
}

function sizeOf(result: Result): { rows: number; columns: number } {
  return isTable(result) ? { rows: result.length, columns: result[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

function elementAt(result: Result, row: number, column: number): CellValue {
  if (!isTable(result)) return result;
  // One row or one column is used for all of them; beyond that there is nothing to pair with.
  const line = result.length === 1 ? result[0] : result[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? cellError("#N/A") : value;
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
  if (operator === "&") return joined(left) + joined(right);
  if (/[=<>]/.test(operator)) return compare(operator, left, right);
  return arithmetic(operator, toNumber(left), toNumber(right));
}

function joined(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(plainValue(value));
}

function arithmetic(operator: string, left: CellValue, right: CellValue): CellValue {
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  if (operator === "/" && right === 0) return cellError("#DIV/0!");
  const result = { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[operator];
  const value = result ?? left ** right;
  return Number.isFinite(value) ? value : cellError("#NUM!");
}

// Excel's order: numbers come before text, text before TRUE and FALSE; an empty cell is like 0 or "".
function order(left: CellValue, right: CellValue): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  const rank = { number: 0, string: 1, boolean: 2 };
  if (typeof a !== typeof b) return rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparable(value: CellValue, other: CellValue): boolean | number | string {
  if (value === null) return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const plain = plainValue(value);
  return typeof plain === "string" ? plain.toLowerCase() : plain;
}

function compare(operator: string, left: CellValue, right: CellValue): boolean {
  const result = order(left, right);
  if (operator === "=") return result === 0;
  if (operator === "<>") return result !== 0;
  if (operator === "<") return result < 0;
  if (operator === ">") return result > 0;
  return operator === "<=" ? result <= 0 : result >= 0;
}
