import { FileChild, type ISectionOptions, LineRuleType, Paragraph, TextRun } from "docx";
import { type AppendixLayout, total } from "../layout/appendixLayout";
import { type BarChart, barCharts } from "../layout/barChart";
import type { NoticeLayout } from "../layout/noticeLayout";
import { turned, typeAreaWidth } from "../layout/page";
import type { Page } from "../layout/sheetLayout";
import { titleLines } from "../layout/titleLines";
import { TABLE_MARK } from "./filledPackage";
import { noticeParagraph } from "./paragraph";
import { pageFooters, sectionProperties } from "./section";
import { styleId } from "./styles";
import { twips } from "./units";
import { wordText } from "./wordText";

type Styles = NoticeLayout["styles"];

/** Narrower than this part of its size a table is not printed: a page on its side has more room. */
const SMALLEST = 0.9;

/** Draws a chart that has to fit on a page. */
type DrawChart = (chart: BarChart, page: Page) => Paragraph;

/**
 * An appendix on pages of its own: 附件1 on the first line, the title on the third (GB/T 9704-2012, 7.3.7), the mark
 * of the table, the note, the charts. A table that is too wide for an upright page gets one on its side.
 *
 * @param draw draws its charts, where it has some
 */
export function appendixSection(layout: AppendixLayout, styles: Styles, draw: DrawChart | undefined): ISectionOptions {
  const { name, title, note, charts } = layout.appendix;
  const page = pageFor(layout);
  const width = typeAreaWidth(page);
  const lines = titleLines(title, Math.floor(width / styles.appendixTitle.size));
  return {
    properties: sectionProperties(page),
    footers: pageFooters(page, styles),
    children: [
      noticeParagraph({ style: "mark", lines: [[{ text: name }]], keepNext: true }, styles),
      noticeParagraph({ style: "appendixTitle", lines: lines.map((line) => [{ text: line }]), keepNext: true }, styles),
      new FileChild(TABLE_MARK),
      ...(note === "" ? [] : [noteParagraph(note)]),
      ...(draw ? barCharts(layout).map((chart) => draw(chart, page)) : []),
      ...(note === "" && charts.length === 0 ? [end()] : []),
    ],
  };
}

/** The room that the table of an appendix has on its page, in points. */
export function tableWidth(layout: AppendixLayout): number {
  return typeAreaWidth(pageFor(layout));
}

/** The page that an appendix is printed on, which lies on its side where its table is too wide. */
export function pageFor({ page, columnWidths }: AppendixLayout): Page {
  const isWide = page.orientation === "portrait" && total(columnWidths) * SMALLEST > typeAreaWidth(page);
  return isWide ? turned(page) : page;
}

function noteParagraph(note: string): Paragraph {
  return new Paragraph({
    style: styleId("note"),
    spacing: { before: twips(6) },
    children: [new TextRun(wordText(note))],
  });
}

/** A table must not end a section: Word would add a line of full height, perhaps on a page of its own. */
function end(): Paragraph {
  return new Paragraph({ spacing: { line: twips(1), lineRule: LineRuleType.EXACT } });
}
