import type { Scheme } from "../bulletin/scheme";

const CHANNELS = ["县委办采用", "市委办采用", "省委办采用"];

/** 党委信息: a monthly task of submitted items by group, each month scored by itself, the scores carried on. */
export const tasks: Scheme = {
  version: 2,
  name: "党委信息",
  channels: [
    { name: "县委办采用", aliases: ["县委采用"], points: 3 },
    { name: "市委办采用", aliases: ["市委采用"], points: 6 },
    { name: "省委办采用", aliases: ["省委采用"], points: 15 },
  ],
  submitted: { task: { items: 4, reached: 10, perShort: -2 } },
  groups: [
    {
      name: "乡镇街道党（工）委",
      aliases: ["乡镇街道", "乡镇", "各乡镇"],
      title: "乡镇街道党（工）委{period}信息得分",
      channels: CHANNELS,
    },
    { name: "县直单位", aliases: ["部门", "县直部门"], title: "县直单位{period}信息得分", channels: CHANNELS, task: 2 },
  ],
  per: "sheet",
  ranking: { style: "ordinal", keys: [{ by: "accumulated" }, { by: "score" }, { by: "adopted" }] },
  headings: { rank: "排名", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "本期得分" },
  columns: [
    { show: "rank", heading: "排名" },
    { show: "unit", heading: "单位" },
    { show: "submitted", heading: "报送条数" },
    { show: "submitted-score", heading: "任务得分" },
    ...CHANNELS.map((channel) => ({ show: "count", channel, heading: channel }) as const),
    { show: "score", heading: "本期得分" },
    { show: "accumulated", heading: "累计得分" },
  ],
};
