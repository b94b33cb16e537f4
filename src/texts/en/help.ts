import type { Remembered } from "../../generate/remembered";
import type { HelpTexts } from "../zh/help";
import { several } from "./several";

const REMEMBERED: Readonly<Record<Remembered, string>> = {
  scheme: "the scheme",
  source: "the sheets and range that were read",
  period: "the period typed in",
  answers: "your answers",
  looks: "fonts and other options",
  facts: "facts of the notice",
};

export const help: HelpTexts = {
  threeSteps: "Three steps",
  chapters: [
    [
      "First use in another office",
      "Where no ready scheme fits the headings, the pane lists the columns: say what each counts as and what an item gives, look at the groups, and take the scheme over. A published appendix of the last period can be learnt from instead. Later it is changed under Scheme.",
    ],
    [
      "Ties",
      "Units with the same score that nothing else tells apart stand on a card under Check: put them in order with ↑↓ and confirm, or let them share a rank. Unless you do, they stay in the sheet's order and are marked in the preview.",
    ],
    [
      "Next month",
      "Add a sheet to the same workbook, type the counts, let the pane read it, and look at the period. Scheme and facts of the notice are still there; where last month's appendices stand, you are asked whether to replace or to keep them.",
    ],
    [
      "Without Excel",
      "Excel 2016, Excel 2019 and WPS cannot run this tool. Open offline.html in a browser instead and choose a workbook: appendices and notice are downloaded. Nothing is sent anywhere there either.",
    ],
  ],
  shortcuts: "Keyboard",
  shortcutList: [
    ["Ctrl+Enter", "Make the appendices"],
    ["Esc", "Close a question, cancel work"],
    ["Tab / Shift+Tab", "Next / previous"],
    ["Space, Enter", "Open or close a section, press a button"],
    ["F6", "Between the sheet and the pane; Ctrl+F6 within the pane of Excel on the web"],
  ],
  privacy: "Privacy",
  privacyText:
    "Data is processed on this computer only; nothing is sent anywhere. The scheme and your answers are kept in the workbook. Do not process classified information.",
  preferences:
    "This computer remembers two things: that the introduction was seen, and your office’s settings (scheme, what the notice says, groups of units), never counts.",
  clearPreferences: "Clear",
  cleared: "Cleared.",
  keptHere:
    "This workbook holds records of this tool: the scheme, choices and answers, facts of the notice, hidden names that tell our sheets, and hidden sheets for Undo. You can clear them before you send the workbook on.",
  forget: "Clear the records in this workbook",
  forgetNow: "Clear",
  forgetMeans:
    "Clearing cannot be undone: the scheme is the usual one again (export it first to keep it), and the last generation can no longer be undone. Finished appendices stay and are your own sheets from then on: the next generation does not replace them but uses other names; delete them by hand if you do not want them.",
  forgotten: ({ remembered, marks, removed, kept }) => {
    const gone = [
      ...remembered.map((what) => REMEMBERED[what]),
      ...(removed.length > 0 ? [`the hidden sheets “${removed.join("”, “")}”`] : []),
      ...(marks > 0 ? [several(marks, "hidden name")] : []),
    ];
    if (gone.length === 0) return "This workbook holds no records of this tool; there is nothing to clear.";
    const own = kept.length > 0 ? ` “${kept.join("”, “")}” stay and are your own sheets now.` : "";
    return `Cleared: ${gone.join(", ")}.${own} Save the workbook: only then are the records out of the file.`;
  },
  showWelcome: "Show the introduction",
  checkExcel: "Check this Excel",
  version: (version) => `Version ${version}`,
};
