import type { Notice, NoticeParagraph } from "../bulletin/notice/notice";
import { annexBlocks } from "./annexList";
import type { Appendix } from "./appendix";
import { type AppendixLayout, appendixLayout } from "./appendixLayout";
import type { FontSet } from "./fonts";
import { noticeStyles } from "./noticeStyles";
import { type ColophonLayout, colophonLayout } from "./colophon";
import { blocksHeight, closerTypes, type Type, USUAL } from "./onePage";
import { officialPage, typeAreaHeight, typeAreaWidth } from "./page";
import { aboveTitle, issuerSize, redHeadBlocks } from "./redHead";
import { signatureBlocks } from "./signature";
import type { Page } from "./sheetLayout";
import { titleLines } from "./titleLines";

/** A notice with its appendices as one document, with lengths in points. */
export interface NoticeLayout {
  readonly page: Page;
  readonly styles: Readonly<Record<NoticeStyle, ParagraphStyle>>;
  readonly blocks: readonly NoticeBlock[];
  /** Each begins on a page of its own, after the text. */
  readonly appendices: readonly AppendixLayout[];
  /** 版记, where there is one. */
  readonly colophon: ColophonLayout | undefined;
  /** Whether the text stands on one page, where that was wanted; by our own measure, a program may break lines otherwise. */
  readonly fitsOnePage: boolean | undefined;
}

export type NoticeStyle =
  | "issuer"
  | "documentNumber"
  | "title"
  | "addressee"
  | "body"
  | "heading1"
  | "heading2"
  | "annexes"
  | "signature"
  | "date"
  | "remark"
  | "mark"
  | "appendixTitle"
  | "colophon"
  | "pageNumber";

/** The looks of paragraphs of one kind; heading2 is for the beginning of a paragraph only. */
export interface ParagraphStyle {
  /** What a clerk sees in the list of styles. */
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: "left" | "center" | "right" | "both";
  /** Exact distance of lines. */
  readonly line: number;
  /** Space above and below. */
  readonly before: number;
  readonly after: number;
  /** 首行缩进 in characters of this size. */
  readonly firstLine: number;
  /** Added between characters; negative draws them together. */
  readonly spacing: number;
  /** Six hexadecimal digits; black where absent. */
  readonly colour?: string;
}

/** One paragraph. */
export interface NoticeBlock {
  readonly style: NoticeStyle;
  /** Lines, broken where they end here and further where the page demands it. */
  readonly lines: readonly (readonly NoticeRun[])[];
  /** Distance of all lines but the first one from the left edge of the type area; of that one, less `hanging`. */
  readonly left?: number;
  readonly hanging?: number;
  readonly right?: number;
  /** In place of the style's. */
  readonly align?: ParagraphStyle["align"];
  /** Space above in place of the style's. */
  readonly before?: number;
  /** A line as wide as the type area, so far below the text. */
  readonly rule?: { readonly thickness: number; readonly colour: string; readonly distance: number };
  /** Stays on one page with what follows. */
  readonly keepNext?: boolean;
}

/** Text in the paragraph's style, or in the one named. */
export interface NoticeRun {
  readonly text: string;
  readonly style?: NoticeStyle & "heading2";
}

/** A notice whose blocks are laid out with one type. */
type Typed = Pick<NoticeLayout, "styles" | "blocks">;

/**
 * Lays a notice out as an official document (GB/T 9704-2012, 7.2 to 7.4).
 *
 * @param signs how many signs of the text a line holds, where they are not drawn together to fit the page
 */
export function noticeLayout(
  notice: Notice,
  appendices: readonly Appendix[],
  fonts: FontSet,
  signs?: number,
): NoticeLayout {
  const page = officialPage(fonts);
  const width = signs === undefined ? typeAreaWidth(page) : signs * USUAL.size;
  const height = ({ blocks, styles }: Typed): number => blocksHeight(blocks, styles, width);
  const typed = (type: Type): Typed => typedBlocks(notice, fonts, type, width);
  const all = notice.onePage ? closerTypes().map(typed) : [];
  const fitting = all.find((each) => height(each) <= typeAreaHeight(page));
  return {
    page,
    ...(fitting ?? typed(USUAL)),
    appendices: appendices.map((appendix) => appendixLayout(appendix, fonts)),
    colophon: notice.colophon && colophonLayout(notice.colophon, typed(USUAL).styles.colophon, width),
    fitsOnePage: notice.onePage && fitting !== undefined,
  };
}

function typedBlocks(notice: Notice, fonts: FontSet, type: Type, width: number): Typed {
  const { title, unbroken, addressee, paragraphs, annexes, remark, redHead } = notice;
  const styles = noticeStyles(fonts, type, redHead && issuerSize(redHead, width));
  const shortTitle =
    typeof title === "string" ? titleLines(title, Math.floor(width / styles.title.size), unbroken) : title;
  const blocks: NoticeBlock[] = [
    ...(redHead ? redHeadBlocks(redHead, styles) : []),
    {
      style: "title",
      lines: shortTitle.map((text) => [{ text }]),
      ...(redHead && { before: aboveTitle(styles.documentNumber) }),
    },
    ...(addressee === "" ? [] : [{ style: "addressee" as const, lines: [[{ text: `${addressee}：` }]] }]),
    ...paragraphs.map(paragraphBlock),
    ...annexBlocks(annexes, styles.annexes),
  ];
  return {
    styles,
    blocks: [
      ...blocks.slice(0, -1),
      // 署名 and date never stand alone on a page
      ...blocks.slice(-1).map((block) => ({ ...block, keepNext: notice.offices.length > 0 || notice.date !== "" })),
      ...signatureBlocks(notice, styles.signature, width),
      ...(remark === "" ? [] : [{ style: "remark" as const, lines: [[{ text: `（${remark}）` }]] }]),
    ],
  };
}

function paragraphBlock({ level, heading, text }: NoticeParagraph): NoticeBlock {
  if (level === 1) return { style: "heading1", lines: [[{ text: heading }]], keepNext: true };
  const run: NoticeRun[] = heading === "" ? [] : [{ text: heading, style: "heading2" }];
  return { style: "body", lines: [[...run, { text }]] };
}
