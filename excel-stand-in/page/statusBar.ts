import { eachCell, intersection } from "../workbook/area";
import { generalText } from "../workbook/numberFormat";
import { isCellError } from "../workbook/value";
import type { Workbook } from "../workbook/workbook";
import { part } from "./element";
import type { PageTexts } from "./texts";

/** Says something at the left of the status bar. */
export function say(text: string): void {
  part("message").textContent = text;
}

/** What Excel tells about the selection: a cell's error in words, else the average, the count and the sum of several. */
export function showSelectionFacts({ active: sheet, selection: { area } }: Workbook, texts: PageTexts): void {
  part("facts").textContent = area.rows * area.columns === 1 ? errorText() : sums();

  function errorText(): string {
    const value = sheet.value(area.row, area.column);
    return isCellError(value) && value.message !== undefined ? texts.error(value.error, value.message) : "";
  }

  function sums(): string {
    const used = sheet.usedArea(true);
    const part = used && intersection(used, area);
    if (!part) return "";
    let count = 0;
    const numbers: number[] = [];
    eachCell(part, (row, column) => {
      const value = sheet.value(row, column);
      if (value !== null) count += 1;
      if (typeof value === "number") numbers.push(value);
    });
    if (count < 2) return "";
    if (numbers.length === 0) return texts.count(count);
    const sum = numbers.reduce((total, number) => total + number, 0);
    const average = generalText(sum / numbers.length);
    return [texts.average(average), texts.count(count), texts.sum(generalText(sum))].join("   ");
  }
}
