import type { Notice } from "../bulletin/notice/notice";
import { appendixStyles } from "./appendixStyles";
import { FACES, type FontSet } from "./fonts";
import { cellHeight, officialWidth, rowsOfText, widthWithRoom } from "./measure";
import { type NoticeBlock, noticeLayout, type NoticeStyle, type ParagraphStyle } from "./noticeLayout";
import type { CellStyle, SheetLayout, StyleName } from "./sheetLayout";

/** Name of the sheet. */
const NAME = "通报";

/** Height of a line in points, so that the sheet looks like what Word prints. */
const LINE = 29;

/** 28 signs of 三号 stand on a line (GB/T 9704-2012, 5.2.3); the page draws the column in by a thirtieth. */
const SIGNS = 28;

/** Which of a sheet's styles each kind of paragraph has. A sheet has fewer kinds of text. */
const STYLE_OF: Readonly<Partial<Record<NoticeStyle, StyleName>>> = { title: "title", heading1: "mark" };

/** One row of the sheet. */
interface Row {
  readonly text: string;
  readonly style: StyleName;
}

/**
 * The text of a notice as a sheet of one column, for those who paste it elsewhere. It has the document's lines: as many
 * signs on each, the title broken in the same places, 署名 and 成文日期 where they stand there (7.3.5), set in with spaces.
 * 版头 and 版记 belong to the printed document and are left out, and a sheet is not drawn together to one page.
 */
export function noticeSheet(notice: Notice, fonts: FontSet): SheetLayout {
  const { redHead: _, colophon: __, onePage: ___, ...text } = notice;
  const { blocks, page, styles: looks } = noticeLayout(text, [], fonts, SIGNS);
  const { size } = looks.body;
  const width = widthWithRoom(SIGNS * size);
  const styles = noticeSheetStyles(fonts, size);
  const rows = blocks.flatMap((block, i) =>
    blockRows(block, looks[block.style], SIGNS * size, i === blocks.length - 1).flatMap(({ text, style }) =>
      rowsOfText(text, width, styles[style]).map((part) => ({ text: part, style })),
    ),
  );
  return {
    name: NAME,
    rows: rows.map(({ text }) => [text]),
    areas: rows.map(({ style }, row) => ({ area: { row, column: 0, rows: 1, columns: 1 }, style })),
    styles,
    merges: [],
    columnWidths: [width],
    rowHeights: rows.map(({ text, style }) => Math.max(LINE, cellHeight(text, width, styles[style]))),
    freeze: 0,
    page,
  };
}

/** The rows of a paragraph, with blank ones for the space above and below it. */
function blockRows(block: NoticeBlock, look: ParagraphStyle, width: number, isLast: boolean): Row[] {
  const style = STYLE_OF[block.style] ?? "note";
  const blank = (space: number): Row[] =>
    Array.from({ length: Math.round(space / LINE) }, () => ({ text: "", style: "note" }));
  const texts = block.lines.map((runs) => runs.map(({ text }) => text).join(""));
  const rows = texts.map((text) => spaces(text, block, look, width) + text);
  return [
    ...blank(block.before ?? look.before),
    ...rows.map((text) => ({ text, style })),
    ...(isLast ? [] : blank(look.after)),
  ];
}

/** A half and a whole sign of blank. */
const [HALF, WHOLE] = [" ", "\u3000"];

/** What sets a line in: the first line of a paragraph, and lines that stand at the right. */
function spaces(text: string, block: NoticeBlock, look: ParagraphStyle, width: number): string {
  const { left = 0, right = 0, hanging = 0, align = look.align, style } = block;
  if (style === "title") return ""; // centred by its cell
  const { size, firstLine } = look;
  const room = width - left - right - officialWidth(text, size);
  const starts = { left: 0, both: 0, center: room / 2, right: room }[align];
  const halves = Math.max(0, Math.round((left - hanging + firstLine * size + starts) / (size / 2)));
  return WHOLE.repeat(Math.floor(halves / 2)) + HALF.repeat(halves % 2);
}

function noticeSheetStyles(fonts: FontSet, size: number): Readonly<Record<StyleName, CellStyle>> {
  const styles = appendixStyles(fonts);
  // not text cells: Excel shows #### for more than 255 characters in one
  const body: CellStyle = { ...styles.note, font: FACES[fonts].fang, size, asText: false };
  return { ...styles, note: body, mark: { ...body, font: FACES[fonts].hei }, text: body };
}
