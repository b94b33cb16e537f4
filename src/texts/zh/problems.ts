import type { FactsProblem } from "../../bulletin/notice/factsRefused";
import type { MissingFigure, WrongPlaceholder } from "../errors";
import type { SchemeProblem } from "../../bulletin/schemeRefused";

/** What is wrong with a field of a scheme, to stand after the field's name. */
export function schemeProblem(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "没有填";
    case "unknown-field":
      return "不是计分办法里的项目，可能写错了";
    case "not-text":
      return "应为文字";
    case "empty":
      return "不能为空";
    case "not-a-list":
      return "应为列表";
    case "not-an-object":
      return "应为一组项目";
    case "not-a-number":
      return `“${String(reason.found)}”不是数`;
    case "negative":
      return `是 ${String(reason.found)}，分值不能小于 0`;
    case "too-many-decimals":
      return `是 ${String(reason.found)}，最多四位小数`;
    case "twice":
      return `“${reason.name}”重复了`;
    case "unknown-channel":
      return `“${reason.name}”不在采用渠道里`;
    case "unknown-group":
      return `“${reason.name}”不在分组里`;
    case "unknown-name":
      return `“${reason.name}”在计分办法里没有定义`;
    case "not-whole":
      return `是 ${String(reason.found)}，应为整数`;
    case "not-a-day":
      return `“${String(reason.found)}”不是日期，应写成 2023-03-31 这样`;
    case "below-min":
      return `是 ${String(reason.found)}，比下限还小`;
    case "not-ascending":
      return `是 ${String(reason.found)}，应比上一档大（从小到大写）`;
    case "in-no-appendix":
      return `“${reason.name}”没有写进 appendices 的任何一个附件`;
    case "not-in-roster":
      return `“${reason.name}”不在名录里，请先写进 roster`;
    case "too-many":
      return `有 ${reason.found} 项，最多 ${reason.most} 项`;
    case "too-large":
      return `是 ${reason.found}，最多 ${reason.most}（负数最少 -${reason.most}）`;
    case "product":
      return `是 ${reason.found}，与分值 ${reason.points} 相乘后超过 ${reason.most} 或多于四位小数`;
    case "unknown-placeholder":
      return `里的 {${reason.name}} 不认识`;
    case "not-one-of":
      return `“${String(reason.found)}”不认识，应为 ${reason.allowed.join("、")} 之一`;
    case "newer-version":
      return `是 ${String(reason.found)}，本程序只认识第 1、2 版，请更新程序`;
  }
}

/** What is wrong with a field of the facts, likewise. */
export function factsProblem(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "不是通报资料里的项目，可能写错了";
    case "not-a-count":
      return `“${String(reason.found)}”不是条数，应为不小于 0 的整数`;
    case "not-a-date":
      return `“${String(reason.found)}”不是日期，应写成 2023-04-13 这样`;
    case "not-true-or-false":
      return `“${String(reason.found)}”不认识，应为 true 或 false`;
    case "unknown-channel":
      return `里的“${reason.name}”不在采用渠道里，现有：${reason.known.join("、")}`;
    case "unknown-group":
      return `里的“${reason.name}”不在分组里，现有：${reason.known.join("、")}`;
    case "not-a-figure":
      return `“${String(reason.found)}”不是数，应为数字，最多四位小数`;
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
      return `里的 {${reason.name}} 没有数或内容，请补上，或用 [ ] 把这一句括起来，没有时就不写`;
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

function wrongPlaceholder(reason: WrongPlaceholder): string {
  const { known } = reason;
  const allowed = known.length === 0 ? "" : `可以用：${known.join("、")}`;
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
      const some = units.length === 0 ? "" : `（${units.slice(0, 3).join("、")}${units.length > 3 ? " 等" : ""}没有）`;
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
