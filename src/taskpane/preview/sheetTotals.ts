import type { SheetGrid } from "../../intake/accumulate";

/** What one of several sheets contributes. */
export interface SheetTotal {
  readonly sheet: string;
  /** Items adopted by all channels together. */
  readonly adopted: number;
}

/** What each of several sheets contributes to the bulletin. */
export function sheetTotals({ sheets, units }: SheetGrid): SheetTotal[] {
  return sheets.map((sheet, i) => ({
    sheet,
    adopted: units.reduce((total, { adopted }) => total + (adopted[i] ?? 0), 0),
  }));
}
