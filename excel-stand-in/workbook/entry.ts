import { dateSerial } from "./date";

/** What Excel makes of something typed into a cell or sent as a value. */
export type Entry =
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: boolean | number | string; readonly numberFormat?: string };

function value(result: boolean | number | string, numberFormat?: string): Entry {
  return numberFormat === undefined ? { kind: "value", value: result } : { kind: "value", value: result, numberFormat };
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;
const BRACKETED = /^\((\d+(?:\.\d+)?)\)$/;
const DATE = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const MONTH = /^(\d{4})(?:[/-](\d{1,2})|年(\d{1,2})月)$/;
const DAY_OF_YEAR = /^(?:(\d{1,2})[/-](\d{1,2})|(\d{1,2})月(\d{1,2})日)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function numberEntry(text: string): Entry | undefined {
  if (NUMBER.test(text)) return value(Number(text), /e/i.test(text) ? "0.00E+00" : undefined);
  if (GROUPED.test(text)) return value(Number(text.replaceAll(",", "")), text.includes(".") ? "#,##0.00" : "#,##0");
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return value(Number(percent) / 100, percent.includes(".") ? "0.00%" : "0%");
  const bracketed = BRACKETED.exec(text)?.[1];
  return bracketed === undefined ? undefined : value(-Number(bracketed));
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const serial = dateSerial(year, month, day);
  return serial === undefined ? undefined : value(serial, numberFormat);
}

function fullDateEntry(text: string): Entry | undefined {
  const date = DATE.exec(text);
  if (date) return dateEntry(Number(date[1]), Number(date[3]), Number(date[4]), "yyyy/m/d");
  const chinese = CHINESE_DATE.exec(text);
  if (!chinese) return undefined;
  return dateEntry(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]), 'yyyy"年"m"月"d"日"');
}

function shortDateEntry(text: string): Entry | undefined {
  const month = MONTH.exec(text);
  if (month) {
    const format = month[3] === undefined ? "mmm-yy" : 'yyyy"年"m"月"';
    return dateEntry(Number(month[1]), Number(month[2] ?? month[3]), 1, format);
  }
  const day = DAY_OF_YEAR.exec(text);
  if (!day) return undefined;
  return dateEntry(new Date().getFullYear(), Number(day[1] ?? day[3]), Number(day[2] ?? day[4]), 'm"月"d"日"');
}

function timeEntry(text: string): Entry | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return value((hours * 3600 + minutes * 60 + seconds) / 86_400, time[3] === undefined ? "h:mm" : "h:mm:ss");
}

function textEntry(text: string): Entry {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return value(/^true$/i.test(trimmed));
  const recognised = numberEntry(trimmed) ?? fullDateEntry(trimmed) ?? shortDateEntry(trimmed) ?? timeEntry(trimmed);
  if (recognised) return recognised;
  // Only now: "-1" and "+1" are numbers, while "-A1" and "+水利局" are what people who learnt 1-2-3 type for formulas.
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return value(text);
}

/**
 * Reads what was typed, or sent through `Range.values` or `Range.formulas`, for a cell with that number format.
 * Assumption: the rules of a Chinese Excel: `2023/3/1`, `2023年3月1日`, `3月1日`, `12%`, `1,234`, `TRUE` and `(5)` are
 * turned into what they mean; full-width digits and `2023.3.1` stay text.
 */
export function readEntry(input: boolean | number | string, numberFormat: string): Entry {
  if (input === "") return { kind: "clear" };
  // Assumption: a cell formatted as text keeps a number that is sent to it as text, as it does with a typed one.
  if (numberFormat === "@") return value(typeof input === "boolean" ? input : String(input));
  if (typeof input !== "string") return value(input);
  if (input.startsWith("'")) return value(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input };
  return textEntry(input);
}
