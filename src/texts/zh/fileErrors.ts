import type { OldFormat, OtherContent } from "../../hosts/file/fileErrors";
import type { ErrorWords, FileError } from "../errors";

/** What is said of errors of files; the add-in, whose workbook is open already, does not carry these words. */
export const fileErrors: ErrorWords<FileError> = {
  "file-damaged": ({ file, how }) =>
    how === "something-before"
      ? `文件“${file}”的开头多了别的内容（多半是系统下载时带上的空行），不能直接读。请用 Excel 或 WPS 打开，提示修复时选“是”，核对后另存为 .xlsx 再选；打不开时请从系统重新下载。`
      : `文件“${file}”已损坏或不完整，打不开。请重新获取，或用 Excel、WPS 打开后另存为 .xlsx。`,
  "file-empty": ({ file }) => `文件“${file}”是空的。请检查是否选对。`,
  "file-encrypted": ({ file, by }) =>
    by === "company"
      ? `文件“${file}”被单位的文件加密软件加密了，本程序读不到内容。请先解密（一般是右键“解密”或申请解密），再选解密后的文件。`
      : `文件“${file}”有打开密码。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx。`,
  "file-not-sheets": ({ file, content }) => `“${file}”${CONTENTS[content]}`,
  "file-too-large": ({ file, of, amount = 0, most }) => {
    if (of === "content")
      return `文件“${file}”的内容有 ${amount} MB，最多读 ${most} MB，没有读。统计表不会这样大：请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿，保存后再选。`;
    if (of === "sheets" || of === "cells")
      return `文件“${file}”里${of === "sheets" ? `的工作表超过 ${most} 张` : `有内容的格子超过 ${most} 个`}，没有读。请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿，保存后再选。`;
    if (of === "formulas")
      return `文件“${file}”里没有算出结果的公式超过 ${most} 个，没有读。请用 Excel 或 WPS 打开，算完后保存，再选一次。`;
    return of === "markup"
      ? `文件“${file}”里的公式、带格式的文字、空格等太多，超过 ${most} MB，没有读。请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿（选择性粘贴“数值”），保存后再选。`
      : `文件“${file}”里有一段文字超过 ${most} 个字，没有读（Excel 一格最多 32767 个字）。请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿，保存后再选。`;
  },
  "file-unreadable": ({ file }) =>
    `“${file}”在打开之后改过、移走或改了名，浏览器不让直接再读。请再选一次这个文件；计分办法和已作的选择都还在。`,
  "old-format": ({ file, format }) =>
    `“${file}”是${FORMATS[format]}，但里面的内容读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再选另存的文件。`,
  "text-undecodable": ({ file }) => `“${file}”的文字编码认不出来。请用 Excel 打开，确认文字正常后另存为 .xlsx。`,
};

const FORMATS: Readonly<Record<OldFormat["format"], string>> = {
  xls: "旧版 Excel 97-2003 工作簿（.xls）",
  et: "WPS 表格（.et）",
  xlsb: "Excel 二进制工作簿（.xlsb）",
  ods: "OpenDocument 表格（.ods）",
  xml: "Excel 2003 的 XML 表格",
  page: "网页",
};

/** What a file is instead of a table, and what to do, to stand after the file's name. */
const CONTENTS: Readonly<Record<OtherContent, string>> = {
  pdf: "是 PDF 文件，不是表格。请找到原来的 Excel 表，或把内容转成 .xlsx 并核对后再选。",
  picture: "是图片，不是表格。请找到原来的 Excel 表再选。",
  document: "是 Word 或 WPS 文字文档，不是表格。请把里面的表格复制到 Excel，另存为 .xlsx 再选。",
  slides: "是演示文稿，不是表格。请把里面的表格复制到 Excel，另存为 .xlsx 再选。",
  archive: "是压缩包。请先解压，再选里面的表格文件。",
  numbers: "是苹果 Numbers 的文件。请在 Numbers 里选“文件 → 导出为 → Excel”，再选导出的 .xlsx。",
  sylk: "是 SYLK 格式的老文件。请用 Excel 打开，另存为 .xlsx，再选另存的文件。",
  "flat-document": "是 OpenDocument 的单个 XML 文件（.fods 一类）。请用做它的程序打开，另存为 .xlsx 再选。",
  "login-page": "是一个登录网页，不是表格：多半是下载时登录已过期。请重新登录系统，再下载一次。",
  page: "是网页，里面没有表格。请从系统重新导出；如果是另存的网页，请在浏览器里打开，把表格复制到 Excel，另存为 .xlsx 再选。",
  program: "是程序，不是表格。请检查是否选对文件。",
  unknown:
    "的内容不是表格，也认不出是什么：可能被单位的文件加密软件加密，也可能已损坏。请用 Excel 或 WPS 打开看看；能打开就另存为 .xlsx 再选，被加密的请先解密。",
};
