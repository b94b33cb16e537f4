import type { Bulletin } from "../bulletin/bulletin";
import type { Facts } from "../bulletin/notice/facts";
import { makeNotice } from "../bulletin/notice/makeNotice";
import type { Notice } from "../bulletin/notice/notice";
import { appendices } from "../layout/appendix";
import { appendixTitle } from "../layout/appendixTitle";
import type { FontSet } from "../layout/fonts";
import { noticeLayout } from "../layout/noticeLayout";
import { noticeSheet } from "../layout/noticeSheet";
import type { SheetLayout } from "../layout/sheetLayout";
import { writeDocx } from "../word/writeDocx";

/**
 * The text of the notice about a bulletin.
 *
 * @param suggested sentences about problems that the findings suggest (see suggestProblems)
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function noticeOf(bulletin: Bulletin, facts: Facts, fonts: FontSet, suggested: readonly string[] = []): Notice {
  return makeNotice(bulletin, facts, appendices(bulletin, fonts).map(appendixTitle), suggested);
}

/**
 * The same as a sheet.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export function noticeSheetOf(
  bulletin: Bulletin,
  facts: Facts,
  fonts: FontSet,
  suggested: readonly string[] = [],
): SheetLayout {
  return noticeSheet(noticeOf(bulletin, facts, fonts, suggested), fonts);
}

/**
 * The bytes of the .docx file with the notice and its appendices.
 *
 * @throws FactsRefused when the facts do not fit the bulletin
 */
export async function writeNotice(
  bulletin: Bulletin,
  facts: Facts,
  fonts: FontSet,
  suggested: readonly string[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const notice = noticeOf(bulletin, facts, fonts, suggested);
  return writeDocx(noticeLayout(notice, appendices(bulletin, fonts), fonts));
}
