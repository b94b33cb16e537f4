import { several } from "./several";
import type { PaneTexts } from "../zh/pane";

export const pane: PaneTexts = {
  title: "Adoption Bulletin",
  openInExcel: "Open this page in Excel: Home tab → Adoption Bulletin → Open Pane.",

  source: "Source",
  sourceSummary: (sheet, units, period) => `${sheet} · ${several(units, "unit")}${period === "" ? "" : ` · ${period}`}`,
  sheet: "Sheet",
  hiddenSheet: (name) => `${name} (hidden)`,
  readInView: (sheet) => `Read “${sheet}”, which is in view`,
  moreSheets: "Other sheets to read as well, such as months",
  together: {
    label: "Several sheets",
    sum: "Added up",
    byMonth: "One set a month",
    hint: "Each month gets appendices of its own, scored and ranked by itself; the period is that of the sheet's title or name. Nothing is carried forward, and there is no text of the bulletin.",
  },
  unitColumn: "Unit",
  groupColumn: "Group",
  submittedColumn: "Items submitted",
  countColumn: (channel) => `Adopted by ${channel}`,
  choose: "Choose",
  noColumn: "No such column",
  columnsTogether: (headings) => `${headings.join(" + ")}, added up`,
  noGroupColumn: "No such column, group by name",
  tableFound: (sheet, headerRow, units, used) =>
    `${sheet === undefined ? "" : `${sheet}: `}Headings in row ${headerRow}, ${several(units, "row")} with a unit below${used === units ? "" : `, ${used} of them counted so far`}.`,
  readAgain: "Read again",
  chooseAgain: (file) => `Choose “${file}” again…`,
  range: "Range",
  rangeHint: "To read a part of the sheet only, such as A3:D40, A:D or 2:40; leave it blank for the whole sheet.",
  useSelection: "Use the selection",
  period: "Period",
  periodHint: "Printed in the headings, such as 1-3月; leave it blank to print none.",

  findings: "Check",
  findingsSummary: (settle, look) => {
    if (settle > 0) return settle === 1 ? "1 to settle" : `${settle} to settle`;
    return look > 0 ? `Nothing to settle, ${look} to look at` : "No problems";
  },
  nothingFound: "No problems were found.",
  findingLists: { settle: "Must be settled", look: "Please look", info: "For information", done: "Settled" },
  uncovered: (findings) =>
    findings === 1
      ? "That has uncovered one more finding to settle."
      : `That has uncovered ${findings} more findings to settle.`,
  answered: (answer) => `Settled: ${answer}`,
  withFigures: (answer, counts) => `${answer} (${counts.join(", ")})`,
  tiesAsked: (group, ties, shared) =>
    `${group}: ${ties === 1 ? "one tie that nothing decides" : `${ties} ties that nothing decides`}. ${shared ? "They share ranks; please confirm the order in which they stand." : "For now the order of the sheet counts; please confirm it, change it, or let them share ranks."}`,
  asAdjustment: { bonus: "Bonus", penalty: "Penalty" },
  newGroupOf: (found) => `New group “${found}”`,
  tie: (score) => `Units with ${several(score, "point")}`,
  scored: (score) => (score === 1 ? "1 point" : `${score} points`),
  movedTo: (unit, place) => `“${unit}” now takes place ${place}`,
  confirmOrder: "Confirm this order",
  shareRank: "Let them share a rank",
  change: "Change",
  otherCount: "Another count",
  ofTable: (column, number) => `${column} (headings no. ${number})`,
  locate: "Go to",
  locateCell: (cell) => `Go to ${cell}`,
  moreCells: (cells) => `${cells} more`,
  showMore: (more, left) => `Show ${more} more (of ${left})`,

  preview: "Preview",
  previewSummary: (appendices) => appendices.map(({ name, units }) => `${name}: ${units}`).join(", "),
  noPreview: (findings) =>
    `The rankings appear here when ${findings === 1 ? "the matter above is" : `the ${findings} matters above are`} settled.`,
  groupSize: (units) => several(units, "unit"),
  tied: "Tie",
  copyRanking: "Copy this ranking",
  copyRankingOf: (title) => `Copy this ranking: ${title}`,
  rankingCopied: "Copied; paste it into a sheet or a document.",
  notCopied: "It cannot be copied here.",
  balance: ({ rows, used, units, adopted, score }) =>
    `${several(rows, "row")} in the sheet${used === rows ? "" : `, ${used} counted`} → ${several(units, "unit")} in the appendices, ${several(adopted, "item")} adopted, ${several(score, "point")}`,
  addedUp: (parts) =>
    `${parts.map(({ sheet, adopted }) => `${sheet} ${adopted}`).join(" + ")} = ${several(
      parts.reduce((sum, { adopted }) => sum + adopted, 0),
      "item",
    )} adopted`,
  merged: (rows) => `${several(rows, "row")} put together with another of the same unit`,
  added: (units) => `${several(units, "unit")} of the roster listed with zeros`,
  agrees: "Read = written",
  totals: { agree: "Agrees with the total row", differ: "Differs from the total row (confirmed)" },
  leftOut: "Left out or put together",
  leftOutItem: (who, why) => `${who.join(", ")}: ${why}`,

  firstScheme: "How your office scores",
  settings: "Scheme",
  settingsSummary: (channels) => channels.map(({ name, points }) => `${name} ${points}`).join(", "),
  moveUp: (name) => `Move “${name}” up`,
  moveDown: (name) => `Move “${name}” down`,
  resetScheme: "Use the default",
  notJson: "This file is no valid JSON and was not imported. Choose a file made by Export.",
  problem: (field, problem) => `${field} ${problem}`,

  generate: "Make appendices",
  generateBoth: "Make appendices and notice",
  noDraft: "No data has been read yet.",
  toSettle: (findings) => `${several(findings, "matter")} must be settled first.`,
  showFirst: "Show",
  noUnits: "There is no unit to rank.",
  work: {
    reading: "Reading…",
    drafting: "Working it out…",
    writing: "Writing…",
    undoing: "Undoing…",
    forgetting: "Clearing…",
    learning: "Working out columns and points…",
  },
  emptied: (sheets) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")}: not in this bulletin, so emptied and hidden; formulas elsewhere that point there show #N/A until there is one again. What is no longer wanted may be unhidden and deleted.`,
  pageNotSet: (sheets) =>
    `The sheets are written, but the page set-up of “${sheets.join("”, “")}” did not work entirely, mostly because there is no printer. Check paper, orientation and scale before printing.`,
  cellEdited: "If a cell is being edited, press Enter in the sheet.",
  stop: "Stop",
  stopping: "Stopping; waiting for Excel to answer…",

  written: "Done; the source sheet is unchanged:",
  savedAs: (file) => `Saved as “${file}” in the browser’s download folder.`,
  goToSheet: (sheet) => `Go to “${sheet}”`,
  undo: "Undo this generation",
  undone: (removed, restored) =>
    restored.length > 0
      ? `Undone; “${restored.join("”, “")}” stand there as before.`
      : `Undone; “${removed.join("”, “")}” were removed.`,
  next: { before: "Next: ", fillNotice: "fill in the notice and save it for Word" },
  printHint:
    "Printing: A4, headings on every page, pages from 1; to go on from the notice, set Page Layout → Page Setup → First page number.",
  changed: (sheet) =>
    `Sheet “${sheet}” has changed since the preview. It was read again and nothing was written. Look once more, then generate.`,
  reread: (sheet) => `Sheet “${sheet}” was changed; the preview is up to date.`,
  renamed: (was, now) => `Sheet “${was}” is now called “${now}”.`,
  gone: (sheet) => `Sheet “${sheet}” is gone; another one was read.`,
  cancelled: "Cancelled; nothing was written.",
  otherName: ({ sheets }) => `Use another name (${sheets.map((name) => `${name} (2)`).join(", ")})`,
  keepRenamed: "Keep the renamed",
  replaceRenamed: "Replace them too",
  replace: "Replace",
  keepFormer: ({ sheets, other }) =>
    `Keep the ${other ? "former" : "edited"} ones as ${sheets.map(({ as }) => `“${as}”`).join(", ")}`,
  cancel: "Cancel",
  notLoaded: "This part could not be loaded. Check the network, then close and open it again.",

  welcome: "The monthly bulletin, in one step",
  welcomeText:
    "Reads the counts of adopted items, scores and ranks the units and makes appendices ready to print. Your sheets stay as they are, and nothing leaves this computer.",
  steps: [
    "Open a sheet with units and counts of adopted items",
    "Settle what Check shows; each answer is one button",
    "Look at the preview and press Make appendices",
  ],
  insertSample: "Insert sample data",
  sampleSheet: "Sample",
  start: "Start",

  help: "Help",
};
