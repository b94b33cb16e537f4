import { enumerated } from "../../bulletin/enumerated";
import type { NameTaken, SheetsReplaced } from "../../hosts/workbookErrors";

/** What went in and what came out, to be told in words. */
interface Balance {
  readonly rows: number;
  readonly used: number;
  readonly units: number;
  readonly adopted: number;
  readonly score: number;
}

/** All words of the pane but those of findings, answers and errors, which have tables of their own. */
export const pane = {
  title: "信息采用通报助手",
  /** Instead of the pane, in a browser without Excel. */
  openInExcel: "请在 Excel 里打开：“开始”选项卡 → 信息采用通报 → 打开面板。",

  source: "来源",
  /** What a closed section says in one line; likewise the other summaries. */
  sourceSummary: (sheet: string, units: number, period: string): string =>
    `${sheet} · ${units} 个单位${period === "" ? "" : ` · ${period}`}`,
  sheet: "工作表",
  hiddenSheet: (name: string): string => `${name}（已隐藏）`,
  readInView: (sheet: string): string => `改读正在看的“${sheet}”`,
  moreSheets: "一起读的其他工作表（如各月）",
  /** What is made of several sheets. */
  together: {
    label: "几张表",
    sum: "合并计算",
    byMonth: "一月一套",
    hint: "每个月各出一套附件，单独计分、排名，时段取自各表的标题或表名；不带上期，也不写通报正文。",
  } satisfies Readonly<Record<"label" | "sum" | "byMonth" | "hint", string>>,
  unitColumn: "单位",
  groupColumn: "类别（分组）",
  submittedColumn: "报送条数",
  countColumn: (channel: string): string => `${channel}采用条数`,
  choose: "请选择",
  noColumn: "没有这一列",
  columnsTogether: (headings: readonly string[]) => `${headings.join("＋")}，相加`,
  noGroupColumn: "没有这一列，按名称分组",
  /** How one table was understood; its sheet is named where several are read. */
  tableFound: (sheet: string | undefined, headerRow: number, units: number, used: number): string =>
    `${sheet === undefined ? "" : `“${sheet}”：`}表头在第 ${headerRow} 行，下面有 ${units} 行单位${used === units ? "" : `，目前计入 ${used} 行`}。`,
  readAgain: "重新读取",
  /** Lets a changed file be chosen again. */
  chooseAgain: (file: string): string => `再选一次“${file}”…`,
  range: "范围",
  rangeHint: "只读表的一部分时填写，如 A3:D40、A:D、2:40；留空读整张表。",
  useSelection: "用当前选区",
  period: "时段",
  periodHint: "印在表头里，如“1-3月”；留空则不印。",

  findings: "核对",
  findingsSummary: (settle: number, look: number): string => {
    if (settle > 0) return `${settle} 项必须处理`;
    return look > 0 ? `没有必须处理的，${look} 项请留意` : "没有发现问题";
  },
  nothingFound: "没有发现问题。",
  /** What the lists of findings are called; `done` are those that have been dealt with. */
  findingLists: { settle: "必须处理", look: "请留意", info: "说明", done: "已处理" } satisfies Readonly<
    Record<"settle" | "look" | "info" | "done", string>
  >,
  /** After an answer that has let further findings appear. */
  uncovered: (findings: number): string => `刚才的处理做完，又查到 ${findings} 项要处理的，列在下面。`,
  answered: (answer: string): string => `已选定：${answer}`,
  /** An answer that keeps one of several rows, with the counts of that row. */
  withFigures: (answer: string, counts: readonly number[]): string => `${answer}（${counts.join("、")}）`,
  tiesAsked: (group: string, ties: number, shared: boolean): string =>
    `${group}有 ${ties} 处得分和排序依据都相同，${shared ? "名次并列。请确认排列先后。" : "暂按表中的顺序分先后。请确认或调整，也可以并列。"}`,
  asAdjustment: { bonus: "作为加分", penalty: "作为扣分" } satisfies Readonly<Record<"bonus" | "penalty", string>>,
  /** Makes a group of the scheme of what a group column says. */
  newGroupOf: (found: string): string => `新建一组“${found}”`,
  /** For a screen reader, the rows of one tie. */
  tie: (score: number): string => `同为 ${score} 分的单位`,
  scored: (score: number): string => `${score} 分`,
  movedTo: (unit: string, place: number): string => `“${unit}”现在第 ${place} 位`,
  confirmOrder: "确认这个先后",
  shareRank: "名次并列",
  change: "更改",
  otherCount: "按别的条数计",
  ofTable: (column: string, number: number): string => `${column}（第 ${number} 种表头）`,
  locate: "定位",
  /** For a screen reader, on a button that shows only the cell. */
  locateCell: (cell: string): string => `定位 ${cell}`,
  moreCells: (cells: number): string => `还有 ${cells} 处`,
  showMore: (more: number, left: number): string => `再显示 ${more} 项（还有 ${left} 项）`,

  preview: "预览",
  previewSummary: (appendices: readonly { readonly name: string; readonly units: number }[]): string =>
    appendices.map(({ name, units }) => `${name} ${units} 个单位`).join("，"),
  /** In place of the preview. */
  noPreview: (findings: number): string => `处理完上面的 ${findings} 项，这里显示排名。`,
  groupSize: (units: number): string => `${units} 个单位`,
  tied: "同分",
  copyRanking: "复制这张排名",
  copyRankingOf: (title: string): string => `复制这张排名：${title}`,
  rankingCopied: "已复制，可以粘贴到表格或文档里。",
  notCopied: "这里不能复制。",
  /** What went in and what comes out. */
  balance: ({ rows, used, units, adopted, score }: Balance): string =>
    `表里 ${rows} 行单位${used === rows ? "" : `，计入 ${used} 行`} → 附件 ${units} 个单位，采用 ${adopted} 条，共 ${score} 分`,
  /** What each of several sheets contributes. */
  addedUp: (parts: readonly { readonly sheet: string; readonly adopted: number }[]): string =>
    `${parts.map(({ sheet, adopted }) => `${sheet} ${adopted}`).join(" + ")} = 采用 ${parts.reduce((sum, { adopted }) => sum + adopted, 0)} 条`,
  merged: (rows: number): string => `同一单位的 ${rows} 行已合并`,
  added: (units: number): string => `名录里的 ${units} 个单位按 0 条列入`,
  /** As many units came out as went in. */
  agrees: "读入 = 写出",
  /** The sheet's own total rows, which are another matter. */
  totals: { agree: "与合计行一致", differ: "与合计行不一致（已确认）" },
  leftOut: "未计入或合并的",
  leftOutItem: (who: readonly string[], why: string): string => `${enumerated(who)}：${why}`,

  /** The panel of an office that has no scheme yet. */
  firstScheme: "本单位怎样计分",
  settings: "计分办法",
  settingsSummary: (channels: readonly { readonly name: string; readonly points: number }[]): string =>
    channels.map(({ name, points }) => `${name} ${points} 分`).join("，"),
  moveUp: (name: string): string => `上移“${name}”`,
  moveDown: (name: string): string => `下移“${name}”`,
  resetScheme: "恢复默认",
  notJson: "这个文件不是有效的 JSON，没有导入。请选用“导出”得到的文件。",
  /** A field of the scheme and what is wrong with it. */
  problem: (field: string, problem: string): string => `${field}${problem}`,

  generate: "生成附件",
  /** The same where the notice gets a sheet, too. */
  generateBoth: "生成附件和通报",
  noDraft: "还没有读到数据。",
  toSettle: (findings: number): string => `还有 ${findings} 项必须先处理。`,
  showFirst: "去处理",
  noUnits: "没有可以排名的单位。",
  work: {
    reading: "正在读取…",
    drafting: "正在重新计算…",
    writing: "正在写入…",
    undoing: "正在撤销…",
    forgetting: "正在清除…",
    learning: "正在看懂表里的列和分数…",
  } satisfies Readonly<Record<"reading" | "drafting" | "writing" | "undoing" | "forgetting" | "learning", string>>,
  pageNotSet: (sheets: readonly string[]): string =>
    `附件已写好，但“${sheets.join("”“")}”的页面设置没有全部成功，多半是这台电脑没有打印机。打印前请在“页面布局”里检查纸张、方向和缩放。`,
  emptied: (sheets: readonly string[]): string =>
    `这次没有“${sheets.join("”“")}”，原来的${sheets.length === 1 ? "这张" : "这几张"}表已清空并隐藏；别处引用${sheets.length === 1 ? "它" : "它们"}的公式显示 #N/A，以后再有时自动恢复。确定不用了，可以取消隐藏后删除。`,
  /** Shown when Excel does not answer for a while. */
  cellEdited: "如有单元格正在编辑，请在表格里按回车。",
  stop: "停止",
  /** After that, until Excel has answered what was sent. */
  stopping: "正在停止，等 Excel 回答…",

  written: "已生成，原表没有改动：",
  /** Of the page without Excel, which hands over a new workbook. */
  savedAs: (file: string): string => `已存为“${file}”，在浏览器的下载文件夹里。`,
  goToSheet: (sheet: string): string => `转到“${sheet}”`,
  undo: "撤销本次生成",
  undone: (removed: readonly string[], restored: readonly string[]): string =>
    restored.length > 0 ? `已撤销，恢复了原来的“${restored.join("”“")}”。` : `已撤销，删除了“${removed.join("”“")}”。`,
  /** What comes after the appendices. */
  next: { before: "下一步：", fillNotice: "填写通报正文，保存 Word" },
  printHint: "打印：A4，表头每页重复，页码从 1 起；要接正文编页码，请改“页面布局 → 页面设置 → 起始页码”。",
  changed: (sheet: string): string =>
    `工作表“${sheet}”在预览之后有改动，已重新读取，还没有写入。请再看一遍，然后生成。`,
  reread: (sheet: string): string => `工作表“${sheet}”有改动，预览已更新。`,
  renamed: (was: string, now: string): string => `工作表“${was}”已改名为“${now}”。`,
  gone: (sheet: string): string => `工作表“${sheet}”已不在，改读另一张。`,
  cancelled: "已取消，没有写入任何内容。",
  otherName: ({ sheets }: NameTaken): string => `另取名称（${sheets.map((name) => `${name} (2)`).join("、")}）`,
  keepRenamed: "保留改名的",
  replaceRenamed: "一并替换",
  replace: "替换",
  /** Keeps sheets under other names, because they are another period's or were edited. */
  keepFormer: ({ sheets, other }: SheetsReplaced): string =>
    `保留${other ? "上期" : "改过的"}，另存为${sheets.map(({ as }) => `“${as}”`).join("")}`,
  cancel: "取消",
  notLoaded: "这一部分没有加载出来。请检查网络，收起后再打开。",

  welcome: "每月的信息采用通报，一步出附件",
  welcomeText: "读取采用条数，按办法计分、排名，生成可直接打印的附件。原表不会改动，数据不出本机。",
  steps: [
    "打开有“单位”和采用条数的工作表",
    "看“核对”里的提示，按钮一点就处理",
    "看过预览，按“生成附件”",
  ] satisfies readonly string[],
  insertSample: "插入示例数据",
  /** Name of the sheet with the sample. */
  sampleSheet: "示例数据",
  start: "开始使用",

  help: "帮助",
};

export type PaneTexts = typeof pane;
