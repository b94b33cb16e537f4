/** The words of the part of the pane that shows the notice's text. */
export const notice = {
  heading: "通报正文",
  /** Beside the heading. */
  summary: "填写、复制、存为 Word",
  loadFacts: "载入资料…",
  factsLoaded: (file: string): string => `已载入“${file}”。`,
  copy: "复制全文",
  copied: "已复制全文。",
  save: "保存 Word 通报",
  saved: (file: string): string => `已交给浏览器保存：${file}`,
  /** After an attempt to take the text out while a field cannot be used. */
  stopped: "没有保存，也没有复制：有一项填写的内容还不能用，请先改好。",
  /** In place of the button that saves. */
  cannotSave: "Excel for Mac 里不能保存文件。请复制全文，或用单机版网页保存 Word。",
  /** A facts file that is no JSON. */
  notJson: (file: string, why: string): string => `“${file}”不是有效的资料文件（${why}）。请检查后重新载入。`,
  /** In place of the notice's form. */
  byMonth:
    "通报正文只写一个时段的。现在是一月一套：要写哪个月的，请在“来源”里只选那一张表；要写合起来的，请选“合并计算”。",
  /** Name of the document, without its ending. */
  documentName: "通报",
};

export type NoticeTexts = typeof notice;
