/** All words of the stand-alone page beside those of the pane in it. */
export const offline = {
  title: "信息采用通报助手（单机版）",
  /** What the page does and does not do. */
  promise: "所有处理都在本机完成，不联网，不发送任何内容；原文件只读不改。不得处理涉密信息。",
  /** Which files are meant, and what comes of them, for who sees the page for the first time. */
  what: "打开统计表（每个单位一行，各网站采用的条数各一列）、一条信息一行的台账，或数据透视表。读出来先请您核对，再生成附件和通报。",
  choose: "选择工作簿…",
  /** Under the button. */
  orDrop: "或把文件拖进窗口：xlsx、xls、et、xlsb、ods、csv，可以几个一起",
  dropHere: "松开即打开",
  /** While files are being opened, which takes a few seconds where they are long. */
  opening: (names: string): string => `正在打开“${names}”…`,
  chooseOther: "换一个文件…",
  /** Goes back to the files before, after others could not be opened. */
  backTo: (names: string): string => `回到“${names}”`,
  /** Name of the new workbook, without its ending. */
  workbookName: (source: string): string => `${source}-通报附件`,
};

export type OfflineTexts = typeof offline;
