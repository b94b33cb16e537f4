import type { Page } from "../workbook/page";

/** The short and the long side of a sheet of paper, in points; B4 and B5 are those of JIS, as in Excel. */
const PAPERS: Readonly<Record<string, readonly [short: number, long: number]>> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  B4: [728.5, 1031.81],
  B5: [515.91, 728.5],
  Folio: [612, 936],
  Legal: [612, 1008],
  Letter: [612, 792],
};

/** The paper of a page as it lies, in points. */
export function paperOf({ paperSize, orientation }: Page): { readonly width: number; readonly height: number } {
  const [short, long] = PAPERS[paperSize] ?? [595.28, 841.89];
  return orientation === "Landscape" ? { width: long, height: short } : { width: short, height: long };
}
