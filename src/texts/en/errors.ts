import type { WriteFailed } from "../../hosts/excel/excelErrors";
import type { Origin } from "../../hosts/workbook";
import { type ErrorTexts, type ErrorWords, type KnownError } from "../errors";
import { excelSaid } from "./excelSaid";
import { schemeProblem } from "./problems";
import { several } from "./several";

const STEPS: Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>> = {
  insert: (sheets) => `Adding “${sheets.join("”, “")}”`,
  keep: (sheets) => `Keeping “${sheets.join("”, “")}”`,
  add: () => "Adding the sheets",
  fill: (sheets) => `Writing “${sheets.join("”, “")}”`,
  remember: () => "Keeping the settings",
  undo: () => "Undoing",
  recover: () => "Clearing away an unfinished generation",
};

/** How things stand after a failure: of each step, when all is known to be as before; else what is left, or that nobody knows. */
const STANDS: Readonly<Record<WriteFailed["step"] | "unknown", string>> & {
  readonly left: (sheets: readonly string[]) => string;
  readonly inserted: (sheets: readonly string[]) => string;
} = {
  insert: "It was taken back and no other sheet was changed. Try again.",
  keep: "It was taken back and no other sheet was changed. Try again.",
  add: "All of it was taken back and no other sheet was changed. Try again.",
  fill: "All of it was taken back and no other sheet was changed. Try again.",
  remember: "It may not have been stored in the workbook. No sheet was changed. Try again.",
  undo: "The appendices were not changed. Try again.",
  recover: "No sheet was changed. Try again.",
  left: (sheets) =>
    `The unfinished sheets “${sheets.join("”, “")}” are still there; the next generation clears them away, or delete them by hand. No sheet of yours was changed.`,
  inserted: (sheets) =>
    `It is not known whether “${sheets.join("”, “")}” was added. Look: if it is whole, use it; if not, delete it by hand and try again. No other sheet was changed.`,
  unknown:
    "It is not known how far it came. Look whether the appendices are whole; the next generation first clears away what is unfinished. No sheet of yours was changed.",
};

const known: ErrorWords<KnownError> = {
  "scheme-refused": ({ field, reason }) =>
    `The scheme cannot be used: ${field} ${schemeProblem(reason)}. Correct it and try again.`,
  "facts-refused": ({ field }) =>
    `The facts of the notice cannot be used: ${field}. Open the text of the notice; the reason stands below that field.`,
  "settings-refused": ({ field }) =>
    field === undefined
      ? "This file is no office’s settings and was not used. Choose one that was exported as such."
      : `The office’s settings cannot be used: ${field} is wrong (they may come from a newer version, or have been changed). They were not used. Export them again.`,
  "not-settled": ({ findings }) => `${several(findings, "matter")} must be settled first; nothing was written.`,
  "text-too-long": ({ sheet, cell, long }) =>
    `Nothing was written: ${cell} of ${sheet} would have ${long.text.length} signs (“${long.text.slice(0, 20)}…”), ${
      long.most === undefined ? "more than fits into the highest row" : `and a cell holds ${long.most} at most`
    }. Shorten it in the source, in the period or in the scheme, and try again.`,
  "sheet-not-found": ({ sheet, names }) =>
    `There is no sheet “${sheet}”. There are: ${names.join(", ")}. Choose one of them.`,
  "name-taken": ({ sheets }) =>
    `A sheet of your own is called “${sheets.join("”, “")}”; it will not be touched. Use another name, or rename it first.`,
  "sheets-renamed": ({ sheets }) =>
    `Sheets made earlier have been renamed: ${sheets.map(({ was, is }) => `“${was}” to “${is}”`).join(", ")}. Keep them, or replace them too.`,
  "sheets-replaced": ({ sheets, other }) => {
    const edited = sheets.filter(({ isEdited }) => isEdited).map(({ name }) => name);
    const names = `“${sheets.map(({ name }) => name).join("”, “")}”`;
    const byHand = `Somebody has edited “${edited.join("”, “")}” since; writing again would undo that.`;
    if (!other) return byHand;
    return `${names} now: ${origin(other.was)}. To be written: ${origin(other.now)}.${edited.length > 0 ? ` ${byHand}` : ""}`;
  },
  "read-failed": ({ sheet, failure }) =>
    `${sheet === undefined ? "The workbook" : `Sheet “${sheet}”`} could not be read: ${excelSaid(failure)}. Nothing was changed. Try again.`,
  "write-failed": ({ step, sheets, failure, leftovers, isUnknown }) =>
    `${STEPS[step](sheets)} failed: ${excelSaid(failure)}. ${isUnknown ? STANDS.unknown : leftovers.length > 0 ? STANDS[step === "insert" || step === "keep" ? "inserted" : "left"](leftovers) : STANDS[step]}`,
  "forget-failed": ({ failure }) =>
    `Clearing the records failed: ${excelSaid(failure)}. Perhaps only a part is gone; no sheet that you see was changed. Clear once more before you send the workbook on.`,
  "other-workbook": () =>
    "Another workbook is in front, and Excel changes only that one. Click the window of this workbook and try again. No sheet of yours was changed.",
  "sheet-protected": ({ sheets }) =>
    `Sheet “${sheets.join("”, “")}” is protected and cannot be made anew. Use Unprotect Sheet (Review tab) and try again. Nothing was changed.`,
  "workbook-protected": () =>
    "The structure of this workbook is protected, so no sheet can be added or deleted. Turn Protect Workbook off (Review tab) and try again. Nothing was changed.",
  "nothing-selected": () =>
    "There is no selection to read. Select one block of cells in this workbook, from the headings to the last unit, then press Use the selection again.",
  "cell-being-edited": () => "A cell is being edited. Press Enter to finish, then try again. Nothing was changed.",
  "sheet-too-large": ({ sheet }) =>
    `Sheet “${sheet}” spans too many cells, mostly because something stands far from the table. Delete what is outside the table and try again.`,
  cancelled: () => "Cancelled. Nothing was written.",
  "undo-refused": ({ changed, gone, taken }) =>
    `Nothing was undone and nothing was changed: ${[
      ...changed.map((sheet) => `“${sheet}” has been changed since`),
      ...gone.map((sheet) => `“${sheet}” has been deleted`),
      ...taken.map((sheet) => `another sheet bears the name “${sheet}”`),
    ].join(", ")}. Deal with these sheets by hand if needed.`,
};

function origin({ sheets, period }: Origin): string {
  return `“${sheets.join("”, “")}”${period === "" ? "" : ` (${period})`}`;
}

/** What is said of errors that can happen wherever the tool runs. */
export const errors: ErrorTexts = {
  known,
  unforeseen: (message) =>
    `An unexpected error occurred: ${message}. It is not known how far the work got: if the bulletin was being made, check first whether the appendices are there. You may try again; if the error comes back, show your administrator this message.`,
  schemeProblem,
};
