import type { ListedSheet } from "./inspect";

/** A sheet to delete or to copy: Excel refuses both of one that is hidden so well that only a program can show it. */
export function withinReach(worksheet: Excel.Worksheet, { isVeryHidden }: ListedSheet): Excel.Worksheet {
  if (isVeryHidden) worksheet.visibility = "Hidden";
  return worksheet;
}
