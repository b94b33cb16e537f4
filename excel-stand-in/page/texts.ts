/** The languages of the page. */
export type PageLanguage = "en-US" | "zh-CN";

/** The page's own words. */
export interface PageTexts {
  readonly caption: (workbook: string) => string;
  readonly play: string;
  readonly home: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: (name: string) => string;
  readonly closePane: string;
  readonly ribbon: string;
  readonly grid: string;
  readonly ready: string;
  readonly entering: string;
  readonly editing: string;
  readonly pointing: string;
  readonly undo: string;
  readonly redo: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly functions: string;
  readonly preview: string;
  readonly print: string;
  readonly closePreview: string;
  readonly nothingToPrint: string;
  readonly portrait: string;
  readonly landscape: string;
  readonly printFacts: (paper: string, orientation: string, scale: number, pages: number) => string;
  readonly printedPage: (page: number, pages: number) => string;
  readonly cell: (address: string, text: string) => string;
  readonly count: (count: number) => string;
  readonly average: (average: string) => string;
  readonly sum: (sum: string) => string;
  readonly running: (command: string) => string;
  readonly completed: (command: string) => string;
  readonly overdue: (command: string, seconds: number) => string;
  readonly unknownCommand: (command: string, name: string) => string;
  readonly notLoaded: (address: string) => string;
  readonly frozenFormulas: (count: number, first: string) => string;
  readonly badFormula: string;
  readonly missingFunction: (names: string) => string;
  readonly refused: (message: string) => string;
  readonly notOpened: (file: string, message: string) => string;
  readonly blocked: (address: string) => string;
  readonly error: (error: string, message: string) => string;
}

/** The words in both languages. */
export const PAGE_TEXTS: Readonly<Record<PageLanguage, PageTexts>> = {
  "zh-CN": {
    caption: (workbook) => `${workbook} - Excel 替身`,
    play: "供试用和测试的 Excel 替身，不是 Microsoft Excel",
    home: "开始",
    open: "打开",
    save: "下载",
    language: "语言",
    theme: "主题",
    light: "浅色",
    dark: "深色",
    nameBox: "名称框",
    formulaBar: "编辑栏",
    sheets: "工作表",
    addSheet: "新建工作表",
    renameSheet: (name) => `工作表“${name}”的新名称`,
    closePane: "关闭任务窗格",
    ribbon: "功能区",
    grid: "单元格",
    ready: "就绪",
    entering: "输入",
    editing: "编辑",
    pointing: "点",
    undo: "撤消",
    redo: "恢复",
    nothingToUndo: "没有可以撤消的操作（加载项写入以后，以前的操作不能再撤消）",
    nothingToRedo: "没有可以恢复的操作",
    functions: "函数",
    preview: "打印预览",
    print: "打印",
    closePreview: "关闭预览",
    nothingToPrint: "这张表上没有可以打印的内容",
    portrait: "纵向",
    landscape: "横向",
    printFacts: (paper, orientation, scale, pages) => `${paper} ${orientation}，缩放 ${scale}%，共 ${pages} 页`,
    printedPage: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    cell: (address, text) => (text === "" ? address : `${address} ${text}`),
    count: (count) => `计数: ${count}`,
    average: (average) => `平均值: ${average}`,
    sum: (sum) => `求和: ${sum}`,
    running: (command) => `${command}…`,
    completed: (command) => `${command}：已完成`,
    overdue: (command, seconds) => `${command}：${seconds} 秒内没有报告完成（event.completed() 没有被调用）`,
    unknownCommand: (command, name) => `${command}：加载项里没有名为 ${name} 的函数`,
    notLoaded: (address) => `加载项没有打开：${address}`,
    frozenFormulas: (count, first) => `${count} 个公式在这里算不了，显示文件里存的结果（${first} 等）`,
    badFormula: "公式有误。要输入文字，请在前面加单引号 '。",
    missingFunction: (names) => `这里不会算 ${names}`,
    refused: (message) => `不能这样做：${message}`,
    notOpened: (file, message) => `“${file}”打不开：${message}`,
    blocked: (address) => `已拒绝发往 ${address} 的请求`,
    error: (error, message) => `${error} ${message}`,
  },
  "en-US": {
    caption: (workbook) => `${workbook} - Stand-in Excel`,
    play: "A stand-in for trying and testing, not Microsoft Excel",
    home: "Home",
    open: "Open",
    save: "Download",
    language: "Language",
    theme: "Theme",
    light: "Light",
    dark: "Dark",
    nameBox: "Name Box",
    formulaBar: "Formula Bar",
    sheets: "Sheets",
    addSheet: "New sheet",
    renameSheet: (name) => `New name of sheet “${name}”`,
    closePane: "Close the task pane",
    ribbon: "Ribbon",
    grid: "Cells",
    ready: "Ready",
    entering: "Enter",
    editing: "Edit",
    pointing: "Point",
    undo: "Undo",
    redo: "Redo",
    nothingToUndo: "Nothing can be undone (what was done before the add-in wrote cannot be any more)",
    nothingToRedo: "Nothing can be done again",
    functions: "Functions",
    preview: "Print preview",
    print: "Print",
    closePreview: "Close preview",
    nothingToPrint: "There is nothing to print on this sheet",
    portrait: "portrait",
    landscape: "landscape",
    printFacts: (paper, orientation, scale, pages) =>
      `${paper} ${orientation}, scale ${scale}%, ${pages} ${pages === 1 ? "page" : "pages"}`,
    printedPage: (page, pages) => `Page ${page} of ${pages}`,
    cell: (address, text) => (text === "" ? address : `${address} ${text}`),
    count: (count) => `Count: ${count}`,
    average: (average) => `Average: ${average}`,
    sum: (sum) => `Sum: ${sum}`,
    running: (command) => `${command}…`,
    completed: (command) => `${command}: completed`,
    overdue: (command, seconds) => `${command}: not reported as completed within ${seconds} s (event.completed())`,
    unknownCommand: (command, name) => `${command}: the add-in has no function ${name}`,
    notLoaded: (address) => `The add-in did not load: ${address}`,
    frozenFormulas: (count, first) =>
      `${count} formulas cannot be worked out here and show the file's results (${first})`,
    badFormula: "There is a mistake in the formula. To type a text, begin with an apostrophe '.",
    missingFunction: (names) => `${names} cannot be worked out here`,
    refused: (message) => `That cannot be done: ${message}`,
    notOpened: (file, message) => `“${file}” cannot be opened: ${message}`,
    blocked: (address) => `A request to ${address} was refused`,
    error: (error, message) => `${error} ${message}`,
  },
};
