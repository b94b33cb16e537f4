import type { FileDamaged } from "../hosts/file/fileDamaged";
import type { FileEmpty } from "../hosts/file/fileEmpty";
import type { FileEncrypted } from "../hosts/file/fileEncrypted";
import type { FileNotSheets, OtherContent } from "../hosts/file/fileNotSheets";
import type { FileTooLarge } from "../hosts/file/fileTooLarge";
import type { FileUnreadable } from "../hosts/file/fileUnreadable";
import type { OldFormat } from "../hosts/file/oldFormat";
import type { TextUndecodable } from "../hosts/file/textUndecodable";
import { addErrorWords } from "./errors";
import type { InEach } from "./language";

/**
 * What is said of the errors of files. The entries that open files import this file for its effect; the add-in, whose
 * workbook is open already, does not carry these words.
 */
addErrorWords<
  FileDamaged | FileEmpty | FileEncrypted | FileNotSheets | FileTooLarge | FileUnreadable | OldFormat | TextUndecodable
>({
  "file-damaged": {
    zh: ({ file, how }) =>
      how === "something-before"
        ? `文件“${file}”的开头多了别的内容（多半是系统下载时带上的空行），不能直接读。请用 Excel 或 WPS 打开，提示修复时选“是”，核对后另存为 .xlsx 再选；打不开时请从系统重新下载。`
        : `文件“${file}”已损坏或不完整，打不开。请重新获取，或用 Excel、WPS 打开后另存为 .xlsx。`,
    en: ({ file, how }) =>
      how === "something-before"
        ? `Something stands before the content of “${file}”, mostly blank lines that a system added to the download, so it cannot be read as it is. Open it in Excel or WPS, agree to the repair, check it, save it as .xlsx and choose that file; if it does not open, download it again.`
        : `The file “${file}” is damaged or incomplete. Get it anew, or open it in Excel or WPS and save it as .xlsx.`,
  },
  "file-empty": {
    zh: ({ file }) => `文件“${file}”是空的。请检查是否选对。`,
    en: ({ file }) => `The file “${file}” is empty. Check whether it is the right one.`,
  },
  "file-encrypted": {
    zh: ({ file, by }) =>
      by === "company"
        ? `文件“${file}”被单位的文件加密软件加密了，本程序读不到内容。请先解密（一般是右键“解密”或申请解密），再选解密后的文件。`
        : `文件“${file}”有打开密码。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。`,
    en: ({ file, by }) =>
      by === "company"
        ? `The file “${file}” was encrypted by a file-encryption program of your organisation, so its content cannot be read. Decrypt it first (mostly in its context menu, or on request) and choose the decrypted file.`
        : `The file “${file}” needs a password. Open it in Excel or WPS, remove the password and save it as .xlsx.`,
  },
  "file-not-sheets": {
    zh: ({ file, content }) => `“${file}”${CONTENTS.zh[content]}`,
    en: ({ file, content }) => `“${file}” ${CONTENTS.en[content]}`,
  },
  "file-too-large": {
    zh: ({ file, megabytes, most }) =>
      `文件“${file}”的内容有 ${megabytes} MB，最多读 ${most} MB，没有读。统计表不会这样大：请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿，保存后再选。`,
    en: ({ file, megabytes, most }) =>
      `The content of “${file}” is ${megabytes} MB; at most ${most} MB are read, so it was not. No table of units is that large: open it in Excel or WPS, copy only the table to a new workbook, save that and choose it.`,
  },
  "file-unreadable": {
    zh: ({ file }) =>
      `“${file}”在打开之后改过、移走或改了名，浏览器不让直接再读。请再选一次这个文件；计分办法和已作的选择都还在。`,
    en: ({ file }) =>
      `“${file}” was changed, moved or renamed since it was opened, and the browser lets nobody read it again. Choose the file once more; the scheme and your answers are kept.`,
  },
  "old-format": {
    zh: ({ file, format }) =>
      `“${file}”是${FORMATS.zh[format]}，但里面的内容读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再选另存的文件。`,
    en: ({ file, format }) =>
      `“${file}” is ${FORMATS.en[format]}, but its content cannot be read. Open it in Excel or WPS, save it as .xlsx and choose that file.`,
  },
  "text-undecodable": {
    zh: ({ file }) => `“${file}”的文字编码认不出来。请用 Excel 打开，确认文字正常后另存为 .xlsx。`,
    en: ({ file }) =>
      `The text encoding of “${file}” is not known. Open it in Excel, check that the text is right, and save it as .xlsx.`,
  },
});

const FORMATS: InEach<Readonly<Record<OldFormat["format"], string>>> = {
  zh: {
    xls: "旧版 Excel 97-2003 工作簿（.xls）",
    et: "WPS 表格（.et）",
    xlsb: "Excel 二进制工作簿（.xlsb）",
    ods: "OpenDocument 表格（.ods）",
    xml: "Excel 2003 的 XML 表格",
    page: "网页",
  },
  en: {
    xls: "an old Excel 97-2003 workbook (.xls)",
    et: "a WPS workbook (.et)",
    xlsb: "a binary Excel workbook (.xlsb)",
    ods: "an OpenDocument spreadsheet (.ods)",
    xml: "an XML spreadsheet of Excel 2003",
    page: "a web page",
  },
};

/** What a file is instead of a table, and what to do, to stand after the file's name. */
const CONTENTS: InEach<Readonly<Record<OtherContent, string>>> = {
  zh: {
    pdf: "是 PDF 文件，不是表格。请找到原来的 Excel 表，或把内容转成 .xlsx 并核对后再选。",
    picture: "是图片，不是表格。请找到原来的 Excel 表再选。",
    document: "是 Word 或 WPS 文字文档，不是表格。请把里面的表格复制到 Excel，另存为 .xlsx 再选。",
    slides: "是演示文稿，不是表格。请把里面的表格复制到 Excel，另存为 .xlsx 再选。",
    archive: "是压缩包。请先解压，再选里面的表格文件。",
    numbers: "是苹果 Numbers 的文件。请在 Numbers 里选“文件 → 导出为 → Excel”，再选导出的 .xlsx。",
    sylk: "是 SYLK 格式的老文件。请用 Excel 打开，另存为 .xlsx，再选另存的文件。",
    "login-page": "是一个登录网页，不是表格：多半是下载时登录已过期。请重新登录系统，再下载一次。",
    page: "是网页，里面没有表格。请从系统重新导出；如果是另存的网页，请在浏览器里打开，把表格复制到 Excel，另存为 .xlsx 再选。",
    program: "是程序，不是表格。请检查是否选对文件。",
    unknown:
      "的内容不是表格，也认不出是什么：可能被单位的文件加密软件加密，也可能已损坏。请用 Excel 或 WPS 打开看看；能打开就另存为 .xlsx 再选，被加密的请先解密。",
  },
  en: {
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
  },
};
