import type { FactsProblem } from "../../bulletin/notice/factsRefused";
import type { SchemeProblem } from "../../bulletin/schemeRefused";
import type { WriteFailed } from "../../hosts/excel/excelErrors";
import type { OtherContent } from "../../hosts/file/fileNotSheets";
import type { OldFormat } from "../../hosts/file/oldFormat";
import type { ErrorTexts } from "../errorTexts";

/** What is said of errors. */
export const errors: ErrorTexts = {
  unknown: (message) =>
    `Something unforeseen happened: ${message}. Nothing was written. Try again; if it stays, tell your administrator this sentence.`,
  kinds: {
    "scheme-refused": ({ field, reason }) =>
      `The scheme cannot be used: ${field} ${schemeProblem(reason)}. Mend it and try again.`,
    "facts-refused": ({ field, reason }) =>
      `The facts of the notice cannot be used: ${field} ${factsProblem(reason)}. Mend it and try again.`,
    "not-settled": ({ findings }) => `${findings} matters must be settled first; nothing was written.`,
    "sheet-not-found": ({ sheet, names }) =>
      `There is no sheet “${sheet}”. There are: ${names.join(", ")}. Choose one of them.`,
    "name-taken": ({ sheets }) =>
      `A sheet of your own is called “${sheets.join("”, “")}”; it will not be touched. Use another name, or rename it first.`,
    "sheets-renamed": ({ sheets }) =>
      `Sheets made earlier have been renamed: ${sheets.map(({ was, is }) => `“${was}” to “${is}”`).join(", ")}. Keep them, or replace them too.`,
    "read-failed": ({ sheet, failure }) =>
      `${sheet === undefined ? "The workbook" : `Sheet “${sheet}”`} could not be read (Excel says: ${failure.message}). Nothing was changed. Try again.`,
    "write-failed": ({ step, sheets, failure, leftovers }) =>
      `${STEPS[step](sheets)} failed (Excel says: ${failure.message}). ${
        leftovers.length > 0
          ? `The unfinished sheets “${leftovers.join("”, “")}” could not be deleted; please delete them. No other sheet was changed.`
          : "All of it was taken back and no other sheet was changed. Try again."
      }`,
    "workbook-protected": () =>
      "The structure of this workbook is protected, so no sheet can be added. Turn Protect Workbook off (Review tab) and try again. Nothing was changed.",
    "cell-being-edited": () => "A cell is being edited. Press Enter to finish, then try again. Nothing was changed.",
    "file-damaged": ({ file, how }) =>
      how === "something-before"
        ? `Something stands before the content of “${file}”, mostly blank lines that a system added to the download, so it cannot be read as it is. Open it in Excel or WPS, agree to the repair, check it, save it as .xlsx and choose that file; if it does not open, download it again.`
        : `The file “${file}” is damaged or incomplete. Get it anew, or open it in Excel or WPS and save it as .xlsx.`,
    "file-empty": ({ file }) => `The file “${file}” is empty. Check whether it is the right one.`,
    "file-encrypted": ({ file, by }) =>
      by === "company"
        ? `The file “${file}” was encrypted by a file-encryption program of your organisation, so its content cannot be read. Decrypt it first (mostly in its context menu, or on request) and choose the decrypted file.`
        : `The file “${file}” needs a password. Open it in Excel or WPS, remove the password and save it as .xlsx.`,
    "file-not-sheets": ({ file, content }) => `“${file}” ${CONTENTS[content]}`,
    "file-unreadable": ({ file }) =>
      `“${file}” was changed, moved or renamed since it was opened, and the browser lets nobody read it again. Choose the file once more; the scheme and your answers are kept.`,
    "file-too-large": ({ file, megabytes, most }) =>
      `The content of “${file}” is ${megabytes} MB; at most ${most} MB are read, so it was not. No table of units is that large: open it in Excel or WPS, copy only the table to a new workbook, save that and choose it.`,
    "old-format": ({ file, format }) =>
      `“${file}” is ${FORMATS[format]}, but its content cannot be read. Open it in Excel or WPS, save it as .xlsx and choose that file.`,
    "sheet-too-large": ({ sheet }) =>
      `Sheet “${sheet}” spans too many cells, mostly because something stands far from the table. Delete what is outside the table and try again.`,
    "text-undecodable": ({ file }) =>
      `The text encoding of “${file}” is not known. Open it in Excel, check that the text is right, and save it as .xlsx.`,
    cancelled: () => "Cancelled. Nothing was written.",
    "undo-refused": ({ changed, gone, taken }) =>
      `Nothing was undone and nothing was changed: ${[
        ...changed.map((sheet) => `“${sheet}” has been changed since`),
        ...gone.map((sheet) => `“${sheet}” has been deleted`),
        ...taken.map((sheet) => `another sheet bears the name “${sheet}”`),
      ].join(", ")}. Deal with these sheets by hand if needed.`,
  },
  schemeProblem,
  factsProblem,
};

const FORMATS: Readonly<Record<OldFormat["format"], string>> = {
  xls: "an old Excel 97-2003 workbook (.xls)",
  et: "a WPS workbook (.et)",
  xlsb: "a binary Excel workbook (.xlsb)",
  ods: "an OpenDocument spreadsheet (.ods)",
  xml: "an XML spreadsheet of Excel 2003",
  page: "a web page",
};

/** What a file is instead of a table, and what to do, to stand after the file's name. */
const CONTENTS: Readonly<Record<OtherContent, string>> = {
  pdf: "is a PDF file, no table. Find the Excel table it was made from, or convert it to .xlsx and check it.",
  picture: "is a picture, no table. Find the Excel table it was made from.",
  document: "is a Word or WPS document, no workbook. Copy its table to Excel, save it as .xlsx and choose that file.",
  slides: "is a presentation, no workbook. Copy its table to Excel, save it as .xlsx and choose that file.",
  archive: "is an archive. Unpack it and choose the workbook in it.",
  numbers: "is a file of Apple Numbers. Choose File → Export To → Excel in Numbers and choose the exported .xlsx.",
  sylk: "is an old file in SYLK format. Open it in Excel, save it as .xlsx and choose that file.",
  "login-page":
    "is a web page for logging in, no table: the login had mostly expired when it was downloaded. Log in again and download it once more.",
  page: "is a web page without a table. Export it anew from the system; if you saved the page, open it in a browser, copy the table to Excel and save it as .xlsx.",
  program: "is a program, no table. Check whether it is the right file.",
  unknown:
    "is no table, and what it is cannot be told: it may be encrypted by a program of your organisation, or damaged. Try to open it in Excel or WPS; if it opens, save it as .xlsx, and if it is encrypted, decrypt it first.",
};

const STEPS: Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>> = {
  add: () => "Adding the sheets",
  fill: (sheets) => `Writing “${sheets.join("”, “")}”`,
  finish: () => "Putting the new sheets in place",
};

function schemeProblem(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "is missing";
    case "unknown-field":
      return "is no field of a scheme; perhaps it is misspelt";
    case "not-text":
      return "must be a text";
    case "empty":
      return "must not be empty";
    case "not-a-list":
      return "must be a list";
    case "not-an-object":
      return "must be a set of fields";
    case "not-a-number":
      return `is “${String(reason.found)}”, which is no number`;
    case "negative":
      return `is ${String(reason.found)}; points must not be below 0`;
    case "too-many-decimals":
      return `is ${String(reason.found)}; at most four decimals`;
    case "twice":
      return `“${reason.name}” stands there twice`;
    case "unknown-channel":
      return `“${reason.name}” is no channel of the scheme`;
    case "unknown-group":
      return `“${reason.name}” is no group of the scheme`;
    case "unknown-name":
      return `“${reason.name}” is not defined in the scheme`;
    case "not-whole":
      return `is ${String(reason.found)}; it must be a whole number`;
    case "not-a-day":
      return `is “${String(reason.found)}”, no day; write it like 2023-03-31`;
    case "below-min":
      return `is ${String(reason.found)}, below the minimum`;
    case "not-ascending":
      return `is ${String(reason.found)}; each band must begin higher than the one before`;
    case "not-in-roster":
      return `“${reason.name}” is not in the roster; add it there first`;
    case "too-many":
      return `has ${reason.found} items; at most ${reason.most}`;
    case "too-large":
      return `is ${reason.found}; at most ${reason.most}, and no less than -${reason.most}`;
    case "unknown-placeholder":
      return `has an unknown {${reason.name}}`;
    case "not-one-of":
      return `is “${String(reason.found)}”, not one of ${reason.allowed.join(", ")}`;
    case "newer-version":
      return `is ${String(reason.found)}; this program knows versions 1 and 2, please update it`;
  }
}

function factsProblem(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "is no field of a notice's facts; perhaps it is misspelt";
    case "not-a-count":
      return `is “${String(reason.found)}”; it must be a whole number, 0 or more`;
    case "not-a-date":
      return `is “${String(reason.found)}”, which is no date such as 2023-04-13`;
    case "not-true-or-false":
      return `is “${String(reason.found)}”; it must be true or false`;
    case "unknown-channel":
      return `names “${reason.name}”, which is no channel of the scheme: ${reason.known.join(", ")}`;
    case "unknown-group":
      return `names “${reason.name}”, which is no group of the scheme: ${reason.known.join(", ")}`;
    case "unknown-placeholder":
      return `has an unknown {${reason.name}}; there are ${reason.known.map((name) => `{${name}}`).join(" ")}`;
    case "no-value":
      return `has {${reason.name}}, of which nothing is known; give it, or put the sentence in [ ] so that it is left out`;
    case "unbalanced":
      return `has a ${reason.sign} without its partner`;
    case "sum-differs":
      return `is ${reason.found}, but the groups add up to ${reason.expected}`;
    case "table-differs":
      return `is ${reason.found}, but the table says ${reason.expected}; make them agree or leave it out`;
    default:
      return schemeProblem(reason);
  }
}
