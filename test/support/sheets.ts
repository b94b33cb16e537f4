import type { Bulletin } from "../../src/bulletin/bulletin";
import type { NoticeSource } from "../../src/generate/writeNotice";
import { appendices } from "../../src/layout/appendix";
import { appendixLayout } from "../../src/layout/appendixLayout";
import { appendixSheet } from "../../src/layout/appendixSheet";
import type { FontSet } from "../../src/layout/fonts";
import type { SheetLayout } from "../../src/layout/sheetLayout";

/** The sheets of a bulletin's appendices. */
export function appendixSheets(bulletin: Bulletin, fonts: FontSet = "gb2312"): SheetLayout[] {
  return appendices(bulletin).map((appendix) => appendixSheet(appendixLayout(appendix, fonts)));
}

/** What a notice about a bulletin is written of, where nothing was found while it was read. */
export function noticeSource(bulletin: Bulletin, fonts: FontSet = "gb2312"): NoticeSource {
  return { bulletin, appendices: appendices(bulletin), fonts, findings: [] };
}
