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
  shortcuts: "快捷键",
  shortcutList: [
    ["Ctrl+Enter", "生成"],
    ["Esc", "关闭提问、取消正在进行的工作"],
    ["Tab / Shift+Tab", "下一项 / 上一项"],
    ["空格、Enter", "打开或收起一节，按下按钮"],
    ["F6", "在工作表和面板之间切换；在网页版的面板里按 Ctrl+F6"],
  ] satisfies readonly (readonly [keys: string, does: string])[],
  privacy: "隐私与保密",
  privacyText: "数据只在本机处理，不上传、不联网统计；计分办法和选择存在工作簿里。不得处理涉密信息。",
  preferences: "本机只记住“已看过介绍”这一项。",
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
