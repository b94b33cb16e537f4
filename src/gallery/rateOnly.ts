import type { Scheme } from "../bulletin/scheme";

/** 采用率: submitted and adopted items with their rate, in the order of the input; no points, no ranks. */
export const rateOnly: Scheme = {
  version: 2,
  name: "采用率",
  channels: [{ name: "采用条数", aliases: ["采用数", "采纳数", "采纳条数", "录用条数"], points: 0 }],
  submitted: {},
  groups: [{ name: "各单位", title: "{period}信息报送采用情况统计表", channels: ["采用条数"] }],
  ranking: { style: "none", keys: [], order: "input" },
  headings: { rank: "排名", unit: "单位", count: "{channel}", score: "{channel}得分", total: "得分" },
  columns: [
    { show: "serial", heading: "序号" },
    { show: "unit", heading: "单位" },
    { show: "submitted", heading: "报送条数" },
    { show: "adopted", heading: "采用条数" },
    { show: "rate", heading: "采用率" },
  ],
  rate: { decimals: 1, none: "—" },
  totalRow: true,
};
