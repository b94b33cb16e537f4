import type { OfflineTexts } from "../zh/offline";

export const offline: OfflineTexts = {
  title: "Adoption Bulletin (stand-alone)",
  promise:
    "Everything happens on this computer: no network, nothing is sent, the source file is only read. Not for classified information.",
  choose: "Choose a Workbook…",
  orDrop: "or drop files here: .xlsx, .xls, .et, .xlsb, .ods, .csv, several at once",
  dropHere: "Let go to open it",
  opening: (names) => `Opening “${names}”…`,
  chooseOther: "Choose Another File…",
  backTo: (names) => `Back to “${names}”`,
  workbookName: (source) => `${source}-通报附件`,
};
