import type { InEach } from "./language";

/** The words of the part of the pane that shows the notice's text. */
export interface NoticeTexts {
  readonly heading: string;
  /** Beside the heading. */
  readonly brief: string;
  readonly loadFacts: string;
  readonly factsLoaded: (file: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  /** In place of the button that saves. */
  readonly cannotSave: string;
  /** A facts file that is no JSON. */
  readonly notJson: (file: string, why: string) => string;
  /** Name of the document, without its ending. */
  readonly documentName: string;
}

export const NOTICE: InEach<NoticeTexts> = {
  zh: {
    heading: "通报正文",
    brief: "填写、复制、存为 Word",
    loadFacts: "载入资料…",
    factsLoaded: (file) => `已载入“${file}”。`,
    copy: "复制全文",
    copied: "已复制全文。",
    save: "保存 Word 通报",
    saved: (file) => `已交给浏览器保存：${file}`,
    cannotSave: "Excel for Mac 里不能保存文件。请复制全文，或用单机版网页保存 Word。",
    notJson: (file, why) => `“${file}”不是有效的资料文件（${why}）。请检查后重新载入。`,
    documentName: "通报",
  },
  en: {
    heading: "Text of the Bulletin",
    brief: "fill in, copy, save as Word",
    loadFacts: "Load Facts…",
    factsLoaded: (file) => `“${file}” was loaded.`,
    copy: "Copy the Text",
    copied: "The text was copied.",
    save: "Save as Word",
    saved: (file) => `Handed to the browser: ${file}`,
    cannotSave: "Excel for Mac saves no files from here. Copy the text, or use the stand-alone page.",
    notJson: (file, why) => `“${file}” is no file of facts (${why}). Check it and load it again.`,
    documentName: "通报",
  },
};
