import type { Scheme } from "../bulletin/scheme";

const CHANNELS = ["单位网站", "微信公众号", "县级媒体", "市级媒体", "省级以上媒体"];
const POINTS = [1, 2, 5, 10, 20];

/** 新闻宣传 of a school or a hospital: offices ranked together by what own and outer media published. */
export const publicity: Scheme = {
  version: 2,
  name: "新闻宣传",
  channels: CHANNELS.map((name, i) => ({ name, aliases: i === 0 ? ["校园网", "院网"] : [], points: POINTS[i]! })),
  groups: [{ name: "各科室", aliases: ["科室", "院系"], title: "{period}新闻宣传稿件采用情况", channels: CHANNELS }],
  ranking: { style: "dense", keys: [{ by: "score" }] },
  headings: { rank: "名次", unit: "科室", count: "{channel}", score: "{channel}得分", total: "总分" },
  columns: [
    { show: "rank", heading: "名次" },
    { show: "unit", heading: "科室" },
    ...CHANNELS.map((channel) => ({ show: "count", channel, heading: channel }) as const),
    { show: "adopted", heading: "采用合计" },
    { show: "score", heading: "总分" },
  ],
  zero: "",
  totalRow: true,
};
