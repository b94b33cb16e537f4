/**
 * The placeholders of a notice's texts: {period} or {时段}. Each has a short name and a Chinese one; what they stand for
 * is said in docs/notice.md and, where they are made, in values.ts.
 */
export const PLACEHOLDERS = {
  period: "时段",
  quarter: "季度",
  year: "年",
  site: "网站",
  own: "本级",
  basis: "依据",
  units: "单位数",
  submitted: "报送总数",
  submittedByGroup: "各组报送",
  submittedOnlyGroup: "唯一报送组",
  submittedChange: "报送增减",
  adopted: "采用总数",
  adoptedByGroup: "各组采用",
  adoptedOnlyGroup: "唯一采用组",
  adoptedChange: "采用增减",
  upper: "上级采用总数",
  upperByChannel: "上级采用情况",
  rate: "采用率",
  submittedNothing: "零报送单位",
  noneAdopted: "报而未采单位",
  nothingAdopted: "零采用单位",
  best: "前列单位",
  last: "末位单位",
  openingText: "开头",
  situationText: "基本情况",
  problemsText: "存在问题",
  group: "组",
  channel: "渠道",
  count: "条数",
  groups: "各组",
  previous: "上期",
} as const;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

/** The placeholders of the parts of which other placeholders are made; a whole text has none of them. */
const OF_PARTS: readonly PlaceholderName[] = ["group", "channel", "count", "groups", "previous"];

/** The texts of the usual parts, for sections that somebody lays out; those texts cannot hold themselves. */
const OF_SECTIONS: readonly PlaceholderName[] = ["openingText", "situationText", "problemsText"];

/** A placeholder with a name alone, or any with arguments (query/query.ts). */
export type Placeholder = PlaceholderName | "query";

/** The placeholders that any text of a notice may hold. */
export const OF_TEXTS: readonly Placeholder[] = [
  ...(Object.keys(PLACEHOLDERS) as PlaceholderName[]).filter(
    (name) => !OF_PARTS.includes(name) && !OF_SECTIONS.includes(name),
  ),
  "query",
];

/** The placeholders that the sections of a text may hold. */
export const OF_SECTION_TEXTS: readonly Placeholder[] = [...OF_TEXTS, ...OF_SECTIONS];

/** A placeholder as clerks write it. */
export function spelling(name: PlaceholderName): string {
  return PLACEHOLDERS[name];
}

/** The placeholder that a clerk means by what stands between the braces, in either language; undefined for none. */
export function placeholderName(typed: string): PlaceholderName | undefined {
  const names = Object.keys(PLACEHOLDERS) as PlaceholderName[];
  return names.find((name) => name === typed.trim() || PLACEHOLDERS[name] === typed.trim());
}
