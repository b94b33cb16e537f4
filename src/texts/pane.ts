import { nameIn } from "../bulletin/columnSpec";
import type { RankKey, RankStyle } from "../bulletin/scheme";
import type { NameTaken } from "../hosts/nameTaken";
import type { FontSet } from "../layout/fonts";
import type { InEach } from "./language";

/** What went in and what came out, to be told in words. */
interface Balance {
  readonly rows: number;
  readonly used: number;
  readonly units: number;
  readonly adopted: number;
  readonly score: number;
}

/** All words of the pane but those of findings, answers and errors, which have tables of their own. */
export interface PaneTexts {
  readonly title: string;
  /** Instead of the pane, in a browser without Excel. */
  readonly openInExcel: string;

  readonly source: string;
  /** What a closed section says in one line; likewise the other briefs. */
  readonly sourceBrief: (sheet: string, units: number, period: string) => string;
  readonly sheet: string;
  readonly hiddenSheet: (name: string) => string;
  readonly readInView: (sheet: string) => string;
  readonly moreSheets: string;
  readonly unitColumn: string;
  readonly groupColumn: string;
  readonly submittedColumn: string;
  readonly countColumn: (channel: string) => string;
  readonly choose: string;
  readonly noColumn: string;
  readonly noGroupColumn: string;
  readonly tableFound: (headerRow: number, units: number, used: number) => string;
  readonly readAgain: string;
  readonly range: string;
  readonly rangeHint: string;
  readonly period: string;
  readonly periodHint: string;

  readonly findings: string;
  readonly findingsBrief: (settle: number, look: number) => string;
  readonly nothingFound: string;
  readonly answered: (answer: string) => string;
  readonly change: string;
  readonly locate: string;
  /** For a screen reader, on a button that shows only the cell. */
  readonly locateCell: (cell: string) => string;
  readonly moreCells: (cells: number) => string;
  readonly showMore: (more: number, left: number) => string;

  readonly preview: string;
  readonly previewBrief: (appendices: readonly { readonly name: string; readonly units: number }[]) => string;
  /** In place of the preview. */
  readonly noPreview: (findings: number) => string;
  readonly groupSize: (units: number) => string;
  readonly tied: string;
  /** What went in and what comes out. */
  readonly balance: (balance: Balance) => string;
  /** What each of several sheets contributes. */
  readonly addedUp: (parts: readonly { readonly sheet: string; readonly adopted: number }[]) => string;
  readonly merged: (rows: number) => string;
  readonly added: (units: number) => string;
  readonly agrees: string;
  readonly leftOut: string;
  readonly leftOutItem: (who: readonly string[], why: string) => string;

  readonly settings: string;
  readonly settingsBrief: (channels: readonly { readonly name: string; readonly points: number }[]) => string;
  readonly schemeName: string;
  readonly channels: string;
  readonly channelName: string;
  readonly points: string;
  readonly aliases: string;
  readonly wordsHint: string;
  readonly addChannel: string;
  readonly newChannel: string;
  readonly groups: string;
  readonly groupName: string;
  readonly appendixTitle: string;
  readonly shownChannels: string;
  readonly endings: string;
  readonly endingsHint: string;
  readonly note: string;
  readonly addGroup: string;
  readonly newGroup: string;
  /** Title of a new group's appendix, which is Chinese in either language. */
  readonly newTitle: string;
  readonly remove: (name: string) => string;
  readonly units: string;
  readonly findUnit: string;
  readonly unitsLater: string;
  readonly unitsShown: (shown: number, all: number) => string;
  readonly groupOf: (unit: string) => string;
  readonly ranking: string;
  readonly rankStyle: string;
  readonly rankStyles: Readonly<Record<RankStyle, string>>;
  readonly rankKeys: string;
  readonly rankKey: (key: RankKey) => string;
  readonly addKey: string;
  readonly moveUp: (name: string) => string;
  readonly moveDown: (name: string) => string;
  readonly fonts: string;
  readonly fontSets: Readonly<Record<FontSet, string>>;
  readonly exportScheme: string;
  readonly importScheme: string;
  readonly resetScheme: string;
  readonly keptInWorkbook: string;
  readonly copyScheme: string;
  readonly schemeAsText: string;
  readonly notJson: string;
  readonly imported: (name: string) => string;
  readonly notInEffect: string;
  /** A field of the scheme and what is wrong with it. */
  readonly problem: (field: string, problem: string) => string;

  readonly generate: string;
  readonly noDraft: string;
  readonly toSettle: (findings: number) => string;
  readonly showFirst: string;
  readonly noUnits: string;
  readonly work: Readonly<Record<"reading" | "writing" | "undoing", string>>;
  readonly stop: string;

  readonly written: string;
  readonly goToSheet: (sheet: string) => string;
  readonly undo: string;
  readonly undone: (removed: readonly string[], restored: readonly string[]) => string;
  readonly printHint: string;
  readonly changed: (sheet: string) => string;
  readonly reread: (sheet: string) => string;
  readonly renamed: (was: string, now: string) => string;
  readonly gone: (sheet: string) => string;
  readonly cancelled: string;
  readonly otherName: (taken: NameTaken) => string;
  readonly keepRenamed: string;
  readonly replaceRenamed: string;
  readonly cancel: string;
  readonly notLoaded: string;

  readonly welcome: string;
  readonly welcomeText: string;
  readonly steps: readonly string[];
  readonly insertSample: string;
  /** Name of the sheet with the sample. */
  readonly sampleSheet: string;
  readonly start: string;

  readonly help: string;
  readonly threeSteps: string;
  readonly shortcuts: string;
  readonly shortcutList: readonly (readonly [keys: string, does: string])[];
  readonly privacy: string;
  readonly privacyText: string;
  readonly preferences: string;
  readonly clearPreferences: string;
  readonly cleared: string;
  readonly showWelcome: string;
  readonly version: (version: string) => string;
}

export const PANE: InEach<PaneTexts> = {
  zh: {
    title: "信息采用通报助手",
    openInExcel: "请在 Excel 里打开：“开始”选项卡 → 信息采用通报 → 打开面板。",

    source: "来源",
    sourceBrief: (sheet, units, period) => `${sheet} · ${units} 个单位${period === "" ? "" : ` · ${period}`}`,
    sheet: "工作表",
    hiddenSheet: (name) => `${name}（已隐藏）`,
    readInView: (sheet) => `改读正在看的“${sheet}”`,
    moreSheets: "相加的其他工作表（如各月）",
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
    range: "范围",
    rangeHint: "只读表的一部分时填写，如 A3:D40；留空读整张表。",
    period: "时段",
    periodHint: "印在表头里，如“1-3月”；留空则不印。",

    findings: "核对",
    findingsBrief: (settle, look) => {
      if (settle > 0) return `${settle} 项必须处理`;
      return look > 0 ? `没有必须处理的，${look} 项请留意` : "没有发现问题";
    },
    nothingFound: "没有发现问题。",
    answered: (answer) => `已选定：${answer}`,
    change: "更改",
    locate: "定位",
    locateCell: (cell) => `定位 ${cell}`,
    moreCells: (cells) => `还有 ${cells} 处`,
    showMore: (more, left) => `再显示 ${more} 项（还有 ${left} 项）`,

    preview: "预览",
    previewBrief: (appendices) => appendices.map(({ name, units }) => `${name} ${units} 个单位`).join("，"),
    noPreview: (findings) => `处理完上面的 ${findings} 项，这里显示排名。`,
    groupSize: (units) => `${units} 个单位`,
    tied: "同分",
    balance: ({ rows, used, units, adopted, score }) =>
      `表里 ${rows} 行单位${used === rows ? "" : `，计入 ${used} 行`} → 附件 ${units} 个单位，采用 ${adopted} 条，共 ${score} 分`,
    addedUp: (parts) =>
      `${parts.map(({ sheet, adopted }) => `${sheet} ${adopted}`).join(" + ")} = 采用 ${parts.reduce((sum, { adopted }) => sum + adopted, 0)} 条`,
    merged: (rows) => `同一单位的 ${rows} 行已合并`,
    added: (units) => `名录里的 ${units} 个单位按 0 条列入`,
    agrees: "总数一致",
    leftOut: "未计入或合并的",
    leftOutItem: (who, why) => `${who.join("、")}：${why}`,

    settings: "计分办法",
    settingsBrief: (channels) => channels.map(({ name, points }) => `${name} ${points} 分`).join("，"),
    schemeName: "名称",
    channels: "采用渠道",
    channelName: "渠道名称",
    points: "每条分值",
    aliases: "表头别名",
    wordsHint: "多个用顿号隔开",
    addChannel: "添加渠道",
    newChannel: "新渠道",
    groups: "分组与附件",
    groupName: "分组名称",
    appendixTitle: "附件标题",
    shownChannels: "列出并计分的渠道",
    endings: "名称结尾",
    endingsHint: "没有类别一列时，按单位名称的结尾归组；留空的一组收其余单位。",
    note: "表下的注",
    addGroup: "添加分组",
    newGroup: "新分组",
    newTitle: "信息采用情况统计表",
    remove: (name) => `删除“${name}”`,
    units: "单位归组",
    findUnit: "查找单位",
    unitsLater: "处理完“核对”里的问题后，这里列出各单位。",
    unitsShown: (shown, all) => `显示 ${shown} 个，共 ${all} 个`,
    groupOf: (unit) => `“${unit}”的分组`,
    ranking: "排名",
    rankStyle: "名次",
    rankStyles: {
      ordinal: "1 2 3 4（同分也分先后）",
      competition: "1 2 2 4（同分并列）",
      dense: "1 2 2 3（同分并列，不跳号）",
      none: "不排名次",
    },
    rankKeys: "先后依据（从上到下）",
    rankKey: (key) =>
      nameIn(key) +
      {
        score: "得分",
        accumulated: "累计得分",
        previous: "上期累计得分",
        adopted: "采用总条数",
        submitted: "报送条数",
        "submitted-score": "报送得分",
        "submitted-total": "累计报送条数",
        rate: "采用率",
        count: "采用条数",
        "channel-score": "得分",
        "tier-count": "采用条数",
        "tier-score": "得分",
        adjustment: "",
        "adjustment-score": "得分",
        bonus: "加分",
        roster: "名录中的先后",
      }[key.by],
    addKey: "添加依据",
    moveUp: (name) => `上移“${name}”`,
    moveDown: (name) => `下移“${name}”`,
    fonts: "附件字体",
    fontSets: { gb2312: "方正小标宋、仿宋_GB2312", windows: "Windows 自带的宋体、仿宋" },
    exportScheme: "导出",
    importScheme: "导入",
    resetScheme: "恢复默认",
    keptInWorkbook: "计分办法随工作簿保存。",
    copyScheme: "这里不能下载文件。请复制下面的文字，另存为 .json 文件。",
    schemeAsText: "计分办法的文字",
    notJson: "这个文件不是有效的 JSON，没有导入。请选用“导出”得到的文件。",
    imported: (name) => `已导入“${name}”。`,
    notInEffect: "这处修改还没有生效：",
    problem: (field, problem) => `${field}${problem}`,

    generate: "生成",
    noDraft: "还没有读到数据。",
    toSettle: (findings) => `还有 ${findings} 项必须先处理。`,
    showFirst: "去处理",
    noUnits: "没有可以排名的单位。",
    work: { reading: "正在读取…", writing: "正在写入…", undoing: "正在撤销…" },
    stop: "取消",

    written: "已生成，原表没有改动：",
    goToSheet: (sheet) => `转到“${sheet}”`,
    undo: "撤销本次生成",
    undone: (removed, restored) =>
      restored.length > 0
        ? `已撤销，恢复了原来的“${restored.join("”“")}”。`
        : `已撤销，删除了“${removed.join("”“")}”。`,
    printHint: "打印：A4，表头每页重复，页码从 1 起；要接正文编页码，请改“页面布局 → 页面设置 → 起始页码”。",
    changed: (sheet) => `工作表“${sheet}”在预览之后有改动，已重新读取，还没有写入。请再看一遍，然后生成。`,
    reread: (sheet) => `工作表“${sheet}”有改动，预览已更新。`,
    renamed: (was, now) => `工作表“${was}”已改名为“${now}”。`,
    gone: (sheet) => `工作表“${sheet}”已不在，改读另一张。`,
    cancelled: "已取消，没有写入任何内容。",
    otherName: ({ sheets }) => `另取名称（${sheets.map((name) => `${name} (2)`).join("、")}）`,
    keepRenamed: "保留改名的",
    replaceRenamed: "一并替换",
    cancel: "取消",
    notLoaded: "这一部分没有加载出来。请检查网络，收起后再打开。",

    welcome: "每月的信息采用通报，一步出附件",
    welcomeText: "读取采用条数，按办法计分、排名，生成可直接打印的附件。原表不会改动，数据不出本机。",
    steps: ["打开有“单位”和采用条数的工作表", "看“核对”里的提示，按钮一点就处理", "看过预览，按“生成”"],
    insertSample: "插入示例数据",
    sampleSheet: "示例数据",
    start: "开始使用",

    help: "帮助",
    threeSteps: "三步",
    shortcuts: "快捷键",
    shortcutList: [
      ["Ctrl+Enter", "生成"],
      ["Esc", "关闭提问、取消正在进行的工作"],
      ["Tab / Shift+Tab", "下一项 / 上一项"],
      ["空格、Enter", "打开或收起一节，按下按钮"],
      ["F6", "在工作表和面板之间切换"],
    ],
    privacy: "隐私与保密",
    privacyText: "数据只在本机处理，不上传、不联网统计；计分办法和选择存在工作簿里。不得处理涉密信息。",
    preferences: "本机只记住“已看过介绍”这一项。",
    clearPreferences: "清除",
    cleared: "已清除。",
    showWelcome: "再看介绍",
    version: (version) => `版本 ${version}`,
  },
  en: {
    title: "Adoption Bulletin",
    openInExcel: "Open this page in Excel: Home tab → Adoption Bulletin → Open Pane.",

    source: "Source",
    sourceBrief: (sheet, units, period) =>
      `${sheet} · ${units === 1 ? "1 unit" : `${units} units`}${period === "" ? "" : ` · ${period}`}`,
    sheet: "Sheet",
    hiddenSheet: (name) => `${name} (hidden)`,
    readInView: (sheet) => `Read “${sheet}”, which is in view`,
    moreSheets: "Other sheets to add up, such as months",
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
    range: "Range",
    rangeHint: "To read a part of the sheet only, such as A3:D40; leave it blank for the whole sheet.",
    period: "Period",
    periodHint: "Printed in the headings, such as 1-3月; leave it blank to print none.",

    findings: "Check",
    findingsBrief: (settle, look) => {
      if (settle > 0) return settle === 1 ? "1 to settle" : `${settle} to settle`;
      return look > 0 ? `Nothing to settle, ${look} to look at` : "Nothing amiss";
    },
    nothingFound: "Nothing was found amiss.",
    answered: (answer) => `Settled: ${answer}`,
    change: "Change",
    locate: "Go to",
    locateCell: (cell) => `Go to ${cell}`,
    moreCells: (cells) => `${cells} more`,
    showMore: (more, left) => `Show ${more} more (of ${left})`,

    preview: "Preview",
    previewBrief: (appendices) => appendices.map(({ name, units }) => `${name}: ${units}`).join(", "),
    noPreview: (findings) =>
      `The rankings appear here when ${findings === 1 ? "the matter above is" : `the ${findings} matters above are`} settled.`,
    groupSize: (units) => (units === 1 ? "1 unit" : `${units} units`),
    tied: "Tie",
    balance: ({ rows, used, units, adopted, score }) =>
      `${rows} rows in the sheet${used === rows ? "" : `, ${used} counted`} → ${units} units in the appendices, ${adopted} items adopted, ${score} points`,
    addedUp: (parts) =>
      `${parts.map(({ sheet, adopted }) => `${sheet} ${adopted}`).join(" + ")} = ${parts.reduce((sum, { adopted }) => sum + adopted, 0)} items adopted`,
    merged: (rows) => `${rows} rows put together with another of their unit`,
    added: (units) => `${units} units of the roster listed with zeros`,
    agrees: "In and out agree",
    leftOut: "Left out or put together",
    leftOutItem: (who, why) => `${who.join(", ")}: ${why}`,

    settings: "Scheme",
    settingsBrief: (channels) => channels.map(({ name, points }) => `${name} ${points}`).join(", "),
    schemeName: "Name",
    channels: "Channels",
    channelName: "Channel",
    points: "Points an item",
    aliases: "Other headings",
    wordsHint: "Separate them with commas",
    addChannel: "Add a channel",
    newChannel: "New channel",
    groups: "Groups and appendices",
    groupName: "Group",
    appendixTitle: "Title",
    shownChannels: "Channels shown and scored",
    endings: "Name endings",
    endingsHint:
      "Without a group column, units are grouped by how their names end; the one group without endings takes the rest.",
    note: "Note",
    addGroup: "Add a group",
    newGroup: "New group",
    newTitle: "信息采用情况统计表",
    remove: (name) => `Remove “${name}”`,
    units: "Units and their groups",
    findUnit: "Find a unit",
    unitsLater: "The units are listed here when nothing is left to settle.",
    unitsShown: (shown, all) => `${shown} of ${all} shown`,
    groupOf: (unit) => `Group of “${unit}”`,
    ranking: "Ranking",
    rankStyle: "Ranks",
    rankStyles: {
      ordinal: "1 2 3 4 (ties in order)",
      competition: "1 2 2 4 (ties share)",
      dense: "1 2 2 3 (ties share, no gap)",
      none: "No ranks",
    },
    rankKeys: "Order by, from top to bottom",
    rankKey: (key) =>
      ({
        score: "Score",
        accumulated: "Accumulated score",
        previous: "Accumulated score of the last period",
        adopted: "Items adopted",
        submitted: "Items submitted",
        "submitted-score": "Score for submitting",
        "submitted-total": "Items submitted so far",
        rate: "Adoption rate",
        count: "Adopted by ",
        "channel-score": "Score of ",
        "tier-count": "Adopted by ",
        "tier-score": "Score of ",
        adjustment: "",
        "adjustment-score": "Score of ",
        bonus: "Bonus points",
        roster: "Order of the roster",
      })[key.by] + nameIn(key),
    addKey: "Add",
    moveUp: (name) => `Move “${name}” up`,
    moveDown: (name) => `Move “${name}” down`,
    fonts: "Fonts",
    fontSets: { gb2312: "方正小标宋, 仿宋_GB2312", windows: "Those of Windows: 宋体, 仿宋" },
    exportScheme: "Export",
    importScheme: "Import",
    resetScheme: "Use the default",
    keptInWorkbook: "The scheme is kept in the workbook.",
    copyScheme: "No file can be downloaded here. Copy the text below into a .json file.",
    schemeAsText: "The scheme as text",
    notJson: "This file is no valid JSON and was not imported. Choose a file made by Export.",
    imported: (name) => `“${name}” was imported.`,
    notInEffect: "This change is not in effect yet:",
    problem: (field, problem) => `${field} ${problem}`,

    generate: "Generate",
    noDraft: "No data has been read yet.",
    toSettle: (findings) =>
      findings === 1 ? "1 matter must be settled first." : `${findings} matters must be settled first.`,
    showFirst: "Show",
    noUnits: "There is no unit to rank.",
    work: { reading: "Reading…", writing: "Writing…", undoing: "Undoing…" },
    stop: "Cancel",

    written: "Done; the source sheet is unchanged:",
    goToSheet: (sheet) => `Go to “${sheet}”`,
    undo: "Undo this generation",
    undone: (removed, restored) =>
      restored.length > 0
        ? `Undone; “${restored.join("”, “")}” stand there as before.`
        : `Undone; “${removed.join("”, “")}” were removed.`,
    printHint:
      "Printing: A4, headings on every page, pages from 1; to go on from the notice, set Page Layout → Page Setup → First page number.",
    changed: (sheet) =>
      `Sheet “${sheet}” has changed since the preview. It was read again and nothing was written. Look once more, then generate.`,
    reread: (sheet) => `Sheet “${sheet}” was changed; the preview is up to date.`,
    renamed: (was, now) => `Sheet “${was}” is now called “${now}”.`,
    gone: (sheet) => `Sheet “${sheet}” is gone; another one was read.`,
    cancelled: "Cancelled; nothing was written.",
    otherName: ({ sheets }) => `Use another name (${sheets.map((name) => `${name} (2)`).join(", ")})`,
    keepRenamed: "Keep the renamed",
    replaceRenamed: "Replace them too",
    cancel: "Cancel",
    notLoaded: "This part could not be loaded. Check the network, then close and open it again.",

    welcome: "The monthly bulletin, in one step",
    welcomeText:
      "Reads the counts of adopted items, scores and ranks the units and makes appendices ready to print. Your sheets stay as they are, and nothing leaves this computer.",
    steps: [
      "Open a sheet with units and counts of adopted items",
      "Settle what Check shows; each answer is one button",
      "Look at the preview and press Generate",
    ],
    insertSample: "Insert sample data",
    sampleSheet: "Sample",
    start: "Start",

    help: "Help",
    threeSteps: "Three steps",
    shortcuts: "Keyboard",
    shortcutList: [
      ["Ctrl+Enter", "Generate"],
      ["Esc", "Close a question, cancel work"],
      ["Tab / Shift+Tab", "Next / previous"],
      ["Space, Enter", "Open or close a section, press a button"],
      ["F6", "Between sheet and pane"],
    ],
    privacy: "Privacy",
    privacyText:
      "Data is processed on this computer only; nothing is sent anywhere. The scheme and your answers are kept in the workbook. Do not process classified information.",
    preferences: "This computer remembers only that you have seen the introduction.",
    clearPreferences: "Clear",
    cleared: "Cleared.",
    showWelcome: "Show the introduction",
    version: (version) => `Version ${version}`,
  },
};
