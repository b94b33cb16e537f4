import type { OfflineTexts } from "../zh/offline";

export const offline: OfflineTexts = {
  title: "Adoption Bulletin (stand-alone)",
  promise:
    "Everything happens on this computer: no network, nothing is sent, the source file is only read. Not for classified information.",
  what: "Open a table of counts (one row per unit, one column per site that adopts items), a log of one row per item, or a pivot table. You check what was read before appendices and notice are made.",
  choose: "Choose a Workbook…",
  orDrop: "or drop files anywhere in this window: .xlsx, .xls, .et, .xlsb, .ods, .csv, several at once",
  dropHere: "Let go to open it",
  opening: (names) => `Opening “${names}”…`,
  chooseOther: "Choose Another File…",
  backTo: (names) => `Back to “${names}”`,
  workbookName: (source) => `${source}-通报附件`,
};
