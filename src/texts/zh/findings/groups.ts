import type { GroupWitness } from "../../../findings/question";
import type { AnswerWords, FindingWords } from "../../findings";
import { short, TO_BE_LOOKED_AT } from "../../short";
import { list, where } from "./phrases";

const WITNESSES: Readonly<Record<GroupWitness, string>> = {
  roster: "名录",
  cell: "类别列",
  banner: "分段标题",
  title: "表的标题",
  sheet: "工作表名",
  name: "单位名称",
};

/** Of groups. */
export const groups = {
  "group-differs": ({ units, groups }) => `“${units.join("")}”在几张表里归入了不同的组：${list(groups)}。请选定一组。`,
  "groups-differ": ({ units, groups }) =>
    `有 ${units.length} 个单位在几张表里归入了不同的组（${list(groups)}）：${list(units, TO_BE_LOOKED_AT)}。请选定都归入哪一组；不是都归一组的，请一个一个地选。`,
  // where there is no category, the unit's own name is what tells its group
  "unknown-group": ({ places, found, units }) =>
    units.length === 1 && units[0] === found
      ? `${where(places)}：表里没有“${found}”的类别，名称也不合计分办法里任何一组的“名称结尾”。请选定归入哪一组；同类单位多的，请在计分办法的“分组与附件”里填上名称结尾。`
      : `${where(places)}：${found === "" ? "没有填类别" : `类别“${found}”不在计分办法的分组里`}，涉及${list(units)}。请选定归入哪一组。`,
  "unknown-banner": ({ places, found }) =>
    `${where(places)}：分段标题“${short(found)}”不是计分办法里的分组，下面的单位按名称归组。请核对。`,
  "group-typed-once": ({ sheet, column, units }) =>
    `工作表“${sheet}”的“${column}”只在每组第一行填了，下面 ${units.length} 个单位是空的。请选定往下沿用，还是按单位名称归组。`,
  "group-conflict": ({ sheet, units, claims }) =>
    `工作表“${sheet}”有 ${units.length} 个单位归哪一组说法不一：${list(claims.map(({ unit, says }) => `${unit}（${says.map(({ witness, group }) => `${WITNESSES[witness]}是${group}`).join("，")}）`))}。请选定以哪个为准。`,
  "title-overruled": ({ sheet, found, group, units }) =>
    `工作表“${sheet}”的标题“${short(found)}”只提到“${group}”，但有 ${units.length} 个单位的名称是别的组的（${list(units)}），已按名称分组。请核对。`,
  "group-chosen": ({ units, group, usual }) =>
    `“${units.join("")}”按您指定的归入“${group}”${usual !== undefined && usual !== group ? `，表里看是“${usual}”` : ""}。`,
  "group-unsure": ({ places, units, group }) =>
    `${where(places)}：“${units.join("")}”从名称上不好判断归哪一组，现在归入“${group}”。如不对请改。`,
  "groups-by-name": ({ sheet, groups, open = [] }) =>
    `工作表“${sheet}”没有类别一列，已按单位名称分组：${groups.map(({ name, units }) => `${name} ${units} 个`).join("，")}。${
      open.length > 0 ? `从名称上看不准的有 ${open.length} 个：${list(open)}。` : ""
    }请核对。`,
} satisfies Partial<FindingWords>;

/** Buttons of theirs that say more than the usual ones. */
export const groupsAnswers: AnswerWords = {
  "groups-differ": { apart: () => "一个一个地选" },
  "group-typed-once": { accept: () => "往下沿用" },
  "unknown-group": { "leave-out": () => "这些单位都不计" },
};
