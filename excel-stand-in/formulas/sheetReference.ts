import { quoteSheetName } from "../workbook/address";

/** What stands for a sheet that is no more. */
export const LOST_SHEET = "#REF!";

const TEXT = /("(?:[^"]|"")*")/;
const PREFIX = /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function replaceOutsideTexts(formula: string, change: (part: string) => string): string {
  const parts = formula.split(TEXT);
  return parts.map((part) => (part.startsWith('"') ? part : change(part))).join("");
}

/**
 * Makes a formula follow a sheet: every reference to `name` becomes one to `newName`, or to nothing.
 * Excel does the same, so that a sheet deleted and made anew under its old name is another sheet.
 */
export function followSheet(formula: string, name: string, newName: string | undefined): string {
  const replacement = newName === undefined ? LOST_SHEET : `${quoteSheetName(newName)}!`;
  return replaceOutsideTexts(formula, (part) =>
    part.replace(PREFIX, (whole, quoted: string | undefined, bare: string | undefined) => {
      const found = (quoted ?? bare ?? "").replaceAll("''", "'");
      return found.toLowerCase() === name.toLowerCase() ? replacement : whole;
    }),
  );
}
