import { enumerated } from "../../bulletin/enumerated";
import { type PlaceholderName, placeholderName } from "../../bulletin/notice/placeholders";
import type { FactsProblem, FactsRefused } from "../../bulletin/notice/factsRefused";
import { officialDate } from "../../bulletin/notice/officialDate";
import type { ErrorWords, MissingFigure, WrongPlaceholder } from "../errors";
import { found, schemeProblem } from "./problems";

/** Of facts that are refused, which only those meet who make the text of a notice. */
export const factsErrors: ErrorWords<FactsRefused> = {
  "facts-refused": ({ field, reason }) => `通报正文的资料不能用：${field} ${factsProblem(reason)}。请改好后再试。`,
};

/** What is wrong with a field of the facts, likewise. */
export function factsProblem(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "不是通报资料里的项目，可能写错了";
    case "newer-version":
      return `${found(reason.found)}不认识，本程序只认识第 1 版，请更新程序`;
    case "not-a-count":
      return `${found(reason.found)}不是条数，应为不小于 0 的整数`;
    case "not-a-date":
      return `${found(reason.found)}不是日期，应写成 2023-04-13 这样`;
    case "not-a-document-number":
      return `“${reason.found}”不是发文字号，应写成 扎政办发〔2023〕12号 这样：六角括号、四位年份，不加“第”，序号前面不补 0`;
    case "before-issue":
      return `是${officialDate(reason.found)}，比成文日期${officialDate(reason.issued)}还早`;
    case "not-true-or-false":
      return `${found(reason.found)}不认识，应为 true 或 false`;
    case "unknown-channel":
      return `里的“${reason.name}”不在采用渠道里，现有：${enumerated(reason.known)}`;
    case "unknown-group":
      return `里的“${reason.name}”不在分组里，现有：${enumerated(reason.known)}`;
    case "not-a-figure":
      return `${found(reason.found)}不是数，应为数字，最多四位小数`;
    case "unknown-placeholder":
      return (
        `里的 {${reason.name}}（第 ${reason.at} 个字起）不认识，` +
        (reason.nearest === undefined
          ? `可以用：${reason.known.map((name) => `{${name}}`).join(" ")}`
          : `最接近的是 {${reason.nearest}}`)
      );
    case "unknown-argument":
    case "unknown-value":
    case "needs-argument":
      return `里的 {${reason.placeholder}}（第 ${reason.at} 个字起）${wrongPlaceholder(reason)}`;
    case "not-in-table":
    case "not-given":
    case "empty-group":
    case "of-nothing":
    case "nobody":
      return `里的 {${reason.placeholder}}（第 ${reason.at} 个字起）没有数：${missingFigure(reason)}`;
    case "no-value":
      return `里的 {${reason.name}} 没有数或内容${source(reason.name)}，请补上，或用 [ ] 把这一句括起来，没有时就不写`;
    case "too-deep":
      return `里的 [ ] 套得太深，最多 ${reason.most} 层`;
    case "unbalanced":
      return `里的 ${reason.sign} 没有配对`;
    case "sum-differs":
      return `是 ${reason.found}，各组相加是 ${reason.expected}，对不上`;
    case "table-differs":
      return `是 ${reason.found}，表里是 ${reason.expected}，对不上，请改成一致或删去这一项`;
    default:
      return schemeProblem(reason);
  }
}

/** Where a clerk fills in what a placeholder stands for. */
const SOURCES: Readonly<Partial<Record<PlaceholderName, string>>> = {
  year: "年份写在时段或表的标题里",
  basis: "填在“依据文件”里",
  submitted: "填在“报送条数”里",
  rate: "要先填“报送条数”",
  best: "要几名填在“计分办法”的“列出前几名”里",
  last: "要几名填在“计分办法”的“列出后几名”里",
};

function source(placeholder: string): string {
  const said = SOURCES[placeholderName(placeholder) ?? "count"];
  return said === undefined ? "" : `（${said}）`;
}

function wrongPlaceholder(reason: WrongPlaceholder): string {
  const { known } = reason;
  const allowed = known.length === 0 ? "" : `可以用：${enumerated(known)}`;
  if (reason.problem === "needs-argument")
    return reason.argument === ""
      ? `要先写列哪些、算什么。${allowed}`
      : `要写明“${reason.argument}=”，否则不知道指哪一个。${allowed}`;
  const closest = reason.nearest === undefined ? "" : `最接近的是“${reason.nearest}”；`;
  return reason.problem === "unknown-argument"
    ? `里的“${reason.name}”用不上或不认识，${closest}${allowed}`
    : `里的“${reason.argument}=${reason.name}”没有，${closest}${allowed}`;
}

function missingFigure(reason: MissingFigure): string {
  switch (reason.problem) {
    case "not-in-table": {
      const { units } = reason;
      const some = units.length === 0 ? "" : `（${enumerated(units.slice(0, 3))}${units.length > 3 ? " 等" : ""}没有）`;
      return `表里没有${reason.figure}${some}`;
    }
    case "not-given":
      return `没有填${reason.period}的“${reason.key}”`;
    case "empty-group":
      return `“${reason.group}”没有单位`;
    case "of-nothing":
      return `${reason.figure}是 0，不能作分母`;
    case "nobody":
      return "没有这样的单位";
  }
}
