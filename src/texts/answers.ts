import type { Answer, GroupWitness } from "../findings/question";
import type { FindingKind } from "../findings/finding";
import type { InEach, Language } from "./language";

/** The words of the button that gives an answer to a finding of some kind. */
export function answerText(answer: Answer, kind: FindingKind, language: Language): string {
  switch (answer.as) {
    case "count":
      return countText(answer.value, kind, language);
    case "as-proposed":
      return { zh: "都按箭头后面的数计", en: "Count each as the number behind its arrow" }[language];
    case "zero":
      return (ZERO[kind] ?? { zh: "都按 0 条计", en: "Count all as 0" })[language];
    case "leave-out":
      return (LEAVE_OUT[kind] ?? { zh: "不计这一行", en: "Leave the row out" })[language];
    case "unit":
      return (UNIT[kind] ?? { zh: "是单位，照常计", en: "It is a unit" })[language];
    case "add":
      return { zh: "相加", en: "Add them up" }[language];
    case "without":
      return { zh: `不加“${answer.sheet}”`, en: `Leave “${answer.sheet}” out` }[language];
    case "keep":
      return { zh: `只保留 ${answer.cell} 这一行`, en: `Keep only ${answer.cell}` }[language];
    case "same":
      return { zh: `就是“${answer.unit}”`, en: `It is “${answer.unit}”` }[language];
    case "group":
      return { zh: `归入“${answer.group}”`, en: `Put into “${answer.group}”` }[language];
    case "group-by":
      return GROUP_BY[language][answer.witness];
    case "column":
      return answer.heading === null
        ? { zh: "没有这一列", en: "There is no such column" }[language]
        : { zh: `用“${answer.heading}”`, en: `Use “${answer.heading}”` }[language];
    case "name":
      return { zh: `算作“${answer.name}”`, en: `It is “${answer.name}”` }[language];
    case "joint":
      return (
        answer.part === "equal"
          ? { zh: "几个单位平分", en: "An equal part each" }
          : { zh: "每个单位都计一条", en: "The whole item each" }
      )[language];
    case "apart":
      return { zh: "是不同的信息，分别计", en: "They are different items" }[language];
    case "order":
      return { zh: "先后已确认", en: "The order is confirmed" }[language];
    case "share":
      return { zh: "名次并列", en: "They share a rank" }[language];
    case "period":
      return { zh: `是“${answer.period}”`, en: `It is “${answer.period}”` }[language];
    case "accept":
      return (ACCEPT[kind] ?? { zh: "确认，继续", en: "Go on as it is" })[language];
  }
}

function countText(value: number, kind: FindingKind, language: Language): string {
  if (kind === "log-unknown-name" || kind === "log-unknown-kind")
    return { zh: "不计", en: "It does not count" }[language];
  if (kind === "log-unclear-mark")
    return (value === 1 ? { zh: "采用了", en: "Adopted" } : { zh: "没有采用", en: "Not adopted" })[language];
  if (kind === "previous-doubtful" || kind === "previous-twice")
    return { zh: `按 ${value} 分带入`, en: `Carry ${value} forward` }[language];
  return { zh: `按 ${value} 条计`, en: `Count ${value}` }[language];
}

const GROUP_BY: InEach<Readonly<Record<GroupWitness, string>>> = {
  zh: {
    roster: "以名录为准",
    cell: "以类别列为准",
    banner: "以分段标题为准",
    title: "以表的标题为准",
    name: "按单位名称归组",
  },
  en: {
    roster: "The roster holds",
    cell: "The group column holds",
    banner: "The title over the rows holds",
    title: "The title holds",
    name: "Group by name",
  },
};

const ZERO: Partial<Record<FindingKind, InEach<string>>> = {
  "unreadable-points": { zh: "按 0 分计", en: "Count 0 points" },
  "previous-doubtful": { zh: "按 0 分带入", en: "Carry 0 forward" },
};

const UNIT: Partial<Record<FindingKind, InEach<string>>> = {
  "rows-left-out": { zh: "是单位，要计入", en: "They are units" },
  "data-below": { zh: "是单位，要计入", en: "They are units" },
  "comparison-rows": { zh: "都是单位，照常计", en: "They are units" },
  "of-which": { zh: "没有含在里面，另计", en: "It is not included; count it" },
  "log-joint": { zh: "是一个单位的名称", en: "It is the name of one unit" },
};

const LEAVE_OUT: Partial<Record<FindingKind, InEach<string>>> = {
  "blank-counts": { zh: "不计这些行", en: "Leave these rows out" },
  "looks-like-total": { zh: "是合计，不计", en: "It is a total" },
  "rows-left-out": { zh: "不计", en: "Leave them out" },
  "duplicate-units": { zh: "都只保留第一次出现的", en: "Keep the first row of each" },
  "table-repeats": { zh: "不计这张表", en: "Leave this table out" },
  "comparison-rows": { zh: "不是单位，不计", en: "They are not units" },
  "of-which": { zh: "已含在里面，不另计", en: "It is included there" },
  "data-below": { zh: "这些行不计", en: "They do not count" },
  "hidden-rows": { zh: "只计看得见的行", en: "Count visible rows only" },
  "struck-rows": { zh: "划掉的不计", en: "Leave what is struck out" },
  "not-in-roster": { zh: "不计这个单位", en: "Leave this unit out" },
  "log-no-unit": { zh: "不计这些条", en: "They do not count" },
  "sheets-equal": { zh: "不加这张表", en: "Leave this sheet out" },
  "sheet-is-sum": { zh: "不加这张表", en: "Leave this sheet out" },
  "periods-overlap": { zh: "不加这张表", en: "Leave this sheet out" },
};

const ACCEPT: Partial<Record<FindingKind, InEach<string>>> = {
  "total-differs": { zh: "以各单位的数为准", en: "The units’ figures count" },
  "unscored-count": { zh: "确认不计", en: "They do not count" },
  "unknown-points": { zh: "确认不计", en: "They do not count" },
  "hidden-rows": { zh: "都计", en: "Count all rows" },
  "struck-rows": { zh: "都计", en: "Count them" },
  "similar-units": { zh: "是两个单位", en: "They are two units" },
  "scores-mostly-differ": { zh: "按条数重新计分", en: "The counts decide" },
  "score-says-other": { zh: "条数没有错", en: "The count is right" },
  "group-typed-once": { zh: "往下沿用", en: "Carry it down" },
  "covered-unit": { zh: "也是这个单位的", en: "It belongs to this unit" },
  "open-quote": { zh: "引号只是文字，继续", en: "It is ordinary text" },
  "converted-file": { zh: "合计一致，继续", en: "The sums agree" },
  "sheets-equal": { zh: "不重复，照加", en: "Add it all the same" },
  "sheet-is-sum": { zh: "不是汇总，照加", en: "Add it all the same" },
  "periods-overlap": { zh: "照加", en: "Add it all the same" },
  "log-item-again": { zh: "是同一条，只计一次", en: "They are one item; count it once" },
  "previous-same-period": { zh: "照样带入", en: "Carry it forward all the same" },
};
