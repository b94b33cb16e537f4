import { Document, Packer } from "docx";
import type { BarChart } from "../layout/barChart";
import type { NoticeLayout } from "../layout/noticeLayout";
import type { Page } from "../layout/sheetLayout";
import { appendixSection, tableWidth } from "./appendixSection";
import { appendixTable } from "./appendixTable";
import { coreProperties } from "./coreProperties";
import { filledPackage } from "./filledPackage";
import { noticeParagraph } from "./paragraph";
import { pageFooters, sectionProperties } from "./section";
import { stylesPart } from "./stylesPart";
import { wordText } from "./wordText";

/** The bytes of a .docx file: the tables are written here, everything else by the library. */
export async function documentBytes(layout: NoticeLayout): Promise<Uint8Array<ArrayBuffer>> {
  const { styles, blocks, page, appendices } = layout;
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
    sections: [
      {
        properties: sectionProperties(page),
        footers: pageFooters(page, styles),
        children: blocks.map((block) => noticeParagraph(block, styles)),
      },
      ...appendices.map((appendix) => appendixSection(appendix, styles, draw)),
    ],
  });
  const bytes = await Packer.toArrayBuffer(document, undefined, [coreProperties(title), stylesPart(layout)]);
  return filledPackage(
    new Uint8Array(bytes),
    appendices.map((each) => appendixTable(each, tableWidth(each))),
  );
}
