import type { SchemeProblem } from "../../bulletin/schemeRefused";
import { foundIn } from "../found";

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
    case "zero":
      return "应大于 0";
    case "not-a-list":
      return "应为列表";
    case "not-an-object":
      return "应为一组项目";
    case "not-a-number":
      return `${found(reason.found)}不是数`;
    case "negative":
      return `是 ${String(reason.found)}，不能小于 0`;
    case "too-many-decimals":
      return `是 ${String(reason.found)}，最多四位小数`;
    case "twice":
      return `“${reason.name}”重复了${reason.first === undefined ? "" : `，${reason.first} 已经叫它，请改掉一个`}`;
    case "itself":
      return `“${reason.name}”就是这一项自己，请改成别的项`;
    case "further-down":
      return `“${reason.name}”写在这一项的后面，请移到前面`;
    case "one-of-missing":
      return `没有填：${reason.fields.join("、")} 至少要写一项`;
    case "needs":
      return `是 ${String(reason.found)}，要和 ${reason.needs.join("、")}${reason.needs.length > 1 ? " 中的一项" : " "}一起写，单独写不起作用：请补上，或去掉它`;
    case "not-with":
      return `${reason.found === "" ? "" : `是 ${String(reason.found)}，`}和 ${reason.other} 写在一起不起作用，请去掉一个`;
    case "never":
      return `是 ${reason.found}，要比下限 ${reason.atLeast} 大，不然没有数合乎两头`;
    case "before-from":
      return `是 ${reason.found}，比开始的 ${reason.from} 还早，是不是写反了`;
    case "unknown-channel":
      return `“${reason.name}”不在采用渠道里`;
    case "unknown-group":
      return `“${reason.name}”不在分组里`;
    case "unknown-name":
      return `“${reason.name}”在计分办法里没有定义`;
    case "not-whole":
      return `是 ${String(reason.found)}，应为整数`;
    case "not-a-day":
      return `${found(reason.found)}不是日期，应写成 2023-03-31 这样`;
    case "below-min":
      return `是 ${String(reason.found)}，比下限还小`;
    case "not-ascending":
      return `是 ${String(reason.found)}，应比上一档大（从小到大写）`;
    case "in-no-appendix":
      return `“${reason.name}”没有排进任何一个附件，请在一个附件里选上它`;
    case "no-such-column":
      return `要用的“${reason.show}”在附件“${reason.name}”里没有这一列，请先加上这一列`;
    case "only-by-rank":
      return "只能用于按名次排列的表（“表里的顺序”选“按名次”）";
    case "only-for-units":
      return "只能用于一个单位一行的附件（不能一条信息一行，图也不能用于单位横排的表）";
    case "not-in-roster":
      return `“${reason.name}”不在名录里，请先写进名录`;
    case "too-many":
      return `有 ${reason.found} 项，最多 ${reason.most} 项`;
    case "too-large":
      return `${Number.isFinite(reason.found) ? `是 ${reason.found}` : "太大"}，最多 ${reason.most}（负数最少 -${reason.most}）`;
    case "product":
      return `是 ${reason.found}，与分值 ${reason.points} 相乘后超过 ${reason.most} 或多于四位小数`;
    case "unknown-placeholder":
      return `里的 {${reason.name}} 不认识`;
    case "not-one-of":
      return `${found(reason.found)}不认识，应为 ${reason.allowed.map((each) => each || "“”").join("、")} 之一`;
    case "newer-version":
      return `${found(reason.found)}不认识，本程序只认识第 1、2 版，请更新程序`;
  }
}

/** “约20”, or 是一组项目，: what stands where something else should, to stand before what is said of it. */
export function found(value: unknown): string {
  return foundIn(value, ["是列表，", "是一组项目，", "是空的，", "是太大的数，"]);
}
