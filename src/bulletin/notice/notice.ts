/** The text of a bulletin (通报正文) as data, before any layout; every text is as it is to be printed. */
export interface Notice {
  /** Title, in lines where somebody has chosen them; a single text is still to be broken. */
  readonly title: string | readonly string[];
  /** Names that no line of the title may break, such as the place's. */
  readonly unbroken: readonly string[];
  /** Addressees without the colon. */
  readonly addressee: string;
  readonly paragraphs: readonly NoticeParagraph[];
  /** Titles of the appendices in their order. */
  readonly annexes: readonly string[];
  /** Issuing offices from top to bottom. */
  readonly offices: readonly string[];
  readonly seal: boolean;
  /** Such as 2023年4月13日; empty where it is not known. */
  readonly date: string;
  /** Without its brackets; empty where there is none. */
  readonly remark: string;
  /** What stands above the title, where the notice has a red head. */
  readonly redHead?: {
    /** From top to bottom. */
    readonly issuers: readonly string[];
    /** Empty where it is not known. */
    readonly number: string;
  };
  /** What stands at the foot of the last page, where anything does; empty is what is not known. */
  readonly colophon?: { readonly copies: readonly string[]; readonly office: string; readonly date: string };
  /** Whether all of it but the colophon is to stand on one page. */
  readonly onePage?: true;
}

/**
 * One paragraph. Level 0 is text; 1 is a heading (一、), 2 a heading that the text follows on the same line （一）, 3 a
 * point (1.). The number stands before the heading, or before the text of a point.
 */
export interface NoticeParagraph {
  readonly level: 0 | 1 | 2 | 3;
  /** Number and heading as printed, such as 一、基本情况 or （一）加强信息审核力度。; empty for text and points. */
  readonly heading: string;
  readonly text: string;
}
