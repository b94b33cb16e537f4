import type { Templates } from "./templates";

/**
 * What a notice (通报) says that no table does, as plain JSON data. Everything may be absent: the notice then leaves it
 * out, or says what the templates say. Texts may hold the placeholders of placeholders.ts.
 */
export interface Facts {
  /** Format of this data; raised when an older program could misread it. */
  readonly version: 1;
  /** Title; a list gives its lines as they are to be broken. */
  readonly title?: string | readonly string[];
  /** Addressees (主送机关), without the colon. */
  readonly addressee?: string;
  /** Documents that the notice goes by (依据), each as it is cited. */
  readonly basis?: readonly string[];
  /** What the notice is about, such as 扎兰屯市政府门户网站; the own channel where absent. */
  readonly site?: string;
  /** Name of the own channel (本级): the scheme's first one where absent. All others are upper ones (上级). */
  readonly own?: string;
  /** What the text calls channels and groups, by the scheme's names, where it calls them otherwise. */
  readonly names?: {
    readonly channels?: Readonly<Record<string, string>>;
    readonly groups?: Readonly<Record<string, string>>;
  };
  /** Submitted items (报送条数), where the table does not count them. */
  readonly submitted?: {
    readonly total?: number;
    /** By the name of the group. */
    readonly groups?: Readonly<Record<string, number>>;
  };
  /** The figures of the last period, for the change. */
  readonly previous?: PreviousFigures;
  /** The same of the same period a year ago (去年同期). */
  readonly lastYear?: PreviousFigures;
  /** The whole text between addressee and appendices, where it is not the one with the usual three parts. */
  readonly sections?: readonly Section[];
  /** Problems (存在问题), one sentence each; suggested from the findings where absent, left out where empty. */
  readonly problems?: readonly string[];
  /** Requirements (工作要求); those that come with the tool where absent, left out where empty. */
  readonly requirements?: readonly Requirement[];
  /** Issuing offices (署名) from top to bottom, with （代章） where that is to be printed. */
  readonly offices?: readonly string[];
  /** Whether the notice gets a seal, which decides where offices and date stand; true where absent. */
  readonly seal?: boolean;
  /** Date of issue (成文日期) as 2023-04-13. */
  readonly date?: string;
  /** Remark under the date (附注) without its brackets, such as 此件主动公开. */
  readonly remark?: string;
  /** 版头, the red head of the first page; none where absent, for paper that has one printed. */
  readonly redHead?: RedHead;
  /** 版记, at the foot of the last page; none where absent. */
  readonly colophon?: Colophon;
  /** Whether lines and type are drawn together until all from the title to the remark stands on one page. */
  readonly onePage?: boolean;
  /** Other templates than those that come with the tool. */
  readonly templates?: Partial<Templates>;
}

/** What stands above the red line (GB/T 9704-2012, 7.2.4 to 7.2.7). */
export interface RedHead {
  /** 发文机关标志 line by line, with 文件 where that is to be printed. */
  readonly issuers: readonly string[];
  /** 发文字号, such as 扎政办发〔2023〕12号; its place stays free where it is not known. */
  readonly number?: string;
}

/** What stands between the lines at the foot of the last page (7.4). */
export interface Colophon {
  /** 抄送机关, without 抄送 and the full stop. */
  readonly copies?: readonly string[];
  /** 印发机关. */
  readonly office: string;
  /** 印发日期 as 2023-04-14. */
  readonly date?: string;
}

/** What the last bulletin said. */
export interface PreviousFigures {
  /** What the text calls that period, such as 上季度. */
  readonly period: string;
  readonly submitted?: number;
  /** Items that the own channel adopted. */
  readonly adopted?: number;
  /** Further figures, each by the placeholder that asks for it, such as 采用:组=县区,渠道=省; rates in per cent. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** A section of a text that somebody has laid out, with or without a heading. */
export interface Section {
  /** Without its number; sections with a heading are numbered. */
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  /** Numbered paragraphs of the second level under it. */
  readonly requirements?: readonly Requirement[];
}

/** One requirement: a heading of the second level and what follows it in the same paragraph. */
export interface Requirement {
  /** Without a full stop. */
  readonly heading: string;
  readonly text?: string;
  /** Points of the third level (1. 2.) under it, a paragraph each. */
  readonly points?: readonly string[];
}

/** Facts of which nothing is known. */
export const NO_FACTS: Facts = { version: 1 };
