import type { FactsProblem } from "../../bulletin/notice/factsRefused";
import type { SchemeProblem } from "../../bulletin/schemeRefused";
import type { WriteFailed } from "../../hosts/excel/excelErrors";
import type { OtherContent } from "../../hosts/file/fileNotSheets";
import type { OldFormat } from "../../hosts/file/oldFormat";
import type { ErrorTexts } from "../errorTexts";

/** What is said of errors. */
export const errors: ErrorTexts = {
  unknown: (message) => `出了意外：${message}。没有写入任何内容。请重试；仍然不行请把这句话告诉维护人员。`,
  kinds: {
    "scheme-refused": ({ field, reason }) => `计分办法不能用：${field} ${schemeProblem(reason)}。请改好后再试。`,
    "facts-refused": ({ field, reason }) => `通报正文的资料不能用：${field} ${factsProblem(reason)}。请改好后再试。`,
    "not-settled": ({ findings }) => `还有 ${findings} 项必须先处理，没有生成。`,
    "sheet-not-found": ({ sheet, names }) => `没有名为“${sheet}”的工作表。现有：${names.join("、")}。请另选一张。`,
    "name-taken": ({ sheets }) =>
      `已有您自己的工作表“${sheets.join("”“")}”，不会改动它。请选择另取名称，或先给它改名。`,
    "sheets-renamed": ({ sheets }) =>
      `以前生成的${sheets.map(({ was, is }) => `“${was}”已改名为“${is}”`).join("，")}。请选择保留还是一并替换。`,
    "read-failed": ({ sheet, failure }) =>
      `${sheet === undefined ? "工作簿" : `工作表“${sheet}”`}没有读出来（Excel 说：${failure.message}）。没有改动任何内容。请重试。`,
    "write-failed": ({ step, sheets, failure, leftovers }) =>
      `${STEPS[step](sheets)}时出错（Excel 说：${failure.message}）。${
        leftovers.length > 0
          ? `没有写完的工作表“${leftovers.join("”“")}”未能删除，请手工删除。其他工作表没有改动。`
          : "已全部撤回，其他工作表没有改动。请重试。"
      }`,
    "workbook-protected": () =>
      "工作簿的结构受保护，不能添加工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。",
    "cell-being-edited": () => "有单元格正在编辑。请按回车键结束编辑后重试。没有改动任何内容。",
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
    "file-unreadable": ({ file }) =>
      `“${file}”在打开之后改过、移走或改了名，浏览器不让直接再读。请再选一次这个文件；计分办法和已作的选择都还在。`,
    "file-too-large": ({ file, megabytes, most }) =>
      `文件“${file}”的内容有 ${megabytes} MB，最多读 ${most} MB，没有读。统计表不会这样大：请用 Excel 或 WPS 打开，只把表格复制到一个新工作簿，保存后再选。`,
    "old-format": ({ file, format }) =>
      `“${file}”是${FORMATS[format]}，但里面的内容读不出来。请用 Excel 或 WPS 打开后另存为 .xlsx，再选另存的文件。`,
    "sheet-too-large": ({ sheet }) => `工作表“${sheet}”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。`,
    "text-undecodable": ({ file }) => `“${file}”的文字编码认不出来。请用 Excel 打开，确认文字正常后另存为 .xlsx。`,
    cancelled: () => "已取消。没有写入任何内容。",
    "undo-refused": ({ changed, gone, taken }) =>
      `没有撤销，也没有改动任何内容：${[
        ...changed.map((sheet) => `“${sheet}”在生成之后有改动`),
        ...gone.map((sheet) => `“${sheet}”已被删除`),
        ...taken.map((sheet) => `要恢复的“${sheet}”与另一张工作表重名`),
      ].join("，")}。需要时请手工处理这些工作表。`,
  },
  schemeProblem,
  factsProblem,
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
  "login-page": "是一个登录网页，不是表格：多半是下载时登录已过期。请重新登录系统，再下载一次。",
  page: "是网页，里面没有表格。请从系统重新导出；如果是另存的网页，请在浏览器里打开，把表格复制到 Excel，另存为 .xlsx 再选。",
  program: "是程序，不是表格。请检查是否选对文件。",
  unknown:
    "的内容不是表格，也认不出是什么：可能被单位的文件加密软件加密，也可能已损坏。请用 Excel 或 WPS 打开看看；能打开就另存为 .xlsx 再选，被加密的请先解密。",
};

const STEPS: Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>> = {
  add: () => "添加工作表",
  fill: (sheets) => `写入“${sheets.join("”“")}”`,
  finish: () => "完成收尾、替换旧表",
};

function schemeProblem(reason: SchemeProblem): string {
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

function factsProblem(reason: FactsProblem): string {
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
      return schemeProblem(reason);
  }
}
