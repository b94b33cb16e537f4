/** Excel's own short date, which a Chinese Excel shows in the Chinese order. */
const SHORT_DATE = "yyyy/m/d";

/** Formats a value the way a number format says; `format` of spreadsheet.ts. */
export type Format = (value: string | number, numberFormat: string, from1904: boolean) => string;

/**
 * What a cell shows because of its number format, or undefined when it simply shows its value.
 *
 * @param numberFormat such as 0.00%, 0"条", yyyy"年"m"月"d"日"
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function shownText(
  value: string | number,
  numberFormat: string,
  from1904: boolean,
  format: Format,
): string | undefined {
  const shown = apply(value, clean(numberFormat), from1904, format);
  return shown === String(value) ? undefined : shown;
}

/** What a date shows: one of Excel's built-in date formats has no code in the file. */
export function shownDate(serial: number, numberFormat: string | undefined, from1904: boolean, format: Format): string {
  return apply(serial, clean(numberFormat ?? SHORT_DATE), from1904, format);
}

function apply(value: string | number, numberFormat: string, from1904: boolean, format: Format): string {
  if (typeof value === "string" && /^[^;]*;[^;]*;[^;]*;$/.test(numberFormat)) return "";
  if (typeof value === "number" && /General/i.test(numberFormat)) return asGeneral(value, numberFormat, format);
  const shown = format(value, numberFormat, from1904);
  return /^-0(\.0*)?$/.test(shown) ? shown.slice(1) : shown;
}

/** "General" shows the number as it is; a text can stand around it, as in General"条". */
function asGeneral(value: number, numberFormat: string, format: Format): string {
  if (numberFormat.includes(";")) return String(value);
  const around = numberFormat.split(/General/i).map((part) => (part === "" ? "" : format(0, part, false)));
  return around.join(String(value));
}

/** Removes or replaces what the formatter does not know: Chinese numerals and colour names, the order of a short date. */
function clean(numberFormat: string): string {
  return numberFormat.replace(/\[(DBNum\d|[\u0080-\uffff][^\]]*)\]/gi, "").replace(/^m\/d\/yyyy/i, SHORT_DATE);
}
