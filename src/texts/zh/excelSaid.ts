import type { ExcelFailure } from "../../hosts/excel/excelErrors";
import { ownWords } from "../ownWords";

/** Why Excel has refused something, in words of ours, with Excel's own behind it. */
export function excelSaid(failure: ExcelFailure): string {
  const why = REASONS[failure.code] ?? "Excel 没有照办";
  const own = ownWords(failure);
  return `${why}（Excel 说：${own}）`;
}

const REASONS: Readonly<Record<string, string>> = {
  GeneralException: "Excel 没有照办，原因不明；如果最前面的是另一个工作簿，请先回到本工作簿",
  InvalidSelection: "最前面的是另一个工作簿，请先回到本工作簿",
  InactiveWorkbook: "最前面的是另一个工作簿，请先回到本工作簿",
  ConnectionFailure: "Excel 没有回答，可能是工作簿已关闭，或网络断了",
  AccessDenied: "Excel 不让改，多半是工作表或工作簿受保护",
  ItemNotFound: "要用的工作表找不到了，多半是刚被删除或改名",
  InvalidRequestContext: "要用的工作表找不到了，多半是刚被删除或改名",
  ItemAlreadyExists: "同名的工作表已经有了",
  Outdated: "工作簿一直在被别人改动",
  RangeExceedsLimit: "表格太大",
  RequestPayloadSizeLimitExceeded: "内容太多，一次写不下",
  ResponsePayloadSizeLimitExceeded: "内容太多，一次读不完",
  UnsupportedSheet: "这种工作表（如图表工作表）读不了",
};
