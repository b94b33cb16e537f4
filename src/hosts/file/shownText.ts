import { formatValue } from "./numberFormat/formatValue";

/** Excel's own short date, which a Chinese Excel shows in the Chinese order. */
const SHORT_DATE = "yyyy/m/d";

/**
 * What a cell shows because of its number format, or undefined when it simply shows its value.
 *
 * @param numberFormat such as 0.00%, 0"条", yyyy"年"m"月"d"日"
 * @param from1904 whether the workbook counts its dates from 1904
 */
export function shownText(value: string | number, numberFormat: string, from1904: boolean): string | undefined {
  if (isGeneral(numberFormat)) return undefined;
  const shown = formatValue(value, numberFormat.replace(/^m\/d\/yy(yy)?(?=$| )/i, SHORT_DATE), from1904);
  return shown === String(value).trim() ? undefined : shown;
}

/** Whether cells of a number format show simply their value. */
export function isGeneral(numberFormat: string): boolean {
  return numberFormat === "General" || numberFormat === "@";
}
