import { enumerated } from "../../bulletin/enumerated";
import type { ColumnUse } from "../../intake/learn/firstSheet";
import type { GalleryLines } from "../gallery";
import { gallery } from "./gallery";

/** Words of what an office sees that has no scheme yet: its columns and groups, ready schemes, a scheme by example. */
export const firstScheme = {
  columnsFound: (channels: number, others: number): string =>
    `这张表有 ${channels} 列采用条数${others > 0 ? `，还有 ${others} 列别的数` : ""}。请填一条各计几分，不对的改一下。`,
  sitesFound: (sites: number): string =>
    `这张表写着 ${sites} 个采用网站。请填一条各计几分，不对的改一下；是同一个的，名称填成一样。`,
  noColumns: "这张表里没有认出采用条数的列，也没有认出采用网站。请在“来源”里换一张表，或者用下面的办法。",
  columns: "各列",
  column: (letter: string, heading: string): string => (letter === "" ? heading : `${letter} 列 ${heading}`),
  use: "计为",
  uses: {
    channel: "采用条数",
    bonus: "加分，按件",
    penalty: "扣分，按件",
    "bonus-points": "加分，填的是分",
    "penalty-points": "扣分，填的是分",
    none: "不计",
  } satisfies Readonly<Record<ColumnUse, string>>,
  name: "名称",
  points: "每条分值",
  /** Of what a field is, for a screen reader. */
  fieldOf: (field: string, column: string): string => `${column}：${field}`,
  fromScores: (name: string, rows: number): string => `“${name}”的分值按表里的得分推出，${rows} 行都合。请核对。`,
  fromWords: (name: string, words: string): string => `“${name}”的分值取自表里写的“${words}”。请核对。`,
  said: {
    base: (points: number, words: string): string => `每个单位有基础分 ${points} 分（表里写着“${words}”）`,
    most: (points: number, words: string): string => `总分最多 ${points} 分（表里写着“${words}”）`,
    full: (points: number, words: string): string =>
      `总分最多 ${points} 分，超过的按 ${points} 分计（表里写着“${words}”）`,
  },
  groups: "分组，各出一张附件",
  groupsHint: "同名的合成一组。",
  groupSize: (units: readonly string[]): string =>
    units.length === 0
      ? "新的一组"
      : `${units.length} 个单位：${enumerated(units.slice(0, 2))}${units.length > 2 ? "等" : ""}`,
  groupName: "分组名称",
  newGroup: "新建一组",
  newGroupName: "新分组",
  endings: "名称结尾，如 镇、街道",
  isOut: "不计",
  counted: (channels: readonly string[], all: number): string =>
    channels.length === all ? `${all} 列都计` : `计 ${channels.length} 列：${enumerated(channels)}`,
  /** Of a group's list of columns, for a screen reader. */
  groupOf: (group: string): string => `“${group}”计哪几列`,
  remove: (name: string): string => `删除“${name}”`,
  lacking: {
    use: (column: string): string => `“${column}”计为什么还没有选。`,
    points: (column: string): string => `“${column}”每条分值要填一个数，不能是负数。`,
    name: (column: string): string => `“${column}”还没有名称。`,
    "same-name": (name: string): string => `有两列都叫“${name}”，请改一个。`,
    group: (): string => "分组要有名称，至少留一组。",
    channels: (group: string): string => `“${group}”一列也没有计。`,
  },
  confirm: "用这个办法",

  ready: "选一个现成的办法",
  readyHint: "里面的分值是举例，选了以后在“计分办法”里改成本单位的。",
  gallery: gallery as GalleryLines,

  byExample: "按上期的表建立办法",
  byExampleHint: "选上期公布过的附件：可以是本工作簿里的几张表，也可以是一个文件。分值、名次、表头都照它推出来。",
  file: "从文件打开…",
  nothing: "没有找到公布过的附件：要有“单位”一列，和条数或得分的列。",
  lessons: (lessons: number): string => `看得出的（${lessons}）`,
  open: "看不出、请您定的",
  pointsOf: (name: string): string => `“${name}”每条分值`,
  same: (label: string, name: string): string => `“${label}”就是“${name}”`,
  differing: (rows: number): string => `有 ${rows} 行不一致，用这个办法之前请先核对。`,
  pointsLeft: (points: number): string => `还有 ${points} 个分值要填。`,
};

export type FirstSchemeTexts = typeof firstScheme;
