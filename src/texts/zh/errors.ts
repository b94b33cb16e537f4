import { enumerated } from "../../bulletin/enumerated";
import type { WriteFailed } from "../../hosts/excel/excelErrors";
import type { Origin } from "../../hosts/workbook";
import { type ErrorTexts, type ErrorWords, type KnownError } from "../errors";
import { excelSaid } from "./excelSaid";
import { schemeProblem } from "./problems";

const STEPS: Readonly<Record<WriteFailed["step"], (sheets: readonly string[]) => string>> = {
  insert: (sheets) => `添加“${sheets.join("”“")}”`,
  keep: (sheets) => `另存“${sheets.join("”“")}”`,
  add: () => "添加工作表",
  fill: (sheets) => `写入“${sheets.join("”“")}”`,
  remember: () => "保存记录",
  undo: () => "撤回",
  recover: () => "清理上次没有写完的附件",
};

/** How things stand after a failure: of each step, when all is known to be as before; else what is left, or that nobody knows. */
const STANDS: Readonly<Record<WriteFailed["step"] | "unknown", string>> & {
  readonly left: (sheets: readonly string[]) => string;
  readonly inserted: (sheets: readonly string[]) => string;
} = {
  insert: "已撤回，其他工作表没有改动。请重试。",
  keep: "已撤回，其他工作表没有改动。请重试。",
  add: "已全部撤回，其他工作表没有改动。请重试。",
  fill: "已全部撤回，其他工作表没有改动。请重试。",
  remember: "可能没有存进工作簿。工作表没有改动。请重试。",
  undo: "附件没有改动。请重试。",
  recover: "工作表没有改动。请重试。",
  left: (sheets) =>
    `没有写完的工作表“${sheets.join("”“")}”还没有清理掉，再生成一次会先清理，也可以手工删除。您自己的工作表没有改动。`,
  inserted: (sheets) =>
    `不知道“${sheets.join("”“")}”有没有加上。请看一下：内容完整可以照用，不完整请手工删除后重试。其他工作表没有改动。`,
  unknown: "不知道做到了哪一步。请看一下附件是否完整；再生成一次会先清理没有写完的部分。您自己的工作表没有改动。",
};

const known: ErrorWords<KnownError> = {
  "scheme-refused": ({ field, reason }) => `计分办法不能用：${field} ${schemeProblem(reason)}。请改好后再试。`,
  "facts-refused": ({ field }) => `通报正文的资料不能用：${field}。请打开“通报正文”，原因写在那一项下面。`,
  "settings-refused": ({ field }) =>
    field === undefined
      ? "这个文件不是“本单位设置”，没有采用。请选用“导出本单位设置”得到的文件。"
      : `“本单位设置”不能用：${field} 不对（可能来自更新的版本，或者改动过）。没有采用。请重新导出一份。`,
  "not-settled": ({ findings }) => `还有 ${findings} 项必须先处理，没有生成。`,
  "text-too-long": ({ sheet, cell, long }) =>
    `没有写入：${sheet}的 ${cell} 有 ${long.text.length} 个字（“${long.text.slice(0, 20)}…”），${
      long.most === undefined ? "一行再高也放不下" : `一格最多 ${long.most} 个`
    }。请在原表、“时段”或“计分办法”里改短，再生成。`,
  "sheet-not-found": ({ sheet, names }) => `没有名为“${sheet}”的工作表。现有：${enumerated(names)}。请另选一张。`,
  "name-taken": ({ sheets }) => `已有您自己的工作表“${sheets.join("”“")}”，不会改动它。请选择另取名称，或先给它改名。`,
  "sheets-renamed": ({ sheets }) =>
    `以前生成的${sheets.map(({ was, is }) => `“${was}”已改名为“${is}”`).join("，")}。请选择保留还是一并替换。`,
  "sheets-replaced": ({ sheets, other }) => {
    const edited = sheets.filter(({ isEdited }) => isEdited).map(({ name }) => name);
    const names = `“${sheets.map(({ name }) => name).join("”“")}”`;
    const byHand = `“${edited.join("”“")}”生成以后有人改过，再生成会盖掉这些改动。`;
    if (!other) return byHand;
    return `现有的${names}是${origin(other.was)}的，这次要写的是${origin(other.now)}的。${edited.length > 0 ? byHand : ""}`;
  },
  "read-failed": ({ sheet, failure }) =>
    `${sheet === undefined ? "工作簿" : `工作表“${sheet}”`}没有读出来：${excelSaid(failure)}。没有改动任何内容。请重试。`,
  "write-failed": ({ step, sheets, failure, leftovers, isUnknown }) =>
    `${STEPS[step](sheets)}时出错：${excelSaid(failure)}。${isUnknown ? STANDS.unknown : leftovers.length > 0 ? STANDS[step === "insert" || step === "keep" ? "inserted" : "left"](leftovers) : STANDS[step]}`,
  "forget-failed": ({ failure }) =>
    `清除记录时出错：${excelSaid(failure)}。可能只清除了一部分，您看得见的工作表没有改动。请再按一次“清除”，确认清除干净后再发送工作簿。`,
  "other-workbook": () =>
    "现在最前面的是另一个工作簿，Excel 只改最前面的那个。请点一下本工作簿的窗口，再按一次。您自己的工作表没有改动。",
  "sheet-protected": ({ sheets }) =>
    `工作表“${sheets.join("”“")}”受保护，不能重新生成。请在“审阅”里点“撤消工作表保护”后重试。没有改动任何内容。`,
  "workbook-protected": () =>
    "工作簿的结构受保护，不能添加或删除工作表。请在“审阅”里取消“保护工作簿”后重试。没有改动任何内容。",
  "nothing-selected": () =>
    "没有读到选区。请在本工作簿的表里选中连续的一块（从表头到最后一个单位），再点“用当前选区”。",
  "cell-being-edited": () => "有单元格正在编辑。请按回车键结束编辑后重试。没有改动任何内容。",
  "sheet-too-large": ({ sheet }) => `工作表“${sheet}”的范围太大，多半是远处有零星内容。请删除表格以外的内容后重试。`,
  cancelled: () => "已取消。没有写入任何内容。",
  "undo-refused": ({ changed, gone, taken }) =>
    `没有撤销，也没有改动任何内容：${[
      ...changed.map((sheet) => `“${sheet}”在生成之后有改动`),
      ...gone.map((sheet) => `“${sheet}”已被删除`),
      ...taken.map((sheet) => `要恢复的“${sheet}”与另一张工作表重名`),
    ].join("，")}。需要时请手工处理这些工作表。`,
};

function origin({ sheets, period }: Origin): string {
  return `“${sheets.join("”“")}”${period === "" ? "" : `（${period}）`}`;
}

/** What is said of errors that can happen wherever the tool runs. */
export const errors: ErrorTexts = {
  known,
  unforeseen: (message) =>
    `出了意外：${message}。不清楚做到了哪一步：如果正在生成，请先看一下附件是否已经写好。可以重试；仍然不行请把这句话告诉维护人员。`,
  schemeProblem,
};
