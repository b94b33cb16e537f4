/**
 * The words of placeholders with arguments, such as {采用:组=县区,渠道=省}: each has an English name and the one that clerks
 * write. What they mean is in docs/notice-text.md.
 */

/** Figures, each a placeholder by itself. */
export const FIGURE_WORDS = {
  submitted: "报送",
  adopted: "采用",
  unadopted: "未采用",
  rate: "采用率",
  score: "得分",
  items: "件数",
  bonus: "加分",
  penalty: "扣分",
  submittedTotal: "累计报送",
  accumulated: "累计得分",
} as const;

/** Placeholders about a figure or about units. */
export const FORM_WORDS = { units: "单位数", list: "列出", share: "占比", change: "增减" } as const;

/** Arguments that have a value. */
export const KEY_WORDS = {
  group: "组",
  channel: "渠道",
  tier: "层级",
  item: "项",
  unit: "单位",
  period: "期",
  against: "比",
  by: "按",
  between: "间",
  last: "末",
  decimals: "小数",
  measure: "量词",
  verb: "词",
  up: "升",
  down: "降",
  same: "平",
} as const;

/** Arguments that stand alone. */
export const FLAG_WORDS = {
  average: "平均",
  most: "最多",
  least: "最少",
  percent: "百分比",
  bare: "只写增减",
  number: "只写数",
  each: "每组",
  brackets: "括号",
  withItems: "带条数",
  withPieces: "带篇数",
  withPoints: "带得分",
  withRate: "带采用率",
} as const;

/** What units can be. */
export const STATE_WORDS = {
  all: "全部",
  nothingSubmitted: "零报送",
  noneAdopted: "报而未采",
  nothingAdopted: "零采用",
  someSubmitted: "有报送",
  someAdopted: "有采用",
  reached: "完成任务",
  exceeded: "超额完成任务",
  missed: "未完成任务",
  ranked: "参加排名",
  unranked: "不参加排名",
} as const;

/** Periods other than that of the bulletin. */
export const PERIOD_WORDS = { previous: "上期", lastYear: "去年同期" } as const;

/** Channels by their level, beside their names. */
export const ROLE_WORDS = { own: "本级", upper: "上级", every: "全部" } as const;

/** Signs that stand between units; any other text is written in quotation marks. */
export const SIGN_WORDS = { "、": "顿号", "，": "逗号", "；": "分号" } as const;

export type FigureWord = keyof typeof FIGURE_WORDS;
export type FormWord = keyof typeof FORM_WORDS;
export type KeyWord = keyof typeof KEY_WORDS;
export type FlagWord = keyof typeof FLAG_WORDS;
export type StateWord = keyof typeof STATE_WORDS;
export type PeriodWord = keyof typeof PERIOD_WORDS;
export type RoleWord = keyof typeof ROLE_WORDS;

/** The word that `typed` is, in either language. */
export function wordIn<Word extends string>(words: Readonly<Record<Word, string>>, typed: string): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => word === typed || words[word] === typed);
}
