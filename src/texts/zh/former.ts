/** The words of 上期 in the source, which most months do not need. */
export const former = {
  heading: "上期",
  hint: "有上期累计、名次变化的，选上期的附件表，或上期的文件。",
  read: ({
    name,
    units,
    period,
  }: {
    readonly name: string;
    readonly units: number;
    readonly period: string | undefined;
  }): string =>
    `上期“${name}”${period === undefined ? "" : `（${period}）`}：读到 ${units} 个单位。只对现在这张表有效，关掉面板后要再选。`,
  file: "从文件打开…",
  none: "不带上期",
};

export type FormerTexts = typeof former;
