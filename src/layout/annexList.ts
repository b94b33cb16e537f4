import type { NoticeBlock, ParagraphStyle } from "./noticeLayout";
import { officialWidth } from "./measure";

/** 左空二字. */
const INDENT = 2;

const LABEL = "附件：";

/**
 * The list of appendices (附件说明): one line below the text, two characters from the left, numbered where there are
 * several, further lines under the first character of the name (GB/T 9704-2012, 7.3.4).
 */
export function annexBlocks(titles: readonly string[], { size, line }: ParagraphStyle): NoticeBlock[] {
  const label = officialWidth(LABEL, size);
  return titles.map((title, i) => {
    const number = titles.length === 1 ? "" : `${i + 1}.`;
    const numberWidth = officialWidth(number, size);
    return {
      style: "annexes",
      lines: [[{ text: `${i === 0 ? LABEL : ""}${number}${title}` }]],
      left: INDENT * size + label + numberWidth,
      hanging: i === 0 ? label + numberWidth : numberWidth,
      ...(i === 0 && { before: line }),
      keepNext: i < titles.length - 1,
    };
  });
}
