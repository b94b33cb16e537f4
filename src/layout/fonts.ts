/**
 * Which faces an office has. gb2312: 方正小标宋简体, 仿宋_GB2312 as most offices install them. windows: only what Windows
 * brings with Chinese; the title is then 宋体 in bold. GB/T 9704-2012 names the faces, not the font files.
 */
export type FontSet = "gb2312" | "windows";

/** The faces of an official document, by the names under which the fonts are installed. */
export interface Faces {
  /** 小标宋, for titles. */
  readonly title: string;
  /** Whether the title's face must be made bold to stand in for 小标宋. */
  readonly titleBold: boolean;
  /** 黑体, for headings. */
  readonly hei: string;
  /** 楷体, for headings of the second level. */
  readonly kai: string;
  /** 仿宋, for text. */
  readonly fang: string;
  /** 宋体, for page numbers. */
  readonly song: string;
}

export const FACES: Readonly<Record<FontSet, Faces>> = {
  gb2312: {
    title: "方正小标宋简体",
    titleBold: false,
    hei: "黑体",
    kai: "楷体_GB2312",
    fang: "仿宋_GB2312",
    song: "宋体",
  },
  windows: { title: "宋体", titleBold: true, hei: "黑体", kai: "楷体", fang: "仿宋", song: "宋体" },
};
