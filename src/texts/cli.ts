import type { InEach } from "./language";

interface CliTexts {
  readonly usage: string;
  readonly wrongUse: (words: string) => string;
  readonly noFile: (path: string) => string;
  readonly notJson: (path: string, why: string) => string;
  readonly exists: (path: string) => string;
  readonly isSource: (path: string) => string;
  readonly cannotWrite: (path: string, why: string) => string;
  readonly reading: (name: string) => string;
  readonly writing: (name: string) => string;
  readonly read: (sheet: string, period: string) => string;
  readonly sums: (units: number, adopted: readonly { name: string; count: number }[], score: number) => string;
  /** Stands before the sums over all groups. */
  readonly all: string;
  readonly settleFirst: (open: number) => string;
  readonly written: (path: string) => string;
}

/** What the command line says beside findings and errors. */
export const CLI: InEach<CliTexts> = {
  zh: {
    usage: [
      "用法：npm run bulletin -- [工作簿] [选项]",
      "  按采用条数计分、排名，生成通报附件。不给工作簿时使用 samples/ 里的示例。工作簿可以是 .xlsx 或 .csv，只读不改。",
      "  --sheet 名称     要读的工作表（默认：打开时所在的工作表）",
      "  --period 文字    时段，如 1-3月（默认取自表格标题）",
      "  --scheme 文件    计分办法（JSON，默认为扎兰屯市办法）",
      "  --out 文件.xlsx  生成的工作簿（默认放在 out/，每次替换）",
      "  --force          --out 的文件已存在时覆盖",
      "  --json           输出完整的数据，供其他程序使用",
      "  --lang zh|en     中文或英文",
      "返回值：0 已完成；1 有必须处理的问题；2 用法不对或文件不能用。",
    ].join("\n"),
    wrongUse: (words) => `看不懂：${words}`,
    noFile: (path) => `没有文件“${path}”。请检查路径。`,
    notJson: (path, why) => `“${path}”不是有效的 JSON（${why}）。请检查。`,
    exists: (path) => `“${path}”已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。`,
    isSource: (path) => `“${path}”就是要读的工作簿，不能写回去。请换一个文件名。`,
    cannotWrite: (path, why) => `“${path}”写不进去（${why}）。如果它正在 Excel 里打开，请先关闭。`,
    reading: (name) => `正在读取 ${name} …`,
    writing: (name) => `正在写入 ${name} …`,
    read: (sheet, period) => `已读取工作表“${sheet}”，时段：${period === "" ? "（无）" : period}`,
    sums: (units, adopted, score) =>
      `${units} 个单位，${adopted.map(({ name, count }) => `${name}采用 ${count} 条`).join("，")}，共 ${score} 分`,
    all: "总计：",
    settleFirst: (open) => `有 ${open} 项必须先处理，没有生成工作簿。`,
    written: (path) => `已生成：${path}`,
  },
  en: {
    usage: [
      "Usage: npm run bulletin -- [WORKBOOK] [options]",
      "  Scores and ranks units by adopted items and writes the appendix sheets. Without a workbook it takes the one in samples/. The workbook (.xlsx or .csv) is only read.",
      "  --sheet NAME     sheet to read (default: the one in view)",
      "  --period TEXT    period, such as 1-3月 (default: from the sheet's title)",
      "  --scheme FILE    scheme in JSON (default: that of 扎兰屯市)",
      "  --out FILE.xlsx  new workbook (default: in out/, replaced on each run)",
      "  --force          overwrite the file of --out",
      "  --json           print all data for other programs",
      "  --lang zh|en     Chinese or English",
      "Exit status: 0 done; 1 something must be settled; 2 wrong use, or a file that cannot be used.",
    ].join("\n"),
    wrongUse: (words) => `Not understood: ${words}`,
    noFile: (path) => `There is no file “${path}”. Check the path.`,
    notJson: (path, why) => `“${path}” is no valid JSON (${why}). Check it.`,
    exists: (path) => `“${path}” exists and was not overwritten. Add --force to overwrite it, or choose another name.`,
    isSource: (path) => `“${path}” is the workbook to read and will not be written. Choose another name.`,
    cannotWrite: (path, why) => `“${path}” cannot be written (${why}). If it is open in Excel, close it first.`,
    reading: (name) => `Reading ${name} …`,
    writing: (name) => `Writing ${name} …`,
    read: (sheet, period) => `Read sheet “${sheet}”, period: ${period === "" ? "(none)" : period}`,
    sums: (units, adopted, score) =>
      `${units} units, ${adopted.map(({ name, count }) => `${count} adopted by ${name}`).join(", ")}, ${score} points`,
    all: "In all: ",
    settleFirst: (open) => `${open} matters must be settled first; no workbook was written.`,
    written: (path) => `Written: ${path}`,
  },
};
