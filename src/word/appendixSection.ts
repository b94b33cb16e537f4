import { type ISectionOptions, LineRuleType, Paragraph, TextRun } from "docx";
import type { NoticeLayout } from "../layout/noticeLayout";
import { appendixPage, typeAreaWidth } from "../layout/page";
import type { Page, SheetLayout, StyleName } from "../layout/sheetLayout";
import { titleLines } from "../layout/titleLines";
import { appendixTable } from "./appendixTable";
import { noticeParagraph } from "./paragraph";
import { pageFooters, sectionProperties } from "./section";
import { styleId } from "./styles";
import { twips } from "./units";
import { wordText } from "./wordText";

type Styles = NoticeLayout["styles"];

/** Narrower than this part of its size a table is not printed: a page on its side has more room. */
const SMALLEST = 0.9;

/**
 * An appendix on pages of its own: 附件1 on the first line, the title on the third (GB/T 9704-2012, 7.3.7), the table,
 * the remark. A table that is too wide for an upright page gets one on its side.
 */
export function appendixSection(layout: SheetLayout, styles: Styles): ISectionOptions {
  const page = pageFor(layout);
  const width = typeAreaWidth(page);
  const isTable = (row: number): boolean => styleOf(layout, row, (name) => layout.styles[name].border) !== undefined;
  const rows = layout.rows.map((_, row) => row);
  const first = rows.findIndex(isTable);
  const last = rows.length - [...rows].reverse().findIndex(isTable) - 1;
  const outside = (from: number, to: number): Paragraph[] =>
    rows.slice(from, to).map((row) => freeParagraph(layout, row, styles, width));
  const content =
    first === -1
      ? outside(0, rows.length)
      : [...outside(0, first), appendixTable(layout, first, last, width), ...below(outside(last + 1, rows.length))];
  return { properties: sectionProperties(page), footers: pageFooters(page, styles), children: content };
}

function pageFor({ page, columnWidths }: SheetLayout): Page {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  if (page.orientation === "landscape" || total * SMALLEST <= typeAreaWidth(page)) return page;
  return { ...appendixPage("landscape", "gb2312"), footer: page.footer }; // only the footer knows the fonts
}

/** A paragraph above or below the table. */
function freeParagraph(layout: SheetLayout, row: number, styles: Styles, width: number): Paragraph {
  const text = layout.rows[row]!.map(String).find((cell) => cell !== "") ?? "";
  const style = styleOf(layout, row, () => true) ?? "note";
  if (style === "mark") return noticeParagraph({ style: "mark", lines: [[{ text }]], keepNext: true }, styles);
  if (style === "title") {
    const lines = titleLines(text, Math.floor(width / styles.appendixTitle.size));
    return noticeParagraph(
      { style: "appendixTitle", lines: lines.map((line) => [{ text: line }]), keepNext: true },
      styles,
    );
  }
  return new Paragraph({
    style: styleId("note"),
    spacing: { before: twips(6) },
    children: [new TextRun(wordText(text))],
  });
}

/** A table must not end a section: Word would add a line of full height, perhaps on a page of its own. */
function below(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.length > 0) return paragraphs;
  return [new Paragraph({ spacing: { line: twips(1), lineRule: LineRuleType.EXACT } })];
}

/** The style of a row's first cell that has one to the liking of `fits`. */
function styleOf({ areas }: SheetLayout, row: number, fits: (style: StyleName) => boolean): StyleName | undefined {
  return areas.find(({ area, style }) => row >= area.row && row < area.row + area.rows && fits(style))?.style;
}
