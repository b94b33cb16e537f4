import {
  BorderStyle,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IBorderOptions,
  type IBordersOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { type AppendixLayout, total } from "../layout/appendixLayout";
import { officialWidth } from "../layout/measure";
import type { ColophonLayout } from "../layout/colophon";
import type { NoticeLayout } from "../layout/noticeLayout";
import type { Page } from "../layout/sheetLayout";
import { typeAreaHeight, typeAreaWidth } from "../layout/page";
import { pageFor } from "./appendixSection";
import { styleId } from "./styles";
import { eighths, twips } from "./units";
import { wordText } from "./wordText";

type Styles = NoticeLayout["styles"];

/** Between a table and the 版记 at least so much stays free, for programs make rows a little higher. */
const GAP = 40;

/** 左右各空一字 (GB/T 9704-2012, 7.4.2): a sign of the text, for an indent would make the lines shorter than the type area. */
const BLANK = "\u3000";

/**
 * 版记: its last line lies on the lower edge of the type area (7.4.1), on the page of the paragraph after it. Each of its rows
 * is a frame of exact height at a place of its own: LibreOffice lets a wide table, or a frame of paragraphs with different
 * lines, stand in the flow.
 */
export function colophonBlocks(
  { copies, office, date, outer, inner }: ColophonLayout,
  styles: Styles,
  page: Page,
): FileChild[] {
  const { size, line } = styles.colophon;
  const width = typeAreaWidth(page);
  const foot = page.margins.top + typeAreaHeight(page);
  const row = (
    lines: number,
    bottom: number,
    border: IBordersOptions,
    children: readonly ParagraphChild[],
  ): Paragraph =>
    new Paragraph({
      style: styleId("colophon"),
      frame: {
        type: "absolute",
        position: { x: twips(page.margins.left), y: twips(bottom - lines * line) },
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
        width: twips(width),
        height: twips(lines * line),
        rule: HeightRule.EXACT,
        wrap: FrameWrap.AROUND,
      },
      border,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(width - size) }],
      children: [...children],
    });
  const copied = copies.map((text, i) => new TextRun({ text: wordText(BLANK + text), ...(i > 0 && { break: 1 }) }));
  const printed = [
    new TextRun(wordText(BLANK + office)),
    ...(date === "" ? [] : [new TextRun({ children: [new Tab(), wordText(date)] })]),
  ];
  const last = { bottom: rule(outer), ...(copies.length === 0 && { top: rule(outer) }) };
  return [
    ...(copies.length > 0 ? [row(copies.length, foot - line, { top: rule(outer), bottom: rule(inner) }, copied)] : []),
    row(1, foot, last, printed),
    anchor(),
  ];
}

function rule(thickness: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, color: "000000", size: eighths(thickness), space: 0 };
}

function anchor(): Paragraph {
  return new Paragraph({ spacing: { line: twips(1), lineRule: LineRuleType.EXACT } });
}

/**
 * Whether the last page of an appendix has room for the 版记 under it. Of one with charts that is not known, and a page on
 * its side has none.
 */
export function hasRoom(colophon: ColophonLayout, layout: AppendixLayout, styles: Styles): boolean {
  const { appendix, table } = layout;
  const page = pageFor(layout);
  if (page.orientation !== "portrait" || appendix.charts.length > 0) return false;
  const { mark, appendixTitle, colophon: text } = styles;
  const whole = typeAreaHeight(page);
  const width = typeAreaWidth(page);
  const needed = (colophon.copies.length + 1) * text.line + GAP;
  const titleRows = Math.ceil(officialWidth(appendix.title, appendixTitle.size) / width);
  const [head = 0] = table.map(({ isHeader, heights }) => (isHeader ? total(heights) : 0));
  let used = mark.line + mark.after + titleRows * appendixTitle.line + appendixTitle.after;
  for (const height of table.flatMap(({ heights }) => heights)) {
    if (used + height > whole) used = head;
    used += height;
  }
  const note = appendix.note === "" ? 0 : 6 + noteLines(appendix.note, layout, width);
  return used + note + needed <= whole;
}

/** Height of the remark under a table. */
function noteLines(note: string, { styles }: AppendixLayout, width: number): number {
  const { size } = styles.note;
  return Math.ceil(officialWidth(note, size) / (width - size)) * size * 1.3;
}
