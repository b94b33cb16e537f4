import type { NameTaken } from "../hosts/nameTaken";
import type { InEach } from "./language";

/** All words of the pane but those of findings, answers and errors, which have tables of their own. */
export interface PaneTexts {
  readonly title: string;
  /** Instead of the pane, in a browser without Excel. */
  readonly openInExcel: string;

  readonly source: string;
  readonly sheet: string;
  readonly hiddenSheet: (name: string) => string;
  readonly unitColumn: string;
  readonly groupColumn: string;
  readonly submittedColumn: string;
  readonly countColumn: (channel: string) => string;
  readonly choose: string;
  readonly noColumn: string;
  readonly noGroupColumn: string;
  readonly tableFound: (headerRow: number, units: number, used: number) => string;
  readonly readAgain: string;

  readonly period: string;
  readonly periodHint: string;

  readonly findings: string;
  readonly nothingFound: string;
  readonly answered: (answer: string) => string;
  readonly change: string;
  readonly locate: string;
  /** For a screen reader, on a button that shows only the cell. */
  readonly locateCell: (cell: string) => string;
  readonly moreCells: (cells: number) => string;

  readonly preview: string;
  /** In place of the preview. */
  readonly noPreview: (findings: number) => string;
  readonly groupSize: (units: number) => string;
  readonly total: string;
  readonly tied: string;

  readonly generate: string;
  readonly noDraft: string;
  readonly toSettle: (findings: number) => string;
  readonly showFirst: string;
  readonly noUnits: string;
  readonly reading: string;
  readonly writing: string;

  readonly written: string;
  readonly goToSheet: (sheet: string) => string;
  readonly changed: (sheet: string) => string;
  readonly otherName: (taken: NameTaken) => string;
  readonly keepRenamed: string;
  readonly replaceRenamed: string;
  readonly cancel: string;
}

export const PANE: InEach<PaneTexts> = {
  zh: {
    title: "信息采用通报助手",
    openInExcel: "请在 Excel 里打开：“开始”选项卡 → 信息采用通报 → 打开面板。",

    source: "来源",
    sheet: "工作表",
    hiddenSheet: (name) => `${name}（已隐藏）`,
    unitColumn: "单位",
    groupColumn: "类别（分组）",
    submittedColumn: "报送条数",
    countColumn: (channel) => `${channel}采用条数`,
    choose: "请选择",
    noColumn: "没有这一列",
    noGroupColumn: "没有这一列，按名称分组",
    tableFound: (headerRow, units, used) =>
      `表头在第 ${headerRow} 行，下面有 ${units} 行单位${used === units ? "" : `，目前计入 ${used} 行`}。`,
    readAgain: "重新读取",

    period: "时段",
    periodHint: "印在表头里，如“1-3月”；留空则不印。",

    findings: "核对",
    nothingFound: "没有发现问题。",
    answered: (answer) => `已选定：${answer}`,
    change: "更改",
    locate: "定位",
    locateCell: (cell) => `定位到 ${cell}`,
    moreCells: (cells) => `还有 ${cells} 处`,

    preview: "预览",
    noPreview: (findings) => `处理完上面的 ${findings} 项，这里显示排名。`,
    groupSize: (units) => `${units} 个单位`,
    total: "合计",
    tied: "同分",

    generate: "生成",
    noDraft: "还没有读到数据。",
    toSettle: (findings) => `还有 ${findings} 项必须先处理。`,
    showFirst: "去处理",
    noUnits: "没有可以排名的单位。",
    reading: "正在读取…",
    writing: "正在写入…",

    written: "已生成，原表没有改动：",
    goToSheet: (sheet) => `转到“${sheet}”`,
    changed: (sheet) => `工作表“${sheet}”在预览之后有改动，已重新读取，还没有写入。请再看一遍，然后生成。`,
    otherName: ({ sheets }) => `另取名称（${sheets.map((name) => `${name} (2)`).join("、")}）`,
    keepRenamed: "保留改名的",
    replaceRenamed: "一并替换",
    cancel: "取消",
  },
  en: {
    title: "Adoption Bulletin",
    openInExcel: "Open this page in Excel: Home tab → Adoption Bulletin → Open Pane.",

    source: "Source",
    sheet: "Sheet",
    hiddenSheet: (name) => `${name} (hidden)`,
    unitColumn: "Unit",
    groupColumn: "Group",
    submittedColumn: "Items submitted",
    countColumn: (channel) => `Adopted by ${channel}`,
    choose: "Choose",
    noColumn: "No such column",
    noGroupColumn: "No such column, group by name",
    tableFound: (headerRow, units, used) =>
      `Headings in row ${headerRow}, ${units} rows with a unit below${used === units ? "" : `, ${used} of them counted so far`}.`,
    readAgain: "Read again",

    period: "Period",
    periodHint: "Printed in the headings, such as 1-3月; leave it blank to print none.",

    findings: "Check",
    nothingFound: "Nothing was found amiss.",
    answered: (answer) => `Settled: ${answer}`,
    change: "Change",
    locate: "Go to",
    locateCell: (cell) => `Go to ${cell}`,
    moreCells: (cells) => `${cells} more`,

    preview: "Preview",
    noPreview: (findings) =>
      `The rankings appear here when ${findings === 1 ? "the matter above is" : `the ${findings} matters above are`} settled.`,
    groupSize: (units) => (units === 1 ? "1 unit" : `${units} units`),
    total: "Total",
    tied: "Tie",

    generate: "Generate",
    noDraft: "No data has been read yet.",
    toSettle: (findings) =>
      findings === 1 ? "1 matter must be settled first." : `${findings} matters must be settled first.`,
    showFirst: "Show",
    noUnits: "There is no unit to rank.",
    reading: "Reading…",
    writing: "Writing…",

    written: "Done; the source sheet is unchanged:",
    goToSheet: (sheet) => `Go to “${sheet}”`,
    changed: (sheet) =>
      `Sheet “${sheet}” has changed since the preview. It was read again and nothing was written. Look once more, then generate.`,
    otherName: ({ sheets }) => `Use another name (${sheets.map((name) => `${name} (2)`).join(", ")})`,
    keepRenamed: "Keep the renamed",
    replaceRenamed: "Replace them too",
    cancel: "Cancel",
  },
};
