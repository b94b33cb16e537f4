import type { AnswerWords, FindingWords } from "../../findings";
import { short, TO_BE_LOOKED_AT } from "../../short";
import { cellList, list, PAIRS, tie, where } from "./phrases";

/** Of units and their names. */
export const units = {
  "merged-unit": ({ places, units, rows }) =>
    `${where(places)}：“${units.join("")}”合并了 ${rows} 行，这 ${rows} 行都算它的。`,
  "several-units": ({ sheet, places, found }) =>
    found.length === 1
      ? `${where(places)}：“${short(found.join(""))}”一格里像是写了几个单位。要各计各的，请在表里一个单位一行，写明各自的条数；确是一个单位的名称，请确认。`
      : `工作表“${sheet}”有 ${found.length} 格里像是写了几个单位（${cellList(places)}：${list(found.map((text) => `“${short(text)}”`))}）。要各计各的，请在表里一个单位一行，写明各自的条数；确是一个单位的名称，请确认。`,
  "covered-unit": ({ places, units, found }) =>
    `${where(places)}：这一格被合并单元格“${units.join("")}”盖住，里面还写着“${found}”。请取消合并核对；确认这一行也是“${units.join("")}”的，可以继续。`,
  "marked-names": ({ sheet, places, names, struck }) =>
    `${names.length === 1 ? `${where(places)}：“${short(names.join(""))}”` : `工作表“${sheet}”有 ${names.length} 个单位名称（${cellList(places)}：${list(names.map(short))}）`}有一部分${struck ? "划掉了" : "是上标"}，Excel 不告诉是哪几个字。请在表里把${struck ? "划掉的字" : "注号"}删去，或选定单位的名称。`,
  "marked-headings": ({ places, found }) =>
    `工作表“${places[0]?.sheet ?? ""}”的标题或表头有一部分划掉了或是上标（${cellList(places)}：${list(found.map(short))}），Excel 不告诉是哪几个字，已按整格的字读取。请核对。`,
  "no-unit-name": ({ places, found }) =>
    `${where(places)}：这一行有条数（${found}），没有单位名称。请补上单位，或不计这一行。`,
  "names-cleaned": ({ sheet, names }) =>
    `工作表“${sheet}”有 ${names.length} 个单位名称去掉了序号、盖章、注号或看不见的字符：${list(names.map(({ found, name }) => `${short(found)} → ${name}`))}。请核对。`,
  "not-in-roster": ({ places, units, similar }) =>
    `${where(places)}：名录里没有“${units.join("")}”${similar.length > 0 ? `，相近的有${list(similar)}` : ""}。请说明它是哪个单位，或归入哪一组，或不计。`,
  "similar-units": ({ sheet, unit, other, otherSheet }) =>
    sheet === otherSheet
      ? `工作表“${sheet}”里有“${unit}”，也有“${other}”，像是同一个单位。请说明是不是。`
      : `“${sheet}”里的“${unit}”和“${otherSheet}”里的“${other}”名称相近，各自只在一边出现。请说明是不是同一个单位。`,
  "similar-names": ({ sheet, pairs }) =>
    `${pairs.some((pair) => pair.otherSheet) ? "" : `工作表“${sheet}”里`}有 ${pairs.length} 对名称像是同一个单位：${list(
      pairs.map((pair) =>
        pair.otherSheet
          ? `“${pair.sheet}”的${pair.unit}和“${pair.otherSheet}”的${pair.other}`
          : `${pair.unit}和${pair.other}`,
      ),
      TO_BE_LOOKED_AT,
    )}。请说明是不是。`,
  "alike-units": ({ sheet, pairs }) =>
    `工作表“${sheet}”里名称相近的单位：${list(pairs.map(([a, b]) => `${a}和${b}`))}，按不同的单位计。请核对。`,
  "duplicate-unit": ({ sheet, units, places, identical, of }) =>
    `工作表“${sheet}”里“${units.join("")}”${of === undefined ? "" : `在“${of}”`}出现了 ${places.length} 次（${cellList(places)}）${identical ? "，条数也一样，可能是重复粘贴" : ""}。请选定相加，还是只保留一行。`,
  "duplicate-units": ({ sheet, units, places, identical, kinds }) =>
    kinds
      ? `工作表“${sheet}”有 ${units.length} 个单位分几行写（${list(kinds)}）：${list(units)}（${cellList(places)}）。请选定各自相加，还是只计其中一种。`
      : `工作表“${sheet}”有 ${units.length} 个单位出现了不止一次：${list(units)}（${cellList(places)}）${identical ? "，条数也一样，可能是重复粘贴" : ""}。请选定各自相加，还是都只保留第一次出现的。`,
  "absent-units": ({ units, asZero }) =>
    `名录里的${list(units)}在表里没有出现，${asZero ? "按 0 条列入" : "按零报送列出"}。请核对。`,
  "absent-group": ({ units }) =>
    `名录里的“${units.join("")}”在表里没有出现，名录里没有写它的分组，从名称也看不出。请选定归入哪一组，或在名录里写上。`,
  "tied-units": ({ group, ties, shared }) =>
    `${group}有 ${ties.length} 处得分和排序依据都相同：${list(ties.map(tie))}。${
      shared ? "名次并列，排列先后暂按表中的顺序。" : "先后暂按表中的顺序，请确认或调整，也可以并列。"
    }`,
  "no-items": () =>
    "办法里有逐条列出信息的附件，但所读的表不是台账（没有“标题”一列），这个附件没有条目。请改读台账，或去掉这个附件。",
  "empty-group": ({ group }) => `“${group}”没有单位，不生成它的附件。`,
  "part-without-number": ({ units, part, column }) =>
    `${list(units)}的“${column}”没有填或者是 0，“${part}”这一项按 0 分计。请核对。`,
  "part-number-added": ({ units, part, column }) =>
    `${list(units)}的“${column}”几张表里写的是同一个数，已经相加，“${part}”按加起来的数除。如果是同一批人，请只在一张表里填“${column}”。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const unitsAnswers: AnswerWords = {
  "several-units": { unit: () => "是一个单位的名称" },
  "covered-unit": { accept: () => "也是这个单位的" },
  "marked-names": { "as-proposed": () => "都去掉末尾的注号", accept: () => "名称就是整格的字" },
  "not-in-roster": { "leave-out": () => "不计这个单位" },
  "similar-units": { accept: () => "是两个单位" },
  "similar-names": PAIRS,
  "duplicate-units": { name: ({ name }) => `只计“${name}”的行`, "leave-out": () => "都只保留第一次出现的" },
};
