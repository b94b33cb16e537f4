import { Document, type ISectionOptions, Packer } from "docx";
import type { BarChart } from "../layout/barChart";
import type { NoticeLayout } from "../layout/noticeLayout";
import type { Page } from "../layout/sheetLayout";
import { appendixSection, tableWidth } from "./appendixSection";
import { appendixTable } from "./appendixTable";
import { colophonBlocks, hasRoom } from "./colophon";
import { coreProperties } from "./coreProperties";
import { filledPackage } from "./filledPackage";
import { noticeParagraph } from "./paragraph";
import { pageFooters, sectionProperties } from "./section";
import { stylesPart } from "./stylesPart";
import { wordText } from "./wordText";

/** The bytes of a .docx file: the tables are written here, everything else by the library. */
export async function documentBytes(layout: NoticeLayout): Promise<Uint8Array<ArrayBuffer>> {
  const { styles, blocks, appendices } = layout;
  const title = wordText(
    blocks
      .find(({ style }) => style === "title")
      ?.lines.flat()
      .map(({ text }) => text)
      .join("") ?? "",
  );
  // charts are for those who want them: what draws them is loaded then
  const hasCharts = appendices.some(({ appendix }) => appendix.charts.length > 0);
  const chartParagraph = hasCharts ? (await import("./chartParagraph")).chartParagraph : undefined;
  let drawn = 0;
  const draw = chartParagraph && ((chart: BarChart, on: Page) => chartParagraph(chart, on, ++drawn));
  const document = new Document({
    title,
    // 单页居右, 双页居左 (GB/T 9704-2012, 7.5)
    evenAndOddHeaderAndFooters: true,
    sections: withColophon(layout, [
      { ...upright(layout), children: blocks.map((block) => noticeParagraph(block, styles)) },
      ...appendices.map((appendix) => appendixSection(appendix, styles, draw)),
    ]),
  });
  const bytes = await Packer.toArrayBuffer(document, undefined, [coreProperties(title), stylesPart(layout)]);
  return filledPackage(
    new Uint8Array(bytes),
    appendices.map((each) => appendixTable(each, tableWidth(each))),
  );
}

function upright({ page, styles }: NoticeLayout): Omit<ISectionOptions, "children"> {
  return { properties: sectionProperties(page), footers: pageFooters(page, styles) };
}

/** The sections with the 版记 on the last page, or on one of its own where that has no room for it, or lies on its side. */
function withColophon(layout: NoticeLayout, sections: readonly ISectionOptions[]): ISectionOptions[] {
  const { colophon, appendices, page, styles } = layout;
  const last = sections.at(-1);
  if (!colophon || !last) return [...sections];
  const blocks = colophonBlocks(colophon, styles, page);
  const appendix = appendices.at(-1);
  if (!appendix || !hasRoom(colophon, appendix, styles)) return [...sections, { ...upright(layout), children: blocks }];
  return [...sections.slice(0, -1), { ...last, children: [...last.children, ...blocks] }];
}
