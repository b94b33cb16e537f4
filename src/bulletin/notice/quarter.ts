/** Spans of months, as clerks write them, that have a name of their own. */
const NAMES: Readonly<Record<string, string>> = {
  "1-3": "第一季度",
  "4-6": "第二季度",
  "7-9": "第三季度",
  "10-12": "第四季度",
  "1-6": "上半年",
  "7-12": "下半年",
};

/** 1-3月 as 第一季度, with a year before it where there is one; any other period stays as it is. */
export function quarterName(period: string): string {
  const match = /^(.*?)(\d{1,2})\s*[-－–—~～至]\s*(\d{1,2})月(?:份)?$/.exec(period.trim());
  if (!match) return period;
  const [, before = "", from, to] = match;
  const name = NAMES[`${Number(from)}-${Number(to)}`];
  return name === undefined ? period : before + name;
}
