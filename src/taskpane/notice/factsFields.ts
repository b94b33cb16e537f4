import type { Templates } from "../../bulletin/notice/templates";
import type { FactsRefused } from "../../bulletin/notice/factsRefused";
import { errorText } from "../../texts/errors";
import type { NoticeFormTexts } from "../../texts/zh/noticeForm";
import type { NoticeWords } from "./useNoticeTexts";
import { isAbout } from "../controls/isAbout";

/** What is wrong with a field of the form, or undefined. */
export function factsProblem(
  refused: FactsRefused | undefined,
  field: string,
  label: string,
  words: NoticeWords,
): string | undefined {
  if (!refused || !isAbout(refused, field)) return undefined;
  return words.noticeForm.problem(label, words.noticeForm.factsProblem(refused.reason));
}

/** What is said at the top of the form: which field stops it, or all there is to say where the form does not show it. */
export function factsProblemAbove(refused: FactsRefused, isTyped: boolean, words: NoticeWords): string {
  const texts = words.noticeForm;
  const label = fieldLabel(refused.field, texts);
  if (label === undefined) return errorText(refused, words.errors);
  return isTyped ? texts.notInEffect(label) : texts.cannotMake(label);
}

function fieldLabel(field: string, texts: NoticeFormTexts): string | undefined {
  const [first = "", second = ""] = field.split(/[.[]/);
  const labels: Readonly<Record<string, string>> = {
    title: texts.title,
    site: texts.site,
    addressee: texts.addressee,
    basis: texts.basis,
    submitted: texts.figures,
    previous: texts.former,
    lastYear: texts.former,
    sections: texts.sections,
    problems: texts.problems,
    requirements: texts.requirements,
    offices: texts.offices,
    date: texts.date,
    remark: texts.remark,
  };
  const { paper } = texts;
  const ofPaper: Readonly<Record<string, string>> = {
    "redHead.issuers": paper.issuers,
    "redHead.number": paper.number,
    "colophon.copies": paper.copies,
    "colophon.office": paper.office,
    "colophon.date": paper.printed,
  };
  if (ofPaper[`${first}.${second}`] !== undefined) return ofPaper[`${first}.${second}`];
  return first === "templates" ? texts.templates[second as keyof Templates] : labels[first];
}
