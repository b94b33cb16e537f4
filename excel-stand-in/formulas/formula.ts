import type { Area } from "../workbook/area";
import { parseArea } from "../workbook/address";
import { notImplemented } from "../requests/errors";
import { type CellValue, cellError, type ErrorText } from "../workbook/value";

/** A formula, taken apart. */
export type Formula =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly sheet?: string; readonly area: Area; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Formula | undefined)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Formula }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Formula; readonly right: Formula };

/** The text is not a formula; Excel refuses to enter it. */
export class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";
}

const SPACE = /\s*/y;
const NUMBER = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const BOOLEAN = /(true|false)(?![\p{L}\p{N}_.(])/iuy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CORNERS = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const REFERENCE = new RegExp(`(?:${CORNERS}|${COLUMNS}|${String.raw`\$?\d+:\$?\d+`})(?![\\p{L}\\p{N}_.(])`, "uy");
const ERROR = /(#REF!|#N\/A|#VALUE!|#DIV\/0!|#NUM!|#NAME\?|#NULL!)/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const COMPARISON = /<=|>=|<>|[=<>]/y;

// Excel takes at most this many characters between two quotes of a formula.
const MAX_TEXT = 255;
const MAX_FORMULA = 8192;

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  parse(): Formula {
    const formula = this.comparison();
    this.skipSpace();
    if (this.at < this.text.length) throw this.error();
    return formula;
  }

  private comparison(): Formula {
    return this.leftToRight(COMPARISON, () => this.leftToRight(/&/y, () => this.sum()));
  }

  private sum(): Formula {
    return this.leftToRight(/[+-]/y, () => this.leftToRight(/[*/]/y, () => this.power()));
  }

  private power(): Formula {
    return this.leftToRight(/\^/y, () => this.unary());
  }

  private leftToRight(operators: RegExp, operand: () => Formula): Formula {
    let left = operand();
    for (let match = this.take(operators); match; match = this.take(operators)) {
      left = { kind: "binary", operator: match[0], left, right: operand() };
    }
    return left;
  }

  private unary(): Formula {
    const sign = this.take(/[+-]/y);
    if (sign) return { kind: "unary", operator: sign[0], operand: this.unary() };
    let operand = this.intersections();
    while (this.take(/%/y)) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  // A space between two names or references means the cells that they share.
  private intersections(): Formula {
    let left = this.operand();
    while (isRange(left) && /^\s+[\p{L}_$']/u.test(this.text.slice(this.at, this.at + 20))) {
      left = { kind: "binary", operator: " ", left, right: this.operand() };
    }
    return left;
  }

  private operand(): Formula {
    if (this.take(/\(/y)) return this.bracketed();
    const text = this.take(TEXT);
    if (text) return this.literalText((text[1] ?? "").replaceAll('""', '"'));
    const error = this.take(ERROR);
    if (error) return this.errorLiteral(error[0] as ErrorText);
    const reference = this.reference();
    if (reference) return reference;
    const number = this.take(NUMBER);
    if (number) return { kind: "literal", value: Number(number[0]) };
    const boolean = this.take(BOOLEAN);
    if (boolean) return { kind: "literal", value: boolean[0].toUpperCase() === "TRUE" };
    const word = this.take(WORD);
    if (!word) throw this.error();
    return this.take(/\(/y) ? { kind: "call", name: word[0].toUpperCase(), args: this.args() } : this.named(word[0]);
  }

  // `#REF!A1` is what is left of a reference to a sheet that was deleted.
  private errorLiteral(error: ErrorText): Formula {
    REFERENCE.lastIndex = this.at;
    if (REFERENCE.test(this.text)) this.at = REFERENCE.lastIndex;
    return { kind: "literal", value: cellError(error) };
  }

  private named(name: string): Formula {
    return { kind: "name", name };
  }

  private bracketed(): Formula {
    const inner = this.comparison();
    if (!this.take(/\)/y)) throw this.error();
    return inner;
  }

  private literalText(value: string): Formula {
    if (value.length > MAX_TEXT) throw this.error();
    return { kind: "literal", value };
  }

  private reference(): Formula | undefined {
    const start = this.at;
    const sheet = this.take(SHEET);
    const match = this.take(REFERENCE);
    const area = match && parseArea(match[0]);
    if (!match || !area) {
      this.at = start;
      return undefined;
    }
    const name = sheet && (sheet[1] ?? sheet[2] ?? "").replaceAll("''", "'");
    const reference = { kind: "reference", area, text: this.text.slice(start, this.at).trim() } as const;
    return name === undefined ? reference : { ...reference, sheet: name };
  }

  private args(): (Formula | undefined)[] {
    if (this.take(/\)/y)) return [];
    const args: (Formula | undefined)[] = [];
    do args.push(this.optionalArg());
    while (this.take(/,/y));
    if (!this.take(/\)/y)) throw this.error();
    return args;
  }

  private optionalArg(): Formula | undefined {
    this.skipSpace();
    const next = this.text[this.at];
    return next === "," || next === ")" ? undefined : this.comparison();
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const start = this.at;
    this.skipSpace();
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) {
      // A space may still turn out to be an operator.
      this.at = start;
      return undefined;
    }
    this.at = pattern.lastIndex;
    return match;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private error(): Error {
    // Excel would understand these; whoever writes such a formula needs the emulation to learn it first.
    const beyond = /[{}[\]#@!]/.exec(this.text[this.at] ?? "");
    if (beyond) return notImplemented(`${beyond[0]} in a formula`);
    return new FormulaSyntaxError(`${this.text} is not a formula: look at character ${this.at + 1}.`);
  }
}

function isRange(formula: Formula): boolean {
  return formula.kind === "name" || formula.kind === "reference" || formula.kind === "binary";
}

const parsed = new Map<string, Formula>();

/** Reads a formula that begins with an equals sign; throws {@link FormulaSyntaxError}. */
export function parseFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known) return known;
  if (!text.startsWith("=") || text.length > MAX_FORMULA) throw new FormulaSyntaxError(`${text} is not a formula.`);
  const formula = new Parser(text.slice(1)).parse();
  parsed.set(text, formula);
  return formula;
}
