import type { Check } from "./checkPrint";
import type { PdfPage, Word } from "./pdf";

const MM = 72 / 25.4;

/** The type area, in points from the paper's upper edge (GB/T 9704-2012, 5.2.1). */
const [TOP, BOTTOM] = [37 * MM, 262 * MM];

/** What the printed document has of 版头, 版记 and one page. */
export const PAPER = {
  redHead: { issuers: ["扎兰屯市人民政府办公室文件"], number: "扎政办发〔2023〕12号" },
  colophon: { copies: ["市委办公室", "市人大常委会办公室"], office: "扎兰屯市人民政府办公室", date: "2023-04-14" },
  basis: ["《办法》"],
  problems: [],
  requirements: [],
  seal: false,
  offices: ["扎兰屯市人民政府办公室"],
  date: "2023-04-13",
  onePage: true,
} as const;

/** Compares the paper with what the standard says of its first and its last page. */
export function checkPaper(pages: readonly PdfPage[], { redHead, colophon }: typeof PAPER): Check[] {
  const [first, last] = [pages[0]!, pages.at(-1)!];
  const mark = lineOf(first, redHead.issuers[0]);
  const printed = lineOf(last, `${colophon.office}2023年4月14日印发`);
  const above = mark ? (mark.top - TOP) / MM : NaN;
  const below = printed ? (BOTTOM - printed.bottom) / MM : NaN;
  return [
    {
      name: `发文机关标志 stands 35 mm below the type area's edge (${above.toFixed(1)})`,
      problems: Math.abs(above - 35) < 3 ? [] : ["elsewhere"],
    },
    { name: "发文字号 stands under it", problems: lineOf(first, redHead.number) ? [] : ["not found"] },
    {
      name: "the text with its date stands on the first page",
      problems: lineOf(first, "2023年4月13日") ? [] : ["not there"],
    },
    {
      name: "each appendix has one page, the last one the 版记",
      problems: pages.length === 3 ? [] : [`${pages.length} pages`],
    },
    {
      name: "抄送 stands on the last page",
      problems: lineOf(last, `抄送：${colophon.copies.join("，")}。`) ? [] : ["not found"],
    },
    {
      name: `印发日期 stands on the last line of the type area (${below.toFixed(1)} mm above its edge)`,
      problems: Math.abs(below) < 2 ? [] : ["elsewhere"],
    },
  ];
}

/** Where a text stands that is a line of the page. */
function lineOf({ words }: PdfPage, text: string): Pick<Word, "top" | "bottom"> | undefined {
  const middle = ({ top, bottom }: Word): number => Math.round((top + bottom) / 4);
  const lines = new Map<number, Word[]>();
  for (const word of words) lines.set(middle(word), [...(lines.get(middle(word)) ?? []), word]);
  const plain = (line: readonly Word[]): string =>
    [...line]
      .sort((a, b) => a.left - b.left)
      .map((word) => word.text)
      .join("")
      .normalize("NFKC")
      .replace(/\s/g, "");
  const found = [...lines.values()].find((line) => plain(line) === text.normalize("NFKC"));
  return found?.[0];
}
