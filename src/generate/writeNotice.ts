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
