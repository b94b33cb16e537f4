import { offers } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { cellList, list, where, wherever } from "./phrases";

/** Of rows that are no units. */
export const rows = {
  "total-left-out": ({ places, found }) => `${where(places)}：“${found}”是合计行，不作为单位，只用来核对。`,
  "total-differs": ({ places, found, columns }) =>
    `${where(places)}：“${found}”一行对不上：${list(columns.map((each) => `“${each.column}”写的是 ${each.found}，各单位相加是 ${each.expected}`))}。请查明是哪里的数不对，或确认以各单位的数为准。`,
  "total-unreadable": ({ places, column, found }) =>
    `${where(places)}：“${column}”的合计是“${found}”，不是数，没有用来核对。`,
  "looks-like-total": ({ sheet, places, units, sums, question }) =>
    sums
      ? `${wherever(sheet, places)}：“${units.join("")}”的条数正好是别的几行之和，像是合计。请说明它是合计还是单位${offers(question, "add") ? "，或者是上面单位的一部分" : ""}。`
      : `${wherever(sheet, places)}：“${units.join("")}”叫得像合计，条数却不是哪些行之和。请说明它是合计还是单位${offers(question, "add") ? "，或者是上面单位的一部分" : ""}。`,
  "rows-left-out": ({ places, found }) =>
    `${where(places)}：${list(found.map((text) => `“${short(text)}”`))}是比较、平均、任务、报送、得分一类的数，不是单位的采用条数，没有计入。`,
  "comparison-rows": ({ places, found }) =>
    `${where(places)}：${list(found.map((text) => `“${short(text)}”`))}不像${found.length === 1 ? "一个" : ""}单位的名称，也许是几个单位合写的，也许是附注、比较、时段、网站一类。请选定当不当单位计；几个单位要各计各的，请先在表里一个单位一行。`,
  "of-which": ({ places, found, parents }) =>
    `${where(places)}：${list(found.map((text) => `“${short(text)}”`))}像是${parents.includes("") ? "上一行" : list(parents.map((parent) => `“${parent}”`))}里的一部分。如果已含在里面，就不另计。`,
  "column-numbers": ({ places }) => `${where(places)}：这一行是栏次，不是单位，没有读。`,
  "rows-cut": ({ places, found, rows }) => `${where(places)}：从“${short(found)}”起的 ${rows} 行在表格之外，没有读。`,
  "data-below": ({ places, units, found }) =>
    `${where(places)}：表格结束后还有 ${units.length} 行像是单位（第一个是“${found}”），没有读。请选定计不计。`,
  "remark-against": ({ sheet, places, units, found }) =>
    units.length === 1
      ? `${where(places)}：“${units.join("")}”旁边写着“${short(found.join(""))}”，数还在。请选定这一行计不计；数要改的，请先改表。`
      : `工作表“${sheet}”有 ${units.length} 个单位旁边写着不计、有误一类的话，数还在：${list(units.map((unit, n) => `${unit}“${short(found[n] ?? "")}”`))}。请选定这些行计不计；数要改的，请先改表。`,
  "comment-against": ({ sheet, places, units, found }) =>
    units.length === 1
      ? `${where(places)}：“${units.join("")}”这一行的批注是“${short(found.join(""))}”，数却还在。请选定这一行计不计；数有错的，请先在表里改好。`
      : `工作表“${sheet}”有 ${units.length} 个单位的批注写着不计或有误：${list(units.map((unit, n) => `${places[n]?.cell ?? ""} ${unit}“${short(found[n] ?? "")}”`))}。请选定这些行计不计；数有错的，请先在表里改好。`,
  "comments-elsewhere": ({ sheet, places, found }) =>
    `工作表“${sheet}”的标题、表头、合计或空白处有批注，没有照它改数：${list(found.map((text, n) => `${places[n]?.cell ?? ""}“${short(text)}”`))}。请核对。`,
  "unnumbered-rows": ({ sheet, places, units, column }) =>
    units.length === 1
      ? `${where(places)}：“${units.join("")}”没有${column}，别的单位几乎都有，可能是小计、另列的，或者是上一行里的一部分。请选定这一行计不计。`
      : `工作表“${sheet}”有 ${units.length} 行没有${column}（${cellList(places)}：${list(units)}），别的单位几乎都有，可能是小计、另列的，或者是上一行里的一部分。请选定这些行计不计。`,
  "struck-rows": ({ sheet, places, units }) =>
    `工作表“${sheet}”有 ${units.length} 个单位的行或数被划掉了（${cellList(places)}：${list(units)}），仍然计算在内。如果已作废，请选不计。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const rowsAnswers: AnswerWords = {
  "total-differs": { accept: () => "以各单位的数为准" },
  "looks-like-total": { add: () => "是上面单位的一部分，并入", "leave-out": () => "是合计，不计" },
  "rows-left-out": { unit: () => "是单位，要计入", "leave-out": () => "不计" },
  "comparison-rows": {
    unit: (_, cells) => (cells > 1 ? "都是单位，照常计" : "是单位，照常计"),
    "leave-out": () => "不是单位，不计",
  },
  "of-which": { unit: () => "没有含在里面，另计", "leave-out": () => "已含在里面，不另计" },
  "data-below": { unit: () => "是单位，要计入", "leave-out": () => "这些行不计" },
  "remark-against": { "leave-out": () => "不计", accept: () => "照常计" },
  "comment-against": { "leave-out": () => "不计", accept: () => "照常计" },
  "unnumbered-rows": { unit: () => "是单位，照常计", "leave-out": () => "不是单位，不计" },
  "struck-rows": { "leave-out": () => "划掉的不计", accept: () => "都计" },
};
