import { FACES, type FontSet } from "./fonts";
import type { NoticeStyle, ParagraphStyle } from "./noticeLayout";
import { type Type, USUAL } from "./onePage";
import { RED } from "./redHead";

/** 二号, 四号 in points. */
const ER_HAO = 22;
const SI_HAO = 14;

/** A line of the 版记 in 四号 (7.4). */
const COLOPHON_LINE = 25;

/** A line of 二号: one character and 7/8 of 三号 (3.2). */
const TITLE_LINE = 36;

/** 28 characters on the 156 mm of the type area (5.2.3): 28 × 16 points are 5.8 points too many. */
const TIGHT = -0.25;

/**
 * The looks of a notice (GB/T 9704-2012, 5.2.2, 7.2 to 7.5).
 *
 * @param type of the text; whatever is no part of it keeps the usual one
 * @param issuer size of 发文机关标志
 */
export function noticeStyles(
  fonts: FontSet,
  type: Type = USUAL,
  issuer = ER_HAO,
): Readonly<Record<NoticeStyle, ParagraphStyle>> {
  const { title, titleBold, hei, kai, fang, song } = FACES[fonts];
  const usual = {
    font: fang,
    ...USUAL,
    bold: false,
    align: "both",
    before: 0,
    after: 0,
    firstLine: 0,
    spacing: TIGHT,
  } as const;
  const text = { ...usual, ...type } as const;
  const heading = { ...usual, font: title, bold: titleBold, size: ER_HAO, line: TITLE_LINE, spacing: 0 } as const;
  return {
    issuer: { ...heading, name: "发文机关标志", size: issuer, line: issuer, align: "center", colour: RED },
    documentNumber: { ...usual, name: "发文字号", align: "center", spacing: 0 },
    title: { ...heading, name: "公文标题", align: "center", after: text.line },
    addressee: { ...text, name: "主送机关", align: "left" },
    body: { ...text, name: "公文正文", firstLine: 2 },
    heading1: { ...text, name: "一级标题", font: hei, firstLine: 2 },
    heading2: { ...text, name: "二级标题", font: kai },
    annexes: { ...text, name: "附件说明", align: "left", spacing: 0 },
    signature: { ...text, name: "发文机关署名", align: "center", spacing: 0 },
    date: { ...text, name: "成文日期", align: "center", spacing: 0 },
    remark: { ...text, name: "附注", firstLine: 2 },
    mark: { ...usual, name: "附件标识", font: hei, align: "left", after: USUAL.line },
    appendixTitle: { ...heading, name: "附件标题", align: "center", after: USUAL.line / 2 },
    colophon: { ...usual, name: "版记", size: SI_HAO, line: COLOPHON_LINE, align: "left", spacing: 0 },
    pageNumber: { ...usual, name: "公文页码", font: song, size: SI_HAO, line: SI_HAO, align: "left", spacing: 0 },
  };
}
