import type { Scheme } from "../bulletin/scheme";

const CHANNELS = ["单条信息", "综合信息", "调研文章", "图片信息"];
const POINTS = [2, 1, 8, 0.5];

/** 公安信息: items by kind, mistakes and omissions taken away down to 0. */
export const police: Scheme = {
  version: 2,
  name: "公安信息",
  channels: CHANNELS.map((name, i) => ({ name, aliases: [name.slice(0, 2)], points: POINTS[i]! })),
  adjustments: [
    { name: "上级转发", aliases: ["转发"], kind: "bonus", points: 5 },
    { name: "错情", aliases: ["差错"], kind: "penalty", points: 2 },
    { name: "漏报", aliases: ["瞒报漏报"], kind: "penalty", points: 3 },
  ],
  groups: [
    {
      name: "各派出所",
      aliases: ["派出所"],
      title: "各派出所{period}信息工作得分",
      channels: CHANNELS,
      unitEndings: ["派出所"],
    },
    { name: "各警种部门", aliases: ["警种", "部门"], title: "各警种部门{period}信息工作得分", channels: CHANNELS },
  ],
  limits: { min: 0 },
  ranking: { style: "competition", keys: [{ by: "score" }], within: [{ by: "count", channel: "调研文章" }] },
  headings: { rank: "名次", unit: "单位", count: "{channel}", score: "{channel}得分", total: "得分" },
  columns: [
    { show: "rank", heading: "名次" },
    { show: "unit", heading: "单位" },
    ...CHANNELS.map((channel) => ({ show: "count", channel, heading: channel }) as const),
    { show: "bonus", heading: "加分" },
    { show: "penalty", heading: "扣分" },
    { show: "score", heading: "得分" },
  ],
};
