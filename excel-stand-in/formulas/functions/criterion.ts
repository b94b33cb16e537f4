import { type CellValue, isCellError } from "../../workbook/value";
import { order } from "./order";
import { toText } from "./result";

/** Whether a text has the shape of a pattern, in which `?` is any character, `*` any text, and `~` takes that away. */
export function wildcard(pattern: string, { anywhere = false } = {}): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, plain?: string, sign?: string) =>
    plain !== undefined ? `\\${plain}` : sign === "*" ? "[^]*" : sign === "?" ? "[^]" : `\\${found}`,
  );
  return new RegExp(anywhere ? source : `^${source}$`, "iu");
}

/** The condition of COUNTIF and its like, such as `12`, `">=5"`, `"水利*"`, `"<>"`. */
export function criterion(wanted: CellValue): (value: CellValue) => boolean {
  // What refers to an empty cell asks for 0.
  if (wanted === null) return equals(0);
  if (typeof wanted !== "string") return isCellError(wanted) ? () => false : equals(wanted);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(wanted) ?? [];
  if (operand === "") return ofNothing(operator);
  const value = read(operand);
  if (operator === "" || operator === "=") return equals(value);
  if (operator === "<>") {
    const isEqual = equals(value);
    return (cell) => !isEqual(cell);
  }
  return (cell) => typeof cell === typeof value && holds(operator, order(cell, value));
}

function ofNothing(operator: string): (value: CellValue) => boolean {
  if (operator === "") return (cell) => cell === null || cell === "";
  if (operator === "=") return (cell) => cell === null;
  return operator === "<>" ? (cell) => cell !== null : () => false;
}

function read(operand: string): boolean | number | string {
  if (/^(true|false)$/i.test(operand)) return /^true$/i.test(operand);
  return operand.trim() !== "" && Number.isFinite(Number(operand)) ? Number(operand) : operand;
}

function equals(wanted: boolean | number | string): (value: CellValue) => boolean {
  if (typeof wanted === "string") {
    const pattern = wildcard(wanted);
    return (cell) => typeof cell === "string" && pattern.test(cell);
  }
  if (typeof wanted === "boolean") return (cell) => cell === wanted;
  // A number that is written as a text counts as well.
  return (cell) =>
    cell === wanted || (typeof cell === "string" && cell.trim() !== "" && Number(toText(cell)) === wanted);
}

function holds(operator: string, order: number): boolean {
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}
