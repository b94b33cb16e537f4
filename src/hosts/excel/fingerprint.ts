import { tellsMerges } from "./supports";

/** What of a sheet tells whether somebody has changed it: its name and contents, and its looks as a whole. */
export type Fingerprint = string;

/** A sheet's fingerprint, asked for and still to come. */
export interface AskedPrint {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
}

/** Asks for a sheet's fingerprint along with the next sync. */
export function askPrint(worksheet: Excel.Worksheet): AskedPrint {
  worksheet.load("name");
  const used = worksheet.getUsedRange();
  used.load("address,formulas,values,numberFormat");
  used.format.load("wrapText,horizontalAlignment,verticalAlignment");
  used.format.font.load("name,size,bold,italic,underline,color");
  used.format.fill.load("color");
  const merged = tellsMerges() ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  return { worksheet, used, merged };
}

/** What came, after the next sync. */
export function takePrint({ worksheet, used, merged }: AskedPrint): Fingerprint {
  const { address, formulas, values, numberFormat, format } = used;
  const looks = [format.toJSON(), format.font.toJSON(), format.fill.toJSON()];
  const merges = merged && !merged.isNullObject ? merged.address : "";
  return JSON.stringify([worksheet.name, address, formulas, values, numberFormat, looks, merges]);
}
