import type { Bulletin } from "../bulletin/bulletin";
import type { Facts } from "../bulletin/notice/facts";
import { makeNotice } from "../bulletin/notice/makeNotice";
import type { Notice } from "../bulletin/notice/notice";
import type { Finding } from "../findings/finding";
import { suggestProblems } from "../findings/suggestProblems";
import type { Appendix } from "../layout/appendix";
import type { FontSet } from "../layout/fonts";
import { noticeLayout } from "../layout/noticeLayout";
import { noticeSheet } from "../layout/noticeSheet";
import type { SheetLayout } from "../layout/sheetLayout";
import { writeDocx } from "../word/writeDocx";

/** What a notice is written about: a draft that stands. */
export interface NoticeSource {
  readonly bulletin: Bulletin;
  readonly appendices: readonly Appendix[];
  readonly fonts: FontSet;
  /** Some of them suggest sentences about problems. */
  readonly findings: readonly Finding[];
}

/**
 * The text of the notice about a bulletin.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function noticeOf({ bulletin, appendices, findings }: Omit<NoticeSource, "fonts">, facts: Facts): Notice {
  const titles = appendices.map(({ title }) => title);
  return makeNotice(bulletin, facts, titles, suggestProblems(findings));
}

/**
 * The notice as a sheet, for a workbook.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function noticeSheetOf(source: NoticeSource, facts: Facts): SheetLayout {
  return noticeSheet(noticeOf(source, facts), source.fonts);
}

/**
 * The bytes of the .docx file with the notice and its appendices.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export async function writeNotice(source: NoticeSource, facts: Facts): Promise<Uint8Array<ArrayBuffer>> {
  return writeDocx(noticeLayout(noticeOf(source, facts), source.appendices, source.fonts));
}

/**
 * Whether a text that was to stand on one page does not, however close its lines are.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function isTooLong(source: NoticeSource, facts: Facts): boolean {
  return facts.onePage === true && noticeLayout(noticeOf(source, facts), [], source.fonts).fitsOnePage === false;
}

/**
 * What the file of a notice is called, without its ending: who issues it, the period and what it is, such as
 * 扎兰屯市政府办公室2023年1-3月通报; what is not known is left out.
 */
export function noticeName({ scheme, year, period }: Bulletin, { offices = [] }: Facts, what: string): string {
  const office = offices[0]?.split(/[（(]/)[0] ?? scheme.place ?? "";
  return `${office}${year === undefined ? "" : `${year}年`}${period}${what}`.replace(/[\\/:*?"<>|\s]/g, "");
}

/** What a notice should say and its facts do not: who issues it, when, and by what document. */
export function missingFacts({ offices = [], date, basis = [] }: Facts): readonly ("offices" | "date" | "basis")[] {
  return [
    ...(offices.length === 0 ? (["offices"] as const) : []),
    ...(date === undefined ? (["date"] as const) : []),
    ...(basis.length === 0 ? (["basis"] as const) : []),
  ];
}
