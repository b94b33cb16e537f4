import { areaName } from "../../../cells/address";
import type { Area } from "../../../cells/area";

/** A sheet's name as formulas write it. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Cells of a sheet as formulas name them wherever they stand: '附件1'!$B$4:$B$9. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${sheetReference(sheet)}!${areaName(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
