import { enumerated } from "../../bulletin/enumerated";
import { type Named, nameIn, type Shown } from "../../bulletin/columnSpec";

/** What a column shows, with the name of the channel, tier, adjustment or part that it is about. */
export type ShownName = { readonly show: Shown } & Named;

/** What columns show, as headings say it; the name of a channel, tier, adjustment or part goes before. */
const SHOWN_NAMES: Readonly<Record<Shown, string>> = {
  serial: "序号",
  rank: "排名",
  "overall-rank": "总排名",
  unit: "单位",
  group: "类别",
  count: "采用条数",
  "channel-score": "得分",
  "tier-count": "采用条数",
  "tier-score": "得分",
  adjustment: "",
  "adjustment-score": "得分",
  part: "得分",
  submitted: "报送条数",
  "submitted-score": "报送得分",
  "submitted-total": "累计报送",
  adopted: "采用总条数",
  rate: "采用率",
  bonus: "加分",
  penalty: "扣分",
  score: "得分",
  previous: "上期累计得分",
  accumulated: "累计得分",
  change: "名次升降",
  "score-change": "比上期增减",
  grade: "等次",
  "by-sheet": "各张表",
  remark: "备注",
  "item-title": "标题",
  "item-day": "报送日期",
  "item-channels": "采用渠道",
  "item-mark": "",
  "item-adjustment": "",
  "item-score": "本条得分",
};

/** What a column is called that nobody has named yet: on paper it is Chinese in either language. */
export const newHeading = (option: ShownName): string => nameIn(option) + SHOWN_NAMES[option.show];

/** Words of the form for the appendices: which there are, their columns, how figures look in them. */
export const tableForm = {
  shown: newHeading,
  newHeading,

  columns: "附件的列",
  columnsSummary: (headings: readonly string[] | undefined): string => headings?.join(" | ") ?? "照常",
  ownColumns: "自己排列各列",
  ownColumnsHint: "不打勾，就是排名、单位、各渠道条数和得分、总分。",
  groupColumns: "这一组的列另排",
  appendixColumns: "这个附件的列另排",
  column: (column: number, heading: string): string => `${column} ${heading}`,
  columnShows: "这一列是",
  columnHeading: "表头",
  columnHeadingHint: "几行的表头用 / 隔开，如 采用条数/市级；{period} 代表时段。",
  sheetHeadingHint: "{sheet} 代表工作表名，{period} 代表时段；几行用 / 隔开。",
  addColumn: "添加一列",
  figure: "哪个数",
  decimals: "固定小数",
  noDecimals: "不固定",
  decimalsOf: (decimals: number): string => `${decimals} 位`,
  zero: "0 写成",
  zeros: { usual: "照别的列", "0": "0", "": "空白", "—": "—" },
  grades: "达到哪一档写什么",
  grade: (row: number): string => `第 ${row} 档`,
  gradeFrom: "达到",
  gradeText: "写",
  newGrade: "达标",
  addGrade: "添加一档",

  looks: "数和合计的写法",
  looksSummary: (said: readonly string[]): string => (said.length > 0 ? said.join("，") : "照常"),
  allZeros: { "0": "0", "": "空白", "—": "—" },
  totalRow: "表末加一行合计",
  rateDecimals: "采用率小数",
  ratePlaces: "采用率至少写出",
  ratePlacesUsual: "同上",
  rateTrim: "整数的采用率不写小数（50%）",
  rateNone: "没有报送的采用率写",
  rateNones: { "—": "—", "0%": "0%", "0": "0", "": "空白" },

  appendices: "附件怎样分",
  appendicesSummary: (titles: readonly string[] | undefined): string => (titles ? enumerated(titles) : "一组一个附件"),
  ownAppendices: "自己安排附件",
  ownAppendicesHint: "几组合成一张表，或另加名单、逐条清单时打勾；不打勾，一组一个附件。",
  appendixTitle: "附件标题",
  appendixGroups: "列哪几组",
  addGroup: "添加一组",
  mixed: "几组排在一起、一起排名",
  across: "单位横排",
  rows: "一行是",
  rowKinds: { units: "一个单位", items: "台账里的一条信息" },
  only: "只列一部分单位",
  onlyAll: "全部列出",
  note: "表下的注",
  addAppendix: "添加",
  addKinds: {
    whole: "一张附件",
    only: "一张零采用名单",
    items: "一张逐条清单（台账）",
  },
  newTitles: { whole: "信息采用情况统计表", only: "零采用单位名单", items: "信息采用清单" },

  ownChart: "这个附件的图另定",
  chartOf: "画哪几列",
  chartOfHint: "表上有的列，不超过四列；一列也不选就画得分。",
  addFigure: "添加一列",
  chartFirst: "只画前几名",
};

export type TableFormTexts = typeof tableForm;
