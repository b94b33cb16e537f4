import type { OldFormat, OtherContent } from "../../hosts/file/fileErrors";
import type { ErrorWords, FileError } from "../errors";

/** What is said of errors of files; the add-in, whose workbook is open already, does not carry these words. */
export const fileErrors: ErrorWords<FileError> = {
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
  "file-too-large": ({ file, of, amount = 0, most }) => {
    if (of === "content")
      return `The content of “${file}” is ${amount} MB; at most ${most} MB are read, so it was not. No table of units is that large: open it in Excel or WPS, copy only the table to a new workbook, save that and choose it.`;
    if (of === "sheets" || of === "cells")
      return `“${file}” has more than ${most} ${of === "sheets" ? "sheets" : "cells with something in them"}, so it was not read. Open it in Excel or WPS, copy only the table to a new workbook, save that and choose it.`;
    if (of === "formulas")
      return `“${file}” has more than ${most} formulas without a result, so it was not read. Open it in Excel or WPS, save it when all is calculated, and choose it again.`;
    return of === "markup"
      ? `Formulas, formatted texts, blanks and the like in “${file}” are more than ${most} MB, so it was not read. Open it in Excel or WPS, copy only the table to a new workbook (paste special: values), save that and choose it.`
      : `A text in “${file}” has more than ${most} characters, so the file was not read (a cell of Excel holds 32767). Open it in Excel or WPS, copy only the table to a new workbook, save that and choose it.`;
  },
  "file-unreadable": ({ file }) =>
    `“${file}” was changed, moved or renamed since it was opened, and the browser lets nobody read it again. Choose the file once more; the scheme and your answers are kept.`,
  "old-format": ({ file, format }) =>
    `“${file}” is ${FORMATS[format]}, but its content cannot be read. Open it in Excel or WPS, save it as .xlsx and choose that file.`,
  "text-undecodable": ({ file }) =>
    `The text encoding of “${file}” is not known. Open it in Excel, check that the text is right, and save it as .xlsx.`,
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
  "flat-document":
    "is an OpenDocument file in one piece of XML (such as .fods). Open it in the program that made it, save it as .xlsx and choose that file.",
  "login-page":
    "is a web page for logging in, no table: the login had mostly expired when it was downloaded. Log in again and download it once more.",
  page: "is a web page without a table. Export it anew from the system; if you saved the page, open it in a browser, copy the table to Excel and save it as .xlsx.",
  program: "is a program, no table. Check whether it is the right file.",
  unknown:
    "is no table, and what it is cannot be told: it may be encrypted by a program of your organisation, or damaged. Try to open it in Excel or WPS; if it opens, save it as .xlsx, and if it is encrypted, decrypt it first.",
};
