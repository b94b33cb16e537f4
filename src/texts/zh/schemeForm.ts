import { enumerated } from "../../bulletin/enumerated";
import type { Headings, RankKey, RankStyle } from "../../bulletin/scheme";
import type { FontSet } from "../../layout/fonts";
import { scoreForm } from "./scoreForm";
import { newHeading, tableForm } from "./tableForm";

/** Words of the scheme's form, which are loaded with it. */
export const schemeForm = {
  /** Of a change: where in the form, and why not. */
  notInEffect: (part: string, problem: string): string => `这处修改还没有生效：“${part}”里标红的一项${problem}。`,
  schemeName: "名称",
  place: "地名",
  placeHint: "单位名称前有没有它，都是同一个单位。",
  channelLabel: (channel: string): string => `“${channel}”在表头里叫`,
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
  /** Title of a new group's appendix, which is Chinese in either language. */
  newTitle: "信息采用情况统计表",
  remove: (name: string): string => `删除“${name}”`,
  units: "单位归组",
  findUnit: "查找单位",
  unitsLater: "处理完“核对”里的问题后，这里列出各单位。",
  unitsShown: (shown: number, all: number): string => `显示 ${shown} 个，共 ${all} 个`,
  groupOf: (unit: string): string => `“${unit}”的分组`,
  ranking: "排名",
  rankStyle: "名次",
  rankStyles: {
    ordinal: "1 2 3 4（同分也分先后）",
    competition: "1 2 2 4（同分并列）",
    dense: "1 2 2 3（同分并列，不跳号）",
    none: "不排名次",
  } satisfies Readonly<Record<RankStyle, string>>,
  rankKeys: "先后依据（从上到下）",
  rankKey: (key: RankKey): string => (key.by === "roster" ? "名录中的先后" : newHeading({ ...key, show: key.by })),
  addKey: "添加依据",
  fonts: "附件字体",
  fontSets: { gb2312: "方正小标宋、仿宋_GB2312", windows: "Windows 自带的宋体、仿宋" } satisfies Readonly<
    Record<FontSet, string>
  >,
  exportScheme: "导出",
  importScheme: "导入",
  keptInWorkbook: "计分办法随工作簿保存。",
  copyScheme: "这里不能下载文件。请复制下面的文字，另存为 .json 文件。",
  schemeAsText: "计分办法的文字",
  imported: (name: string): string => `已导入“${name}”。`,

  adjustments: "加分、扣分",
  adjustmentsSummary: (names: readonly string[]): string => (names.length > 0 ? enumerated(names) : "没有"),
  adjustmentsHint: "表里单独一列的加分、扣分，如批示、约稿、错情、迟报。表头里有这个名称的列就是它。",
  adjustmentName: "名称（表头）",
  adjustmentKind: "怎么计",
  adjustmentKinds: {
    bonus: "加分",
    penalty: "扣分",
    figure: "只作别的得分项的依据",
  } satisfies Readonly<Record<"bonus" | "penalty" | "figure", string>>,
  adjustmentPoints: "每件分值",
  adjustmentPointsHint: "列里填的是件数时填写；留空，列里填的就是分数。",
  addAdjustment: "添加加分或扣分",
  newAdjustment: "加分",

  totalScore: "总分的上下限",
  limitsSummary: (min: number | undefined, max: number | undefined): string =>
    min === undefined && max === undefined
      ? "不限"
      : [...(min === undefined ? [] : [`不低于 ${min}`]), ...(max === undefined ? [] : [`不高于 ${max}`])].join("，"),
  least: "最低分",
  leastHint: "扣完为止，填 0；留空则不限。",
  most: "最高分",

  headings: "表头文字",
  headingsSummary: (headings: readonly string[]): string => headings.join(" | "),
  headingsHint: "{channel} 代表渠道名称，{period} 代表时段。",
  chart: "附件旁边加一张图",
  chartHint: "一个单位一条，按得分从上到下。图在表的右边，不和表一起打印；在 Word 里排在表后。",
  heading: {
    rank: "名次一列",
    unit: "单位一列",
    count: "条数一列",
    score: "渠道得分一列",
    total: "总分一列",
    sum: "合计一行",
    unranked: "不参与排名的单位",
  } satisfies Readonly<Record<keyof Headings, string>>,
  /** What is printed where nothing is written. */
  usualHeading: (text: string): string => `留空印“${text}”。`,

  roster: "单位名录",
  rosterSummary: (units: number): string => (units > 0 ? `${units} 个单位` : "没有"),
  rosterUnits: "应当报送的单位，每行一个",
  rosterHint: "每行：单位、分组、别的写法，用逗号隔开；后两样可以不写。如：水利局，市直各部门，水务局",
  /** Points beyond so many an item. */
  score: scoreForm,
  /** The appendices. */
  table: tableForm,
  missing: "名录里有、表里没有的单位",
  missingKinds: {
    list: "单独列出（零报送）",
    zero: "按 0 条排在表里",
    ignore: "不管",
  } satisfies Readonly<Record<"ignore" | "list" | "zero", string>>,
};

export type SchemeFormTexts = typeof schemeForm;
