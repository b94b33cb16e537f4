import type { GroupWitness } from "../../findings/question";
import type { AnswerTexts } from "../findings";

const GROUP_BY: Readonly<Record<GroupWitness, string>> = {
  roster: "以名录为准",
  cell: "以类别列为准",
  banner: "以分段标题为准",
  title: "以表的标题为准",
  sheet: "以工作表的名称为准",
  name: "按单位名称归组",
};

/** What stands on the buttons that answer findings. */
export const answers: AnswerTexts = {
  count: ({ value }) => `按 ${value} 条计`,
  "as-proposed": () => "都按箭头后面的数计",
  zero: () => "都按 0 条计",
  "leave-out": () => "不计这一行",
  unit: () => "是单位，照常计",
  add: () => "相加",
  without: ({ sheet }) => `不加“${sheet}”`,
  keep: ({ cell }) => `只保留 ${cell} 这一行`,
  same: ({ unit }) => `就是“${unit}”`,
  group: ({ group }) => `归入“${group}”`,
  "group-by": ({ witness }) => GROUP_BY[witness],
  column: ({ heading }) => (heading === null ? "没有这一列" : `用“${heading}”`),
  columns: ({ headings }) => `把这 ${headings.length} 列相加`,
  name: ({ name }) => `算作“${name}”`,
  joint: ({ part }) => (part === "equal" ? "几个单位平分" : "每个单位都计一条"),
  apart: () => "是不同的信息，分别计",
  order: () => "先后已确认",
  share: () => "名次并列",
  period: ({ period }) => `是“${period}”`,
  accept: () => "确认，继续",
};
