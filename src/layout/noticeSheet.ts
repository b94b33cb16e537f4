import type { Notice } from "../bulletin/notice/notice";
import { appendixStyles } from "./appendixStyles";
import { FACES, type FontSet } from "./fonts";
import { cellHeight } from "./measure";
import { type NoticeLine, noticeLines } from "./noticeText";
import { officialPage, typeAreaWidth } from "./page";
import type { CellStyle, SheetLayout, StyleName } from "./sheetLayout";

/** Name of the sheet. */
const NAME = "通报";

/** Height of a line in points, so that the sheet looks like the document. */
const LINE = 29;

/** Which of a sheet's styles each part has. A sheet has fewer kinds of text than a document. */
const STYLE_OF: Readonly<Record<NoticeLine["part"], StyleName>> = {
  title: "title",
  addressee: "note",
  heading1: "mark",
  text: "note",
  annexes: "note",
  signature: "text",
  remark: "note",
};

/** Excel makes no row higher. */
const HIGHEST = 409;

/** The text of a notice as a sheet of one column, for those who paste it elsewhere. */
export function noticeSheet(notice: Notice, fonts: FontSet): SheetLayout {
  const page = officialPage(fonts);
  const width = typeAreaWidth(page);
  const styles = noticeSheetStyles(fonts);
  const lines = noticeLines(notice);
  return {
    name: NAME,
    rows: lines.map(({ text }) => [text]),
    areas: lines.map(({ part }, row) => ({ area: { row, column: 0, rows: 1, columns: 1 }, style: STYLE_OF[part] })),
    styles,
    merges: [],
    columnWidths: [width],
    rowHeights: lines.map(({ part, text }) =>
      Math.min(HIGHEST, Math.max(LINE, cellHeight(text, width, styles[STYLE_OF[part]]))),
    ),
    freeze: 0,
    page,
  };
}

function noticeSheetStyles(fonts: FontSet): Readonly<Record<StyleName, CellStyle>> {
  const styles = appendixStyles(fonts);
  // not text cells: Excel shows #### for more than 255 characters in one
  const body: CellStyle = { ...styles.note, font: FACES[fonts].fang, size: styles.mark.size, asText: false };
  return {
    ...styles,
    note: body,
    mark: { ...body, font: FACES[fonts].hei },
    text: { ...body, horizontal: "right" },
  };
}
