import type { ExcelFailure } from "../hosts/excel/excelErrors";
import type { InEach, Language } from "./language";

/**
 * Why Excel has refused something, in words of ours, with Excel's own behind it: these are for programmers and mostly
 * English, so they never stand alone.
 */
export function excelSaid({ code, message }: ExcelFailure, language: Language): string {
  const why = (REASONS[code] ?? UNKNOWN)[language];
  const own = message && message !== code ? `${message} ${code}` : code;
  return language === "zh" ? `${why}（Excel 说：${own}）` : `${why} (Excel says: ${own})`;
}

const UNKNOWN: InEach<string> = { zh: "Excel 没有照办", en: "Excel did not do it" };

const REASONS: Readonly<Record<string, InEach<string>>> = {
  GeneralException: {
    zh: "Excel 没有照办，原因不明；如果最前面的是另一个工作簿，请先回到本工作簿",
    en: "Excel did not do it and does not say why; if another workbook is in front, come back to this one first",
  },
  AccessDenied: {
    zh: "Excel 不让改，多半是工作表或工作簿受保护",
    en: "Excel forbids it, mostly because a sheet or the workbook is protected",
  },
  ItemNotFound: {
    zh: "要用的工作表找不到了，多半是刚被删除或改名",
    en: "a sheet was not found, mostly because it has just been deleted or renamed",
  },
  InvalidRequestContext: {
    zh: "要用的工作表找不到了，多半是刚被删除或改名",
    en: "a sheet was not found, mostly because it has just been deleted or renamed",
  },
  ItemAlreadyExists: { zh: "同名的工作表已经有了", en: "a sheet of that name is there already" },
  Outdated: { zh: "工作簿一直在被别人改动", en: "others keep changing the workbook" },
  RangeExceedsLimit: { zh: "表格太大", en: "the sheet is too large" },
  RequestPayloadSizeLimitExceeded: { zh: "内容太多，一次写不下", en: "there is too much to write at once" },
  ResponsePayloadSizeLimitExceeded: { zh: "内容太多，一次读不完", en: "there is too much to read at once" },
  UnsupportedSheet: { zh: "这种工作表（如图表工作表）读不了", en: "such a sheet, a chart for one, cannot be read" },
};
