import type { Answer } from "../findings/question";
import type { FindingKind } from "../findings/finding";
import type { InEach, Language } from "./language";

/** The words of the button that gives an answer to a finding of some kind. */
export function answerText(answer: Answer, kind: FindingKind, language: Language): string {
  switch (answer.as) {
    case "count":
      return { zh: `按 ${answer.value} 条计`, en: `Count ${answer.value}` }[language];
    case "zero":
      return { zh: "都按 0 条计", en: "Count all as 0" }[language];
    case "leave-out":
      return (LEAVE_OUT[kind] ?? { zh: "不计这一行", en: "Leave the row out" })[language];
    case "unit":
      return { zh: "是单位，照常计", en: "It is a unit" }[language];
    case "add":
      return { zh: "相加", en: "Add them up" }[language];
    case "keep":
      return { zh: `只保留 ${answer.cell} 这一行`, en: `Keep only ${answer.cell}` }[language];
    case "same":
      return { zh: `就是“${answer.unit}”`, en: `It is “${answer.unit}”` }[language];
    case "group":
      return { zh: `归入“${answer.group}”`, en: `Put into “${answer.group}”` }[language];
    case "accept":
      return (ACCEPT[kind] ?? { zh: "确认，继续", en: "Go on as it is" })[language];
  }
}

const LEAVE_OUT: Partial<Record<FindingKind, InEach<string>>> = {
  "blank-counts": { zh: "不计这些行", en: "Leave these rows out" },
  "looks-like-total": { zh: "是合计，不计", en: "It is a total" },
  "data-below": { zh: "这些行不计", en: "They do not count" },
  "hidden-rows": { zh: "只计看得见的行", en: "Count visible rows only" },
  "not-in-roster": { zh: "不计这个单位", en: "Leave this unit out" },
  "log-no-unit": { zh: "不计这些条", en: "They do not count" },
};

const ACCEPT: Partial<Record<FindingKind, InEach<string>>> = {
  "total-differs": { zh: "以各单位的数为准", en: "The units’ figures count" },
  "unscored-count": { zh: "确认不计", en: "They do not count" },
  "hidden-rows": { zh: "都计", en: "Count all rows" },
  "similar-units": { zh: "是两个单位", en: "They are two units" },
  "scores-mostly-differ": { zh: "按条数重新计分", en: "The counts decide" },
};
