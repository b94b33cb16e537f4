/** What stands in brackets at the end of a text: （原哈多河镇）, 【含农场】. */
const AT_END = /[(（【〔][^()（）【】〔〕]*[)）】〕]$/;

/** A name without what is added in brackets behind it: 柴河镇 of 柴河镇（原哈多河镇）; a text of nothing else keeps it. */
export function withoutBracket(name: string): string {
  return name.replace(AT_END, "") || name;
}
