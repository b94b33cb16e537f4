import type { Scheme } from "../bulletin/scheme";
import { TOWNSHIPS } from "../bulletin/townships";

const CHANNELS = ["县级采用", "市级采用", "省级采用", "国办采用"];

/** 政务信息: four levels of government, leaders' comments by the item, late reports; equal units share a rank. */
export const tiers: Scheme = {
  version: 2,
  name: "政务信息",
  channels: [
    { name: "县级采用", aliases: ["县级刊物"], tier: "县级", points: 2 },
    { name: "市级采用", aliases: ["市级刊物"], tier: "市级", points: 5 },
    { name: "省级采用", aliases: ["省级刊物"], tier: "省级", points: 10 },
    { name: "国办采用", aliases: ["国家级采用"], tier: "国家级", points: 20 },
  ],
  submitted: {},
  adjustments: [
    { name: "领导批示", aliases: ["批示"], kind: "bonus", points: 5 },
    { name: "迟报漏报", aliases: ["迟报", "漏报"], kind: "penalty", points: 2 },
  ],
  groups: [
    {
      name: "各部门",
      aliases: ["部门", "县直各部门", "县直部门"],
      title: "各部门{period}政务信息采用情况",
      channels: CHANNELS,
    },
    {
      name: "各乡镇街道",
      aliases: ["乡镇街道", "各乡镇", "乡镇"],
      title: "各乡镇街道{period}政务信息采用情况",
      channels: CHANNELS,
      unitEndings: TOWNSHIPS,
      note: "注：县级采用一条计{县级采用}分，市级计{市级采用}分，省级计{省级采用}分，国办计{国办采用}分。",
    },
  ],
  limits: { min: 0 },
  ranking: {
    style: "competition",
    keys: [{ by: "score" }],
    within: [{ by: "tier-count", tier: "省级" }, { by: "adopted" }],
  },
  headings: { rank: "名次", unit: "单位", count: "{channel}条数", score: "{channel}得分", total: "得分" },
  columns: [
    { show: "rank", heading: "名次" },
    { show: "unit", heading: "单位" },
    { show: "submitted", heading: "报送条数" },
    ...CHANNELS.map(
      (channel) => ({ show: "count", channel, heading: ["采用条数", channel.replace("采用", "")] }) as const,
    ),
    { show: "adjustment", adjustment: "领导批示", heading: "领导批示" },
    { show: "adjustment", adjustment: "迟报漏报", heading: "迟报漏报" },
    { show: "score", heading: "得分" },
  ],
  totalRow: true,
};
