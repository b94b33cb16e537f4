import { FACES, type FontSet } from "./fonts";
import type { NoticeStyle, ParagraphStyle } from "./noticeLayout";

/** 二号, 三号, 四号 in points. */
const ER_HAO = 22;
const SAN_HAO = 16;
const SI_HAO = 14;

/** 22 lines on the 225 mm of the type area (GB/T 9704-2012, 5.2.3); 29 points would make 21. */
const LINE = 28.95;

/** A line of 二号: one character and 7/8 of 三号 (3.2). */
const TITLE_LINE = 36;

/** 28 characters on the 156 mm of the type area (5.2.3): 28 × 16 points are 5.8 points too many. */
const TIGHT = -0.25;

/** The looks of a notice (GB/T 9704-2012, 5.2.2, 7.3 and 7.5). */
export function noticeStyles(fonts: FontSet): Readonly<Record<NoticeStyle, ParagraphStyle>> {
  const { title, titleBold, hei, kai, fang, song } = FACES[fonts];
  const text = {
    font: fang,
    size: SAN_HAO,
    bold: false,
    align: "both",
    line: LINE,
    before: 0,
    after: 0,
    firstLine: 0,
    spacing: TIGHT,
  } as const;
  const heading = { ...text, font: title, bold: titleBold, size: ER_HAO, line: TITLE_LINE, spacing: 0 } as const;
  return {
    title: { ...heading, name: "公文标题", align: "center", after: LINE },
    addressee: { ...text, name: "主送机关", align: "left" },
    body: { ...text, name: "公文正文", firstLine: 2 },
    heading1: { ...text, name: "一级标题", font: hei, firstLine: 2 },
    heading2: { ...text, name: "二级标题", font: kai },
    annexes: { ...text, name: "附件说明", align: "left", spacing: 0 },
    signature: { ...text, name: "发文机关署名", align: "center", spacing: 0 },
    date: { ...text, name: "成文日期", align: "center", spacing: 0 },
    remark: { ...text, name: "附注", firstLine: 2 },
    mark: { ...text, name: "附件标识", font: hei, align: "left", after: LINE },
    appendixTitle: { ...heading, name: "附件标题", align: "center", after: LINE / 2 },
    pageNumber: { ...text, name: "公文页码", font: song, size: SI_HAO, line: SI_HAO, align: "left", spacing: 0 },
  };
}
