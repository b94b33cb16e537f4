import type { Notice } from "../bulletin/notice/notice";
import { greatest } from "../cells/lists";
import { officialWidth } from "./measure";
import type { NoticeBlock, NoticeStyle, ParagraphStyle } from "./noticeLayout";

const MM = 72 / 25.4;

/** 发文机关标志: its upper edge is so far below that of the type area (GB/T 9704-2012, 7.2.4). */
const ABOVE_ISSUER = 35 * MM;

/** 初号: the standard leaves the size to the office; no line of it is wider than the type area. */
const LARGEST = 42;

/** Between the lines of several issuers, as a part of their size. */
const BETWEEN_ISSUERS = 0.4;

/** 发文字号 stands two lines below the mark (7.2.5), the title two lines below the red line (7.3.1). */
const LINES_BELOW = 2;

/** The red line is so far below the number (7.2.7); its thickness is not said there, and is that of the 版记. */
const ABOVE_RULE = 4 * MM;
const RULE = 0.35 * MM;

/** Red of the mark and of the line. */
export const RED = "FF0000";

/** The size in which the longest line of the mark fits the type area, in points. */
export function issuerSize({ issuers }: NonNullable<Notice["redHead"]>, width: number): number {
  const longest = greatest(
    issuers.map((text) => officialWidth(text, 1)),
    1,
  );
  return Math.min(LARGEST, Math.floor(width / longest));
}

/** 版头: mark, number and red line. Where the number is not known its place stays free. */
export function redHeadBlocks(
  { issuers, number }: NonNullable<Notice["redHead"]>,
  { issuer, documentNumber }: Readonly<Record<NoticeStyle & ("issuer" | "documentNumber"), ParagraphStyle>>,
): NoticeBlock[] {
  return [
    ...issuers.map((text, i): NoticeBlock => ({
      style: "issuer",
      lines: [[{ text }]],
      before: i === 0 ? ABOVE_ISSUER : BETWEEN_ISSUERS * issuer.size,
    })),
    {
      style: "documentNumber",
      lines: [[{ text: number }]],
      before: LINES_BELOW * documentNumber.line,
      rule: { thickness: RULE, colour: RED, distance: ABOVE_RULE },
    },
  ];
}

/** Space above a title that stands under a red line. */
export function aboveTitle({ line }: ParagraphStyle): number {
  return LINES_BELOW * line;
}

/** Height that the red line adds to its paragraph. */
export function ruleHeight({ rule }: NoticeBlock): number {
  return rule ? rule.distance + rule.thickness : 0;
}
