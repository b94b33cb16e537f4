import type { Remembered } from "../../generate/remembered";
import type { Forgotten } from "../../hosts/workbook";

/** What was taken out of a workbook. */
type ForgottenWords = Omit<Forgotten, "memory"> & { readonly remembered: readonly Remembered[] };

const REMEMBERED: Readonly<Record<Remembered, string>> = {
  scheme: "计分办法",
  source: "读取的工作表和范围",
  period: "填写的时段",
  answers: "对各项问题的处理",
  looks: "字体等选项",
  facts: "通报资料",
};

/** The words of 帮助, which few open. */
export const help = {
  threeSteps: "三步",
  chapters: [
    [
      "别的单位第一次用",
      "表里的列不合现成的办法时，面板把它们列出来：每列选计为什么、填一条几分，分好组，按“用这个办法”，预览就出来了。有上期公布的附件，也可以“按上期的表建立办法”。以后在“计分办法”里改。",
    ],
    [
      "同分的单位",
      "得分和排序依据都相同的，在“核对”的“请留意”里各有一张卡片：按 ↑↓ 排好先后再确认，或者“名次并列”。没有确认就按表中的先后，预览里有标记。",
    ],
    [
      "下个月",
      "在同一个工作簿里加一张新的工作表，填上条数，让面板改读它，看看时段对不对。计分办法和通报资料都还在；上个月的附件还在时，会先问替换还是另存。",
    ],
    [
      "没有 Excel",
      "Excel 2016、2019 和 WPS 装不了本工具，用单机版网页 offline.html：双击打开，选择工作簿，附件和通报由浏览器下载。也不联网。",
    ],
  ] satisfies readonly (readonly [when: string, how: string])[],
  shortcuts: "快捷键",
  shortcutList: [
    ["Ctrl+Enter", "生成附件"],
    ["Esc", "关闭提问、取消正在进行的工作"],
    ["Tab / Shift+Tab", "下一项 / 上一项"],
    ["空格、Enter", "打开或收起一节，按下按钮"],
    ["F6", "在工作表和面板之间切换；网页版 Excel 里按 Ctrl+F6"],
  ] satisfies readonly (readonly [keys: string, does: string])[],
  privacy: "隐私与保密",
  privacyText: "数据只在本机处理，不上传、不联网统计；计分办法和选择存在工作簿里。不得处理涉密信息。",
  preferences: "本机只记住两样：已看过介绍；本单位的设置（计分办法、通报资料、单位归组），不记条数。",
  clearPreferences: "清除",
  cleared: "已清除。",
  keptHere:
    "本工作簿里存有本工具的记录：计分办法、各项选择和处理办法、通报资料、认出附件用的隐藏名称、撤销用的隐藏工作表。把工作簿发给别人之前可以清除。",
  forget: "清除本工作簿里的记录",
  forgetNow: "清除",
  /** What clearing means, before it is done. */
  forgetMeans:
    "清除后不能恢复：计分办法恢复默认（要留用请先导出），也不能再撤销上次生成。已生成的附件保留，以后算您自己的工作表：再生成时不会替换它们，会另取名称；不要了可以手工删除。",
  /** What was cleared; nothing where all of it is empty. */
  forgotten: ({ remembered, marks, removed, kept }: ForgottenWords): string => {
    const gone = [
      ...remembered.map((what) => REMEMBERED[what]),
      ...(removed.length > 0 ? [`隐藏的工作表“${removed.join("”“")}”`] : []),
      ...(marks > 0 ? [`${marks} 个隐藏名称`] : []),
    ];
    if (gone.length === 0) return "这个工作簿里没有本工具的记录，不用清除。";
    const own = kept.length > 0 ? `“${kept.join("”“")}”保留，以后算您自己的工作表。` : "";
    return `已清除：${gone.join("、")}。${own}请保存工作簿，保存后文件里才没有这些记录。`;
  },
  showWelcome: "再看介绍",
  checkExcel: "检查本机 Excel",
  version: (version: string): string => `版本 ${version}`,
};

export type HelpTexts = typeof help;
