import { ClerkError } from "../bulletin/clerkError";
import type { FactsProblem, FactsRefused } from "../bulletin/notice/factsRefused";
import type { SchemeProblem, SchemeRefused } from "../bulletin/schemeRefused";
import type { NotSettled } from "../generate/notSettled";
import type { CellBeingEdited, ReadFailed, WorkbookProtected, WriteFailed } from "../hosts/excel/excelErrors";
import type { FileDamaged } from "../hosts/file/fileDamaged";
import type { FileEmpty } from "../hosts/file/fileEmpty";
import type { FileEncrypted } from "../hosts/file/fileEncrypted";
import type { FileNotSheets, OtherContent } from "../hosts/file/fileNotSheets";
import type { FileTooLarge } from "../hosts/file/fileTooLarge";
import type { OldFormat } from "../hosts/file/oldFormat";
import type { SheetTooLarge } from "../hosts/sheetTooLarge";
import type { TextUndecodable } from "../hosts/file/textUndecodable";
import type { Cancelled } from "../hosts/cancelled";
import type { NameTaken } from "../hosts/nameTaken";
import type { SheetNotFound } from "../hosts/sheetNotFound";
import type { SheetsRenamed } from "../hosts/sheetsRenamed";
import type { UndoRefused } from "../hosts/undoRefused";
import type { InEach, Language } from "./language";

/** Every error that a clerk may see. */
export type KnownError =
  | SchemeRefused
  | FactsRefused
  | NotSettled
  | SheetNotFound
  | NameTaken
  | SheetsRenamed
  | ReadFailed
  | WriteFailed
  | WorkbookProtected
  | CellBeingEdited
  | FileDamaged
  | FileEmpty
  | FileEncrypted
  | FileNotSheets
  | FileTooLarge
  | OldFormat
  | SheetTooLarge
  | TextUndecodable
  | Cancelled
  | UndoRefused;

type ErrorOf<Kind extends KnownError["kind"]> = Extract<KnownError, { kind: Kind }>;

/** Says what happened and what to do next; for an error that nobody foresaw, what it said itself. */
export function errorText(error: unknown, language: Language): string {
  if (!(error instanceof ClerkError)) return UNKNOWN[language](error instanceof Error ? error.message : String(error));
  const say = ERRORS[error.kind as KnownError["kind"]][language] as (error: ClerkError) => string;
  return say(error);
}

const UNKNOWN: InEach<(message: string) => string> = {
  zh: (message) => `出了意外：${message}。没有写入任何内容。请重试；仍然不行请把这句话告诉维护人员。`,
  en: (message) =>
    `Something unforeseen happened: ${message}. Nothing was written. Try again; if it stays, tell your administrator this sentence.`,
};

const ERRORS: { readonly [Kind in KnownError["kind"]]: InEach<(error: ErrorOf<Kind>) => string> } = {
  "scheme-refused": {
    zh: ({ field, reason }) => `计分办法不能用：${field} ${problemZh(reason)}。请改好后再试。`,
    en: ({ field, reason }) => `The scheme cannot be used: ${field} ${problemEn(reason)}. Mend it and try again.`,
  },
  "facts-refused": {
    zh: ({ field, reason }) => `通报正文的资料不能用：${field} ${factsProblemZh(reason)}。请改好后再试。`,
    en: ({ field, reason }) =>
      `The facts of the notice cannot be used: ${field} ${factsProblemEn(reason)}. Mend it and try again.`,
  },
  "not-settled": {
    zh: ({ findings }) => `还有 ${findings} 项必须先处理，没有生成。`,
    en: ({ findings }) => `${findings} matters must be settled first; nothing was written.`,
  },
  "sheet-not-found": {
    zh: ({ sheet, names }) => `没有名为“${sheet}”的工作表。现有：${names.join("、")}。请另选一张。`,
    en: ({ sheet, names }) => `There is no sheet “${sheet}”. There are: ${names.join(", ")}. Choose one of them.`,
  },
  "name-taken": {
    zh: ({ sheets }) => `已有您自己的工作表“${sheets.join("”“")}”，不会改动它。请选择另取名称，或先给它改名。`,
    en: ({ sheets }) =>
      `A sheet of your own is called “${sheets.join("”, “")}”; it will not be touched. Use another name, or rename it first.`,
  },
  "sheets-renamed": {
    zh: ({ sheets }) =>
      `以前生成的${sheets.map(({ was, is }) => `“${was}”已改名为“${is}”`).join("，")}。请选择保留还是一并替换。`,
    en: ({ sheets }) =>
      `Sheets made earlier have been renamed: ${sheets.map(({ was, is }) => `“${was}” to “${is}”`).join(", ")}. Keep them, or replace them too.`,
  },
  "read-failed": {
    zh: ({ sheet, failure }) =>
      `${sheet === undefined ? "工作簿" : `工作表“${sheet}”`}没有读出来（Excel 说：${failure.message}）。没有改动任何内容。请重试。`,
    en: ({ sheet, failure }) =>
      `${sheet === undefined ? "The workbook" : `Sheet “${sheet}”`} could not be read (Excel says: ${failure.message}). Nothing was changed. Try again.`,
  },
  "write-failed": {
    zh: ({ step, sheets, failure, leftovers }) =>
      `${STEPS.zh[step](sheets)}时出错（Excel 说：${failure.message}）。${
        leftovers.length > 0
          ? `没有写完的工作表“${leftovers.join("”“")}”未能删除，请手工删除。其他工作表没有改动。`
          : "已全部撤回，其他工作表没有改动。请重试。"
      }`,
    en: ({ step, sheets, failure, leftovers }) =>
      `${STEPS.en[step](sheets)} failed (Excel says: ${failure.message}). ${
        leftovers.length > 0
          ? `The unfinished sheets “${leftovers.join("”, “")}” could not be deleted; please delete them. No other sheet was changed.`
          : "All of it was taken back and no other sheet was changed. Try again."
      }`,
  },
  "workbook-protected": {
    zh: () => "工作簿的结构受保护，不能添加工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。",
    en: () =>
      "The structure of this workbook is protected, so no sheet can be added. Turn Protect Workbook off (Review tab) and try again. Nothing was changed.",
  },
  "cell-being-edited": {
    zh: () => "有单元格正在编辑。请按回车键结束编辑后重试。没有改动任何内容。",
    en: () => "A cell is being edited. Press Enter to finish, then try again. Nothing was changed.",
  },
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
  "old-format": {
    zh: ({ file, format }) =>
      `“${file}”是${FORMATS.zh[format]}，但里面的内容读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再选另存的文件。`,
    en: ({ file, format }) =>
      `“${file}” is ${FORMATS.en[format]}, but its content cannot be read. Open it in Excel or WPS, save it as .xlsx and choose that file.`,
  },
  "sheet-too-large": {
    zh: ({ sheet }) => `工作表“${sheet}”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。`,
    en: ({ sheet }) =>
      `Sheet “${sheet}” spans too many cells, mostly because something stands far from the table. Delete what is outside the table and try again.`,
  },
  "text-undecodable": {
    zh: ({ file }) => `“${file}”的文字编码认不出来。请用 Excel 打开，确认文字正常后另存为 .xlsx。`,
    en: ({ file }) =>
      `The text encoding of “${file}” is not known. Open it in Excel, check that the text is right, and save it as .xlsx.`,
  },
  cancelled: {
    zh: () => "已取消。没有写入任何内容。",
    en: () => "Cancelled. Nothing was written.",
  },
  "undo-refused": {
    zh: ({ changed, gone, taken }) =>
      `没有撤销，也没有改动任何内容：${[
        ...changed.map((sheet) => `“${sheet}”在生成之后有改动`),
        ...gone.map((sheet) => `“${sheet}”已被删除`),
        ...taken.map((sheet) => `要恢复的“${sheet}”与另一张工作表重名`),
      ].join("，")}。需要时请手工处理这些工作表。`,
    en: ({ changed, gone, taken }) =>
      `Nothing was undone and nothing was changed: ${[
        ...changed.map((sheet) => `“${sheet}” has been changed since`),
        ...gone.map((sheet) => `“${sheet}” has been deleted`),
        ...taken.map((sheet) => `another sheet bears the name “${sheet}”`),
      ].join(", ")}. Deal with these sheets by hand if needed.`,
  },
};

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

const STEPS: InEach<Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>>> = {
  zh: {
    add: () => "添加工作表",
    fill: (sheets) => `写入“${sheets.join("”“")}”`,
    finish: () => "完成收尾、替换旧表",
  },
  en: {
    add: () => "Adding the sheets",
    fill: (sheets) => `Writing “${sheets.join("”, “")}”`,
    finish: () => "Putting the new sheets in place",
  },
};

/** What is wrong with a field of a scheme, to stand after the field's name. */
export function schemeProblemText(reason: SchemeProblem, language: Language): string {
  return language === "zh" ? problemZh(reason) : problemEn(reason);
}

function problemZh(reason: SchemeProblem): string {
  switch (reason.problem) {
    case "missing":
      return "没有填";
    case "unknown-field":
      return "不是计分办法里的项目，可能写错了";
    case "not-text":
      return "应为文字";
    case "empty":
      return "不能为空";
    case "not-a-list":
      return "应为列表";
    case "not-an-object":
      return "应为一组项目";
    case "not-a-number":
      return `“${String(reason.found)}”不是数`;
    case "negative":
      return `是 ${String(reason.found)}，分值不能小于 0`;
    case "too-many-decimals":
      return `是 ${String(reason.found)}，最多四位小数`;
    case "twice":
      return `“${reason.name}”重复了`;
    case "unknown-channel":
      return `“${reason.name}”不在采用渠道里`;
    case "unknown-group":
      return `“${reason.name}”不在分组里`;
    case "unknown-name":
      return `“${reason.name}”在计分办法里没有定义`;
    case "not-whole":
      return `是 ${String(reason.found)}，应为整数`;
    case "not-a-day":
      return `“${String(reason.found)}”不是日期，应写成 2023-03-31 这样`;
    case "below-min":
      return `是 ${String(reason.found)}，比下限还小`;
    case "not-ascending":
      return `是 ${String(reason.found)}，应比上一档大（从小到大写）`;
    case "not-in-roster":
      return `“${reason.name}”不在名录里，请先写进 roster`;
    case "too-many":
      return `有 ${reason.found} 项，最多 ${reason.most} 项`;
    case "too-large":
      return `是 ${reason.found}，最多 ${reason.most}（负数最少 -${reason.most}）`;
    case "unknown-placeholder":
      return `里的 {${reason.name}} 不认识`;
    case "not-one-of":
      return `“${String(reason.found)}”不认识，应为 ${reason.allowed.join("、")} 之一`;
    case "newer-version":
      return `是 ${String(reason.found)}，本程序只认识第 1、2 版，请更新程序`;
  }
}

function problemEn(reason: SchemeProblem): string {
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

/** What is wrong with a field of the facts, as the end of a sentence that begins with the field. */
export function factsProblemText(reason: FactsProblem, language: Language): string {
  return language === "zh" ? factsProblemZh(reason) : factsProblemEn(reason);
}

function factsProblemZh(reason: FactsProblem): string {
  switch (reason.problem) {
    case "unknown-field":
      return "不是通报资料里的项目，可能写错了";
    case "not-a-count":
      return `“${String(reason.found)}”不是条数，应为不小于 0 的整数`;
    case "not-a-date":
      return `“${String(reason.found)}”不是日期，应写成 2023-04-13 这样`;
    case "not-true-or-false":
      return `“${String(reason.found)}”不认识，应为 true 或 false`;
    case "unknown-channel":
      return `里的“${reason.name}”不在采用渠道里，现有：${reason.known.join("、")}`;
    case "unknown-group":
      return `里的“${reason.name}”不在分组里，现有：${reason.known.join("、")}`;
    case "unknown-placeholder":
      return `里的 {${reason.name}} 不认识，可以用：${reason.known.map((name) => `{${name}}`).join(" ")}`;
    case "no-value":
      return `里的 {${reason.name}} 没有数或内容，请补上，或用 [ ] 把这一句括起来，没有时就不写`;
    case "unbalanced":
      return `里的 ${reason.sign} 没有配对`;
    case "sum-differs":
      return `是 ${reason.found}，各组相加是 ${reason.expected}，对不上`;
    case "table-differs":
      return `是 ${reason.found}，表里是 ${reason.expected}，对不上，请改成一致或删去这一项`;
    default:
      return problemZh(reason);
  }
}

function factsProblemEn(reason: FactsProblem): string {
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
      return problemEn(reason);
  }
}
