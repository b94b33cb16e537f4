import type { AnswerWords, FindingWords } from "../../findings";
import { short } from "../../short";
import { list, where } from "./phrases";

/** Of sheets that are added, and tables that repeat. */
export const several = {
  "not-in-every-sheet": ({ missing }) =>
    `有 ${missing.length} 个单位不是每张表都有：${list(missing.map(({ unit, sheets }) => `${unit}（缺${sheets.join("、")}）`))}。缺的按 0 计，请核对。`,
  "months-between": ({ months }) =>
    `相加的几张表里没有${months.map((month) => `${month}月`).join("、")}的，是不是漏选了？请核对。`,
  "sheets-without-figures": ({ names }) => `${list(names.map((name) => `“${name}”`))}里没有数字，也没有表头，没有读。`,
  "hidden-periods": ({ names }) =>
    `隐藏的工作表${list(names.map((name) => `“${name}”`))}没有加进来。要加的，请取消隐藏，一起选上。`,
  "sheets-equal": ({ sheet, other }) =>
    `“${sheet}”和“${other}”各单位的条数完全一样，像是重复的一张。相加会把条数算两遍。请选定不加这张，还是照加。`,
  "sheet-is-sum": ({ sheet, others }) =>
    `“${sheet}”正好是${list(others)}相加，像是汇总表。再加一遍会把条数算两遍。请选定不加这张，还是照加。`,
  "sheet-holds-other": ({ sheet, other }) =>
    `“${sheet}”里没有一个单位的条数比“${other}”少，像是把“${other}”也算在内的累计数。相加会把条数算两遍。请选定不加“${other}”，还是照加。`,
  "sheet-other-year": ({ sheet, other, periods }) =>
    `“${sheet}”是${periods[0]}的，“${other}”是${periods[1]}的，不是一年。如果是去年的表，就不加；如果是标题里的年份没有改，请照加。`,
  "periods-overlap": ({ sheet, other, periods }) =>
    `“${sheet}”是${periods[0]}的，“${other}”是${periods[1]}的，时段有重叠，相加会重复计算。请选定不加哪一张，还是照加。`,
  "sheets-outside-period": ({ period, names }) =>
    `填写的时段是“${period}”，${list(names.map((name) => `“${name}”`))}不在这个时段里。如果是多选了，就不加；如果时段填错了，请改时段；确要加的，请照加。`,
  "set-for-each-period": ({ sets }) =>
    `一月一套：${list(sets.map(({ period, sheets }) => `${period}（${sheets.map((name) => `“${name}”`).join("")}）`))}，各自计分、排名。请核对时段。`,
  "set-holds-others": ({ sheet, period, others }) =>
    `“${sheet}”是${period}的，里面已经有${list(others)}，像是汇总表。请选定不出${period}这一套，还是照样出。`,
  "sheets-without-period": ({ names }) =>
    `看不出是哪个月的表：${list(names.map((name) => `“${name}”`))}。一月一套要知道每张表的时段：请写在标题或表名里（如“1月”），或不选这张表。`,
  "table-repeats": ({ places, units, title, first }) =>
    `${where(places)}：这里还有一张表${title === "" ? "" : `“${short(title)}”`}，${units.length} 个单位和上面${first === "" ? "的表" : `“${short(first)}”`}相同。如果是别的时段的，就不计这张；如果要加起来，请选相加。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const severalAnswers: AnswerWords = {
  "sheets-equal": { "leave-out": () => "不加这张表", accept: () => "不重复，照加" },
  "sheet-is-sum": { "leave-out": () => "不加这张表", accept: () => "不是汇总，照加" },
  "sheet-holds-other": { accept: () => "不是累计，照加" },
  "sheet-other-year": { "leave-out": () => "不加这张表", accept: () => "照加" },
  "periods-overlap": { "leave-out": () => "不加这张表", accept: () => "照加" },
  "sheets-outside-period": { "leave-out": () => "不加时段外的表", accept: () => "照加" },
  "set-holds-others": { "leave-out": () => "不出这一套", accept: () => "照样出" },
  "table-repeats": { "leave-out": () => "不计这张表" },
};
