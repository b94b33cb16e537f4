import type { InEach } from "./language";

/** All words of the stand-alone page beside those of the pane in it. */
export interface OfflineTexts {
  readonly title: string;
  /** What the page does and does not do. */
  readonly promise: string;
  readonly choose: string;
  /** Behind the button. */
  readonly orDrop: string;
  readonly dropHere: string;
  readonly chooseOther: string;
  /** Name of the new workbook, without its ending. */
  readonly workbookName: (source: string) => string;
}

export const OFFLINE: InEach<OfflineTexts> = {
  zh: {
    title: "信息采用通报助手（单机版）",
    promise: "所有处理都在本机完成，不联网，不发送任何内容；原文件只读不改。不得处理涉密信息。",
    choose: "选择工作簿…",
    orDrop: "或把 .xlsx、.csv 文件拖到这里",
    dropHere: "松开即打开",
    chooseOther: "换一个文件…",
    workbookName: (source) => `${source}-通报附件`,
  },
  en: {
    title: "Adoption Bulletin (stand-alone)",
    promise:
      "Everything happens on this computer: no network, nothing is sent, the source file is only read. Not for classified information.",
    choose: "Choose a Workbook…",
    orDrop: "or drop an .xlsx or .csv file here",
    dropHere: "Let go to open it",
    chooseOther: "Choose Another File…",
    workbookName: (source) => `${source}-通报附件`,
  },
};
